/** Digits as people write them: full-width, Arabic-Indic and others, with spaces and dashes between. */

/** Same length as `text`: every decimal digit of any script as ASCII, every dash and space as one kind. */
export function flattenDigits(text: string): string {
  return text
    .replace(/\p{Nd}/gu, (d) => {
      if (d >= '0' && d <= '9') return d;
      return d.length === 1 ? String(digitValue(d)) : d;
    })
    .replace(/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d\u30fc]/g, '-')
    .replace(/[\u00a0\u1680\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]/g, ' ');
}

/** Decimal digits stand in blocks of ten, zero first, in every script. */
function digitValue(char: string): number {
  let value = 0;
  let code = char.charCodeAt(0);
  while (value < 9 && /^\p{Nd}$/u.test(String.fromCharCode(code - 1))) {
    code -= 1;
    value += 1;
  }
  return value;
}

/** Digits without anything between them. */
export interface DigitGroup {
  from: number;
  to: number; // exclusive
  digits: string;
}

/** A run of digit groups with only separators between them, as in "4242 4242-4242 4242". `text` is flattened. */
export function digitRuns(text: string): DigitGroup[][] {
  const runs: DigitGroup[][] = [];
  for (const match of text.matchAll(/\d+/g)) {
    const group = { from: match.index, to: match.index + match[0].length, digits: match[0] };
    const last = runs.at(-1)?.at(-1);
    const joined = last && /^[ .\-_/]{1,3}$/.test(text.slice(last.to, group.from));
    if (joined) runs.at(-1)?.push(group);
    else runs.push([group]);
  }
  return runs;
}
