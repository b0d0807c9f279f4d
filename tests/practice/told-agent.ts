import { Agent, type Answers } from '#e2e/agent.ts';
import type { NewCase } from '#e2e/new-case.ts';
import type { Driver } from '#drive/driver.ts';

/** Hears in plain words what the agent has just done. */
export type Tell = (words: string) => Promise<void>;

const inPast = {
  a: 'prepared the question of',
  p: 'passed',
  f: 'failed',
  s: 'was asked for a reason to skip',
  u: 'was asked for a reason to take back',
  n: 'left',
};

/** The agent of the tests, who tells each step once it is done. */
export class ToldAgent extends Agent {
  private tell: Tell = async () => {};
  private depth = 0;

  /** Opens a conversation's page and the panel on it; `listen` is given the agent and answers who hears its steps. */
  static async open(driver: Driver, url: string, listen: (agent: ToldAgent) => Tell): Promise<ToldAgent> {
    const tab = await driver.openTab(url);
    await driver.clickToolbar(tab);
    const agent = new ToldAgent(driver, tab, await driver.panel());
    agent.tell = listen(agent);
    await agent.panel.waitFor(() => document.querySelector('form,[role=tablist]') !== null);
    await agent.tell('opened the page, and the panel beside it');
    return agent;
  }

  /** Does a piece of work and tells it, unless it is a part of a larger one. */
  async told<T>(work: () => Promise<T>, words: (done: T) => string | Promise<string>): Promise<T> {
    this.depth += 1;
    const done = await work().finally(() => (this.depth -= 1));
    if (this.depth === 0) await this.tell(await words(done));
    return done;
  }

  override welcome(...given: Parameters<Agent['welcome']>): Promise<void> {
    return this.told(
      () => super.welcome(...given),
      () => `went through the first run as ${given[0]}`,
    );
  }

  override start(wanted: NewCase): Promise<void> {
    const issue = () => this.words('[role=tabpanel] h2');
    return this.told(
      () => super.start(wanted),
      async () => `started a case for ${wanted.name ?? 'a customer'}: ${(await issue()).toLowerCase()}`,
    );
  }

  override answer(step: string, answers: Answers): Promise<void> {
    return this.told(
      () => super.answer(step, answers),
      async () => `filled in ${await this.title(step)}`,
    );
  }

  override press(step: string, key: keyof typeof inPast): Promise<void> {
    return this.told(
      () => super.press(step, key),
      async () => `${inPast[key]} ${await this.title(step)}`,
    );
  }

  override pass(...steps: string[]): Promise<void> {
    const titles = () => Promise.all(steps.map((step) => this.title(step)));
    return this.told(
      () => super.pass(...steps),
      async () => `passed ${(await titles()).join(', ')}`,
    );
  }

  override note(text: string): Promise<void> {
    return this.told(
      () => super.note(text),
      () => 'saved a note',
    );
  }

  override insert(): Promise<string> {
    const insert = async () => {
      const said = await super.insert();
      if (said !== 'inserted') throw new Error(`the panel did not insert: ${said}`);
      return said;
    };
    return this.told(insert, () => 'inserted the reply; it was read back from the page');
  }

  /** The title of a reply in the list, in quotes. */
  replyTitle(id: string): Promise<string> {
    return this.words(`[data-reply="${id}"] > span`);
  }

  private title(step: string): Promise<string> {
    return this.words(`[data-step-id="${step}"] [data-step] > span`);
  }

  /** What an element says, keys aside, in quotes; its selector where it is not there. */
  private words(selector: string): Promise<string> {
    return this.panel.evaluate((where: string) => {
      const copy = document.querySelector(where)?.cloneNode(true) as HTMLElement | undefined;
      for (const key of copy?.querySelectorAll('kbd') ?? []) key.remove();
      return `“${copy?.textContent?.trim() ?? where}”`;
    }, selector);
  }
}
