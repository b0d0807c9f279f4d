/** The preview of the studio: what would leave, by the rules that insert. */
import { expect, test } from 'vitest';
import { SAMPLE_NAMES, sampleMessage, type Sample } from '@/lib/domain/library/sample-message';
import { bodyAt, setVariant, variantsOf } from '@/lib/domain/library/variants';
import { defaultSettings } from '@/lib/domain/settings/settings';
import { newDesk } from '@/tests/fixtures/desk';

const settings = { ...defaultSettings('UTC', 'en'), values: { official_site: 'okpay.example' } };

test('every variant of every shipped reply has a preview, with the sample’s name and nothing raw but what is marked as missing', async () => {
  const desk = await newDesk();
  const packs = await desk.db.packs.toArray();
  let named = 0;
  for (const row of await desk.db.replies.toArray())
    for (const { key, body, lang, tone } of variantsOf(row)) {
      const sample: Sample = { lang, tone, name: SAMPLE_NAMES[lang] ?? '', packs, settings };
      const words = JSON.stringify(sampleMessage(body, row.format, sample));
      const said = words.replace(/"text":"[^"]*","value":"\w+","missing":true/g, ''); // shown by its label
      expect(said, `${row.id} ${key}`).not.toMatch(/\{\{|\{%/);
      if (words.includes(sample.name)) named++;
    }
  expect(named).toBeGreaterThan(100);
});

test('a body that does not parse has none', () => {
  const sample: Sample = { lang: 'en', tone: 'formal', name: 'Ana', packs: [], settings };
  expect(sampleMessage('{% if %}', 'plain', sample)).toBeUndefined();
});

test('a variant is set and read at its own place only', async () => {
  const desk = await newDesk();
  const row = await desk.db.replies.get('general.apology');
  if (!row) throw new Error('no reply');
  const place = { channel: 'chat', tone: 'formal', lang: 'en' } as const;
  const changed = setVariant(row, place, 'Short.');
  expect(bodyAt(changed, place)).toBe('Short.');
  expect(bodyAt(changed, { ...place, channel: undefined })).toBe(
    bodyAt(row, { ...place, channel: undefined }),
  );
  expect(setVariant(changed, place, undefined)).toEqual(row);
});
