/** Mistake 12: every reply in every tone and language, with nothing known, everything known, and hostile values. */
import { describe, expect, test } from 'vitest';
import type { Lang } from '@/lib/base/l10n';
import { CHANNELS, TONES, type Playbook, type Reply, type Tone } from '@/lib/domain/guides/playbook';
import type { FieldValue } from '@/lib/domain/guides/run';
import { bodyFor } from '@/lib/domain/replies/variants';
import { fillBody, filledText } from '@/lib/domain/template/fill';
import { fieldToWords } from '@/lib/domain/template/field-words';
import { slotValues, type FillSources } from '@/lib/domain/template/slot-values';
import { namesIn } from '@/lib/domain/template/body-faults';
import { starterPack } from '@/tests/fixtures/starter-pack';
import { passAll, tell } from '@/tests/fixtures/runs';

const pack = starterPack();
const LANGS: Lang[] = ['en', 'zh-CN'];
const HOSTILE = [
  '{{case_ref}}',
  '{% if true %}',
  '<img src=x onerror=alert(1)>',
  '*bold* _x_ `y`',
  '\uE0000\uE001',
  '$& $1 \\n',
  '"\'>&amp;',
];

interface Body {
  reply: Reply;
  playbook: Playbook | undefined;
  tone: Tone;
  lang: Lang;
  body: string;
}

const all: Body[] = [
  ...pack.playbooks.flatMap((playbook) => playbook.replies.map((reply) => ({ reply, playbook }))),
  ...pack.replies.map((reply) => ({ reply, playbook: undefined })),
].flatMap((found) =>
  TONES.flatMap((tone) =>
    LANGS.flatMap((lang) => {
      const body = found.reply.text[tone]?.[lang];
      return body === undefined ? [] : [{ ...found, tone, lang, body }];
    }),
  ),
);

function sources({ playbook, tone, lang }: Body, over: Partial<FillSources> = {}): FillSources {
  return {
    placeholders: pack.placeholders, lang, tone, timeZone: 'Asia/Shanghai', settings: {}, missing: [], typed: {},
    run: playbook && tell(playbook, {}), ...over,
  }; // prettier-ignore
}

/** A run of a playbook in which every field is captured, each by a text of its own. */
function everything({ playbook, lang }: Body, text: (name: string) => string): Partial<FillSources> {
  const settings = Object.fromEntries(Object.keys(pack.placeholders).map((name) => [name, text(name)]));
  const blanks = Object.entries(pack.placeholders).filter(([, p]) => p.source === 'blank');
  const typed = Object.fromEntries(blanks.map(([name]) => [name, text(name)]));
  const values = Object.fromEntries(
    Object.entries(playbook?.fields ?? {}).map(([id, f]): [string, FieldValue] => {
      if (f.type === 'choices') return [id, Object.keys(f.options ?? {})];
      if (f.type === 'choice') return [id, Object.keys(f.options ?? {})[0] ?? ''];
      if (f.type === 'money') return [id, { amount: '12.50', currency: 'USD' }];
      const kinds: Record<string, string> = { date: '2026-11-20', country: 'SG', yesno: 'yes' };
      return [id, kinds[f.type] ?? text(id)];
    }),
  );
  const every = (playbook?.steps ?? []).map((s) => s.id);
  const run =
    playbook &&
    tell(
      { ...playbook, steps: playbook.steps.map(({ requires: _, when: __, ...s }) => s) },
      { values, facts: passAll(...every) },
    );
  return {
    settings, typed, customerName: text('customer_name'), reference: text('case_ref'), team: { [lang]: text('team') },
    dueAt: Date.UTC(2030, 2, 5, 7, 30), missing: [text('item one'), text('item two')], ...(run ? { run } : {}),
  }; // prettier-ignore
}

test('there is something to render', () => {
  expect(all.length).toBeGreaterThan(200);
});

describe('with nothing known nothing half-filled can leave', () => {
  test.each(all)('$reply.id $tone $lang', (body) => {
    const filled = fillBody(body.body, slotValues(sources(body)));
    const text = filledText(filled);
    if (text === undefined) expect(filled.missing.length).toBeGreaterThan(0);
    else expect(text).not.toMatch(/\{\{|\{%|undefined|null/);
    for (const piece of filled.pieces)
      if (piece.kind !== 'missing') expect(piece.text).not.toMatch(/\{\{|\{%/);
  });
});

describe('with everything known it is whole, in the chosen language, and masked', () => {
  test.each(all)('$reply.id $tone $lang', (body) => {
    const { lang, playbook } = body;
    const from = sources(
      body,
      everything(body, (name) => `«${name}»`),
    );
    const filled = fillBody(body.body, slotValues(from));
    const foreign = filled.missing.filter(
      (name) => pack.placeholders[name]?.source === 'field' && !playbook?.fields[name],
    );
    expect(filled.missing).toEqual(foreign); // a general reply may name another playbook's field; then it asks
    const words = filled.pieces.flatMap((p) => (p.kind === 'words' ? [p.text] : [])).join('');
    const chinese = /\p{Script=Han}/u.test(words);
    expect(chinese).toBe(lang === 'zh-CN');
    for (const piece of filled.pieces) {
      const field = piece.kind === 'value' ? playbook?.fields[piece.name] : undefined;
      if (piece.kind !== 'value' || field?.class !== 'personal') continue;
      const raw = from.run?.values.get(piece.name);
      expect(piece.text).toBe(raw === undefined ? piece.text : fieldToWords(field, raw, lang));
      expect(piece.text).not.toBe(raw);
      expect(piece.text).toContain('••••');
    }
  });
});

describe.each(HOSTILE)('the hostile value %j arrives as it is', (hostile) => {
  test.each(all.filter((b) => namesIn(b.body).includes('customer_name')))('$reply.id $tone $lang', (body) => {
    const plain = { ...everything(body, () => 'x'), customerName: hostile };
    const filled = fillBody(body.body, slotValues(sources(body, plain)));
    const named = filled.pieces.filter((p) => p.kind === 'value' && p.name === 'customer_name');
    expect(named.length).toBeGreaterThan(0);
    for (const piece of named) expect(piece).toEqual({ kind: 'value', name: 'customer_name', text: hostile });
  });
});

test('a reply never comes in another language, and in another tone only where its own is missing', () => {
  for (const { reply } of all)
    for (const channel of CHANNELS) {
      expect(bodyFor(reply, channel, 'formal', 'fr')).toBeUndefined();
      const chosen = bodyFor(reply, channel, 'formal', 'en');
      expect(chosen?.tone === 'formal' || reply.text.formal?.en === undefined, reply.id).toBe(true);
    }
});
