import { expect, test } from 'vitest';
import { FORMATS } from '@/lib/domain/formats/foreign';
import { bodyFaults } from '@/lib/domain/template/body-faults';
import { allFixtures, fixtureFile } from '@/tests/fixtures/formats/fixture-files';
import { starterPack } from '@/tests/fixtures/starter-pack';
import { DESKS } from './expected-desks';
import { TOOLS } from './expected-tools';
import { problemLine, readAs } from './read-as';

const EXPECTED = [...TOOLS, ...DESKS];

test.each(EXPECTED.map(([file, expected]) => ({ name: file.name, file, ...expected })))(
  '$name is read as $format',
  ({ file, format, replies, problems }) => {
    const reading = readAs(file);
    expect(reading.format).toBe(format);
    expect(reading.replies).toHaveLength(replies.length);
    reading.replies.forEach((reply, i) =>
      expect({ shortcut: undefined, ...reply }).toMatchObject(replies[i] ?? {}),
    );
    const told = [...reading.refused, ...reading.replies.flatMap((r) => r.problems), ...reading.problems];
    expect(told.map(problemLine)).toEqual(problems);
  },
);

test('every format but our own has a sample', () => {
  const read = new Set([...EXPECTED.map(([, { format }]) => format), 'deskside-csv']);
  expect(FORMATS.filter((format) => !read.has(format))).toEqual([]);
});

test('every body that comes in names only placeholders that are declared', () => {
  const known = starterPack().placeholders;
  for (const file of allFixtures()) {
    const { replies, placeholders } = readAs(file, { placeholders: known });
    for (const { title, body } of replies)
      expect(bodyFaults(body, { ...known, ...placeholders }), `${file.name}: ${title}`).toEqual([]);
  }
});

test('files picked beside an index of QuickText are read with it', () => {
  const beside = [{ ...fixtureFile('quicktext-category.json'), name: '常用.json' }];
  const reading = readAs(fixtureFile('quicktext-index.json'), { beside });
  expect(reading.replies.map((r) => [r.title, r.folder])).toEqual([['问候', '常用'], ['代码', '常用'], ['签名', '常用']]); // prettier-ignore
});

test('a format that is asked for is not guessed, and refused where the file is none', () => {
  expect(readAs(fixtureFile('textexpander.csv'), { format: 'table' }).format).toBe('table');
  expect(() => readAs(fixtureFile('table.csv'), { format: 'zendesk' })).toThrow('refused: not-this-format');
});
