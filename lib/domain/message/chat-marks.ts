/** Marks of chats: `*bold*` and its like. No chat has an escape, so a mark is set only where it cannot be misread. */
import type { Flavour, Line, Span } from './message';
import { lineText, plainLine } from './spans';

type Mark = 'bold' | 'italic' | 'strike' | 'code';

/** The character of each mark, none in plain text, and what may stand outside it. */
export interface ChatMarks extends Partial<Record<Mark, string>> {
  beside: RegExp;
}

const SIGNS = { bold: '*', italic: '_', strike: '~', code: '`' };

/** The marks of each flavour. Slack knows spaces and the punctuation of ASCII only. */
export const CHAT_MARKS: Record<Exclude<Flavour, 'markdown'>, ChatMarks> = {
  plain: { beside: /$^/ },
  whatsapp: { ...SIGNS, beside: /^[\s\p{P}]?$/u },
  slack: { ...SIGNS, beside: /^[\s!-/:-@[-`{-~]?$/ },
};

const SPAN_MARKS = ['bold', 'italic', 'strike', 'code'] as const;
const ORDER = ['bold', 'italic', 'strike'] as const; // outermost first
const EDGES = /^\S(?:.*\S)?$/u; // nothing but words may touch it from inside

const isSame = (text: string, href: string) => {
  const bare = (url: string) => url.replace(/^(?:https?:\/\/|mailto:)/i, '').replace(/\/$/, '');
  return bare(text) === bare(href);
};

/** The address a reader can type, to stand behind the words that lead there; nothing where they are it. */
export function addressBehind(text: string, href: string): string {
  return isSame(text.trim(), href) ? '' : ` (${href.replace(/^mailto:([^?]*).*$/i, '$1')})`;
}

/** Neighbours that share what `same` asks for, together. */
function groups(line: Line, same: (a: Span, b: Span) => boolean): Line[] {
  const all: Line[] = [];
  for (const span of line) {
    const group = all.at(-1);
    const last = group?.at(-1);
    if (group && last && same(last, span)) group.push(span);
    else all.push([span]);
  }
  return all;
}

const charBefore = (text: string) => [...text].at(-1) ?? '';
const charAfter = (text: string) => [...text].at(0) ?? '';

/** `line` with the marks from `at` on, between what stands before and behind it. */
function marked(line: Line, marks: ChatMarks, at: number, before: string, after: string): string {
  const mark = ORDER[at];
  if (mark === undefined) {
    const text = lineText(line);
    const tick = line.every((s) => s.code) ? marks.code : undefined;
    return tick === undefined || !fits(text, before, after, marks) ? text : tick + text + tick;
  }
  const all = groups(line, (a, b) => a[mark] === b[mark] && (at < ORDER.length - 1 || a.code === b.code));
  const sign = marks[mark];
  return all
    .map((group, i) => {
      const left = i === 0 ? before : charBefore(lineText(all[i - 1] ?? []));
      const right = i === all.length - 1 ? after : charAfter(lineText(all[i + 1] ?? []));
      const set = sign !== undefined && group[0]?.[mark] && fits(lineText(group), left, right, marks);
      if (!set) return marked(group, marks, at + 1, left, right);
      return sign + marked(group, marks, at + 1, sign, sign) + sign;
    })
    .join('');
}

const fits = (text: string, before: string, after: string, { beside }: ChatMarks) =>
  EDGES.test(text) && beside.test(before) && beside.test(after);

/** A line with its marks, and the address of each link behind its words. */
export function chatLine(line: Line, marks: ChatMarks): string {
  const words = lineText(line);
  const usable: ChatMarks = { beside: marks.beside };
  for (const mark of SPAN_MARKS) {
    const sign = marks[mark];
    if (sign !== undefined && !words.includes(sign)) usable[mark] = sign; // one of the text's own would end ours
  }
  const links = groups(plainLine(line), (a, b) => a.href === b.href);
  return links
    .map((link, i) => {
      const href = link[0]?.href;
      const before = charBefore(lineText(links[i - 1] ?? []));
      const behind = href === undefined ? '' : addressBehind(lineText(link), href);
      const after = behind === '' ? charAfter(lineText(links[i + 1] ?? [])) : ' ';
      return marked(link, usable, 0, before, after) + behind;
    })
    .join('');
}

/** Code in lines of its own. */
export const fencedForChat = (text: string, marks: ChatMarks): string =>
  marks.code === undefined || text.includes('```') || text.trim() === '' ? text : `\`\`\`\n${text}\n\`\`\``;
