import type { Box } from '@/lib/domain/target/target';
import type { Flavour, Message } from './message';
import { messageToLine } from './message-text';
import { messageLines, messageToNodes, type HtmlNode } from './message-to-nodes';
import { messageToText } from './message-to-text';

/** What a box is given: words, and the same with their marks for a box that has them. */
export interface Delivery {
  text: string;
  nodes: HtmlNode[];
  lines: string[]; // what a reader must see of the nodes
  marked: boolean; // more than words and lines
}

/** Words without marks, as a message. */
export const textToMessage = (text: string): Message => [
  { kind: 'lines', lines: text.split('\n').map((line) => [{ text: line }]) },
];

/**
 * The message in the form that a box of this kind shows. `flavour`: what the site's rule says; a chat's box may look like
 * an editor and show no formatting, or make its own of what is typed.
 */
export function deliveryFor(kind: Box['kind'], message: Message, flavour: Flavour | undefined): Delivery {
  const text = kind === 'input' ? messageToLine(message) : messageToText(message, flavour ?? 'plain');
  const isRich = kind === 'rich' && (flavour === undefined || flavour === 'markdown');
  const shown = isRich ? message : textToMessage(text);
  const nodes = messageToNodes(shown);
  const marked = nodes.some((node) => typeof node !== 'string' && node[0] !== 'br');
  return { text, nodes, lines: messageLines(shown), marked };
}
