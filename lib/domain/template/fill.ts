/** Filling a body: its words and the values between them, each kept apart so that a value is never read as content. */
import { liquid, readMark, Slot, splitAtMarks, withoutMarks } from './liquid';

/** What a placeholder stands for now. `text` undefined = no value; `fallback` = the words used instead of one. */
export interface SlotValue {
  text?: string | undefined;
  fallback?: string | undefined;
}

export type Piece =
  | { kind: 'words'; text: string }
  | { kind: 'value'; name: string; text: string }
  | { kind: 'missing'; name: string };

/** A body with its values. */
export interface Filled {
  pieces: Piece[];
  missing: string[]; // placeholders the text needs and nobody knows; empty = it may leave
}

const capitalize = (text: string) => text.replace(/^\p{Ll}/u, (c) => c.toUpperCase());

/** Fills `body`. A placeholder without a declaration counts as missing; nothing is ever left blank or raw. */
export function fillBody(body: string, values: ReadonlyMap<string, SlotValue>): Filled {
  const template = liquid.parse(withoutMarks(body));
  const names = [...new Set([...values.keys(), ...liquid.variablesSync(template)])];
  const scope = Object.fromEntries(names.map((name, i) => [name, new Slot(i, values.get(name)?.text)]));
  const rendered: unknown = liquid.renderSync(template, scope);
  const pieces = splitAtMarks(String(rendered)).map((part, i): Piece => {
    if (i % 2 === 0) return { kind: 'words', text: part };
    const { index, capital } = readMark(part);
    const name = names[index] ?? '';
    const value = values.get(name);
    const text = value?.text ?? value?.fallback;
    if (text === undefined) return { kind: 'missing', name };
    return { kind: 'value', name, text: capital ? capitalize(text) : text };
  });
  const missing = pieces.flatMap((p) => (p.kind === 'missing' ? [p.name] : []));
  return {
    pieces: pieces.filter((p) => p.kind !== 'words' || p.text !== ''),
    missing: [...new Set(missing)],
  };
}

/** The filled text, or undefined while something is missing. */
export function filledText(filled: Filled): string | undefined {
  if (filled.missing.length > 0) return undefined;
  return filled.pieces.map((p) => (p.kind === 'missing' ? '' : p.text)).join('');
}
