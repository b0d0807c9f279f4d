/** Whatever a file holds: a sentence and an untouched library, or all of it as data. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyImport } from '@/lib/actions/apply-import';
import { planPackFile, type PlannedImport } from '@/lib/actions/plan-pack-file';
import type { Reply } from '@/lib/domain/guides/playbook';
import { writePack } from '@/lib/domain/pack/write-pack';
import { newDesk, type TestDesk } from '@/tests/fixtures/desk';
import { allBytes, says, teamPack } from '@/tests/fixtures/library';
import { anyPack } from '@/tests/fixtures/packs/generated-packs';
import { starterYaml } from '@/tests/fixtures/starter-pack';

const RUNS = Number(process.env.FUZZ ?? 400);

const plan = (desk: TestDesk, content: BlobPart): Promise<PlannedImport> =>
  planPackFile(desk, new Blob([content]));

/** Why a file is refused, as one text; fails where it is not. */
function why(planned: PlannedImport): string {
  if (planned.ok) throw new Error('was accepted');
  if (planned.why !== 'refused') return planned.why;
  return planned.refused.map(({ line, path, reason }) => `${line ?? '-'} ${path}: ${reason}`).join('\n');
}

const yaml = (replies: Reply[]) => writePack(teamPack(replies), 'yaml');
const json = (text: string) => text.replace('REPLIES', JSON.stringify([says('team.a', 'A')]));
const HEAD =
  '"format":2,"id":"team","version":1,"title":{"en":"T"},"defaultLang":"en","langs":["en"],"teams":{},"placeholders":{},"playbooks":[],"scripts":[]';
const deep = (open: string, n = 100_000) => open.repeat(n);

describe('a file is refused with a sentence and a line, and the library stays as it is', () => {
  test.each<[string, BlobPart, string]>([
    ['two replies of one id', yaml([says('team.a', 'A'), says('team.b', 'B')]).replace('id: team.b', 'id: team.a'), 'replies.team.a: stands twice'],
    ['two replies of one shortcut', yaml([says('team.a', 'A', { shortcut: 'hi' }), says('team.b', 'B')]).replace('id: team.b', 'id: team.b\n    shortcut: HI'), 'the shortcut "hi" stands twice'],
    ['a key that stands twice, YAML', yaml([says('team.a', 'A')]).replace('version: 1', 'version: 1\nversion: 2'), '4 (file): is not YAML'],
    ['a key that stands twice, JSON', json(`{${HEAD},\n"replies":REPLIES,\n"replies":[]}`), '3 replies: stands twice'],
    ['__proto__, JSON', json(`{${HEAD},"replies":REPLIES,"__proto__":{"format":2}}`), '__proto__: is a reserved word'],
    ['__proto__, YAML', `${yaml([says('team.a', 'A')])}__proto__:\n  polluted: yes\n`, '__proto__: is a reserved word'],
    ['constructor among the teams', yaml([]).replace('teams: {}', 'teams: { constructor: { en: x } }'), 'teams.constructor: is a reserved word'],
    ['toString as a team', yaml([]).replace('teams: {}', 'teams: { toString: { en: x } }'), 'is a reserved word'],
    ['100,000 lists in lists, JSON', `{${HEAD},"replies":${deep('[')}`, 'nested too deeply'],
    ['100,000 maps in maps, JSON', `{"a":${deep('{"a":')}1${deep('}')}}`, 'nested too deeply'],
    ['100,000 lists in lists, YAML', `replies: ${deep('[')}`, 'nested too deeply'],
    ['100,000 closed lists, YAML', `replies: ${deep('[')}${deep(']')}`, 'nested too deeply'],
    ['100,000 dashes', `${deep('- ')}x`, 'nested too deeply'],
    ['100,000 keys of keys', `${deep('? ')}x`, 'nested too deeply'],
    ['a laugh of aliases', `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghi'].map((c, i) => `${c}: &${c} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(',')}]`).join('\n')}`, '(file): '],
    ['conditions 80 deep', `{${HEAD},"replies":[{"id":"a","title":{"en":"x"},"text":{},"when":${deep('{"all":[', 40)}${deep(']}', 40)}}]}`, 'nested too deeply'],
    ['50 MB', new Uint8Array(50 * 1024 * 1024).fill(97), 'too-large'],
    ['GB18030', new Uint8Array([...new TextEncoder().encode('title: '), 0xc4, 0xfa, 0xba, 0xc3]), 'encoding'],
    ['half a character', new Uint8Array([0x66, 0xe6, 0x82]), 'encoding'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), 'encoding'],
    ['a newer format', starterYaml.replace('format: 2', 'format: 3'), 'format: is not a pack format this version can read: 3 is newer than 2'],
    ['a string without end, JSON', `{"format": "${'\\"'.repeat(500_000)}`, 'is not JSON'],
    ['nothing', '', '(file)'],
    ['a web page', '<!doctype html><title>x</title>', '(file)'],
    ['a broken body, by its line', yaml([says('team.a', 'A')]).replace('A\n', 'Hi {{ nobody }}\n'), 'replies.team.a.text.friendly.en: no placeholder "nobody"'],
  ])('%s', async (_, content, reason) => {
    const desk = await newDesk();
    const before = await allBytes(desk);
    const began = performance.now();
    expect(why(await plan(desk, content))).toContain(reason);
    expect(performance.now() - began).toBeLessThan(5000);
    expect(await allBytes(desk)).toBe(before);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  }); // prettier-ignore

  test('each fault names its line, in YAML and in JSON', async () => {
    const desk = await newDesk();
    const pack = teamPack([says('team.a', 'A'), says('team.b', 'B')]);
    for (const kind of ['yaml', 'json'] as const) {
      const text = writePack(pack, kind).replace(/\bB\b/, '{{ nobody }}');
      const line = text.split('\n').findIndex((l) => /\ben\b.*(?:nobody|\|-)/.test(l) && l !== '') + 1;
      const told = why(await plan(desk, text));
      const wanted = kind === 'json' ? line : text.split('\n').findIndex((l) => l.includes('nobody')); // the key stands above
      expect(told).toContain(`${wanted} replies.team.b.text.friendly.en`);
    }
  });
});

test.each([
  [
    'UTF-8 with a mark',
    (text: string) => new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(text)]),
  ],
  ['UTF-16, little end first', (text: string) => utf16(`\ufeff${text}`, true)],
  ['UTF-16, big end first', (text: string) => utf16(`\ufeff${text}`, false)],
  ['UTF-16 without a mark', (text: string) => utf16(text, true)],
])('%s is read', async (_, encode) => {
  const desk = await newDesk();
  const planned = await plan(desk, encode(yaml([says('team.a', '您好')])));
  expect(planned.ok && planned.plan.pack.replies[0]?.text.friendly?.en).toBe('您好');
});

function utf16(text: string, little: boolean): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), little);
  return new Uint8Array(view.buffer);
}

/** Imports what a file holds; says whether anything came in, and fails where something came in halfway. */
async function importWhole(desk: TestDesk, content: BlobPart, before: string): Promise<boolean> {
  const planned = await plan(desk, content);
  if (planned.ok && (await applyImport(desk, planned.plan)).ok) {
    const { pack } = planned.plan;
    expect(await desk.db.packs.get(pack.id)).toBeDefined();
    const here = new Set(await desk.db.replies.toCollection().primaryKeys());
    for (const reply of [...pack.replies, ...pack.playbooks.flatMap((p) => p.replies)])
      expect(here.has(reply.id), reply.id).toBe(true);
    return true;
  }
  expect(await allBytes(desk)).toBe(before);
  return false;
}

describe('fuzzed packs', () => {
  test('any change of bytes: all of it comes in, or nothing', { timeout: 600_000 }, async () => {
    let desk = await newDesk();
    let before = await allBytes(desk);
    let accepted = 0;
    const base = anyPack.chain((pack) => fc.constantFrom(writePack(pack, 'yaml'), writePack(pack, 'json')));
    const letters = fc.string({ maxLength: 4 }).map((text) => new TextEncoder().encode(text));
    const cut = fc.record({
      at: fc.nat(),
      drop: fc.nat(4),
      put: fc.oneof(fc.uint8Array({ maxLength: 6 }), letters, letters),
    });
    const runs = fc.asyncProperty(base, fc.array(cut, { minLength: 1, maxLength: 3 }), async (text, cuts) => {
      const bytes = [...new TextEncoder().encode(text)];
      for (const { at, drop, put } of cuts) bytes.splice(at % (bytes.length + 1), drop, ...put);
      if (!(await importWhole(desk, new Uint8Array(bytes), before))) return;
      accepted++;
      desk = await newDesk();
      before = await allBytes(desk);
    });
    await fc.assert(runs, { numRuns: RUNS });
    console.log(`${RUNS} fuzzed packs, ${accepted} still packs`);
  });

  test('any JSON at all in any place of a pack', { timeout: 600_000 }, async () => {
    const desk = await newDesk();
    const before = await allBytes(desk);
    const runs = fc.asyncProperty(
      fc.constantFrom(...Object.keys(teamPack([]))),
      fc.jsonValue({ maxDepth: 6 }),
      async (key, value) => {
        const planned = await plan(
          desk,
          JSON.stringify({ ...teamPack([says('team.a', 'A')]), [key]: value }),
        );
        if (!planned.ok) expect(why(planned)).not.toBe('');
        expect(await allBytes(desk)).toBe(before);
      },
    );
    await fc.assert(runs, { numRuns: RUNS });
  });
});

test('hostile markup is data: it is stored letter for letter', async () => {
  const desk = await newDesk();
  const evil = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "javascript:alert('1')",
    '</textarea><svg onload=alert(1)>',
    '${alert(1)}',
    '=cmd|calc!A1',
  ];
  const replies = evil.map((text, i) =>
    says(`team.r${i}`, text, { title: { en: text }, tags: [text], owner: text, shortcut: `${i}${text}` }),
  );
  const planned = await plan(desk, writePack(teamPack(replies, { title: { en: evil[0] ?? '' } }), 'yaml'));
  if (!planned.ok) throw new Error(why(planned));
  expect(await applyImport(desk, planned.plan)).toEqual({ ok: true });
  for (const reply of replies) expect(await desk.db.replies.get(reply.id)).toMatchObject(reply);
});

test(
  'ten thousand replies are planned and imported within five seconds each',
  { timeout: 60_000 },
  async () => {
    const desk = await newDesk();
    const many = Array.from({ length: 10_000 }, (_, i) =>
      says(`team.r${i}`, `Reply ${i}: ${'some words '.repeat(20)}`, { tags: ['a'] }),
    );
    const text = writePack(teamPack(many), 'json');
    const began = performance.now();
    const planned = await plan(desk, text);
    const plannedAt = performance.now();
    if (!planned.ok) throw new Error(why(planned));
    expect(await applyImport(desk, planned.plan)).toEqual({ ok: true });
    const doneAt = performance.now();
    console.log(`planned in ${(plannedAt - began) | 0} ms, imported in ${(doneAt - plannedAt) | 0} ms`);
    expect(plannedAt - began).toBeLessThan(5000);
    expect(doneAt - plannedAt).toBeLessThan(5000);
    expect(await desk.db.replies.filter((r) => r.pack === 'team').count()).toBe(10_000);
  },
);
