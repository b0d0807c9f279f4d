/** The last look at a text before it leaves, whoever wrote it. */
import { redact } from '@/lib/domain/redaction/redact';
import { unofficialLinks } from './links';

export type OutgoingFault =
  | { kind: 'card' | 'code' } // payment data: never leaves
  | { kind: 'leftover'; text: string } // a placeholder that was not filled
  | { kind: 'personal' } // a personal value without its mask
  | { kind: 'link'; text: string }; // not on the official list: leaves only when the agent confirms it

/** What a text is checked against. */
export interface OutgoingRules {
  official: readonly string[]; // texts that name what is the company's own
  confirmed: readonly string[]; // links the agent has confirmed for this text
  personal: readonly string[]; // raw personal values of the case, which show only masked
  values: readonly string[]; // what was filled in: its braces are data
}

const LEFTOVER = /\{\{[^}]*\}?\}?|\{%[^%]*%?\}?/g;

function leftovers(text: string, values: readonly string[]): OutgoingFault[] {
  const known = values.filter((v) => /\{[{%]/.test(v));
  const rest = known.reduce((left, value) => left.replaceAll(value, ''), text);
  return (rest.match(LEFTOVER) ?? []).map((found) => ({ kind: 'leftover', text: found }));
}

/** Faults of `text`; empty = it may leave. */
export function checkOutgoing(text: string, rules: OutgoingRules): OutgoingFault[] {
  const payment = [...new Set(redact(text).found)].map((kind): OutgoingFault => ({ kind }));
  const bare = rules.personal.some((value) => value.length >= 4 && text.includes(value));
  const links = unofficialLinks(text, rules.official).filter((link) => !rules.confirmed.includes(link));
  return [
    ...payment,
    ...leftovers(text, rules.values),
    ...(bare ? [{ kind: 'personal' } as const] : []),
    ...links.map((link): OutgoingFault => ({ kind: 'link', text: link })),
  ];
}
