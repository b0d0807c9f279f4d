/** Every answer of packs has its sentence, in both languages. */
import { describe, expect, test } from 'vitest';
import { enStudio } from '@/components/i18n/en/studio-words';
import { zhCNStudio } from '@/components/i18n/zh-cn/studio-words';
import {
  addressWords,
  appliedWords,
  choiceWords,
  itemWords,
  outcomeWords,
  planWords,
  raisedWords,
  refusalWords,
  sourceWords,
} from '@/components/library/pack-words';
import { parsePack } from '@/lib/domain/pack/parse-pack';
import type { AskOutcome } from '@/lib/domain/pack/source';
import { newDesk } from '@/tests/fixtures/desk';
import { planOf, says, take, teamPack } from '@/tests/fixtures/library';

const OUTCOMES: AskOutcome[] = [
  'new',
  'same',
  'not-allowed',
  'unreachable',
  'timeout',
  'status',
  'redirected',
  'not-a-pack',
  'too-large',
  'encoding',
];

describe.each([
  ['en', enStudio, /[a-z]/],
  ['zh-CN', zhCNStudio, /\p{Script=Han}/u],
] as const)('in %s', (lang, t, letters) => {
  test('an address’s answer is a sentence; a bad one says that the library is as it was', () => {
    const told = OUTCOMES.map(
      (outcome) => outcomeWords(t, { id: 'a', addedAt: 0, outcome, status: 503 }) ?? '',
    );
    for (const sentence of told) expect(sentence).toMatch(letters);
    expect(told.filter((sentence) => sentence.includes(t.packs.untouched))).toHaveLength(8);
    expect(told[5]).toContain('503');
    expect(outcomeWords(t, { id: 'a', addedAt: 0 })).toBeUndefined();
  });

  test('a dry run is told in numbers, with its links and an older version', async () => {
    const desk = await newDesk();
    await take(desk, teamPack([says('team.a', 'A')], { version: 5 }));
    const plan = await planOf(
      desk,
      teamPack([says('team.a', 'https://b.example'), says('team.b', 'B')], { version: 2 }),
    );
    const [summary, links, older] = planWords(t, plan);
    expect([summary?.match(/\d/g), links?.match(/\d/g), older?.match(/\d/g)]).toEqual([
      ['1', '1', '0', '0'],
      ['1'],
      ['2', '5'],
    ]);
    expect(planWords(t, await planOf(desk, teamPack([says('team.a', 'A')], { version: 5 })))).toEqual([
      t.packs.idle,
    ]);
    const sentences = [{ ok: true }, { ok: false, why: 'stale' }, { ok: false, why: 'refused' }] as const;
    for (const applied of sentences) expect(appliedWords(t, applied, plan)).toMatch(letters);
    for (const item of plan.items) expect(itemWords(t, item)).toMatch(letters);
    for (const choice of ['mine', 'theirs', 'both'] as const) expect(choiceWords(t, choice)).toMatch(letters);
    expect(raisedWords(t, ['lost-card', 'other'])).toContain('lost-card, other');
  });

  test('a refusal names each reason with its line', () => {
    const parsed = parsePack('format: 2\nid: [');
    if (parsed.ok) throw new Error('was accepted');
    const [head, reason] = refusalWords(t, { ok: false, why: 'refused', refused: parsed.refused });
    expect([head, reason]).toEqual([expect.stringMatching(letters), expect.stringMatching(/2/)]);
    for (const why of ['too-large', 'encoding'] as const)
      expect(refusalWords(t, { ok: false, why })[0]).toMatch(letters);
    for (const why of ['no-address', 'not-https', 'has-password', 'not-allowed'] as const)
      expect(addressWords(t, { ok: false, why })).toMatch(letters);
  });

  test('a value says where it comes from', () => {
    const from = [
      { from: 'own' },
      { from: 'managed' },
      { from: 'pack', pack: 'p', title: { en: 'Team', 'zh-CN': '团队' } },
    ] as const;
    for (const source of from) expect(sourceWords(t, source, lang)).toMatch(letters);
  });
});
