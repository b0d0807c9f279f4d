/** How Chinese characters are read and simplified; needed where replies are saved, never where they are looked for. */

/** The table as it is shipped: compact, one string each. */
export interface ReadingsFile {
  syllables: string; // separated by spaces, ü as itself
  first: string; // from U+4E00 on: two base-36 digits for the first reading, a space for none
  others: string; // "step:0a1b …": further readings, each character by its distance from the one before
  simplified: string; // "step字 …": the simplified form of a traditional character, by the same distances
}

/** What the table says of one character, by its code. */
export interface Readings {
  /** Every syllable there is, separated by spaces; the others are named by their place in it. */
  syllables: string;
  /** Its readings without tones; none where it is not in the table. */
  readingsOf(code: number): readonly string[];
  /** Its simplified form, or itself. */
  simple(code: number): number;
  /** The traditional characters that are simplified to it. */
  traditionalOf(code: number): readonly number[];
}

const FIRST = 0x4e00;
const NONE: readonly never[] = [];

function* inSteps(text: string): Generator<[number, string]> {
  let code = FIRST;
  for (const step of text.split(' ')) {
    const digits = /^[0-9a-z]+/.exec(step)?.[0] ?? '';
    code += Number.parseInt(digits, 36);
    yield [code, step.slice(digits.length)];
  }
}

function readFirst({ first }: ReadingsFile, syllables: readonly string[]): Map<number, string[]> {
  const found = new Map<number, string[]>();
  for (let at = 0, code = FIRST; at < first.length; code++) {
    if (first[at] === ' ') at++;
    else {
      const syllable = syllables[Number.parseInt(first.slice(at, at + 2), 36)];
      if (syllable !== undefined) found.set(code, [syllable]);
      at += 2;
    }
  }
  return found;
}

/** Opens the shipped table. */
export function openReadings(file: ReadingsFile): Readings {
  const syllables = file.syllables.split(' ');
  const readings = readFirst(file, syllables);
  for (const [code, more] of inSteps(file.others))
    for (const [pair] of more.slice(1).matchAll(/../g)) {
      const syllable = syllables[Number.parseInt(pair, 36)];
      if (syllable !== undefined) readings.get(code)?.push(syllable);
    }
  const simple = new Map<number, number>();
  const traditional = new Map<number, number[]>();
  for (const [code, char] of inSteps(file.simplified)) {
    const to = char.charCodeAt(0);
    simple.set(code, to);
    traditional.set(to, [...(traditional.get(to) ?? []), code]);
  }
  return {
    syllables: file.syllables,
    readingsOf: (code) => readings.get(code) ?? NONE,
    simple: (code) => simple.get(code) ?? code,
    traditionalOf: (code) => traditional.get(code) ?? NONE,
  };
}
