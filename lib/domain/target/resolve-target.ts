import type { Aim, FrameReport } from './target';

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

/**
 * Follows the chain of active elements from the top document. Where it ends in a frame that was not entered, the caret
 * is there: nothing else may be chosen. Frames not on the chain are never looked at, whatever they hold.
 */
export function resolveTarget(all: readonly Reported[]): Aim {
  let at = all.find((r) => r.report.path.length === 0);
  for (let depth = 0; at && depth < 20; depth++) {
    const { end } = at.report;
    if (end.kind === 'box') return { kind: 'box', frameId: at.frameId, box: end.box };
    if (end.kind === 'unfit') return { kind: 'unfit', why: end.why };
    if (end.kind === 'none') return { kind: 'none' };
    const child = childOf(at.report, end.index, all);
    if (!child) return { kind: 'blocked', origin: end.origin };
    at = child;
  }
  return { kind: 'none' };
}
