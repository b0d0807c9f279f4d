import { SurfaceClosedError, TooLateError, messageOf } from './errors.ts';

/** Resolves after so many milliseconds. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** The promise's result, or a `TooLateError` naming what was waited for. */
export async function within<T>(milliseconds: number, what: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new TooLateError(`${what}: nothing after ${milliseconds} ms`)),
      milliseconds,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Asks again every 25 ms until the answer is something other than undefined, null or false. What an attempt throws
 * counts as "not yet" and is quoted when time runs out; only a closed surface ends it at once.
 */
export async function poll<T>(
  milliseconds: number,
  what: string,
  attempt: () => Promise<T | undefined | null | false>,
): Promise<T> {
  const end = performance.now() + milliseconds;
  let last = '';
  for (;;) {
    try {
      const answer = await within(Math.max(end - performance.now(), 1), what, attempt());
      if (answer !== undefined && answer !== null && answer !== false) return answer;
      last = '';
    } catch (thrown) {
      if (thrown instanceof SurfaceClosedError) throw thrown;
      if (!(thrown instanceof TooLateError)) last = ` (last error: ${messageOf(thrown)})`;
    }
    if (performance.now() >= end) throw new TooLateError(`${what}: not after ${milliseconds} ms${last}`);
    await pause(25);
  }
}
