/** One insertion, proven or not. */
export type Outcome =
  | { ok: true; by: string; ms: number }
  | { ok: false; why: 'moved' | 'too-long' | 'unchanged' | 'changed' | 'late'; detail?: string };

/** Lets the page go on for so many milliseconds. */
export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until `test` holds, at most `ms`; says whether it did. */
export async function until(test: () => boolean, ms: number): Promise<boolean> {
  for (const end = performance.now() + ms; !test(); await pause(15))
    if (performance.now() > end) return false;
  return true;
}
