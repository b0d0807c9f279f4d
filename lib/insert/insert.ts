import { activeElement } from './active-element';
import { isField, placeOf, type TextField } from './box';
import { announceFocus, pressUndo } from './events';
import { familyOf } from './families';
import type { Attempt, Job, Way } from './job';
import { boxNamed } from './named';
import { nodesToHtml } from './nodes';
import { families, waysFor } from './order';
import { proves, until, type Outcome } from './outcome';
import { isRelay } from './relay';
import { fieldProof, overflow } from './read/field-proof';
import { rangeIn } from './read/host-text';
import { hostProof } from './read/host-proof';
import type { Proof } from './read/proof';

/** How long an editor may take that said it took the text, and one that said nothing. Milliseconds. */
const TAKEN = 700;
const SILENT = 120;

/**
 * The named box, with the caret in it: one that had none gets it at its end. Undefined where the box may not be written
 * to now, or where the caret has gone to another.
 */
function placeNow(id: number): HTMLElement | undefined {
  const place = boxNamed(id);
  const now = placeOf(activeElement(document));
  if (!place || placeOf(place) !== place || (now !== undefined && now !== place)) return undefined;
  if (!now) place.focus({ preventScroll: true });
  if (!isField(place) && !isRelay(place) && (!now || !rangeIn(place))) caretToEnd(place);
  else if (!now) (place as TextField).setSelectionRange?.(1e9, 1e9);
  return hasCaret(place) ? place : undefined;
}

const hasCaret = (place: HTMLElement): boolean => placeOf(activeElement(document)) === place;

function caretToEnd(host: HTMLElement): void {
  const selection = document.getSelection();
  selection?.selectAllChildren(host);
  selection?.collapseToEnd();
}

async function restore(place: HTMLElement, proof: Proof): Promise<boolean> {
  pressUndo(place);
  if (await until(proof.isUntouched, 150)) return true;
  document.execCommand('undo');
  return until(proof.isUntouched, 150);
}

interface Prepared {
  attempt: Attempt;
  proof: Proof;
}

function prepare(place: HTMLElement, family: string | undefined, job: Job): Prepared {
  const text = place.localName === 'input' ? job.text.replace(/\s*\n\s*/g, ' ') : job.text;
  const own = family === undefined ? undefined : families[family]?.proof;
  if (isField(place) && !own)
    return { attempt: { place, text, html: '', marked: false }, proof: fieldProof(place, text) };
  const { lines, marked } = job;
  return {
    attempt: { place, text, html: nodesToHtml(job.nodes), marked },
    proof: (own ?? hostProof)(place, lines),
  };
}

/** A page that moves the caret while it is asked gets nothing anywhere else; what throws is the page's doing. */
function tryWay(way: Way, attempt: Attempt): boolean {
  const stay = (event: Event) => {
    if (!hasCaret(attempt.place)) event.preventDefault();
  };
  addEventListener('beforeinput', stay);
  try {
    return way(attempt);
  } catch {
    return false;
  } finally {
    removeEventListener('beforeinput', stay);
  }
}

/**
 * Puts the message into the box that was named, and nowhere else. Each way is checked before the next is tried, and the
 * next only on the state that the one before left untouched or gave back.
 */
export async function insert(job: Job): Promise<Outcome> {
  const began = performance.now();
  const place = Date.now() < job.until ? placeNow(job.box) : undefined;
  if (!place) return { ok: false, why: Date.now() < job.until ? 'moved' : 'late' };
  const over = isField(place) && overflow(place, job.text);
  if (over) return { ok: false, why: 'too-long', detail: over };
  const family = familyOf(place);
  const { attempt, proof } = prepare(place, family, job);
  if (isRelay(place) && !document.hasFocus()) announceFocus(place);
  let ms = 0;
  const isProven = () => {
    const is = place.isConnected && proof.isProven();
    if (is) ms ||= performance.now() - began;
    return is;
  };
  const left = (most: number) => Math.min(most, job.until - Date.now());
  for (const [by, way] of waysFor(place, family, attempt.marked)) {
    if (!hasCaret(place)) return { ok: false, why: 'moved' };
    if (!proof.isUnmoved() || left(1) < 0) break;
    const taken = tryWay(way, attempt);
    if (!taken && proof.isUnmoved() && hasCaret(place)) continue; // nobody was listening
    if (await proves(isProven, left(taken ? TAKEN : SILENT))) return { ok: true, by, ms };
    if (!proof.isUntouched() && !(await restore(place, proof))) return { ok: false, why: 'changed' };
  }
  return { ok: false, why: 'unchanged' };
}
