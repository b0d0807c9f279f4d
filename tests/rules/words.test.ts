import { expect, test } from 'vitest';
import { en as panelEn } from '@/components/i18n/en';
import { enStudio } from '@/components/i18n/en/studio-words';
import { zhCN as panelZh } from '@/components/i18n/zh-cn';
import { zhCNStudio } from '@/components/i18n/zh-cn/studio-words';
import { sourceFiles } from '@/tests/rules/files';

const en = { ...panelEn, ...enStudio, settings: { ...panelEn.settings, ...enStudio.settings } };
const zhCN = { ...panelZh, ...zhCNStudio, settings: { ...panelZh.settings, ...zhCNStudio.settings } };

/** Every path to a word: "step.state.pass". */
function paths(words: object, at = ''): string[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? paths(value, `${at}${key}.`)
      : [at + key],
  );
}

test('both languages have exactly the same words', () => {
  expect(paths(zhCN)).toEqual(expect.arrayContaining(paths(en)));
  expect(paths(zhCN)).toHaveLength(paths(en).length);
});

test('every word is used: by its own name, or through the group it stands in', () => {
  const code = sourceFiles('components').filter((f) => !f.path.includes('/i18n/')).map((f) => f.text).join('\n'); // prettier-ignore
  const isUsed = (path: string) => {
    const parts = path.split('.');
    return (
      parts.some(
        (_, i) => i > 0 && new RegExp(`\\bt\\.${parts.slice(0, i + 1).join('\\.')}\\b`).test(code),
      ) || new RegExp(`\\bt\\.${parts[0]}[\\[(]`).test(code)
    ); // a whole group by key: t.channel[id], or a sentence t.standing()
  };
  expect(paths(en).filter((path) => !isUsed(path))).toEqual([]);
});

test('Chinese is written in Chinese, and English in English', () => {
  const texts = (words: object): string[] =>
    Object.values(words).flatMap((v: unknown) =>
      typeof v === 'string' ? [v] : typeof v === 'object' && v !== null ? texts(v) : [],
    );
  const own = new Set(['English', '简体中文', '']);
  for (const text of texts(en).filter((x) => !own.has(x))) expect(text).not.toMatch(/\p{Script=Han}/u);
  const latin = texts(zhCN).filter((x) => !own.has(x) && !/\p{Script=Han}/u.test(x) && /[a-z]{3}/i.test(x));
  expect(latin.filter((x) => !/^(Mod|Alt)\+\w+$/.test(x))).toEqual([]);
});
