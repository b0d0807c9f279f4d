import { parseChord, type Chord } from './chord.ts';
import { AtMost, type InPage, type Surface } from './driver.ts';
import { CannotError, SurfaceClosedError, TooLateError, messageOf } from './errors.ts';
import { locate } from './locate.ts';
import { poll, within } from './timing.ts';

const patience = { evaluate: 30_000, click: 5_000, focus: 1_000, waitFor: 15_000 };

/** What the surfaces of both browsers share; each browser adds how to run, click, type and photograph. */
export abstract class LiveSurface implements Surface {
  /** What error messages call this document. */
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }

  protected abstract run<T, A extends unknown[]>(fn: InPage<A, T>, args: A): Promise<T>;
  /** Makes the document one that a mouse can reach: its tab in front, its window focused. */
  protected abstract bringForward(): Promise<void>;
  protected abstract clickAt(x: number, y: number): Promise<void>;
  protected abstract typeText(text: string): Promise<void>;
  protected abstract pressChord(chord: Chord): Promise<void>;
  protected abstract photograph(path: string): Promise<void>;

  evaluate<T, A extends unknown[]>(fn: InPage<A, T>, ...args: A): Promise<T> {
    return within(
      patience.evaluate,
      `${this.name}: evaluate ${String(fn).slice(0, 200)}`,
      this.run(fn, args),
    );
  }

  async click(selector: string): Promise<void> {
    await this.bringForward();
    const { x, y } = await this.findStill(selector);
    await within(patience.evaluate, `${this.name}: click ${selector}`, this.clickAt(x, y));
    await this.settle();
  }

  async type(text: string): Promise<void> {
    await this.expectFocus(`type ${JSON.stringify(text.slice(0, 40))}`);
    await within(patience.evaluate, `${this.name}: type`, this.typeText(text));
  }

  async press(chord: string): Promise<void> {
    await this.expectFocus(`press ${chord}`);
    await within(patience.evaluate, `${this.name}: press ${chord}`, this.pressChord(parseChord(chord)));
  }

  async screenshot(path: string): Promise<void> {
    await within(patience.evaluate, `${this.name}: screenshot`, this.photograph(path));
  }

  async waitFor<A extends unknown[]>(fn: (...args: A) => unknown, ...argsAndLimit: unknown[]): Promise<void> {
    const limit = argsAndLimit.at(-1);
    const args = limit instanceof AtMost ? argsAndLimit.slice(0, -1) : argsAndLimit;
    const most = limit instanceof AtMost ? limit.milliseconds : patience.waitFor;
    const ask = fn as (...args: unknown[]) => unknown;
    try {
      await poll(most, `${this.name}: waitFor`, async () => Boolean(await this.run(ask, args)));
    } catch (thrown) {
      if (!(thrown instanceof TooLateError)) throw thrown;
      const given = args.length > 0 ? ` with ${JSON.stringify(args)}` : '';
      throw new TooLateError(
        `${thrown.message}\n${String(fn)}${given}\n--- the document says\n${await this.dump()}`,
      );
    }
  }

  /** The spot of an element that has stopped moving. */
  private async findStill(selector: string): Promise<{ x: number; y: number }> {
    let problem = '';
    let before: { x: number; y: number } | undefined;
    try {
      return await poll(patience.click, '', async () => {
        const spot = await this.run(locate, [selector]);
        const still = 'x' in spot && before?.x === spot.x && before.y === spot.y;
        before = 'x' in spot ? spot : undefined;
        problem = 'x' in spot ? 'the element keeps moving' : spot.problem;
        return still ? before : undefined;
      });
    } catch (thrown) {
      if (thrown instanceof SurfaceClosedError) throw thrown;
      const reason = problem || messageOf(thrown);
      throw new CannotError(
        `${this.name}: cannot click ${selector}: ${reason}\n--- the document says\n${await this.dump()}`,
      );
    }
  }

  /** Both browsers hand the focus over between processes, so it arrives a little after the click. */
  private async settle(): Promise<void> {
    try {
      await poll(patience.focus, 'focus', () => this.run(() => document.hasFocus(), []));
    } catch {
      // The click may have closed the document, or moved the focus elsewhere; both are the product's affair.
    }
  }

  private async expectFocus(what: string): Promise<void> {
    try {
      await poll(patience.focus, 'focus', () => this.run(() => document.hasFocus(), []));
    } catch (thrown) {
      if (!(thrown instanceof TooLateError)) throw thrown;
      throw new CannotError(`${this.name}: cannot ${what}: the keyboard focus is not in this document`);
    }
  }

  private async dump(): Promise<string> {
    const read = (): string => document.body?.innerText.slice(0, 2000) ?? '(no body)';
    return within(2_000, 'dump', this.run(read, [])).catch((thrown: unknown) => `(${messageOf(thrown)})`);
  }
}
