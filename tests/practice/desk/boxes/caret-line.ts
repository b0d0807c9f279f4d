/** The place behind `before`: line and column, both from 0. */
export function caretLine(before: string): { line: number; column: number } {
  const lines = before.split('\n');
  return { line: lines.length - 1, column: lines.at(-1)?.length ?? 0 };
}
