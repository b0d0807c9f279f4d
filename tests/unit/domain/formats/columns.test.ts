import { expect, test } from 'vitest';
import { readForeign } from '@/lib/domain/formats/read-foreign';
import type { ColumnMap } from '@/lib/domain/formats/columns';
import { workbookOf } from '@/tests/fixtures/formats/workbook';
import { problemLine, readAs, textFile } from './read-as';

const usesOf = (text: string) => {
  const { table } = readAs(textFile('a.csv', text), { format: 'table' });
  return table?.map.columns.map((c) => (c.lang === undefined ? c.use : `${c.use} ${c.lang}`)).join(' ');
};

test.each([
  ['标题,内容\na,b', 'title body'],
  ['编码,内容,分组\nk1,您好,开场', 'shortcut body folder'],
  ['Question,Answer,Category\nq,a,c', 'title body folder'],
  ['问题;答案;关键词\nq;a;k', 'title body tags'],
  ['Title,body_html,Locale\nq,<p>a</p>,en', 'title body lang'],
  ['话术标题,话术内容(英文),话术内容(中文)\nq,a,b', 'title body en body zh-CN'],
  ['name\tcontent\tname\nq\ta\tb', 'title body skip'],
  ['Hello there my friend\nGood bye my dear friend', 'body'],
  ['hi,Hello and welcome to our desk\nby,Good bye', 'shortcut body'],
  ['An opening line,hi,Hello and welcome to our very nice desk\nAn end,by,Good bye and see you at our desk', 'title shortcut body'],
])('the columns of %j are guessed as %s', (text, uses) => {
  expect(usesOf(text)).toBe(uses);
}); // prettier-ignore

test('a table shows its columns, and is read by the map that comes back', () => {
  const file = textFile('a.csv', 'A,B,C,D\nx,<b>Hi</b> you,one|two,en_US\ny,,,\n');
  const first = readAs(file, { format: 'table' });
  expect(first.table).toMatchObject({ delimiter: ',', sample: [['A', 'B', 'C', 'D'], ['x', '<b>Hi</b> you', 'one|two', 'en_US'], ['y', '', '', '']] }); // prettier-ignore
  const columns: ColumnMap = {
    hasHead: true,
    columns: [{ use: 'title' }, { use: 'body' }, { use: 'tags' }, { use: 'lang' }],
    bodies: 'html',
  };
  const reading = readAs(file, { columns });
  expect(reading.table?.head).toEqual(['A', 'B', 'C', 'D']);
  expect(reading.replies).toMatchObject([
    { title: 'x', body: '**Hi** you', format: 'markdown', tags: ['one', 'two'], lang: 'en-US' },
  ]);
  expect(reading.refused.map(problemLine)).toEqual(['line 3: no-body y']);
});

test('a map without a body is answered with the columns', () => {
  const columns: ColumnMap = { hasHead: false, columns: [{ use: 'title' }], bodies: 'plain' };
  expect(readForeign(textFile('a.csv', 'x,y'), { columns })).toMatchObject({
    ok: false,
    code: 'columns-needed',
    table: { sample: [['x', 'y']] },
  });
});

test('columns are no answer to a file that is no table', () => {
  const columns: ColumnMap = { hasHead: false, columns: [{ use: 'body' }], bodies: 'plain' };
  expect(readForeign(textFile('a.json', '{"a":"b"}'), { columns })).toMatchObject({
    code: 'not-this-format',
  });
});

test('a sheet is chosen by its name; the others are told', () => {
  const bytes = workbookOf(
    { name: 'Empty', rows: [] },
    { name: 'One', rows: [['Title', 'Body'], ['a', 'first']] },
    { name: 'Two', rows: [['Title', 'Body'], ['b', 'second & <third>']] },
  ); // prettier-ignore
  const read = (sheet?: string) => readAs({ name: 'a.xlsx', bytes }, sheet === undefined ? {} : { sheet });
  expect(read().replies.map((r) => r.body)).toEqual(['first']);
  expect(read().problems.map(problemLine)).toEqual([
    'entry 0: other-sheet Empty',
    'entry 0: other-sheet Two',
  ]);
  expect(read('Two').replies.map((r) => r.body)).toEqual(['second & <third>']);
});

test('cells beyond the last column that is read are told, and quotes that do not close are named by line', () => {
  const wide = ['Title', 'Body', ...Array.from({ length: 99 }, () => undefined), 'far'];
  const sheet = readAs({ name: 'a.xlsx', bytes: workbookOf({ name: 'S', rows: [['Title', 'Body'], wide] }) });
  expect(sheet.problems.map(problemLine)).toEqual(['entry 0: field-left-out > 100']);
  const broken = readAs(textFile('a.csv', 'title,body\na,b\nc,"never closed\nd,e\n'));
  expect(broken.refused.map(problemLine)).toEqual(['line 3: broken-row c never closed d,e']);
  expect(broken.replies.map((r) => r.body)).toEqual(['b']);
});
