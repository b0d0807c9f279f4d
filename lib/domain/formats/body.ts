/** The body of another tool as a body of ours: plain or markdown, its tokens as placeholders, all else as words. */
import type { Format, Line, Message } from '@/lib/domain/message/message';
import { messageOf } from '@/lib/domain/message/message-of';
import { messageToSource } from '@/lib/domain/message/message-to-markdown';
import { plainLine } from '@/lib/domain/message/spans';
import { messageToText } from '@/lib/domain/message/message-to-text';
import type { Piece } from '@/lib/domain/template/fill';
import type { Blanks } from './blanks';
import type { ProblemCode } from './foreign';
import { HeldTokens, MARK } from './held-tokens';
import { htmlToMessage, type Say } from './html-message';
import { LIMITS } from './limits';
import { quoteLiquid } from './liquid-text';
import { hasMarks, mapLines, mapTexts } from './tidy-message';
import type { TokenTable } from './token-table';
import { withoutNumbered, withoutUnseen } from './unseen';

/** A body as it stands in the file. */
export interface BodySource {
  kind: 'plain' | 'html' | 'markdown';
  text: string;
}

export type BodyReading =
  | { ok: true; format: Format; body: string; uses: string[] }
  | { ok: false; code: ProblemCode; detail: string };

const words = (text: string): Piece[] => [{ kind: 'words', text }];

/** The address of a link as our parser writes it; undefined where it would not be a link. */
function linkOf(raw: string, held: HeldTokens): string | undefined {
  const address = held
    .hold(raw.trim())
    .replace(/[\\<>]/g, '\\$&')
    .replace(/\s/g, '%20');
  const [block] = messageOf(words(`[x](<${address}>)`), 'markdown');
  const spans: Line = block?.kind === 'lines' ? (block.lines[0] ?? []) : [];
  const href = spans.length === 1 ? spans[0]?.href : undefined;
  return href === undefined ? undefined : held.unquote(href);
}

function messageIn({ kind, text }: BodySource, held: HeldTokens, say: Say): Message | undefined {
  if (kind === 'plain') return [{ kind: 'lines', lines: held.hold(text).split('\n').map((t) => [{ text: t }]) }]; // prettier-ignore
  if (kind === 'html') {
    const message = htmlToMessage(text, { say, address: (raw) => linkOf(raw, held) });
    return message && mapTexts(message, (t) => held.hold(t));
  }
  const release = (line: Line) =>
    line.map((span) => ({
      ...span,
      text: held.release(span.text),
      ...(span.href !== undefined && { href: held.unquote(span.href) }),
    }));
  return mapLines(messageOf(words(held.hold(text, true)), 'markdown'), release, held.release);
}

/** A message as text to compare: its marks filled as a value would fill them. */
function canonical(message: Message): string {
  const fill = (text: string) => text.replace(MARK, 'Q$1Q');
  const line = (spans: Line) =>
    plainLine(
      spans.map((span) => ({
        ...span,
        text: fill(span.text),
        ...(span.href !== undefined && { href: fill(span.href) }),
      })),
    );
  return JSON.stringify(mapLines(message, line, fill));
}

/** A mark that the writer of markdown has taken apart to make room for emphasis. */
const MARK_BY_NUMBER = /&#5734[45];/;

/** True where the source is read back as the message, whatever its placeholders stand for. */
function readsBack(source: string, message: Message): boolean {
  if (MARK_BY_NUMBER.test(source)) return false;
  const pieces = source
    .split(new RegExp(MARK.source))
    .map((part, i): Piece =>
      i % 2 === 0 ? { kind: 'words', text: part } : { kind: 'value', name: part, text: `Q${part}Q` },
    );
  return canonical(messageOf(pieces, 'markdown')) === canonical(message);
}

function toLiquid(source: string, { slots }: HeldTokens, format: Format): string {
  const literal = (text: string) => {
    const line = text.replace(/\s*[\r\n]+\s*/g, ' ');
    return quoteLiquid(format === 'plain' ? line : messageToSource([{ kind: 'lines', lines: [[{ text: line }]] }])); // prettier-ignore
  };
  const parts = source.split(new RegExp(MARK.source)).map((part, i) => {
    const slot = i % 2 === 1 ? slots[Number(part)] : undefined;
    if (!slot || 'words' in slot) return quoteLiquid(part);
    const { name, otherwise } = slot;
    if (otherwise === undefined || otherwise === '') return `{{ ${name} }}`;
    return `{% if ${name} %}{{ ${name} }}{% else %}${literal(otherwise)}{% endif %}`;
  });
  return parts.join('');
}

/** Blank lines at the end of a text say nothing. */
function withoutLastBreaks(text: string): string {
  const bare = text.trimEnd();
  return text.slice(bare.length).includes('\n') ? bare : text;
}

/** Reads a body. `say` hears of everything that is not in it. */
export function readBody(
  source: BodySource,
  table: TokenTable | undefined,
  blanks: Blanks,
  say: Say,
): BodyReading {
  if (source.text.length > (source.kind === 'html' ? LIMITS.html : LIMITS.body))
    return { ok: false, code: 'body-too-long', detail: String(source.text.length) };
  const given = source.text.toWellFormed().replace(/\r\n?/g, '\n');
  const seen = withoutUnseen(given);
  const text = source.kind === 'markdown' ? withoutNumbered(seen) : seen;
  if (text !== given) say('private-characters', '');
  const held = new HeldTokens(table, blanks, say);
  const message = messageIn({ ...source, text }, held, say);
  if (!message) return { ok: false, code: 'nested-too-deep', detail: '' };
  if (held.runs !== undefined) return { ok: false, code: 'runs-something', detail: held.runs };
  const plain = withoutLastBreaks(messageToText(message, 'plain'));
  if (plain.length > LIMITS.body) return { ok: false, code: 'body-too-long', detail: String(plain.length) };
  const marked = hasMarks(message) ? messageToSource(message) : undefined;
  const isSafe = marked !== undefined && readsBack(marked, message);
  if (marked !== undefined && !isSafe) say('marks-lost', '');
  const format: Format = isSafe ? 'markdown' : 'plain';
  const body = toLiquid(isSafe ? marked : plain, held, format);
  if (body.length > LIMITS.body) return { ok: false, code: 'body-too-long', detail: String(body.length) };
  if (body.trim() === '') return { ok: false, code: 'no-body', detail: '' };
  return {
    ok: true,
    format,
    body,
    uses: [...new Set(held.slots.flatMap((slot) => ('name' in slot ? [slot.name] : [])))],
  };
}
