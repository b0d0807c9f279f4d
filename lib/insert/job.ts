import type { HtmlNode } from '@/lib/domain/message/message-to-nodes';

/** One text for one named box. */
export interface Job {
  box: number;
  text: string; // as a box without formatting shows it
  nodes: HtmlNode[]; // the same with its marks, for editors that have them
  lines: string[]; // what a reader must see then, line by line
  marked: boolean; // bold, links, lists: more than words and lines
  family?: string | undefined; // the editor's, whose script has been fetched
  early: boolean; // the box was seen before the click, with the caret: it counts only while it has it
  until: number; // epoch milliseconds; nobody waits for it after that, so nothing may be inserted any more
}

/** What a way is given. `html`: inline lines, built from nodes. */
export interface Attempt {
  place: HTMLElement;
  text: string;
  lines: readonly string[];
  html: string;
  marked: boolean;
}

/** One way to insert; says whether the page or the browser took it. Taking it proves nothing. */
export type Way = (attempt: Attempt) => boolean;
