/** Files as accidents and attackers leave them: samples of every format, changed by bytes and by structure. */
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { ForeignFile } from '@/lib/domain/formats/foreign';

const CHUNKS = [
  '"', "'", ',', ';', '\t', '|', '\n', '\r\n', '\r', '\0', '\uFEFF', '\uFFFF', '\u2028', '{{', '}}', '{%', '%}', '{', '}', '[[', ']]', '[', ']', '%', '%%', '#{',
  '<', '>', '<b>', '</b>', '<script>', '<a href="javascript:alert(1)">', '<ul><li>', '<pre>', '<table>', '<!--', ']]>', '<![CDATA[', '&#xE000;', '&nbsp;', '&#0;',
  '\uE0000\uE001', '\uE000', '\uE001', '\uF8FF', '__proto__', 'constructor', 'toString', '"__proto__":', 'null', 'true', '-1', '1e999', '&a', '*a', '<<: *a', '!!js/function', '!!binary ',
  '- ', ': ', '? ', '---\n', '...\n', '%YAML 1.1\n', '|+\n', '>-\n', '**', '__', '`', '```', '[x](y)', '{formtext: name=}', '{=x}', '%fill', '%filltext:name=%', '{a|b}', '{日期+7}', '{{name|fallback:"', '\\n', '\\u0000', '\\',
  '<plist>', '<dict>', '</dict>', '<key>', '<array>', '<string>', '_x000D_', '_xD800_', '💥', '\uD83D', '户', '，',
]; // prettier-ignore

const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'snippets', 'actions', 'body', 'text', 'name', 'id', 'title', 'value', 'content', '']; // prettier-ignore

const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown[]>(null, true, -1, 1e308, '', [], {}, '__proto__', [[]], [null], '{{', '<b>x'),
  fc.constantFrom(...CHUNKS),
  fc.jsonValue({ maxDepth: 3 }),
  fc.dictionary(fc.constantFrom(...KEYS), fc.jsonValue({ maxDepth: 1 })),
);

type Change =
  | { how: 'flip' | 'cut' | 'double' | 'end'; at: number; length: number; byte: number }
  | { how: 'insert'; at: number; text: string }
  | { how: 'value'; at: number; value: unknown; key: string }
  | { how: 'encode'; as: 'utf-16le' | 'utf-16be' | 'latin1' };

const change: fc.Arbitrary<Change> = fc.oneof(
  { arbitrary: fc.record({ how: fc.constantFrom('flip', 'cut', 'double', 'end'), at: fc.nat(1e6), length: fc.nat(200), byte: fc.nat(255) }), weight: 4 },
  { arbitrary: fc.record({ how: fc.constant('insert'), at: fc.nat(1e6), text: fc.oneof(fc.constantFrom(...CHUNKS), fc.array(fc.constantFrom(...CHUNKS), { maxLength: 8 }).map((all) => all.join(''))) }), weight: 6 },
  { arbitrary: fc.record({ how: fc.constant('value'), at: fc.nat(1e6), value: hostileValue, key: fc.constantFrom(...KEYS) }), weight: 4 },
  { arbitrary: fc.record({ how: fc.constant('encode'), as: fc.constantFrom('utf-16le', 'utf-16be', 'latin1') }), weight: 1 },
); // prettier-ignore

/** Which sample is changed, and how; `name` for a file whose ending lies. */
export interface Mutation {
  file: number;
  changes: Change[];
  name?: string | undefined;
}

export const mutation: fc.Arbitrary<Mutation> = fc.record({
  file: fc.nat(1000),
  changes: fc.array(change, { minLength: 1, maxLength: 5 }),
  name: fc.option(fc.constantFrom('a.csv', 'a.yml', 'a.json', 'a.xlsx', 'a', '../../x', '<b>.csv'), { nil: undefined, freq: 6 }), // prettier-ignore
});

/** Puts a value in place of another somewhere in JSON; no change where the text is no JSON. */
function changeValue(bytes: Uint8Array, { at, value, key }: Change & { how: 'value' }): Uint8Array {
  let root: unknown;
  try {
    root = JSON.parse(strFromU8(bytes));
  } catch {
    return bytes;
  }
  const places: [object, string][] = [];
  const open = [root];
  for (let next = open.pop(); next !== undefined; next = open.pop())
    if (typeof next === 'object' && next !== null)
      for (const name of Object.keys(next)) {
        places.push([next, name]);
        open.push((next as Record<string, unknown>)[name]);
      }
  const place = places[at % Math.max(places.length, 1)];
  if (place) Object.defineProperty(place[0], at % 3 === 0 && !Array.isArray(place[0]) ? key : place[1], { value, enumerable: true, configurable: true, writable: true }); // prettier-ignore
  return strToU8(JSON.stringify(root));
}

function encode(bytes: Uint8Array, as: string): Uint8Array {
  const text = strFromU8(bytes);
  if (as === 'latin1') return strToU8(text, true);
  const out = new Uint8Array(text.length * 2);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    out[i * 2 + (as === 'utf-16le' ? 1 : 0)] = code >> 8;
    out[i * 2 + (as === 'utf-16le' ? 0 : 1)] = code & 0xff;
  }
  return out;
}

const join = (...parts: Uint8Array[]): Uint8Array => {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  parts.reduce((at, part) => (out.set(part, at), at + part.length), 0);
  return out;
};

function apply(bytes: Uint8Array, step: Change): Uint8Array {
  if (step.how === 'value') return changeValue(bytes, step);
  if (step.how === 'encode') return encode(bytes, step.as);
  const at = step.at % (bytes.length + 1);
  if (step.how === 'insert') return join(bytes.subarray(0, at), strToU8(step.text), bytes.subarray(at));
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(at + step.length)];
  if (step.how === 'end') return before;
  if (step.how === 'cut') return join(before, after);
  if (step.how === 'double') return join(bytes.subarray(0, at + step.length), bytes.subarray(at));
  return join(before, Uint8Array.of(step.byte), bytes.subarray(at + 1));
}

/** In an archive the changes meet one of its files as often as the archive itself. */
function applyInside(bytes: Uint8Array, steps: readonly Change[], which: number): Uint8Array {
  const files = unzipSync(bytes);
  const names = Object.keys(files);
  const name = names[which % names.length] ?? '';
  const changed = steps.reduce(apply, files[name] ?? new Uint8Array());
  return zipSync({ ...files, [name]: changed }, { level: 0 });
}

/** The file that a mutation makes of the samples. */
export function mutate(samples: readonly ForeignFile[], { file, changes, name }: Mutation): ForeignFile {
  const sample = samples[file % samples.length];
  if (!sample) throw new Error('no samples');
  const isArchive = sample.bytes[0] === 0x50 && sample.bytes[1] === 0x4b;
  const bytes =
    isArchive && file % 4 !== 0
      ? applyInside(sample.bytes, changes, Math.floor(file / 4))
      : changes.reduce(apply, sample.bytes);
  return { name: name ?? sample.name, bytes };
}
