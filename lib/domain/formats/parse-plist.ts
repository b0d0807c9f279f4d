/** An Apple property list in XML as data; nothing of it is ever resolved or run. */
import { walkXml } from './walk-xml';

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
    const text = this.#text ?? '';
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
  walkXml(xml, {
    open: (name) => reading.open(name),
    close: (name) => reading.close(name),
    text: (text) => reading.text(text),
  });
  return reading.root;
}
