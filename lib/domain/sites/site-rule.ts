import type { Channel } from '@/lib/domain/guides/playbook';
import type { Flavour } from '@/lib/domain/message/message';

/** Where a text stands in a page. */
export interface Spot {
  select: string; // CSS
  attribute?: string | undefined; // the element's text where it names none
  cut?: string | undefined; // a regular expression: its first group, else what it matched, is the text
}

/** A part of the conversation's address that the page says because its own address does not. */
export interface PagePart {
  part: string; // its name in `address`
  spots: Spot[]; // the first that says something
  personal: boolean; // such as a telephone number: only a hash of it is kept
}

/**
 * What Deskside knows of one desk: plain data. Patterns are `host/path?query#fragment` without a scheme; without a host
 * they hold on every host. In them `{id}` is one named part, `{id:number}` digits, `{id:long}` 16 signs or more,
 * `{box:any}` anything, `{base:path}` any folders with their slashes, `*` what stands up to a slash, `**` whatever comes.
 */
export interface SiteRule {
  id: string;
  v: 1;
  title: string;
  tried: string | false; // the version or template it was tried on
  patterns: string[];
  address: string; // the conversation's one address behind the page's origin, with the parts of the pattern
  detect?: string | undefined; // CSS of what every page of this desk holds, for a desk that any host may have
  page?: PagePart | undefined;
  channel?: Channel | undefined;
  name: Spot[]; // of the customer
  number: Spot[]; // of the ticket
  numberPart?: string | undefined; // the part of the address that is the number where the page shows none
  boxes?: { public: string[]; internal: string[] } | undefined; // CSS of a box or what is around it; internal wins
  flavour?: Flavour | undefined;
}

/** What holds on every page that no other rule knows: the address without what campaigns and caches add. */
export const GENERIC: SiteRule = {
  id: 'generic',
  v: 1,
  title: 'Any site',
  tried: 'every page',
  patterns: [],
  address: '',
  name: [],
  number: [],
};

/** True for the rule of pages that nobody knows. */
export const isGeneric = (rule: SiteRule): boolean => rule.id === GENERIC.id;
