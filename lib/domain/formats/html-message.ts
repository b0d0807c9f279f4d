/** HTML of another tool as a message of ours: words, marks, lists and links; what runs or loads is never kept. */
import { Parser } from 'htmlparser2';
import { clip, isBlank } from '@/lib/base/text';
import type { Message } from '@/lib/domain/message/message';
import type { Marks } from '@/lib/domain/message/spans';
import { BlocksWriter } from './blocks-writer';
import { decodeCharacters } from './characters';
import type { ProblemCode } from './foreign';
import { BLOCKS, HIDDEN, LINES, MARKS, QUIET } from './html-tags';
import { LIMITS } from './limits';

/** Says what of a body is not in the message. */
export type Say = (code: ProblemCode, detail: string) => void;

interface Reader {
  say: Say;
  address: (raw: string) => string | undefined; // of a link, as it may leave
}

const CHUNK = 4096;

/** One document being read: what is open, and what has been written. */
class Document {
  readonly writer = new BlocksWriter();
  readonly #undo: (() => void)[] = [];
  readonly #depth = { bold: 0, italic: 0, strike: 0, code: 0 };
  #hidden = 0;
  #waiting = '';
  #pre: string | undefined;
  #href: string | undefined;
  readonly #reader: Reader;
  constructor(reader: Reader) {
    this.#reader = reader;
  }

  get depth(): number {
    return this.#undo.length;
  }

  #look(): Marks {
    const { bold, italic, strike, code } = this.#depth;
    return {
      ...(bold > 0 && { bold: true as const }),
      ...(italic > 0 && { italic: true as const }),
      ...(strike > 0 && { strike: true as const }),
      ...(code > 0 && { code: true as const }),
      ...(this.#href !== undefined && { href: this.#href }),
    };
  }

  /** Text comes in pieces; what is written by name may be cut. */
  text(text: string): void {
    if (this.#hidden === 0) this.#waiting += text;
  }

  end(): void {
    const text = decodeCharacters(this.#waiting);
    this.#waiting = '';
    if (this.#pre === undefined) this.writer.write(text, this.#look());
    else this.#pre += text;
  }

  open(name: string, attributes: Record<string, string>): void {
    this.end();
    const undo: (() => void)[] = [];
    this.#undo.push(() => undo.reverse().forEach((step) => step()));
    if (HIDDEN.has(name)) {
      if (this.#hidden === 0 && !QUIET.has(name)) this.#reader.say('script-left-out', `<${name}>`);
      this.#hidden++;
      undo.push(() => this.#hidden--);
    }
    if (this.#hidden > 0) return;
    this.#openBlock(name, attributes, undo);
    const mark = Object.hasOwn(MARKS, name) ? MARKS[name] : undefined;
    if (mark && this.#pre === undefined) {
      this.#depth[mark]++;
      undo.push(() => this.#depth[mark]--);
    }
    if (name === 'a') this.#openLink(attributes['href'] ?? '', undo);
  }

  close(): void {
    this.end();
    this.#undo.pop()?.();
  }

  #openBlock(name: string, attributes: Record<string, string>, undo: (() => void)[]): void {
    const { writer } = this;
    if (name === 'br' && this.#pre !== undefined) this.#pre += '\n';
    else if (name === 'br') writer.breakLine();
    else if (name === 'img') this.#image(attributes);
    else if (name === 'hr') writer.push({ kind: 'lines', lines: [[{ text: '――――――――' }]] });
    else if (name === 'pre' && this.#pre === undefined) this.#openPre(undo);
    else if (name === 'ul' || name === 'ol') {
      const start = Math.min(Math.max(Number.parseInt(attributes['start'] ?? '1', 10) || 1, 0), 999_999_999);
      if (writer.openList(name === 'ol', name === 'ol' ? start : 1)) undo.push(() => writer.close());
    } else if (name === 'li') writer.openItem();
    else if (name === 'blockquote') {
      if (writer.openQuote()) undo.push(() => writer.close());
    } else if (name === 'td' || name === 'th') writer.cell();
    else if (BLOCKS.has(name)) this.#openParagraph(name, undo);
    else if (LINES.has(name)) {
      writer.freshLine();
      undo.push(() => writer.freshLine());
    }
  }

  #openParagraph(name: string, undo: (() => void)[]): void {
    if (name === 'table') this.#reader.say('table-flattened', '<table>');
    this.writer.endBlock();
    undo.push(() => this.writer.endBlock());
  }

  #openPre(undo: (() => void)[]): void {
    this.#pre = '';
    undo.push(() => {
      const text = (this.#pre ?? '')
        .replace(/\r\n?/g, '\n')
        .replace(/^(?:[ \t]*\n)+/, '')
        .trimEnd();
      this.#pre = undefined;
      if (text.trim() !== '') this.writer.push({ kind: 'code', text });
    });
  }

  #openLink(written: string, undo: (() => void)[]): void {
    const raw = decodeCharacters(written, true);
    const before = this.#href;
    const address = this.#reader.address(raw);
    if (address === undefined && raw.trim() !== '') this.#reader.say('link-left-out', clip(raw.trim(), 80));
    this.#href = address;
    undo.push(() => (this.#href = before));
  }

  #image(attributes: Record<string, string>): void {
    const [alt, src] = ['alt', 'src'].map((name) => decodeCharacters(attributes[name] ?? '', true));
    this.#reader.say('image-left-out', clip(isBlank(alt ?? '') ? (src ?? '') : (alt ?? ''), 80));
    this.writer.write(alt ?? '', this.#look());
  }
}

/** The message that a body of HTML shows, or undefined where its elements stand too deep in one another. */
export function htmlToMessage(html: string, reader: Reader): Message | undefined {
  const document = new Document(reader);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => document.open(name, attributes),
      onclosetag: () => document.close(),
      ontext: (text) => document.text(text),
    },
    { decodeEntities: false },
  );
  for (let at = 0; at < html.length; at += CHUNK) {
    parser.write(html.slice(at, at + CHUNK));
    if (document.depth > LIMITS.nesting) return undefined;
  }
  parser.end();
  document.end();
  document.writer.endBlock();
  return document.writer.message;
}
