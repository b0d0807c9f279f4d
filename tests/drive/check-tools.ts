import { messageOf } from './errors.ts';

/** Runs one named step and reports it. */
export type Step = (name: string, work: () => Promise<void>) => Promise<void>;

/** Fails a step unless both are the same as JSON. */
export function same(actual: unknown, expected: unknown, what = 'value'): void {
  const [left, right] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (left !== right) throw new Error(`${what} is ${left}, not ${right}`);
}

/** What a field of the document holds. */
export const valueOf = (selector: string): string =>
  document.querySelector<HTMLInputElement>(selector)?.value ?? 'absent';
/** Whether the keyboard focus is in the document. */
export const hasFocus = (): boolean => document.hasFocus();
/** Whether the fixture extension's page answers with this text. */
export const says = (text: string): boolean => document.querySelector('#out')?.textContent === text;
/** The rows the fixture extension has stored. */
export const readRows = (): Promise<string[]> =>
  (globalThis as unknown as { readRows(): Promise<string[]> }).readRows();

/** The message a step was refused with. */
export async function refusal(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'nothing was thrown',
    (thrown: unknown) => messageOf(thrown),
  );
}
