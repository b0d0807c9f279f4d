/** How many replies the menu offers again. */
const KEPT = 7;

/** `recent` after one more reply was inserted: the latest first, each once. */
export const withRecent = (recent: readonly string[], reply: string): string[] =>
  [reply, ...recent.filter((id) => id !== reply)].slice(0, KEPT);
