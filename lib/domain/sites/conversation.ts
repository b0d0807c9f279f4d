/** The conversation of a page: which rule knows it, its one address, and who it is with. */
import { digestText } from '@/lib/base/digest';
import { isClean } from '@/lib/domain/redaction/redact';
import {
  LONGEST_NAME,
  LONGEST_NUMBER,
  questionOf,
  shownAt,
  textAt,
  type PageAnswer,
  type PageReading,
} from './page-reading';
import { addressOf, openPart, rulesAt, type Match } from './rules-at';
import { isGeneric, type SiteRule } from './site-rule';

export interface Conversation {
  rule: SiteRule;
  address: string | undefined; // undefined: the page shows no conversation
  name: string;
  number: string;
}

/** Asks the page what the given rules want to know; undefined where it did not answer. */
export type AskPage = (questions: ReturnType<typeof questionOf>[]) => Promise<PageReading | undefined>;

/** The page's own word for the conversation: hashed where it is personal or not short and plain. */
async function pageKey(rule: SiteRule, answer: PageAnswer): Promise<string | undefined> {
  const text = textAt(rule.page?.spots ?? [], answer.page, 200);
  if (text === '') return undefined;
  const isPlain = rule.page?.personal === false && /^[\w.-]{1,40}$/.test(text) && isClean(text);
  return isPlain ? text : `~${await digestText(text)}`;
}

async function readBy(match: Match, answer: PageAnswer | undefined, url: string): Promise<Conversation> {
  const { rule } = match;
  const open = openPart(match);
  const said = open === undefined || !answer ? undefined : await pageKey(rule, answer);
  const whole = open === undefined || said === undefined ? match : withPart(match, open, said);
  const number = answer ? shownAt(rule.number, answer.number, LONGEST_NUMBER) : '';
  const part = rule.numberPart === undefined ? undefined : whole.parts[rule.numberPart];
  return {
    rule,
    address: addressOf(whole, url),
    name: answer ? shownAt(rule.name, answer.name, LONGEST_NAME) : '',
    number: number === '' && part?.startsWith('~') === false ? part : number,
  };
}

const withPart = ({ rule, parts }: Match, name: string, value: string): Match => ({
  rule,
  parts: { ...parts, [name]: value },
});

const needsPage = (match: Match) => match.rule.detect !== undefined || openPart(match) !== undefined;

/** What the browser strips from the address that a page itself sees. */
const seen = (url: string) => url.replace(/#?:~:.*$/, '').replace(/#$/, '');

/**
 * The conversation at `url` by the first of `rules` that knows it. Undefined where it cannot be known: no web page, or a
 * rule wants to see the page and the page did not answer, or has moved on meanwhile. `read`: name and number too.
 */
export async function conversationAt(
  url: string,
  rules: readonly SiteRule[],
  ask: AskPage,
  read: boolean,
): Promise<Conversation | undefined> {
  const matches = rulesAt(url, rules);
  const [first] = matches;
  if (!first) return undefined;
  if (isGeneric(first.rule) || (!read && !needsPage(first))) return readBy(first, undefined, url);
  const said = await ask(matches.map(({ rule }) => questionOf(rule)));
  const reading = said && seen(said.href) === seen(url) ? said : undefined;
  if (!reading) return needsPage(first) ? undefined : readBy(first, undefined, url);
  const at = matches.findIndex((_, i) => reading.answers[i]?.there === true);
  const match = matches[at];
  return match && readBy(match, reading.answers[at], url);
}
