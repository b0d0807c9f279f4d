import { editorName } from '@/lib/domain/target/editor-name';
import type { Target } from '@/lib/domain/target/target';
import type { Door, InsertionRow } from './insertion-row';

/** What became of one attempt at a target, as the page tells it: untrusted. */
export type Told = { ok: true; by: string; ms: number } | { ok: false; why: string };

/** One attempt that reached a target. */
export interface Attempt {
  target: Target;
  door: Door;
  rich: boolean;
  told: Told;
}

const FAILURES: Record<string, InsertionRow['outcome']> = {
  moved: 'moved',
  'too-long': 'too-long',
  unchanged: 'unchanged',
  changed: 'changed',
  gone: 'gone',
}; // what came too late, or is none of these, counts as no answer

/** The name of a way is a word of ours; whatever else a page says is not kept. */
const wayOf = (by: string): string => (/^[a-z][a-z0-9 .:/-]{0,39}$/i.test(by) ? by : '');

/** The row of an attempt. The text, the box's label and the page's address are not even looked at. */
export function toRow({ target, door, rich, told }: Attempt, id: string, at: number): InsertionRow {
  const { box, origin } = target;
  const head = { id, v: 1, at, site: origin, door, editor: editorName(box.hint) ?? '', kind: box.kind, rich } as const; // prettier-ignore
  if (!told.ok) return { ...head, outcome: FAILURES[told.why] ?? 'no-answer' };
  const ms = Number.isFinite(told.ms) ? Math.round(told.ms) : undefined;
  return { ...head, by: wayOf(told.by), outcome: 'inserted', ms };
}
