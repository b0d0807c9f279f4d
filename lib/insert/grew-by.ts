/** The number of characters that two texts begin with alike. */
function alike(a: string, b: string): number {
  let n = 0;
  while (n < a.length && a[n] === b[n]) n++;
  return n;
}

/** True when `after` is `before` with `message` in one place, for which nothing gave way, or what `mayGo` allows to. */
export function grewBy(
  before: string,
  after: string,
  message: string,
  mayGo: (gone: string) => boolean,
): boolean {
  const head = alike(before, after);
  for (let at = after.indexOf(message); at >= 0 && at <= head; at = after.indexOf(message, at + 1)) {
    const tail = after.slice(at + message.length);
    const gone = before.slice(at, before.length - tail.length);
    if (before.length - tail.length >= at && before.endsWith(tail) && (gone === '' || mayGo(gone)))
      return true;
  }
  return false;
}
