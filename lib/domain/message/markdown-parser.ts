/** The parser of markdown bodies: CommonMark with strikethrough, hard line breaks and emphasis that knows Chinese. */
import MarkdownIt, { type Token } from 'markdown-it';
import cjkFriendly from 'markdown-it-cjk-friendly';
import { linkAddress } from './link-address';
import { holdChar, type Held } from './held-values';
import { decodeHTMLStrict } from './parser-parts';

const IMAGE = /!\[[^[\]]*\]\([^()\s]*(?:\s+"[^"]*")?\)|!\[/y;
const ENTITY = /&(?:#x([\da-f]{1,6})|#(\d{1,7})|[a-z][a-z\d]*);/iy;

const markdown = new MarkdownIt({ html: false, linkify: false, breaks: true });
// A definition of a reference would take its line out of the text: "[Note]: never share" must arrive.
markdown.disable(['table', 'html_block', 'reference']);
markdown.use(cjkFriendly);
const { normalizeLink } = markdown;
const normalize = (url: string) => normalizeLink.call(markdown, url);
// Values are still held back while the parser looks at a link: it is written only when they are known.
markdown.normalizeLink = (url) => url;
markdown.normalizeLinkText = (url) => url;
markdown.validateLink = (url) => linkAddress(url, [], normalize) !== undefined;
markdown.inline.ruler.at('image', (state, silent) => {
  IMAGE.lastIndex = state.pos;
  const literal = IMAGE.exec(state.src)?.[0];
  if (literal === undefined || state.pos + literal.length > state.posMax) return false;
  if (!silent) state.pending += literal;
  state.pos += literal.length;
  return true;
});

markdown.inline.ruler.at('entity', (state, silent) => {
  ENTITY.lastIndex = state.pos;
  const [entity, hex, number] = ENTITY.exec(state.src.slice(0, state.posMax)) ?? [];
  if (entity === undefined) return false;
  const code = hex === undefined ? Number(number) : Number.parseInt(hex, 16);
  const { isValidEntityCode, fromCodePoint } = markdown.utils;
  const char = Number.isNaN(code) ? decodeHTMLStrict(entity) : fromCodePoint(isValidEntityCode(code) ? code : 0xfffd); // prettier-ignore
  if (char === entity) return false;
  if (!silent)
    Object.assign(state.push('text_special', '', 0), {
      content: holdChar(char),
      markup: entity,
      info: 'entity',
    });
  state.pos += entity.length;
  return true;
});
// The parser takes the full-width spaces before a paragraph for nothing; in Chinese they are its indent.
markdown.core.ruler.after('block', 'indent', ({ src, tokens }) => {
  const lines = src.split('\n');
  for (const token of tokens) {
    const [first = ''] = token.content.split('\n');
    const line = token.type === 'inline' ? (lines[token.map?.[0] ?? -1] ?? '') : '';
    const before = line.slice(0, Math.max(0, line.lastIndexOf(first)));
    token.content = (/[\u2000-\u200a\u3000\u00a0]+$/.exec(before)?.[0] ?? '') + token.content;
  }
});

/** The tokens of a source. */
export const parseMarkdown = (source: string): Token[] => markdown.parse(source, {});

/** Where a link of a parsed source leads, its values put in. */
export const addressOf = (link: Token, held: readonly Held[]): string | undefined =>
  linkAddress(String(link.attrGet('href') ?? ''), held, normalize);
