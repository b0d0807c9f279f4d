/** Which box the agent chose on this kind of page, remembered without a word the page wrote. */
import { hashText } from '@/lib/base/hash';
import type { Aim, Box, Place } from './target';

/** A choice as it is kept: hashes only, for a label may hold a customer's name. */
export interface BoxChoice {
  id: string; // of the kind of page: its path may name the customer as well
  v: 1;
  mark: number; // of what the box is
  name: number; // of how it was labelled
  at: number;
}

const ID = /[\d@]|^[0-9a-f-]{16,}$/i;

/**
 * The kind of page an address shows, hashed: its host and path, where what only names one conversation is left out as far
 * as that can be told.
 */
export function pageKind(url: string): string {
  const { host, pathname } = new URL(url);
  const parts = pathname.split('/').map((part) => (ID.test(part) ? '*' : part));
  return `~${hashText(host + parts.join('/'))}`;
}

const markOf = ({ kind, hint }: Box): number => hashText(`${kind} ${hint}`);

/** What to keep of a choice. `at`: epoch milliseconds. */
export const choiceOf = (url: string, box: Box, at: number): BoxChoice => ({
  id: pageKind(url),
  v: 1,
  mark: markOf(box),
  name: hashText(box.name),
  at,
});

/** The one place that was chosen before; undefined where none or more than one could be it. */
function recalled(places: readonly Place[], choice: BoxChoice): Place | undefined {
  const alike = places.filter(({ box }) => markOf(box) === choice.mark);
  const named = alike.filter(({ box }) => hashText(box.name) === choice.name);
  const found = named.length > 0 ? named : alike;
  return found.length === 1 ? found[0] : undefined;
}

/** Where no box has or had the caret, the one chosen on such a page before. A caret always counts for more. */
export function withMemory(aim: Aim, choice: BoxChoice | undefined): Aim {
  const own = aim.kind === 'several' && choice ? recalled(aim.others, choice) : undefined;
  return own ? { kind: 'box', ...own, others: aim.others.filter((p) => p !== own) } : aim;
}
