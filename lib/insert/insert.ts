import { activeElement } from './active-element';
import { isField, placeOf, type TextField } from './box';
import { pressUndo } from './events';
import type { HtmlNode } from '@/lib/domain/message/message-to-nodes';
import type { Attempt, Job, Way } from './job';
import { boxNamed } from './named';
import { nodesToHtml } from './nodes';
import type { Family } from './family';
import { families, PAST_MODEL, waysFor } from './order';
import { pause, until, type Outcome } from './outcome';
import { isRelay } from './relay';
import { fieldProof, overflow } from './read/field-proof';
import { watchBeside } from './read/beside';
import { rangeIn } from './read/host-text';
import { hostProof } from './read/host-proof';
import { NONE, ROUGH, EXACT, type Fit, type Proof } from './read/proof';

/** How long an editor may take that said it took the text, and one that said nothing. Milliseconds. */
const TAKEN = 700;
const SILENT = 120;
/** How long the result must hold still. */
const STILL = 60;

/**
 * The named box, with the caret in it: one that had none gets it at its end. Undefined where the box may not be written
 * to now, or where the caret has gone to another. What was looked up early counts only where the caret still is.
 */
function placeNow({ box, early }: Job): HTMLElement | undefined {
  const place = boxNamed(box);
  const now = placeOf(activeElement());
  const isElsewhere = (early || now) && now !== place;
  if (!place || placeOf(place) !== place || isElsewhere) return undefined;
  if (!now) place.focus({ preventScroll: true });
  if (!isField(place) && !isRelay(place) && (!now || !rangeIn(place))) caretToEnd(place);
  else if (!now) (place as TextField).setSelectionRange?.(1e9, 1e9);
  return hasCaret(place) ? place : undefined;
}

const hasCaret = (place: HTMLElement): boolean => placeOf(activeElement()) === place;

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

/** A field takes HTML as words: in one step, and told of once, where its lines would be a step each. */
const asWritten = (text: string): HtmlNode => ['span', ['style', 'white-space:pre'], text];

function prepare(place: HTMLElement, job: Job, own: Family | undefined): Prepared {
  const text = place.localName === 'input' ? job.text.replace(/\s*\n\s*/g, ' ') : job.text;
  if (isField(place) && !own?.proof)
    return {
      attempt: { place, text, lines: [], html: nodesToHtml([asWritten(text)]), marked: false },
      proof: fieldProof(place, text),
    };
  const { lines, marked } = job;
  const html = nodesToHtml(job.nodes);
  return {
    attempt: { place, text, lines, html: own?.shape?.(html) ?? html, marked },
    proof: (own?.proof ?? hostProof)(place, lines, marked),
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

/** Tries one way and waits for what becomes of it, at most until `end`. */
async function attemptBy(
  way: Way,
  { attempt, proof }: Prepared,
  end: number,
): Promise<Fit | 'silent' | 'beside'> {
  const { place } = attempt;
  const isBeside = watchBeside(place, attempt.lines);
  const taken = tryWay(way, attempt);
  if (!taken && proof.isUnmoved() && hasCaret(place)) {
    isBeside();
    return 'silent'; // nobody was listening
  }
  const fit = () => (place.isConnected ? proof.fit(taken) : NONE);
  const most = Math.min(taken ? TAKEN : SILENT, end - Date.now());
  let roughSince = 0;
  await until(() => {
    const now = fit();
    if (now === ROUGH) roughSince ||= Date.now();
    return now === EXACT || (roughSince > 0 && Date.now() - roughSince > SILENT);
  }, most);
  if (fit() !== NONE) await pause(STILL); // a controlled box takes a text back on its next render
  const beside = isBeside();
  return fit() || (beside && place.isConnected && proof.isUntouched() ? 'beside' : NONE);
}

/**
 * Puts the message into the box that was named, and nowhere else. Each way is checked before the next is tried, and the
 * next only on the state that the one before left untouched or gave back. Where no way gives the message exactly, the
 * first is taken that gave its words and lines.
 */
export async function insert(job: Job): Promise<Outcome> {
  const began = performance.now();
  const late = () => Date.now() > job.until;
  const place = late() ? undefined : placeNow(job);
  if (!place) return { ok: false, why: late() ? 'late' : 'moved' };
  const over = isField(place) && overflow(place, job.text);
  if (over) return { ok: false, why: 'too-long', detail: over };
  const own = families[job.family ?? ''];
  if (!document.hasFocus()) own?.wake?.(place);
  const prepared = prepare(place, job, own);
  const { proof } = prepared;
  const ways = waysFor(place, job, own);
  let isModel = false;
  let rough: Way | undefined;
  for (const [by, way] of ways) {
    if (!hasCaret(place)) return { ok: false, why: 'moved' };
    if (!proof.isUnmoved() || late()) break;
    if (isModel && PAST_MODEL.includes(by)) continue;
    const fit = await attemptBy(way, prepared, job.until);
    if (fit === EXACT || (fit === ROUGH && way === rough))
      return { ok: true, by, ms: performance.now() - began };
    if (fit === 'silent' || (fit !== 'beside' && proof.isUntouched())) continue;
    if (fit === 'beside' || !(await restore(place, proof))) return { ok: false, why: 'changed' };
    isModel ||= !PAST_MODEL.includes(by);
    if (fit === ROUGH && !rough) ways.push([by, (rough = way)]);
  }
  return { ok: false, why: 'unchanged' };
}
