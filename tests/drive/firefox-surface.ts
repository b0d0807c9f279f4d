import { writeFile } from 'node:fs/promises';
import type { Chord } from './chord.ts';
import type { InPage } from './driver.ts';
import { SurfaceClosedError } from './errors.ts';
import type { FirefoxParent, ParentTools } from './firefox-parent.ts';
import type { DocumentRef } from './firefox-types.ts';
import { LiveSurface } from './live-surface.ts';
import { poll } from './timing.ts';

/** A document of Firefox: a tab's, a frame's, the sidebar's or a popup's. */
export class FirefoxSurface extends LiveSurface {
  private readonly parent: FirefoxParent;
  private readonly ref: DocumentRef;
  protected readonly browserId: number;

  constructor(name: string, parent: FirefoxParent, browserId: number, contextId?: number) {
    super(name);
    this.parent = parent;
    this.browserId = browserId;
    this.ref = contextId === undefined ? { browserId } : { contextId };
  }

  protected async run<T, A extends unknown[]>(fn: InPage<A, T>, args: A): Promise<T> {
    const source = `(async () => JSON.stringify({ value: await (${fn.toString()})(...${JSON.stringify(args)}) }))()
      .catch((error) => JSON.stringify({ error: String(error) }))`;
    const answer = await this.call('runBeside', this.ref, 'run', source, 30_000);
    const result = JSON.parse(answer) as { value: T } | { error: string };
    if ('error' in result) throw new Error(`${this.name}: ${result.error}`);
    return result.value;
  }

  // A click that also has to fetch the focus from another process can lose it again to what had it there before, a
  // frame for one; so the focus comes first and the click after.
  protected async bringForward(): Promise<void> {
    await this.call('bringForward', this.browserId);
    const source = 'Promise.resolve(String(document.hasFocus()))';
    const ask = async (): Promise<boolean> =>
      (await this.call('runBeside', { browserId: this.browserId }, 'run', source, 5_000)) === 'true';
    await poll(1_000, 'focus', ask).catch(() => {});
  }

  protected async clickAt(x: number, y: number): Promise<void> {
    const corner = await this.run(() => {
      const { mozInnerScreenX, mozInnerScreenY } = window as unknown as Record<string, number>;
      return [mozInnerScreenX ?? 0, mozInnerScreenY ?? 0] as const;
    }, []);
    await this.call('clickScreen', this.ref, corner[0] + x, corner[1] + y);
  }

  protected async typeText(text: string): Promise<void> {
    await this.input(() => this.call('typeText', text));
  }

  protected async pressChord({ key, modifiers }: Chord): Promise<void> {
    await this.input(() => this.call('pressKey', key, modifiers));
  }

  protected async photograph(path: string): Promise<void> {
    const picture = await this.call('photograph', this.ref);
    await writeFile(path, Buffer.from(picture, 'base64'));
  }

  /** Keys begin in the parent process and reach the document's own on their way; this waits until they have. */
  private async input(work: () => Promise<number>): Promise<void> {
    await this.call('runBeside', this.ref, 'armInput', null, 5_000);
    const count = await work();
    // The key may well have closed the document or left the page.
    await this.call('runBeside', this.ref, 'awaitInput', count, 5_000).catch(() => {});
  }

  /** Calls a tool of the parent process; what is closed is named. */
  protected async call<Name extends keyof ParentTools>(
    name: Name,
    ...args: Parameters<ParentTools[Name]>
  ): Promise<Awaited<ReturnType<ParentTools[Name]>>> {
    try {
      return await this.parent.call(name, ...args);
    } catch (thrown) {
      if (!(thrown instanceof SurfaceClosedError)) throw thrown;
      throw new SurfaceClosedError(`${this.name} is closed`);
    }
  }
}
