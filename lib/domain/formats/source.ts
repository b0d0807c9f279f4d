/** A file opened: what kind of thing it is, found by its own bytes and never by its name alone. */
import { isTooDeep, saysTooDeep } from '@/lib/base/too-deep';
import { LineCounter, parseDocument, type Document } from 'yaml';
import { decodeText, type Encoding } from './decode-text';
import type { ForeignFile, ReadOptions, Refusal, RefusalCode } from './foreign';
import { LIMITS } from './limits';
import { parseCsv } from './parse-csv';
import { readXlsx } from './read-xlsx';
import type { Table } from './table';
import { unpack } from './unpack';

export type Source =
  | { kind: 'json'; data: unknown }
  | { kind: 'yaml'; document: Document; lines: LineCounter }
  | { kind: 'xml'; text: string }
  | { kind: 'table'; table: Table; text?: string | undefined; isCut?: boolean | undefined }
  | { kind: 'files'; files: ForeignFile[] }; // an archive

/** An opened file. */
export interface Opened {
  ok: true;
  name: string; // without its folder and ending
  encoding?: Encoding | undefined;
  source: Source;
}

const refuse = (code: RefusalCode, detail = '', line?: number): Refusal => ({
  ok: false,
  code,
  detail,
  ...(line !== undefined && { line }),
});

const startsWith = (bytes: Uint8Array, ...start: number[]) => start.every((byte, i) => bytes[i] === byte);

function openArchive(bytes: Uint8Array, options: ReadOptions): Source | Refusal {
  const isBook = unpack(bytes, (name) => name === 'xl/workbook.xml');
  if (!isBook.ok) return refuse(isBook.code);
  if (isBook.files.size > 0) {
    const book = readXlsx(bytes, options.sheet);
    return book.ok ? { kind: 'table', table: book.table, isCut: book.isCut } : refuse(book.code);
  }
  const unpacked = unpack(bytes, (name) => /(?:^|\/)[^/]+\.json$/i.test(name));
  if (!unpacked.ok) return refuse(unpacked.code);
  return { kind: 'files', files: [...unpacked.files].map(([name, content]) => ({ name, bytes: content })) };
}

const YAML = /^["']?(?:matches|global_vars|imports|anchors|filter_\w+|name|parent)["']?:(?:\s|$)/;

/** True where the first line that says anything is a key of Espanso's. */
function looksLikeYaml(text: string): boolean {
  const lines = text.slice(0, 5000).split('\n');
  const first = lines.find((line) => line.trim() !== '' && !/^(?:\s*#|---|%)/.test(line));
  return first !== undefined && YAML.test(first);
}

function openYaml(text: string): Source | Refusal {
  if (text.length > LIMITS.yamlBytes) return refuse('too-large', `${LIMITS.yamlBytes / 1024} KB`);
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
    const [fault] = document.errors;
    if (fault && saysTooDeep(fault.message)) return refuse('nested-too-deep');
    if (fault) return refuse('damaged', fault.code, lines.linePos(fault.pos[0]).line);
    return { kind: 'yaml', document, lines };
  } catch (error) {
    if (isTooDeep(error)) return refuse('nested-too-deep');
    throw error;
  }
}

function openJson(text: string): Source | Refusal {
  try {
    return { kind: 'json', data: JSON.parse(text) as unknown };
  } catch (error) {
    return refuse(isTooDeep(error) ? 'nested-too-deep' : 'damaged', 'JSON');
  }
}

function openText(text: string, name: string, options: ReadOptions): Source | Refusal {
  const start = text.slice(0, 200).trimStart();
  const asked = options.format ?? '';
  if (asked === 'espanso' || /\.ya?ml$/i.test(name) || looksLikeYaml(text)) return openYaml(text);
  const isTable = asked.endsWith('csv') || asked === 'table' || asked === 'prokeys-text';
  if (!isTable && /^(?:\{\s*["}]|\[\s*[[{"\]])/.test(start)) return openJson(text);
  if (!isTable && /^<(?:\?xml|!DOCTYPE|plist|!--)/i.test(start)) return { kind: 'xml', text };
  let table: Table | undefined; // cut up only where a format wants it so
  return {
    kind: 'table',
    text,
    get table() {
      return (table ??= parseCsv(text, options.delimiter));
    },
  };
}

/** Our own CSV is read as it stands: line breaks inside its cells are the author's. */
function openOwn(raw: string, options: ReadOptions): Source | undefined {
  const [, delimiter, end] = /^"?deskside"?([,;\t|])[^\r\n]*(\r?\n)/.exec(raw) ?? [];
  if (end === undefined) return undefined;
  const newline = end === '\n' ? '\n' : '\r\n';
  return { kind: 'table', table: parseCsv(raw, options.delimiter ?? delimiter, newline) };
}

const isRefusal = (opened: Source | Refusal): opened is Refusal => 'ok' in opened;

/** Opens a file, or says why it cannot be. */
export function openFile({ name, bytes }: ForeignFile, options: ReadOptions): Opened | Refusal {
  if (bytes.length > LIMITS.bytes) return refuse('too-large', `${LIMITS.bytes / 1024 / 1024} MB`);
  if (bytes.length === 0) return refuse('empty');
  const bare = name.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return refuse('old-excel');
  if (startsWith(bytes, 0x62, 0x70, 0x6c, 0x69, 0x73, 0x74)) return refuse('binary-plist');
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) {
    const source = openArchive(bytes, options);
    return isRefusal(source) ? source : { ok: true, name: bare, source };
  }
  const decoded = decodeText(bytes, options.encoding);
  if (!decoded) return refuse('unknown-encoding');
  const text = decoded.text.replace(/\r\n?/g, '\n');
  if (text.trim() === '') return refuse('empty');
  const source = openOwn(decoded.text, options) ?? openText(text, name, options);
  return isRefusal(source) ? source : { ok: true, name: bare, encoding: decoded.encoding, source };
}
