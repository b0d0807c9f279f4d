/** What an agent does with the panel, as sentences; the same in both browsers. */
import type { Driver, Surface, Tab } from '#drive/driver.ts';
import type { PracticeDesk } from '#practice/desk/practice-desk.ts';
import { readDatabase, type Rows } from './database.ts';

export type Answers = Record<string, string | string[] | { amount: string; currency: string }>;

export interface NewCase {
  channel: 'web' | 'email' | 'chat' | 'social' | 'phone';
  playbook: string;
  lang: 'en' | 'zh-CN';
  tone: 'friendly' | 'formal';
  name?: string;
  reference?: string;
}

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
    await panel.waitFor(() => document.querySelector('form input') !== null);
    await panel.click('form input');
    await panel.type(name);
    await panel.press('Enter');
    await panel.waitFor(() => document.querySelector('[data-value]') !== null);
    for (const [key, value] of Object.entries(values)) {
      await panel.click(`[data-value=${key}]`);
      await panel.type(value);
    }
    await panel.click('button[type=submit]');
    await panel.waitFor(() => document.querySelector('input[type=radio]') !== null);
    if (uiLang) await panel.click(`input[value="${uiLang}"]`);
    await panel.click('button[type=submit]');
    await panel.waitFor(
      () => document.querySelector('form') === null && document.querySelector('ol') !== null,
    );
    await panel.press('Enter');
    await panel.waitFor(() => document.querySelector('[role=tablist]') !== null);
  }

  /** Starts a case for the page in front. */
  async start(wanted: NewCase): Promise<void> {
    const { panel } = this;
    await panel.waitFor(() => document.querySelector('form,#tab-cases') !== null);
    if (await panel.evaluate(() => document.querySelector('form') === null)) {
      await this.tabTo('cases');
      await panel.click('[data-new]');
    }
    await panel.waitFor(
      (id: string) => document.querySelector(`form option[value="${id}"]`) !== null,
      wanted.playbook,
    );
    await panel.click(`form input[value="${wanted.channel}"]`);
    await this.choose('form select', wanted.playbook);
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
    await panel.waitFor(() => document.querySelector('[data-step-id]') !== null);
  }

  /** Sets a select; a browser's own list is not part of the page and cannot be clicked. */
  async choose(selector: string, value: string): Promise<void> {
    await this.panel.evaluate(
      (where: string, wanted: string) => {
        const select = document.querySelector<HTMLSelectElement>(where);
        if (!select) throw new Error(`no ${where}`);
        Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(select, wanted);
        select.dispatchEvent(new Event('change', { bubbles: true }));
      },
      selector,
      value,
    );
  }

  /** Opens a step if it is not open. */
  async step(id: string): Promise<void> {
    const { panel } = this;
    await this.tabTo('guide');
    await panel.waitFor((step: string) => document.querySelector(`[data-step-id="${step}"]`) !== null, id);
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
      if (typeof value === 'string') await this.fill(at, value);
      else if (Array.isArray(value))
        for (const choice of value) await this.panel.click(`${at} input[value="${choice}"]`);
      else {
        await this.fill(at, value.amount);
        await this.choose(`${at} select`, value.currency);
      }
      await this.saved(field);
    }
  }

  private async fill(at: string, value: string): Promise<void> {
    const { panel } = this;
    const kind = await panel.evaluate((where: string) => {
      const input = document.querySelector(`${where} input, ${where} textarea, ${where} select`);
      return input?.localName === 'input' ? (input as HTMLInputElement).type : (input?.localName ?? 'none');
    }, at);
    if (kind === 'select') return this.choose(`${at} select`, value);
    if (kind === 'radio' || kind === 'checkbox') return panel.click(`${at} input[value="${value}"]`);
    if (kind === 'date')
      return panel.evaluate(
        (where: string, day: string) => {
          const input = document.querySelector<HTMLInputElement>(`${where} input`);
          if (!input) return;
          input.focus();
          Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, day);
          input.dispatchEvent(new Event('input', { bubbles: true }));
          input.blur();
        },
        at,
        value,
      );
    await panel.click(`${at} input, ${at} textarea`);
    await panel.type(value);
    return panel.evaluate(() => (document.activeElement as HTMLElement).blur());
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
    await this.panel.waitFor(
      (reply: string) => document.querySelector(`[data-reply="${reply}"]`) !== null,
      id,
    );
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
    for (const [name, value] of Object.entries(typed)) {
      const at = `[data-ask="${name}"]`;
      await this.panel.waitFor((where: string) => document.querySelector(where) !== null, at);
      const kind = await this.panel.evaluate((where: string) => {
        const found = document.querySelector(where);
        return found instanceof HTMLInputElement ? found.type : 'select';
      }, at);
      if (kind === 'select') await this.choose(at, value);
      else if (kind === 'datetime-local')
        await this.panel.evaluate(
          (where: string, moment: string) => {
            const input = document.querySelector<HTMLInputElement>(where);
            Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, moment);
            input?.dispatchEvent(new Event('input', { bubbles: true }));
          },
          at,
          value,
        );
      else {
        await this.panel.click(at);
        await this.panel.type(value);
      }
    }
  }

  /** Presses Insert and waits until the panel says what became of it. */
  async insert(): Promise<'inserted' | string> {
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
