/** A look over a JSON text before it is parsed: keys that stand twice, which parsing would drop, and where things stand. */

export interface JsonScan {
  lines: Map<string, number>; // of the paths that were asked for; parts joined by NUL
  twice: { path: string[]; line: number }[];
  deep: number | undefined; // the line where it is nested too deeply
}

interface Level {
  array: boolean;
  key: string;
  index: number;
  seen: Set<string>;
}

const DEEPEST = 60;
const MOST = 200; // of the keys that stand twice

/** The pieces of a JSON text that say where one is: strings, brackets, colons, commas, line ends. Stops at a string without end. */
function* tokensOf(text: string): Generator<string> {
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (char === '"') {
      const from = i;
      do i += text.charAt(i) === '\\' ? 2 : 1;
      while (i < text.length && text.charAt(i) !== '"');
      if (i >= text.length) return;
      yield text.slice(from, i + 1);
    } else if ('{}[],:\n'.includes(char)) yield char;
  }
}

const readKey = (token: string): string => {
  try {
    return JSON.parse(token) as string;
  } catch {
    return token; // the parser will say what is wrong with it
  }
};

/** What is known of a JSON text by its brackets, keys and commas; a broken one is scanned as far as it goes. */
export function scanJson(text: string, wanted: ReadonlySet<string> = new Set()): JsonScan {
  const scan: JsonScan = { lines: new Map(), twice: [], deep: undefined };
  const levels: Level[] = [];
  const pathNow = () => levels.map((l) => (l.array ? String(l.index) : l.key));
  let line = 1;
  let last = '';
  const note = () => {
    if (scan.lines.size === wanted.size) return;
    const path = pathNow().join('\0');
    if (wanted.has(path) && !scan.lines.has(path)) scan.lines.set(path, line);
  };
  const takeKey = (level: Level) => {
    level.key = readKey(last);
    if (level.seen.has(level.key) && scan.twice.length < MOST) scan.twice.push({ path: pathNow(), line });
    level.seen.add(level.key);
    note();
  };
  for (const token of tokensOf(text)) {
    const top = levels.at(-1);
    if (token === '\n') line++;
    else if (token === '{' || token === '[') {
      if (levels.length >= DEEPEST) return { ...scan, deep: line };
      levels.push({ array: token === '[', key: '', index: 0, seen: new Set() });
      if (token === '[') note();
    } else if (token === '}' || token === ']') levels.pop();
    else if (token === ':' && top && !top.array) takeKey(top);
    else if (token === ',' && top?.array) {
      top.index++;
      note();
    }
    if (token !== '\n') last = token;
  }
  return scan;
}
