/** A program the tests need is not on this machine; the message says how to get it. */
export class MissingProgramError extends Error {
  override name = 'MissingProgramError';
  constructor(program: string, tried: string[], install: string) {
    super(`${program} was not found (tried ${tried.join(', ')}). Install it with: ${install}`);
  }
}

/** The document a surface stood for is gone: its tab, frame or panel was closed, or the browser ended. */
export class SurfaceClosedError extends Error {
  override name = 'SurfaceClosedError';
}

/** Something did not happen in the time allowed. */
export class TooLateError extends Error {
  override name = 'TooLateError';
}

/** A step could not be done as a user would do it; the message says what stood in the way. */
export class CannotError extends Error {
  override name = 'CannotError';
}

/** The message of whatever was thrown. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
