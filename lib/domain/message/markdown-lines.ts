/** The lines of one paragraph, from what the parser found in it. */
import type { Token } from 'markdown-it';
import { releaseValues, type Held } from './held-values';
import { LineWriter } from './line-writer';
import { addressOf } from './markdown-parser';
import type { Line } from './message';
import type { Marks } from './spans';

const SWITCHES = { strong: 'bold', em: 'italic', s: 'strike' } as const;

/** The lines of a paragraph's tokens; `bold` for a heading. */
export function linesOf(tokens: readonly Token[], held: readonly Held[], bold = false): Line[] {
  const writer = new LineWriter();
  const depth = { bold: bold ? 1 : 0, italic: 0, strike: 0 };
  let href: string | undefined;
  const marks = (): Marks => ({
    ...(depth.bold > 0 && { bold: true as const }),
    ...(depth.italic > 0 && { italic: true as const }),
    ...(depth.strike > 0 && { strike: true as const }),
    ...(href !== undefined && { href }),
  });
  const write = (text: string, look: Marks) =>
    releaseValues(text, held).forEach((piece) => writer.write(piece, look));
  for (const token of tokens) {
    const kind = token.type.replace(/_(?:open|close)$/, '');
    if (token.type === 'softbreak' || token.type === 'hardbreak') writer.breakLine();
    else if (token.type === 'link_open') href = addressOf(token, held);
    else if (token.type === 'link_close') href = undefined;
    else if (kind === 'strong' || kind === 'em' || kind === 's') depth[SWITCHES[kind]] += token.nesting;
    else write(token.content, token.type === 'code_inline' ? { ...marks(), code: true } : marks());
  }
  return writer.lines;
}
