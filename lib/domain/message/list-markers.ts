import type { Block } from './message';

/** The last number that a list in markdown may begin with. */
const LAST = 999_999_999;

/** What stands before an item of a list: `• `, or its number. */
export const markerOf = (
  list: Block & { kind: 'list' },
  index: number,
  { bullet = '•', dot = '.' } = {},
): string => (list.ordered ? `${Math.min(list.start + index, LAST)}${dot} ` : `${bullet} `);

/** `text` with its lines behind `first` and `rest`; a line of nothing gets no spaces. */
export const indent = (text: string, first: string, rest: string): string =>
  text
    .split('\n')
    .map((line, i) => ((i === 0 ? first : rest) + line).replace(line === '' ? /[^\S\n]+$/ : /$^/, ''))
    .join('\n');
