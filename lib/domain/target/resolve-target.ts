import type { Aim, FrameEnd, FrameReport, Place } from './target';

/** A frame that answered. */
export interface Reported {
  frameId: number;
  report: FrameReport;
}

const samePath = (a: readonly number[], b: readonly number[]) =>
  a.length === b.length && a.every((n, i) => n === b[i]);

/** The frame at `index` of `parent`, if it was entered; one without an index has to know by itself. */
function childOf(parent: FrameReport, index: number, all: readonly Reported[]): Reported | undefined {
  const path = [...parent.path, index];
  const found = all.filter((r) => samePath(r.report.path, path) && (index >= 0 || r.report.chosen));
  return found.length === 1 ? found[0] : undefined;
}

type Caret = { frameId: number; end: Exclude<FrameEnd, { kind: 'frame' }> } | { blocked: string };

/** Follows the chain of active elements from the top document to the one frame that has the caret. */
function followCaret(all: readonly Reported[]): Caret | undefined {
  let at = all.find((r) => r.frameId === 0);
  for (let depth = 0; at && depth < 20; depth++) {
    const { end } = at.report;
    if (end.kind !== 'frame') return { frameId: at.frameId, end };
    const child = childOf(at.report, end.index, all);
    if (!child) return { blocked: end.origin };
    at = child;
  }
  return undefined;
}

/** The box that had the focus last in any frame. */
function lastFocused(all: readonly Reported[]): Place | undefined {
  const seen = all.flatMap(({ frameId, report: { boxes, last } }) => {
    const box = last && boxes.find((b) => b.id === last.id);
    return last && box ? [{ frameId, box, at: last.at }] : [];
  });
  const latest = seen.sort((a, b) => b.at - a.at)[0];
  return latest && { frameId: latest.frameId, box: latest.box };
}

/**
 * The box that has the caret. Where the caret is in a frame that was not entered, nothing else may be chosen for the
 * agent. Where it is in no box, the one that had it last; else the only one there is; else the agent has to say.
 */
export function resolveTarget(all: readonly Reported[]): Aim {
  const places = all.flatMap(({ frameId, report }) => report.boxes.map((box): Place => ({ frameId, box })));
  const besides = (own: Place) => places.filter((p) => p.frameId !== own.frameId || p.box.id !== own.box.id);
  const caret = followCaret(all);
  if (!caret) return { kind: 'none', others: places };
  if ('blocked' in caret) return { kind: 'blocked', origin: caret.blocked, others: places };
  const { end, frameId } = caret;
  if (end.kind === 'unfit') return { kind: 'unfit', why: end.why, others: places };
  const caretBox = end.kind === 'box' ? { frameId, box: end.box, caret: true } : undefined;
  const own = caretBox ?? lastFocused(all) ?? only(places);
  if (own) return { kind: 'box', ...own, others: besides(own) };
  return { kind: places.length > 1 ? 'several' : 'none', others: places };
}

const only = (places: readonly Place[]): Place | undefined => (places.length === 1 ? places[0] : undefined);
