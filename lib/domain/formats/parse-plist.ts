/** An Apple property list in XML as data; nothing of it is ever resolved or run. */
import { Parser } from 'htmlparser2';
import { decodeCharacters } from './characters';
import { RefusedFile } from './refused-file';

const DEEPEST = 64;
const CHUNK = 4096;

type Holder = { list: unknown[] } | { dict: Map<string, unknown>; key: string | undefined };

/** A dictionary of a property list; a map, so that no key of it is anything but a key. */
export type Dict = ReadonlyMap<string, unknown>;

export const isDict = (value: unknown): value is Dict => value instanceof Map;

/** The value under a key of a dictionary. */
export const dictValue = (value: unknown, key: string): unknown =>
  isDict(value) ? value.get(key) : undefined;

/** The text under a key of a dictionary. */
export function dictText(value: unknown, key: string): string | undefined {
  const found = dictValue(value, key);
  return typeof found === 'string' ? found : undefined;
}

class Reading {
  root: unknown;
  readonly #open: Holder[] = [];
  #text: string | undefined;

  get depth(): number {
    return this.#open.length;
  }

  #put(value: unknown): void {
    const holder = this.#open.at(-1);
    if (!holder) this.root ??= value;
    else if ('list' in holder) holder.list.push(value);
    else if (holder.key !== undefined) {
      holder.dict.set(holder.key, value);
      holder.key = undefined;
    }
  }

  open(name: string): void {
    if (name === 'dict') this.#open.push({ dict: new Map(), key: undefined });
    else if (name === 'array') this.#open.push({ list: [] });
    else if (name !== 'plist') this.#text = '';
  }

  text(text: string): void {
    if (this.#text !== undefined) this.#text += text;
  }

  close(name: string): void {
    const text = decodeCharacters(this.#text ?? '', true);
    this.#text = undefined;
    if (name === 'dict' || name === 'array') {
      const holder = this.#open.pop();
      if (holder) this.#put('list' in holder ? holder.list : holder.dict);
    } else if (name === 'key') {
      const holder = this.#open.at(-1);
      if (holder && 'dict' in holder) holder.key = text;
    } else if (name === 'true' || name === 'false') this.#put(name === 'true');
    else if (name !== 'plist') this.#put(text);
  }
}

/** The root of a property list. */
export function parsePlist(xml: string): unknown {
  const reading = new Reading();
  let isRaw = false;
  const parser = new Parser(
    {
      onopentag: (name) => reading.open(name),
      onclosetag: (name) => reading.close(name),
      ontext: (text) => reading.text(isRaw ? text.replaceAll('&', '&amp;') : text),
      oncdatastart: () => (isRaw = true),
      oncdataend: () => (isRaw = false),
    },
    { xmlMode: true, decodeEntities: false },
  );
  let depth = 0;
  for (let at = 0; at < xml.length; at += CHUNK) {
    parser.write(xml.slice(at, at + CHUNK));
    depth = Math.max(depth, reading.depth);
    if (depth > DEEPEST) throw new RefusedFile('nested-too-deep');
  }
  parser.end();
  return reading.root;
}
