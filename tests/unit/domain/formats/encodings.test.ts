import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { readForeign } from '@/lib/domain/formats/read-foreign';
import { ENCODINGS } from '@/lib/domain/formats/decode-text';
import { readAs } from './read-as';

const BODY = '您好，您的账户已解锁；请重新登录\t|€ 㐀 — thanks, “Ana”.';

const DELIMITERS = { comma: ',', semicolon: ';', tab: '\t', pipe: '|' };

const WRITTEN = {
  'UTF-8': { encoding: 'utf-8', bytes: (text: string) => iconv.encode(text, 'utf8') },
  'UTF-8 with a mark': { encoding: 'utf-8', bytes: (text: string) => iconv.encode(text, 'utf8', { addBOM: true }) },
  'UTF-16 LE': { encoding: 'utf-16le', bytes: (text: string) => iconv.encode(text, 'utf16le', { addBOM: false }) },
  'UTF-16 LE with a mark': { encoding: 'utf-16le', bytes: (text: string) => iconv.encode(text, 'utf16le', { addBOM: true }) },
  'UTF-16 BE': { encoding: 'utf-16be', bytes: (text: string) => iconv.encode(text, 'utf16be', { addBOM: false }) },
  'UTF-16 BE with a mark': { encoding: 'utf-16be', bytes: (text: string) => iconv.encode(text, 'utf16be', { addBOM: true }) },
  GB18030: { encoding: 'gb18030', bytes: (text: string) => iconv.encode(text, 'gb18030') },
  GBK: { encoding: 'gb18030', bytes: (text: string) => iconv.encode(text.replace('㐀', '一'), 'gbk') },
} as const; // prettier-ignore

const LINE_ENDS = { CRLF: '\r\n', LF: '\n', CR: '\r' };

describe.each(Object.entries(WRITTEN))('a table in %s', (name, { encoding, bytes }) => {
  test.each(Object.entries(DELIMITERS))('parted by %s', (_, delimiter) => {
    for (const end of Object.values(LINE_ENDS)) {
      const body = name === 'GBK' ? BODY.replace('㐀', '一') : BODY;
      const rows = [
        ['标题', '内容', '标签'],
        ['解锁', `"${body.replaceAll('"', '""')}${end}第二行"`, '"账户, 安全"'],
        ['第二', '只有一行', ''],
      ];
      const text = rows.map((row) => row.join(delimiter) + end).join('');
      const reading = readAs({ name: 'a.csv', bytes: new Uint8Array(bytes(text)) });
      expect(reading).toMatchObject({ format: 'table', encoding, refused: [], problems: [] });
      expect(reading.replies.map((r) => [r.title, r.body, r.tags, r.source.line])).toEqual([
        ['解锁', `${body}\n第二行`, ['账户', '安全'], 2],
        ['第二', '只有一行', [], 4],
      ]);
    }
  });
});

test('a Western file without Unicode is refused until its encoding is said', () => {
  const file = {
    name: 'a.csv',
    bytes: new Uint8Array(iconv.encode('title,body\nCafé,Déjà vu à Köln\n', 'win1252')),
  };
  expect(readForeign(file)).toMatchObject({ ok: false, code: 'unknown-encoding' });
  const reading = readAs(file, { encoding: 'windows-1252' });
  expect(reading.replies.map((r) => r.body)).toEqual(['Déjà vu à Köln']);
});

test('a wrong encoding that is asked for is refused or read, and never a crash', () => {
  for (const { bytes } of Object.values(WRITTEN))
    for (const encoding of ENCODINGS) {
      const reading = readForeign({ name: 'a.csv', bytes: new Uint8Array(bytes(`标题,内容\n${BODY},x\n`)) }, { encoding }); // prettier-ignore
      if (!reading.ok) expect(['unknown-encoding', 'empty', 'damaged']).toContain(reading.code);
    }
});

test('the delimiter that Excel names in the first line is not a row', () => {
  const reading = readAs({ name: 'a.csv', bytes: new Uint8Array(iconv.encode('sep=;\ntitle;body\nA;one, two\n', 'utf8')) });
  expect(reading.replies.map((r) => [r.title, r.body, r.source.line])).toEqual([['A', 'one, two', 3]]);
}); // prettier-ignore
