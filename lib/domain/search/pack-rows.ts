/** Packing keys into rows, and taking them out. */
import { hashText } from '@/lib/base/hash';
import { linesOf, MASKS, type BodyRow, type KeyRows } from './key-rows';
import type { ReplyKeys } from './reply-keys';
import { SOUNDS } from './sounds';

/** Rows there are: a reply's keys stand in the one its id says, whatever else the library holds. */
const ROWS = 64;

/** The row in which the keys of a reply stand. */
export const rowOfReply = (id: string): number => hashText(id) % ROWS;

const oneLine = (text: string) => text.replaceAll('\n', ' ');
const lines = (keys: readonly ReplyKeys[], of: (one: ReplyKeys) => string) =>
  keys.map((one) => oneLine(of(one))).join('\n');

function joined(parts: readonly ArrayLike<number>[]): { at: Uint32Array; codes: Uint16Array } {
  const at = new Uint32Array(parts.length + 1);
  parts.forEach((part, i) => {
    at[i + 1] = (at[i] ?? 0) + part.length;
  });
  const codes = new Uint16Array(at[parts.length] ?? 0);
  parts.forEach((part, i) => codes.set(part, at[i] ?? 0));
  return { at, codes };
}

function sideBySide(parts: readonly ArrayLike<number>[], each: number): Uint32Array {
  const all = new Uint32Array(parts.length * each);
  parts.forEach((part, i) => all.set(part, i * each));
  return all;
}

function packWords(keys: readonly ReplyKeys[]): Pick<BodyRow, 'words' | 'wordAt' | 'docs'> {
  const docsOf = new Map<string, number[]>();
  keys.forEach(({ words }, doc) => {
    for (const word of words) {
      const docs = docsOf.get(word);
      if (docs) docs.push(doc);
      else docsOf.set(word, [doc]);
    }
  });
  const words = [...docsOf.keys()].sort();
  const { at, codes } = joined(words.map((word) => docsOf.get(word) ?? []));
  return { words: words.join('\n'), wordAt: at, docs: codes };
}

/** Packs the keys of the replies of one row. */
export function packRows(id: number, keys: readonly ReplyKeys[]): KeyRows {
  const names = joined(keys.map((one) => one.names));
  const bodies = joined(keys.map((one) => one.han));
  return {
    names: {
      id,
      ids: lines(keys, (one) => one.id),
      playbooks: lines(keys, (one) => one.playbook),
      langs: lines(keys, (one) => one.langs),
      tags: lines(keys, (one) => one.tags),
      order: Uint32Array.from(keys, (one) => one.order),
      channels: Uint8Array.from(keys, (one) => one.channels),
      masks: sideBySide(keys.map((one) => one.masks), MASKS),
      ...names,
    },
    bodies: {
      id,
      at: bodies.at,
      han: bodies.codes,
      sounds: sideBySide(keys.map((one) => one.sounds), SOUNDS),
      ...packWords(keys),
    },
  }; // prettier-ignore
}

function unpackWords({ words, wordAt, docs }: BodyRow, count: number): string[][] {
  const found = Array.from({ length: count }, (): string[] => []);
  linesOf(words, wordAt.length - 1).forEach((word, i) => {
    for (let at = wordAt[i] ?? 0; at < (wordAt[i + 1] ?? 0); at++) found[docs[at] ?? 0]?.push(word);
  });
  return found;
}

/** The keys of the replies of one row. */
export function unpackRows({ names, bodies }: KeyRows): ReplyKeys[] {
  const count = names.order.length;
  const words = unpackWords(bodies, count);
  const [playbooks, langs, tags] = [names.playbooks, names.langs, names.tags].map((x) => linesOf(x, count));
  return linesOf(names.ids, count).map((id, i) => ({
    id,
    playbook: playbooks?.[i] ?? '',
    langs: langs?.[i] ?? '',
    tags: tags?.[i] ?? '',
    order: names.order[i] ?? 0,
    channels: names.channels[i] ?? 0,
    masks: names.masks.subarray(i * MASKS, (i + 1) * MASKS),
    names: names.codes.subarray(names.at[i], names.at[i + 1]),
    han: bodies.han.subarray(bodies.at[i], bodies.at[i + 1]),
    sounds: bodies.sounds.subarray(i * SOUNDS, (i + 1) * SOUNDS),
    words: words[i] ?? [],
  }));
}
