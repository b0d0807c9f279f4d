/** What a search must know beside the keys: how the characters that occur are read, and what issue types are called. */

/** The number of the keys' format: keys of another number are made anew. */
export const KEYS_VERSION = 1;

/** The one row of it. */
export interface SearchHead {
  id: 'head';
  version: number;
  syllables: string; // all there are, by their numbers
  chars: string; // every character of the keys, once
  readings: string; // theirs, in the same order: readings by commas, characters by spaces
  traditional: string; // pairs: a traditional character and what the keys hold for it
  types: { id: string; names: number[] }[];
}

/** The row of a library without replies. */
export const emptyHead: SearchHead = {
  id: 'head',
  version: KEYS_VERSION,
  syllables: '',
  chars: '',
  readings: '',
  traditional: '',
  types: [],
};
