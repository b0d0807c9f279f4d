/** The blanks that imported bodies name: one declaration for each, its name made of its label. */
import { clip } from '@/lib/base/text';
import { hashText } from '@/lib/base/hash';
import type { Placeholder } from '@/lib/domain/guides/playbook';
import { LIMITS } from './limits';
import { labelOf, type Asked } from './token-table';
import { oneLine } from './unseen';

/** Words that Liquid reads as values or operators, and no variable. */
const RESERVED = new Set('true false nil null empty blank contains and or not undefined if else'.split(' '));

function slugOf(label: string): string {
  const slug = label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 40);
  const hasLost = /[^\p{ASCII}]/u.test(label.normalize('NFKC'));
  if (slug === '' || hasLost) return `blank_${hashText(label).toString(36)}`;
  return /^[a-z]/.test(slug) && !RESERVED.has(slug) && !(slug in Object.prototype) ? slug : `blank_${slug}`;
}

const words = (text: string) => labelOf(clip(oneLine(text), LIMITS.title));

function declare({ label, type, choices, default: value }: Asked): Placeholder {
  const hasChoices = choices !== undefined && choices.length > 0;
  return {
    source: 'blank',
    label: words(label),
    ...(value !== undefined && value !== '' && { default: words(value) }),
    blank: { type, ...(hasChoices && { choices: choices.map(words) }) },
  };
}

/** Names blanks, and keeps what has to be declared. */
export class Blanks {
  readonly declared: Record<string, Placeholder> = {};
  readonly #taken: Readonly<Record<string, Placeholder>>;
  constructor(taken: Readonly<Record<string, Placeholder>> = {}) {
    this.#taken = taken;
  }

  /** The name of a blank: the same for the same question, another one where the name asks something else already. */
  nameOf(asked: Asked): string {
    const wanted = declare(asked);
    const slug = slugOf(asked.label);
    const same = JSON.stringify(wanted);
    for (let n = 1; ; n++) {
      const name = n === 1 ? slug : `${slug}_${n}`;
      const held = [this.declared, this.#taken].find((names) => Object.hasOwn(names, name))?.[name];
      if (held && JSON.stringify(held) !== same) continue;
      this.declared[name] = wanted;
      return name;
    }
  }
}
