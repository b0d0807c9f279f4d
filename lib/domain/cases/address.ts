/** A conversation's address: what stays the same when its page is opened again. */
import { hashText } from '@/lib/base/hash';
import { isClean, replaceFindings } from '@/lib/domain/redaction/redact';

/**
 * What campaigns, caches and preferences add. Everything else may name the conversation: a part too many only makes the
 * panel ask whether this is the page, a part too few would make one conversation of two customers.
 */
const NOISE =
  /^(utm_.*|gclid|fbclid|msclkid|mc_[ce]id|_ga|_gl|_|ts|timestamp|cachebust(er)?|zx|pli|lang|locale|hl|theme)$/i;

/** What may open a session: it tells conversations apart like the rest, and must not be stored as it is. */
const SECRET = /^(token|auth|session(id)?|sid|key|sig|signature|access_token|jwt)$/i;

/** As a person reads it: `%20` and `+` are spaces, between which a card number would hide. */
function readable(address: string): string {
  const spaced = address.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced; // a stray percent sign
  }
}

/**
 * An address is stored, so no card number or code may stand in it. A hash stands for one: it keeps conversations apart
 * whose numbers only look like payment data, and a million card numbers share it.
 */
function withoutPaymentData(address: string): string {
  const plain = readable(address);
  return isClean(plain) ? address : replaceFindings(plain, ({ digits }) => `~${hashText(digits)}`).text;
}

/** The address of the conversation at `url`: origin, path, and the part of query and fragment that names it. */
export function conversationAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, origin, pathname, searchParams, hash } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  const kept = [...searchParams]
    .filter(([name]) => !NOISE.test(name))
    .map(([name, value]) => [name, SECRET.test(name) ? `~${hashText(value)}` : value])
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
  const query = kept.length > 0 ? `?${new URLSearchParams(kept).toString()}` : '';
  return withoutPaymentData(origin + pathname.replace(/\/+$/, '') + query + hash);
}
