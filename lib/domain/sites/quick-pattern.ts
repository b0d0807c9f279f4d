import { SHAPE, TOKEN } from './match-address';

/** What a part may hold, sign by sign: where the next sign may be one of these, its end is open. */
const SIGNS: Record<string, RegExp> = { part: /[^/?#&]/, number: /\d/, long: /[\w-]/ };
const ANY = /./;

/** Where a part or wildcard of `piece` may end in more than one way, each of them says so. */
function openEnds(piece: string): boolean[] {
  const tokens = [...piece.matchAll(TOKEN)];
  return tokens.flatMap(([, name, kind = 'part', , one, literal], i) => {
    if (literal !== undefined) return [];
    const next = tokens[i + 1];
    const signs = one ? SIGNS['part'] : name === undefined ? undefined : SIGNS[kind];
    return [next !== undefined && (next[5] === undefined || (signs ?? ANY).test(next[5].charAt(0)))];
  });
}

/**
 * True where even a hostile address is decided at once: what may end anywhere multiplies the time by the length of the
 * address, and the next look at it again.
 */
export function isQuick(text: string): boolean {
  const { host = '', path = '', query = '', fragment = '' } = SHAPE.exec(text)?.groups ?? {};
  return [host, path, query, fragment].every((piece) => {
    const ends = openEnds(piece);
    const open = ends.filter(Boolean).length;
    return open < 2 || (open === 2 && ends.length === 2);
  });
}
