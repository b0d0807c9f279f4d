/** What goes into a box: words with their marks, in lines. A value is only ever the text of a span. */

/** A run of characters with the same marks. */
export interface Span {
  text: string; // no line breaks
  bold?: true;
  italic?: true;
  strike?: true;
  code?: true;
  href?: string; // http, https or mailto
  value?: string; // the placeholder it was filled from: shown in the preview, never sent
  missing?: true; // nobody knows its value yet; such a message never leaves
}

export type Line = Span[];

/** What stands under another; between two of them stands one blank line in plain text. */
export type Block =
  | { kind: 'lines'; lines: Line[] } // a paragraph; an empty line in it is a blank line the author wrote
  | { kind: 'list'; ordered: boolean; start: number; items: Block[][] }
  | { kind: 'quote'; blocks: Block[] }
  | { kind: 'code'; text: string };

export type Message = Block[];

/** What the body of a reply is: words as they stand, or CommonMark. */
export type Format = 'plain' | 'markdown';

/**
 * How a box without formatting of its own shows a message: `plain` readable text, `whatsapp` and `slack` their marks,
 * `markdown` CommonMark source for boxes that render it.
 */
export type Flavour = 'plain' | 'whatsapp' | 'slack' | 'markdown';
