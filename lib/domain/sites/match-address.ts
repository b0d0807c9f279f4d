/** Whether an address is one of a pattern, and what its named parts are. */

/** The parts an address has, by the names its pattern gives them. */
export type Parts = Record<string, string>;

const KINDS: Record<string, string> = {
  part: '[^/?#&]+',
  number: '\\d+',
  long: '[A-Za-z0-9_-]{16,}',
  any: '.+',
  path: '(?:[^/?#]+/)*',
};
/** One piece after another: a named part, `**`, `*`, or the letters themselves. */
export const TOKEN = /\{([a-z]+)(?::([a-z]+))?\}|(\*\*)|(\*)|([^{*]+)/gy;

/** Longer addresses are left to the generic rule: matching takes longer than linear time. */
const LONGEST = 2000;

const escape = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);

/** The expression of one piece of a pattern; undefined where it is no pattern. */
function pieceToRegExp(piece: string): RegExp | undefined {
  let source = '';
  let end = 0;
  for (const match of piece.matchAll(TOKEN)) {
    const [all, name, kind = 'part', deep, one, literal = ''] = match;
    end += all.length;
    const shape = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
    if (name !== undefined && shape === undefined) return undefined;
    if (name !== undefined) source += `(?<${name}>${shape})`;
    else source += deep ? '.*' : one ? '[^/?#]*' : escape(literal);
  }
  if (end !== piece.length) return undefined;
  try {
    return new RegExp(`^${source}$`); // throws where a name stands twice
  } catch {
    return undefined;
  }
}

interface Pattern {
  host: RegExp | undefined;
  path: RegExp;
  query: [string, RegExp][];
  fragment: RegExp | undefined;
}

/** Host, path, query and fragment of a pattern. */
export const SHAPE = /^(?<host>[^/?#]*)(?<path>[^?#]*)(?:\?(?<query>[^#]*))?(?:#(?<fragment>.*))?$/s;

const bare = (path: string) => path.replace(/\/+$/, '') || '/';

function parse(text: string): Pattern | undefined {
  const { host = '', path = '', query, fragment } = SHAPE.exec(text)?.groups ?? {};
  const hostPart = host === '' ? undefined : pieceToRegExp(host);
  const pathPart = pieceToRegExp(path === '' ? '/' : path.endsWith('}') ? path : bare(path));
  const fragmentPart = fragment === undefined ? undefined : pieceToRegExp(fragment);
  const queryPart: [string, RegExp][] = [];
  for (const pair of query?.split('&') ?? []) {
    const at = pair.indexOf('=');
    const value = at < 1 ? undefined : pieceToRegExp(pair.slice(at + 1));
    if (!value) return undefined;
    queryPart.push([pair.slice(0, at), value]);
  }
  if (!pathPart || (host !== '' && !hostPart) || (fragment !== undefined && !fragmentPart)) return undefined;
  return { host: hostPart, path: pathPart, query: queryPart, fragment: fragmentPart };
}

const parsed = new Map<string, Pattern | undefined>();

function patternOf(text: string): Pattern | undefined {
  if (!parsed.has(text)) parsed.set(text, parse(text));
  return parsed.get(text);
}

/** True where `text` can be read as a pattern. */
export const isPattern = (text: string): boolean => patternOf(text) !== undefined;

/** The names of a pattern's parts. */
export const partNames = (text: string): string[] =>
  [...text.matchAll(/\{([a-z]+)(?::[a-z]+)?\}/g)].map(([, name = '']) => name);

/** The named parts of `url` by `text`; undefined where it is not such an address. */
export function matchAddress(text: string, url: string): Parts | undefined {
  const pattern = url.length > LONGEST || !URL.canParse(url) ? undefined : patternOf(text);
  if (!pattern) return undefined;
  const { hostname, pathname, searchParams, hash } = new URL(url);
  const path = bare(pathname);
  const found = [
    pattern.host ? pattern.host.exec(hostname) : {},
    pattern.path.exec(path) ?? pattern.path.exec(`${path}/`),
    pattern.fragment ? pattern.fragment.exec(hash.slice(1)) : {},
    ...pattern.query.map(([name, value]) => {
      const [given, ...more] = searchParams.getAll(name);
      return given === undefined || more.length > 0 ? null : value.exec(given); // named twice, it names nothing
    }),
  ];
  if (found.some((match) => match === null)) return undefined;
  return Object.assign({}, ...found.map((match) => (match as RegExpExecArray).groups)) as Parts;
}
