/** What may come of a pack file, whatever it is: reasons with their places, or a plan that refers only to what is in it. */
import type { ForeignFile } from '@/lib/domain/formats/foreign';
import { looksLikePack } from '@/lib/domain/imports/looks-like-pack';
import { decodeFile } from '@/lib/domain/pack/decode-file';
import { parsePack } from '@/lib/domain/pack/parse-pack';
import { planImport } from '@/lib/domain/pack/plan-import';
import { resolvePlan } from '@/lib/domain/pack/resolve-plan';
import type { Verdict } from './judge';

const EMPTY = { packs: [], playbooks: [], replies: [], scripts: [], published: [], incidents: [], shelf: [] };

function read({ bytes }: ForeignFile): Omit<Verdict, 'ms'> {
  const decoded = decodeFile(bytes);
  if (!decoded.ok) return { outcome: decoded.why, replies: 0, faults: [] };
  const outcome = looksLikePack(decoded.text) ? 'pack' : 'no pack';
  const parsed = parsePack(decoded.text);
  if (!parsed.ok) {
    const faults = parsed.refused.length === 0 || parsed.refused.some((r) => r.reason === '' || r.path === '') ? ['refused without a reason'] : []; // prettier-ignore
    return { outcome: `${outcome}, refused`, replies: 0, faults };
  }
  const plan = planImport(parsed.pack, EMPTY);
  const { replies } = resolvePlan(plan, {});
  const ids = new Set(replies.map(({ id }) => id));
  const faults = ids.size === replies.length ? [] : ['an id is written twice'];
  return { outcome, replies: replies.length, faults };
}

/** Reads and plans a file, and says what of it should not have been. */
export function judgePack(file: ForeignFile): Verdict {
  const before = performance.now();
  const verdict = read(file);
  const ms = performance.now() - before;
  return {
    ...verdict,
    ms,
    faults: ms > 5000 ? [...verdict.faults, `took ${ms.toFixed(0)} ms`] : verdict.faults,
  };
}
