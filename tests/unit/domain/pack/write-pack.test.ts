import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Pack } from '@/lib/domain/guides/playbook';
import { PACK_FORMAT } from '@/lib/domain/pack/format';
import { parsePack } from '@/lib/domain/pack/parse-pack';
import { writePack } from '@/lib/domain/pack/write-pack';
import { anyPack } from '@/tests/fixtures/packs/generated-packs';
import { starterPack, starterYaml } from '@/tests/fixtures/starter-pack';

const folder = resolve(import.meta.dirname, '../../../fixtures/packs');
const fixture = (name: string) => readFileSync(resolve(folder, name), 'utf8');

function accepted(text: string): Pack {
  const parsed = parsePack(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.refused));
  return parsed.pack;
}

describe.each(['yaml', 'json'] as const)('a pack written as %s', (kind) => {
  test('is read as it was: the shipped one', () => {
    expect(accepted(writePack(starterPack(), kind))).toEqual(starterPack());
  });

  test('is read as it was: any pack, whatever texts it holds', () => {
    fc.assert(
      fc.property(anyPack, (pack) => {
        expect(accepted(writePack(pack, kind))).toEqual(JSON.parse(JSON.stringify(pack)));
      }),
      { numRuns: 300 },
    );
  });

  test('is the same text when it is read and written again', () => {
    const once = writePack(accepted(starterYaml), kind);
    expect(writePack(accepted(once), kind)).toBe(once);
    fc.assert(
      fc.property(anyPack, (pack) => {
        const text = writePack(pack, kind);
        expect(writePack(accepted(text), kind)).toBe(text);
      }),
      { numRuns: 100 },
    );
  });
});

test('one changed word is one changed line, and bodies stand in blocks', () => {
  const pack = JSON.parse(JSON.stringify(starterPack())) as Pack;
  const before = writePack(pack, 'yaml').split('\n');
  const greeting = pack.replies.find((r) => r.id === 'greet.chat')?.text.friendly;
  if (greeting) greeting.en = `${greeting.en} And more.`;
  const after = writePack(pack, 'yaml').split('\n');
  expect(after.filter((line, i) => line !== before[i])).toHaveLength(1);
  expect(before.filter((line) => /\{\{.*\}\}.*\\n/.test(line))).toEqual([]);
});

test('keys stand in the order of the format, whatever order they came in', () => {
  const pack = starterPack();
  const turned = Object.fromEntries(Object.entries(pack).reverse()) as unknown as Pack;
  expect(writePack(turned, 'yaml')).toBe(writePack(pack, 'yaml'));
});

test('every format there ever was has a file here, and each is read', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  expect(files.toSorted()).toEqual(Array.from({ length: PACK_FORMAT }, (_, i) => `format-${i + 1}.yaml`));
  for (const name of files) {
    const pack = accepted(fixture(name));
    expect(pack.format).toBe(PACK_FORMAT);
    expect(accepted(writePack(pack, 'yaml'))).toEqual(pack);
  }
  const { format: _, ...old } = accepted(fixture('format-1.yaml'));
  expect(accepted(fixture('format-2.yaml'))).toMatchObject(old);
});

test('a newer format is refused by name, and an old file with newer keys too', () => {
  const newer = parsePack(fixture('format-2.yaml').replace('format: 2', 'format: 3'));
  expect(newer).toEqual({
    ok: false,
    refused: [
      { path: 'format', reason: 'is not a pack format this version can read: 3 is newer than 2', line: 2 },
    ],
  });
  const mixed = parsePack(fixture('format-2.yaml').replace('format: 2', 'format: 1'));
  expect(mixed.ok ? [] : mixed.refused.map((r) => r.path)).toEqual(['hours', 'retention', 'incidents']);
});

test('what is no pack is never written', () => {
  expect(() => writePack({ ...starterPack(), id: '1 no id' }, 'yaml')).toThrow();
});
