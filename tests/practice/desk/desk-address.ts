import { isBoxKind, type BoxKind } from './boxes/box-kinds.ts';
import { findSample } from './samples/find-conversation.ts';
import type { Channel } from './samples/sample.ts';

/** Where the compose box stands when it does not stand in the page itself. */
export type FrameKind = 'same' | 'cross';

/** What an address of the practice desk asks for; `frame` pages hold nothing but a compose box. */
export type DeskAddress =
  | { page: 'inbox' }
  | { page: 'desk'; channel: Channel; id: string; box: BoxKind | undefined; frame: FrameKind | undefined }
  | { page: 'frame'; channel: Channel; id: string; box: BoxKind | undefined };

const pagePath = /^(\/frame)?\/([a-z]+)\/([\w-]{1,40})$/;

/** Reads an address; `undefined` when no page answers to it, so that a misspelt `?box=` is not a plain page. */
export function parseDeskAddress(url: URL): DeskAddress | undefined {
  if (url.pathname === '/') return { page: 'inbox' };
  const [, isFrame, word = '', id = ''] = pagePath.exec(url.pathname) ?? [];
  const channel = findSample(word)?.channel;
  const box = url.searchParams.get('box') ?? undefined;
  const frame = url.searchParams.get('frame') ?? undefined;
  if (!channel || (box !== undefined && !isBoxKind(box))) return undefined;
  if (isFrame) return { page: 'frame', channel, id, box };
  if (frame !== undefined && frame !== 'same' && frame !== 'cross') return undefined;
  return { page: 'desk', channel, id, box, frame };
}
