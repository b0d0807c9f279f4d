/** One insertion, proven or not. */
export type Outcome =
  | { ok: true; by: string; ms: number }
  | { ok: false; why: 'moved' | 'too-long' | 'unchanged' | 'changed' | 'late'; detail?: string };

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until `test` holds, at most `ms`; says whether it did. */
export async function until(test: () => boolean, ms: number): Promise<boolean> {
  for (const end = performance.now() + ms; !test(); await wait(15)) if (performance.now() > end) return false;
  return true;
}

/** As `until`, and holds still a moment later: a controlled box takes a text back on its next render. */
export const proves = async (test: () => boolean, ms: number): Promise<boolean> =>
  (await until(test, ms)) && (await wait(60), test());
