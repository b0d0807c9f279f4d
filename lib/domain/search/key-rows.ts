/** How keys are stored: packed, a few hundred replies a row, so that reading them is quick and so is changing one. */
import { CHANNELS, type Channel } from '@/lib/domain/guides/playbook';

/** How many masks a reply has: letters, characters, and letters that begin a title, a word of one, a word of a tag. */
export const MASKS = 5;

/** The channels as bits; every one where none is named. */
export const channelBits = (channels: readonly Channel[] | undefined): number =>
  (channels ?? CHANNELS).reduce((bits, channel) => bits | (1 << CHANNELS.indexOf(channel)), 0);

/** What names say of the replies of one row; texts of several are separated by line feeds. */
export interface NameRow {
  id: number;
  ids: string;
  playbooks: string;
  langs: string;
  tags: string;
  order: Uint32Array;
  channels: Uint8Array;
  masks: Uint32Array; // MASKS for each reply
  at: Uint32Array; // where the codes of each begin, and where the last end
  codes: Uint16Array;
}

/** What bodies say of the same replies. */
export interface BodyRow {
  id: number;
  at: Uint32Array;
  han: Uint16Array;
  sounds: Uint32Array; // SOUNDS for each reply
  words: string; // in order, separated by line feeds
  wordAt: Uint32Array; // where the replies of each word begin, and where the last end
  docs: Uint16Array; // places of replies in the row
}

/** Both. */
export interface KeyRows {
  names: NameRow;
  bodies: BodyRow;
}

/** What stands on the lines of a stored text, none in an empty one of no replies. */
export const linesOf = (text: string, count: number): string[] => (count === 0 ? [] : text.split('\n'));
