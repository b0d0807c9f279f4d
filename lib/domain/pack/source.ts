/** The read-only address that a team's pack is kept at, and what came of asking it. */

/** How often an address is asked by itself, in ms. */
export const ASK_EVERY = 3_600_000;

/** What came of asking: only `new` brought anything, and nothing of the library changes before the agent says so. */
export type AskOutcome =
  | 'new' // another file than the one before: it waits
  | 'same'
  | 'not-allowed' // the site's permission is missing
  | 'unreachable'
  | 'timeout'
  | 'status' // an answer that is none, with its number
  | 'redirected' // it leads on to another address, which nobody entered
  | 'not-a-pack' // a web page
  | 'too-large'
  | 'encoding';

/** An address as it is stored. */
export interface PackSource {
  id: string; // the address
  addedAt: number;
  askedAt?: number | undefined;
  outcome?: AskOutcome | undefined;
  status?: number | undefined; // of an answer that is none
  etag?: string | undefined; // of the text that waits or was taken
  digest?: string | undefined; // of that text
  takenAt?: number | undefined; // when the agent last took what waited
}

/** The text that an address gave last and that the agent has not decided on. */
export interface WaitingPack {
  id: string; // the address
  text: string;
  at: number;
}

export type AddressReading =
  | { ok: true; address: string; origin: string }
  | { ok: false; why: 'no-address' | 'not-https' | 'has-password' };

/** Reads what an agent entered: a full https address, without a name and password in it. */
export function readPackAddress(entered: string): AddressReading {
  const text = entered.trim();
  if (!URL.canParse(text)) return { ok: false, why: 'no-address' };
  const url = new URL(text);
  if (url.protocol !== 'https:') return { ok: false, why: 'not-https' };
  if (url.username !== '' || url.password !== '') return { ok: false, why: 'has-password' };
  url.hash = '';
  return { ok: true, address: url.href, origin: url.origin };
}

/** True when an address may be asked by itself again. A clock that was set back does not silence it. */
export const isDue = ({ askedAt }: PackSource, now: number): boolean =>
  askedAt === undefined || now - askedAt >= ASK_EVERY || askedAt > now;
