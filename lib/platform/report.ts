/** Bugs go here, once each, and never with a customer's text: names and places only. */
const reported = new Set<string>();

/** Reports what no code expected. `where`: the place in the product. */
export function reportBug(where: string, error: unknown): void {
  const name = error instanceof Error ? error.name : typeof error;
  const frame =
    error instanceof Error ? (error.stack ?? '').split('\n').find((line) => /\.js:\d+/.test(line)) : '';
  const key = `${where}: ${name} ${frame?.trim() ?? ''}`;
  if (reported.has(key)) return;
  reported.add(key);
  console.error(`[deskside] ${key}`);
}
