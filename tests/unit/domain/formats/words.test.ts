import { expect, test } from 'vitest';
import { enStudio } from '@/components/i18n/en/studio-words';
import { zhCNStudio } from '@/components/i18n/zh-cn/studio-words';
import { problemWords, refusalWords } from '@/components/library/foreign-words';
import { PROBLEMS, REFUSALS } from '@/lib/domain/formats/foreign';

test.each([
  ['English', enStudio, /^[A-Z].*\. [A-Z].*\.$|\. .*\.$/],
  ['Chinese', zhCNStudio, /[。，].*。$/],
])('every refusal and every problem has its sentence and a next step in %s', (_, t, sentence) => {
  for (const code of REFUSALS)
    expect(refusalWords({ ok: false, code, detail: '' }, t), code).toMatch(sentence);
  for (const code of PROBLEMS) {
    const words = problemWords({ at: { entry: 3, line: 7, part: 'S' }, code, detail: '{{x}}' }, t);
    expect(words, code).toMatch(sentence);
    expect(words).toContain('{{x}}');
    expect(words).toContain('7');
  }
});

test('a place is a line, an entry, or the file', () => {
  const at = (place: { entry: number; line?: number }) => problemWords({ at: place, code: 'no-body', detail: '' }, enStudio).split(':')[0]; // prettier-ignore
  expect([at({ entry: 2, line: 9 }), at({ entry: 2 }), at({ entry: 0 })]).toEqual([
    'Line 9',
    'Entry 2',
    'The file',
  ]);
});
