/** Digits as people write them: full-width, Arabic-Indic and others, in groups with something between. */

/** Stands for what takes room and is not seen: zero-width spaces, soft hyphens, the second unit of a wide digit. */
const UNSEEN = '\u200b';
/** What may join groups of digits, besides white space. Touching digits are held while typed by this same list. */
const SIGNS = String.raw`\-._·/\\|,;:*~+=#&@^'"<>`;
/** One character that may stand between or behind digits of one number, for a regular expression. */
export const SEPARATOR = `[ \\n${SIGNS}${UNSEEN}]`;
/** One digit, for a regular expression. */
export const DIGIT = `\\d${UNSEEN}*`;

const values = new Map<string, string>();

/** Decimal digits stand in blocks of ten, zero first, in every script. */
function digitValue(char: string): string {
  const known = values.get(char);
  if (known !== undefined) return known;
  const code = char.codePointAt(0) ?? 0;
  let before = 0;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(code - before - 1))) before += 1;
  const value = String(before % 10).padEnd(char.length, UNSEEN);
  values.set(char, value);
  return value;
}

/** Same length as `text`: every decimal digit of any script as ASCII, every dash, dot, comma and space as one kind. */
export function flattenDigits(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/(?![0-9])\p{Nd}/gu, digitValue)
    .replace(/[\p{Cf}\p{Mn}\p{Me}]/gu, (c) => UNSEEN.repeat(c.length))
    .replace(/\p{Pd}|[\u2212\u30fc]/gu, (c) => '-'.repeat(c.length))
    .replace(/[\r\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\S\n]/g, ' ')
    .replace(/[\u2027\u2219\u22c5\u30fb\uff65]|(?<!•)•(?!•)/g, '·') // several bullets are a mask of ours
    .replace(/[\u3001\uff64]/g, ',')
    .replaceAll('…', '.')
    .replace(/[\u2044\u2215]/g, '/');
}

/**
 * What stands between two groups: `tight` joins as inside one number, `line` is the end of one, `list` is a comma and
 * its like, `spaced` a dash or slash with room around, which rather parts two numbers.
 */
export interface Gap {
  sign: string;
  kind: 'tight' | 'line' | 'list' | 'spaced';
}

/** Digits without anything seen between them. */
export interface DigitGroup {
  from: number;
  to: number; // exclusive
  digits: string;
  gap?: Gap; // to the group before
}

const PUNCTUATED = new RegExp(`^([ \\n]{0,2})([${SIGNS}])\\2{0,2}([ \\n]{0,4})$`);
const LONGEST_GAP = 24; // with what is not seen

function gapOf(between: string): Gap | undefined {
  if (between.length > LONGEST_GAP) return undefined;
  const seen = between.replaceAll(UNSEEN, '');
  if (/^ {1,4}$/.test(seen)) return { sign: ' ', kind: 'tight' };
  if (/^[ \n]{1,6}$/.test(seen)) return { sign: '\n', kind: 'line' };
  const [, before = '', sign, after = ''] = PUNCTUATED.exec(seen) ?? [];
  if (sign === undefined || (/[+#@]/.test(sign) && before !== '')) return undefined; // " +" begins a number of its own
  if (before !== '' && after !== '' && /[-/~]/.test(sign)) return { sign, kind: 'spaced' };
  return { sign, kind: before + after === '' && /[-._·]/.test(sign) ? 'tight' : 'list' };
}

const GROUP = new RegExp(`(?:${DIGIT})+`, 'g');

/** Runs of digit groups with only separators between them, as in "4242 4242-4242 4242". `text` is flattened. */
export function digitRuns(text: string): DigitGroup[][] {
  const runs: DigitGroup[][] = [];
  for (const { 0: found, index: from } of text.matchAll(GROUP)) {
    const group = { from, to: from + found.length, digits: found.replaceAll(UNSEEN, '') };
    const last = runs.at(-1)?.at(-1);
    const gap = last && gapOf(text.slice(last.to, from));
    if (gap) runs.at(-1)?.push({ ...group, gap });
    else runs.push([group]);
  }
  return runs;
}
