/** True for what engines throw where calls go too deep: a RangeError, in Firefox an InternalError of its own. */
export const isTooDeep = (error: unknown): boolean =>
  error instanceof RangeError || (error instanceof Error && error.name === 'InternalError');

/** True for the words of such an error, where a library has caught it and tells it on. */
export const saysTooDeep = (message: string): boolean => /call stack|too much recursion/.test(message);
