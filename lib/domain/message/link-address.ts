/** Where a link leads: http, https or mailto, to a host that stands in the body and in no value. */
import { hasHeld, pieceText, releaseValues, type Held } from './held-values';

const HOST = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/i;

const isHost = (host: string) => host !== '' && !hasHeld(host) && !/[@\\]/.test(host);

/** Everything that decides where the link leads is the author's own. */
function isOwn(raw: string): boolean {
  const web = /^https?:\/\/([^/?#]*)/i.exec(raw);
  if (web) return isHost(web[1] ?? '');
  const mail = /^mailto:([^?]*)/i.exec(raw)?.[1];
  if (mail === undefined) return false;
  return mail.split(',').every((address) => {
    const [local = '', host = '', ...more] = address.split('@');
    return local !== '' && more.length === 0 && isHost(host) && HOST.test(host);
  });
}

/**
 * The address of a link as it leaves, or undefined where it may not be one. Values in it are percent-encoded; `normalize`
 * is the parser's own way to write an address.
 */
export function linkAddress(
  raw: string,
  held: readonly Held[],
  normalize: (url: string) => string,
): string | undefined {
  if (!isOwn(raw)) return undefined;
  const pieces = releaseValues(raw, held);
  const parts = pieces.map((p) =>
    held.includes(p) ? encodeURIComponent(pieceText(p).toWellFormed()) : pieceText(p),
  );
  const href = normalize(parts.join(''));
  if (/[\s\\<>]/.test(href) || !URL.canParse(href)) return undefined;
  const url = new URL(href);
  if (url.protocol === 'mailto:') return href;
  return HOST.test(url.hostname) && url.username === '' && url.password === '' ? href : undefined;
}
