/** LiquidJS with a closed list of tags and filters and its limits on. Bodies are content; values are data. */
import { Drop, Liquid } from 'liquidjs';

const TAGS = new Set(['if', 'unless', 'case', 'comment']);

/** Marks the place of a value in the rendered text: private-use characters, which no value ever passes through. */
const OPEN = '\uE000';
const CLOSE = '\uE001';
const PRIVATE = /[\uE000-\uF8FF]/g;

/** A placeholder during rendering: a condition sees only its real value, an output leaves a mark in the text. */
export class Slot extends Drop {
  readonly #index: number;
  readonly #value: string | undefined;
  readonly #capital: boolean;
  constructor(index: number, value: string | undefined, capital = false) {
    super();
    this.#index = index;
    this.#value = value;
    this.#capital = capital;
  }
  override valueOf(): string | undefined {
    return this.#value;
  }
  capitalized(): Slot {
    return new Slot(this.#index, this.#value, true);
  }
  mark(): string {
    return `${OPEN}${this.#index}${this.#capital ? 'C' : ''}${CLOSE}`;
  }
}

const MARKS = new RegExp(`${OPEN}(\\d+C?)${CLOSE}`);

/** What a mark says: which slot, and whether it begins a sentence. */
export const readMark = (mark: string): { index: number; capital: boolean } => ({
  index: Number.parseInt(mark, 10),
  capital: mark.endsWith('C'),
});

/** Splits rendered text at its marks: even places are words of the body, odd ones the index of a slot. */
export const splitAtMarks = (rendered: string): string[] => rendered.split(MARKS);

/** A body without the characters that marks are made of. */
export const withoutMarks = (body: string): string => body.replace(PRIVATE, '');

/** The engine; one filter, for a value that begins a sentence. What arrives is otherwise what was captured. */
export const liquid = new Liquid({
  ownPropertyOnly: true,
  strictVariables: true,
  strictFilters: true,
  lenientIf: true, // {% if name %} of a declared placeholder without a value is simply false
  parseLimit: 20_000,
  renderLimit: 500,
  memoryLimit: 200_000,
  outputEscape: (value: unknown) => (value instanceof Slot ? value.mark() : String(value)),
});
for (const tag of Object.keys(liquid.tags)) if (!TAGS.has(tag)) delete liquid.tags[tag];
for (const filter of Object.keys(liquid.filters)) delete liquid.filters[filter];
liquid.registerFilter('capitalize', (value: unknown) =>
  value instanceof Slot ? value.capitalized() : value,
);
