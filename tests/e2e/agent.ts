/** What an agent does with the panel, as sentences; the same in both browsers. */
import type { Driver, Surface, Tab } from '#drive/driver.ts';
import type { PracticeDesk } from '#practice/desk/practice-desk.ts';
import { appears, choose, fill } from './form.ts';
import { readDatabase, type Rows } from './database.ts';
import type { NewCase } from './new-case.ts';

export type Answers = Record<string, string | string[] | { amount: string; currency: string }>;

type DeskWindow = Window & { desk?: PracticeDesk };

/** The agent at one conversation: its page, and the panel beside it. */
export class Agent {
  readonly driver: Driver;
  readonly tab: Tab;
  readonly panel: Surface;
  private box: Surface | undefined;

  constructor(driver: Driver, tab: Tab, panel: Surface) {
    this.driver = driver;
    this.tab = tab;
    this.panel = panel;
  }

  /** Opens a conversation's page and the panel on it, by the toolbar icon. */
  static async at(driver: Driver, url: string): Promise<Agent> {
    const tab = await driver.openTab(url);
    await driver.clickToolbar(tab);
    return new Agent(driver, tab, await driver.panel());
  }

  /** First run: the name is given, the rest is skipped or given, then the look around. */
  async welcome(name: string, values: Record<string, string> = {}, uiLang?: 'zh-CN'): Promise<void> {
    const { panel } = this;
    await appears(panel, 'form input');
    await panel.click('form input');
    await panel.type(name);
    await panel.press('Enter');
    await appears(panel, '[data-value]');
    for (const [key, value] of Object.entries(values)) {
      await panel.click(`[data-value=${key}]`);
      await panel.type(value);
    }
    await panel.click('button[type=submit]');
    await appears(panel, 'input[type=radio]');
    if (uiLang) await panel.click(`input[value="${uiLang}"]`);
    await panel.click('button[type=submit]');
    await appears(panel, ':root:not(:has(form)) ol');
    await panel.press('Enter');
    await appears(panel, '[role=tablist]');
  }

  /** Starts a case for the page in front. */
  async start(wanted: NewCase): Promise<void> {
    const { panel } = this;
    await appears(panel, 'form,#tab-cases');
    if (await panel.evaluate(() => document.querySelector('form') === null)) {
      await this.tabTo('cases');
      await panel.click('[data-new]');
    }
    await appears(panel, `form option[value="${wanted.playbook}"]`);
    await panel.click(`form input[value="${wanted.channel}"]`);
    await choose(panel, 'form select', wanted.playbook);
    await panel.click(`form input[value="${wanted.lang}"]`);
    await panel.click(`form input[value="${wanted.tone}"]`);
    const inputs = [wanted.name ?? '', wanted.reference ?? ''];
    for (const [i, text] of inputs.entries()) {
      if (text === '') continue;
      await panel.evaluate(
        (n: number) => document.querySelectorAll<HTMLElement>('form input[type=text]')[n]?.focus(),
        i,
      );
      await panel.type(text);
    }
    await panel.click('form button[type=submit]');
    await appears(panel, '[data-step-id]');
  }

  /** Opens a step if it is not open. */
  async step(id: string): Promise<void> {
    const { panel } = this;
    await this.tabTo('guide');
    await appears(panel, `[data-step-id="${id}"]`);
    const isOpen = await panel.evaluate(
      (step: string) =>
        document.querySelector(`[data-step-id="${step}"] [data-step]`)?.getAttribute('aria-expanded') ===
        'true',
      id,
    );
    if (!isOpen) await panel.click(`[data-step-id="${id}"] [data-step]`);
    await panel.waitFor(
      (step: string) =>
        document.querySelector(`[data-step-id="${step}"] [data-step]`)?.getAttribute('aria-expanded') ===
        'true',
      id,
    );
  }

  /** The state a step shows: pending, pass, fail, skip, locked or exhausted; undefined where it is hidden. */
  state(id: string): Promise<string | undefined> {
    return this.panel.evaluate(
      (step: string) =>
        document.querySelector(`[data-step-id="${step}"]`)?.getAttribute('data-state') ?? undefined,
      id,
    );
  }

  async waitState(id: string, state: string): Promise<void> {
    await this.panel.waitFor(
      (step: string, wanted: string) =>
        document.querySelector(`[data-step-id="${step}"]`)?.getAttribute('data-state') === wanted,
      id,
      state,
    );
  }

  /** Fills the fields of a step; a step of required fields is passed by that. */
  async answer(step: string, answers: Answers): Promise<void> {
    for (const [field, value] of Object.entries(answers)) {
      await this.step(step);
      const at = `[data-step-id="${step}"] [data-field="${field}"]`;
      if (typeof value === 'string') await fill(this.panel, at, value);
      else if (Array.isArray(value)) for (const choice of value) await fill(this.panel, at, choice);
      else {
        await fill(this.panel, at, value.amount);
        await choose(this.panel, `${at} select`, value.currency);
      }
      await this.panel.evaluate(() => (document.activeElement as HTMLElement).blur());
      await this.saved(field);
    }
  }

  /** Waits until the value of a field is in the database. */
  private async saved(field: string): Promise<void> {
    for (let tries = 0; tries < 100; tries++) {
      const { values } = await this.rows();
      if (values?.some((v) => v.field === field)) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`${field} was not saved`);
  }

  /** Presses a step's own button by its key: a ask, p passed, f failed, s skip, u undo, n next. */
  async press(step: string, key: 'a' | 'p' | 'f' | 's' | 'u' | 'n'): Promise<void> {
    await this.step(step);
    await this.panel.click(`[data-step-id="${step}"] [data-key="${key}"]`);
  }

  async pass(...steps: string[]): Promise<void> {
    for (const id of steps) {
      await this.press(id, 'p');
      await this.waitState(id, 'pass');
    }
  }

  async tabTo(tab: 'guide' | 'call' | 'replies' | 'record' | 'cases'): Promise<void> {
    await this.panel.click(`#tab-${tab}`);
    await this.panel.waitFor(
      (id: string) => document.querySelector(`#tab-${id}`)?.getAttribute('aria-selected') === 'true',
      tab,
    );
  }

  /** Writes a note and saves it with its key. */
  async note(text: string): Promise<void> {
    await this.tabTo('record');
    await this.panel.click('[data-note]');
    await this.panel.type(text);
    await this.panel.press('Control+Enter');
    await this.panel.waitFor(() => document.querySelector<HTMLTextAreaElement>('[data-note]')?.value === '');
  }

  /** Finds a reply by its id in the list and chooses it. */
  async chooseReply(id: string): Promise<void> {
    await this.tabTo('replies');
    await appears(this.panel, `[data-reply="${id}"]`);
    await this.panel.evaluate(
      (reply: string) => document.querySelector(`[data-reply="${reply}"]`)?.scrollIntoView(),
      id,
    );
    await this.panel.click(`[data-reply="${id}"]`);
    await this.panel.waitFor(
      (reply: string) =>
        document.querySelector(`[data-reply="${reply}"]`)?.getAttribute('aria-selected') === 'true',
      id,
    );
  }

  /** Answers what a text asks for, in the composer that is open. */
  async fillAsks(typed: Record<string, string>): Promise<void> {
    for (const [name, value] of Object.entries(typed)) await fill(this.panel, `[data-ask="${name}"]`, value);
  }

  /** Presses Insert and waits until the panel says what became of it: `inserted`, or the panel's own words. */
  async insert(): Promise<string> {
    const { panel } = this;
    const before = (await this.rows()).events?.length ?? 0;
    await panel.click('[data-insert]');
    for (let tries = 0; tries < 200; tries++) {
      const told = await panel.evaluate(
        () => document.querySelector('[data-composer] [role=alert]')?.textContent ?? undefined,
      );
      if (told !== undefined) return told;
      if (((await this.rows()).events?.length ?? 0) > before) return 'inserted';
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('nothing was said of the insertion');
  }

  /** The box of the page, or of the frame that holds it. */
  async compose(frame?: string): Promise<Surface> {
    this.box ??= frame === undefined ? this.tab : await this.tab.frame(frame);
    const box = this.box;
    await box.waitFor(() => (window as DeskWindow).desk !== undefined);
    await box.evaluate(() => (window as DeskWindow).desk?.ready);
    return box;
  }

  /** Puts the caret of the compose box between two words, with the page in front and the keyboard in it. */
  async caretBetween(before: string, after: string, frame?: string): Promise<void> {
    await this.tab.activate();
    const box = await this.compose(frame);
    await box.evaluate((a: string, b: string) => (window as DeskWindow).desk?.set(a, b), before, after);
  }

  /** What the compose box holds, by the editor's own model. */
  async boxText(frame?: string): Promise<string> {
    const box = await this.compose(frame);
    return box.evaluate(() => (window as DeskWindow).desk?.text() ?? '');
  }

  /** Every row of the database. */
  rows(): Promise<Rows> {
    return readDatabase(this.panel);
  }
}
