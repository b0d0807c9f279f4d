/** Asking a pack's address: the one place where the product reaches the network, and only where the agent entered an address. */
import { decodeFile, MAX_PACK_BYTES } from '@/lib/domain/pack/decode-file';
import type { AskOutcome } from '@/lib/domain/pack/source';

/** What an address answered. */
export type PackAnswer =
  | { outcome: 'new'; text: string; etag: string | undefined }
  | { outcome: Exclude<AskOutcome, 'new' | 'status' | 'not-allowed'> }
  | { outcome: 'status'; status: number };

/** What tests put in the place of the network. */
export interface Asking {
  fetch: typeof fetch;
  patience: number; // ms, for all of the answer
  most: number; // bytes, whatever the answer says of its length
}

const usual = (): Asking => ({
  fetch: globalThis.fetch.bind(globalThis),
  patience: 30_000,
  most: MAX_PACK_BYTES,
});

/** Reads at most `most` bytes of a body; undefined where there are more. Nothing is read on. */
async function readAtMost(
  body: ReadableStream<Uint8Array> | null,
  most: number,
): Promise<Uint8Array | undefined> {
  if (!body) return new Uint8Array();
  const reader = body.getReader();
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    size += piece.value.length;
    if (size > most) {
      await reader.cancel();
      return undefined;
    }
    pieces.push(piece.value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

async function readAnswer(response: Response, most: number): Promise<PackAnswer> {
  const { status, headers, type } = response;
  if (type === 'opaqueredirect' || (status >= 300 && status < 400 && status !== 304))
    return { outcome: 'redirected' };
  if (status === 304) return { outcome: 'same' };
  if (status !== 200) return { outcome: 'status', status };
  if (/\bhtml\b/i.test(headers.get('content-type') ?? '')) return { outcome: 'not-a-pack' };
  const bytes = await readAtMost(response.body, most);
  if (!bytes) return { outcome: 'too-large' };
  const decoded = decodeFile(bytes);
  if (!decoded.ok) return { outcome: decoded.why };
  if (/^\s*</.test(decoded.text)) return { outcome: 'not-a-pack' };
  return { outcome: 'new', text: decoded.text, etag: headers.get('etag') ?? undefined };
}

/**
 * Asks an address for its pack, with no cookie, no referrer and no cache. A redirect is never followed: the answer comes
 * from the address that the agent entered and allowed, or not at all.
 */
export async function askPackAddress(
  address: string,
  etag: string | undefined,
  { fetch, patience, most }: Asking = usual(),
): Promise<PackAnswer> {
  if (!address.startsWith('https://')) return { outcome: 'unreachable' };
  const ended = new AbortController();
  const timer = setTimeout(() => ended.abort(), patience);
  try {
    const response = await fetch(address, {
      signal: ended.signal,
      redirect: 'manual',
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      headers: etag === undefined ? {} : { 'If-None-Match': etag },
    });
    return await readAnswer(response, most);
  } catch {
    return { outcome: ended.signal.aborted ? 'timeout' : 'unreachable' };
  } finally {
    clearTimeout(timer);
    ended.abort(); // whatever of the answer is still on its way is not wanted
  }
}
