import { bare } from './host-text';

const filled = (lines: readonly string[]): string[] => lines.map(bare).filter((line) => line !== '');

/**
 * True when the lines of a message stand on lines of their own in `shown` (the host's innerText): the first may follow
 * the words before the caret, the last may be followed by the words behind it.
 */
export function keepsLines(shown: string, message: readonly string[]): boolean {
  const lines = filled(shown.split('\n'));
  const wanted = filled(message);
  const last = wanted.length - 1;
  if (last <= 0) return true;
  return lines.some((_, at) =>
    wanted.every((line, i) => {
      const there = lines[at + i] ?? '';
      if (i === 0) return there.endsWith(line);
      return i === last ? there.startsWith(line) : there === line;
    }),
  );
}
