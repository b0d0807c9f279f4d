/** What is asked of a page by the rules that may hold there, what it says, and what of that is believed. */
import { redact } from '@/lib/domain/redaction/redact';
import { clip } from '@/lib/base/text';
import type { SiteRule, Spot } from './site-rule';

/** What one rule asks: selectors, and nothing that has to be run. */
export interface PageQuestion {
  detect: string | undefined;
  page: Spot[];
  name: Spot[];
  number: Spot[];
  public: string[];
  internal: string[];
}

/** What stands at one spot: a text, nothing, or the selector is none. */
export type Found = { text: string } | { none: true } | { bad: true };

/** What the page says to one question. Untrusted. */
export interface PageAnswer {
  there: boolean; // the page holds what `detect` names, or nothing was asked
  badDetect: boolean;
  page: Found[];
  name: Found[];
  number: Found[];
  public: number[]; // how many elements each selector matches now; -1 where it is no selector
  internal: number[];
}

/** All answers, and the address the page had when it gave them. */
export interface PageReading {
  href: string;
  answers: PageAnswer[];
}

/** What a rule asks of the page. */
export const questionOf = (rule: SiteRule): PageQuestion => ({
  detect: rule.detect,
  page: rule.page?.spots ?? [],
  name: rule.name,
  number: rule.number,
  public: rule.boxes?.public ?? [],
  internal: rule.boxes?.internal ?? [],
});

/** Longer texts are cut before anything is searched in them. */
const LONGEST = 200;

/** Control characters, and the marks that turn the direction of writing, would let a name pretend. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]+/gu;

const plain = (text: string) => clip(text, LONGEST).replace(UNSEEN, ' ').replace(/\s+/gu, ' ').trim();

/** What `cut` takes out of a text; empty where it takes nothing. */
export function cutText(text: string, cut: string | undefined): string {
  if (cut === undefined || cut === '') return text;
  try {
    const match = new RegExp(cut, 'u').exec(text);
    return (match?.[1] ?? match?.[0] ?? '').trim();
  } catch {
    return '';
  }
}

/** The text at the first spot that has one, in one line and at most `max` characters, and not yet redacted. */
export function textAt(spots: readonly Spot[], found: readonly Found[], max: number): string {
  for (const [i, spot] of spots.entries()) {
    const at = found[i];
    const text = at && 'text' in at ? cutText(plain(at.text), spot.cut) : '';
    if (text !== '') return clip(text, max);
  }
  return '';
}

/** The same without what must not be stored: fit to be shown and kept. */
export const shownAt = (spots: readonly Spot[], found: readonly Found[], max: number): string =>
  redact(textAt(spots, found, max)).text;

/** How long a name and a number may be. */
export const LONGEST_NAME = 80;
export const LONGEST_NUMBER = 40;
