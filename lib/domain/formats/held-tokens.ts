/** Tokens of a body while it is read: what stands for something is held behind a mark, which every parser takes for letters. */
import { clip } from '@/lib/base/text';
import type { Blanks } from './blanks';
import type { Say } from './html-message';
import type { Asked, Mapped, TokenTable } from './token-table';
import { withoutUnseen } from './unseen';

const OPEN = '\uE000';
const CLOSE = '\uE001';

/** The place of a held slot. */
export const MARK = new RegExp(`${OPEN}(\\d+)${CLOSE}`, 'g');
const TWICE = new RegExp(`${OPEN}(\\d+)${CLOSE}[ \\u00a0]+${OPEN}(\\d+)${CLOSE}`, 'g');
const QUOTED = /%EE%80%80(\d+)%EE%80%81/gi;

/** What a mark stands for: a placeholder, or words that a parser of markdown must not see. */
export type Slot = { name: string; otherwise?: string | undefined } | { words: string };

/** Finds the tokens of a body and holds them. */
export class HeldTokens {
  readonly slots: Slot[] = [];
  runs: string | undefined; // the token that makes the whole entry one to leave out
  readonly #asked: Asked[] = [];
  readonly #table: TokenTable | undefined;
  readonly #blanks: Blanks;
  readonly #say: Say;
  constructor(table: TokenTable | undefined, blanks: Blanks, say: Say) {
    this.#table = table;
    this.#blanks = blanks;
    this.#say = say;
  }

  /** The text with a mark, or its words, in place of every token; `all` where the words are marks as well. */
  hold(text: string, all = false): string {
    if (!this.#table) return text;
    const { pattern, map } = this.#table;
    let [out, at] = ['', 0];
    for (const match of text.matchAll(pattern)) {
      out += text.slice(at, match.index) + this.#write(match[0], map(match, this.#asked), all);
      at = match.index + match[0].length;
    }
    return this.#joinNames(out + text.slice(at));
  }

  /** A text that has been through a parser, with the words again that it did not see. */
  readonly release = (text: string): string =>
    text.replace(MARK, (mark, at: string) => {
      const slot = this.slots[Number(at)];
      return slot && 'words' in slot ? slot.words : mark;
    });

  /** An address whose marks a parser has percent-encoded, with the marks again. */
  readonly unquote = (href: string): string =>
    href.replace(QUOTED, (_, at: string) => {
      const slot = this.slots[Number(at)];
      return slot && 'words' in slot ? encodeURIComponent(slot.words) : `${OPEN}${at}${CLOSE}`;
    });

  #write(token: string, mapped: Mapped, all: boolean): string {
    const words = (text: string) => (all && text !== '' ? this.#slot({ words: text }) : text);
    if (mapped.to === 'unknown') this.#say('unknown-placeholder', clip(token, 80));
    else if (mapped.to === 'refusal') this.runs ??= clip(token, 80);
    else if (mapped.to !== 'text' && mapped.problem) this.#say(mapped.problem, clip(token, 80));
    switch (mapped.to) {
      case 'text':
        return words(withoutUnseen(mapped.text));
      case 'nothing':
        return '';
      case 'placeholder':
        return this.#slot({ name: mapped.name, otherwise: mapped.otherwise });
      case 'blank':
        this.#asked.push(mapped.asked);
        return this.#slot({ name: this.#blanks.nameOf(mapped.asked) });
      case 'unknown':
      case 'refusal':
        return words(token);
    }
  }

  #slot(slot: Slot): string {
    return `${OPEN}${this.slots.push(slot) - 1}${CLOSE}`;
  }

  /** First name and last name, one beside the other, are the customer's name once. */
  #joinNames(text: string): string {
    return text.replace(TWICE, (both, a: string, b: string) => {
      const [first, second] = [this.slots[Number(a)], this.slots[Number(b)]];
      const isName = (slot: Slot | undefined) => slot && 'name' in slot && slot.name === 'customer_name';
      return isName(first) && isName(second) ? `${OPEN}${a}${CLOSE}` : both;
    });
  }
}
