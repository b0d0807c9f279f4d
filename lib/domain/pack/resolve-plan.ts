/** From a plan and the agent's choices to what is written. Pure; one transaction writes it. */
import { foldText } from '@/lib/base/text';
import type { Incident } from '@/lib/domain/incidents/incident';
import { packIncident } from '@/lib/domain/incidents/pack-incident';
import { isTouchedHere } from '@/lib/domain/library/shelf';
import type { Playbook, Reply } from '@/lib/domain/guides/playbook';
import type { PackRow, ReplyRow, ScriptRow } from '@/lib/domain/replies/library';
import { namesOfReply } from '@/lib/domain/replies/uses';
import { isSame } from './changes';
import {
  OWN_PACK,
  newestPlaybooks,
  packRow,
  plainReply,
  repliesOf,
  type LibraryContent,
  type PublishedReply,
} from './library-content';
import { choiceOf, homeOf, itemKey, type Choice, type Choices, type ImportPlan, type PlanItem } from './plan';

/** Everything an import writes. */
export interface LibraryWrites {
  pack: PackRow;
  playbooks: Playbook[]; // versions that are new
  restored: string[]; // playbooks that the agent takes from the pack although they were deleted here
  replies: ReplyRow[];
  deletedReplies: string[];
  scripts: ScriptRow[];
  deletedScripts: string[];
  published: PublishedReply[];
  incidents: Incident[]; // all of the pack's
}

const LONGEST_ID = 80;

/** An id that nothing has yet: `id-own`, `id-own-2`, … */
function freeId(id: string, taken: Set<string>): string {
  for (let n = 1; ; n++) {
    const tail = n === 1 ? '-own' : `-own-${n}`;
    const free = id.slice(0, LONGEST_ID - tail.length) + tail;
    if (taken.has(free)) continue;
    taken.add(free);
    return free;
  }
}

const rowOf = (reply: Reply, pack: string, playbook: string): ReplyRow => ({
  ...plainReply(reply),
  pack,
  playbook,
  uses: namesOfReply(reply),
});

/** What is gathered while the replies are gone through. */
interface Draft {
  rows: Map<string, ReplyRow>; // to be put
  deleted: Set<string>;
  published: PublishedReply[];
  taken: Set<string>;
}

/** Their reply takes the place of mine, or stands beside it; where both are wanted and the id is theirs, mine moves. */
function place(
  theirs: ReplyRow,
  mine: ReplyRow | undefined,
  choice: Choice,
  draft: Draft,
): string | undefined {
  if (choice === 'mine') return undefined;
  const foreign = mine !== undefined && mine.pack !== theirs.pack;
  if (choice === 'both' && mine && foreign) {
    const id = freeId(theirs.id, draft.taken);
    draft.rows.set(id, { ...theirs, id });
    return id;
  }
  if (choice === 'both' && mine) {
    const id = freeId(mine.id, draft.taken);
    const { shortcut: _, ...copy } = mine;
    draft.rows.set(id, { ...copy, id, pack: OWN_PACK, own: true });
  }
  draft.rows.set(
    theirs.id,
    foreign ? { ...theirs, pack: mine.pack, playbook: mine.playbook, own: true } : theirs,
  );
  return undefined;
}

function placeReplies(
  plan: ImportPlan,
  choose: (item: Pick<PlanItem, 'kind' | 'id'>) => Choice | undefined,
): Draft {
  const { pack, library } = plan;
  const mine = new Map(library.replies.map((r) => [r.id, r]));
  const last = new Map(library.published.filter((p) => p.pack === pack.id).map((p) => [p.id, p]));
  const theirs = repliesOf(pack);
  const taken = new Set([...mine.keys(), ...theirs.map(({ reply }) => reply.id)]);
  const draft: Draft = { rows: new Map(), deleted: new Set(), published: [], taken };
  for (const given of theirs) {
    const { reply } = given;
    const as = last.get(reply.id)?.as;
    const here = mine.get(as ?? reply.id);
    const home = homeOf(plan, given, here);
    const row = rowOf({ ...reply, id: as ?? reply.id }, pack.id, home);
    const choice = choose({ kind: 'reply', id: reply.id });
    const moved = choice === undefined ? undefined : place(row, here, choice, draft);
    const name = moved ?? as;
    draft.published.push({
      pack: pack.id,
      id: reply.id,
      reply: plainReply(reply),
      playbook: home,
      ...(name !== undefined && { as: name }),
    });
  }
  return draft;
}

/** What the pack has no more: taken away, or kept from now on as the agent's own. */
function dropReplies(plan: ImportPlan, choices: Choices, draft: Draft): void {
  const mine = new Map(plan.library.replies.map((r) => [r.id, r]));
  for (const item of plan.items) {
    const row = mine.get(item.id);
    if (item.kind !== 'reply' || item.state !== 'gone' || !row) continue;
    if (choiceOf(item, choices) === 'theirs') draft.deleted.add(row.id);
    else draft.rows.set(row.id, { ...row, pack: OWN_PACK, own: true });
  }
}

/** One holder of a typed shortcut, where the agent did not leave it to both. */
function settleShortcuts(plan: ImportPlan, choices: Choices, draft: Draft): void {
  for (const item of plan.items) {
    if (item.kind !== 'shortcut') continue;
    const choice = choiceOf(item, choices);
    const { before: holder = '', after: newcomer = '' } = item.changes[0] ?? {};
    const loser = choice === 'mine' ? newcomer : choice === 'theirs' ? holder : undefined;
    const stored = plan.library.replies.find((r) => r.id === loser);
    const row =
      loser === undefined ? undefined : (draft.rows.get(loser) ?? (loser === holder ? stored : undefined));
    if (!row || row.shortcut === undefined || foldText(row.shortcut) !== item.id) continue;
    const { shortcut: _, ...rest } = row;
    draft.rows.set(row.id, rest);
  }
}

/** The pack's row; a part adds to what is there, and what replies that stay still name is kept. */
function mergeRow({ pack, library }: ImportPlan, draft: Draft): PackRow {
  const now = library.packs.find((p) => p.id === pack.id);
  const others = library.packs.filter((p) => p.id !== pack.id).flatMap((p) => p.playbooks);
  const next = packRow(pack);
  const row = { ...next, playbooks: next.playbooks.filter((id) => !others.includes(id)) };
  if (!now) return row;
  if (pack.part)
    return {
      ...now,
      ...(row.hours && { hours: row.hours }),
      ...(row.retention && { retention: row.retention }),
      langs: [...new Set([...now.langs, ...row.langs])],
      teams: { ...now.teams, ...row.teams },
      placeholders: { ...now.placeholders, ...row.placeholders },
      settings: { ...now.settings, ...row.settings },
      officialLinks: [...new Set([...now.officialLinks, ...row.officialLinks])],
      playbooks: [...new Set([...now.playbooks, ...row.playbooks])],
    };
  const staying = library.replies.filter((r) => !draft.deleted.has(r.id) && !draft.rows.has(r.id));
  const named = new Set([...staying, ...draft.rows.values()].flatMap((r) => r.uses));
  const kept = Object.entries(now.placeholders).filter(([name]) => named.has(name));
  return { ...row, placeholders: { ...Object.fromEntries(kept), ...row.placeholders } };
}

/** An incident that was taken down here stays so until its pack says something else of it. */
function mergeIncidents({ pack, library }: ImportPlan): Incident[] {
  const before = library.incidents.filter((i) => i.pack === pack.id);
  const next = (pack.incidents ?? []).map((given) => packIncident(given, pack.id));
  const merged = next.map((incident) => {
    const old = before.find((i) => i.id === incident.id);
    const { clearedAt, ...rest } = old ?? {};
    return old && clearedAt !== undefined && isSame(rest, incident) ? old : incident;
  });
  const kept = pack.part ? before.filter((i) => !next.some((n) => n.id === i.id)) : [];
  return [...kept, ...merged];
}

/** What the import writes when the agent has chosen. A plan with anything refused must not come this far. */
export function resolvePlan(plan: ImportPlan, choices: Choices): LibraryWrites {
  const { pack, library, items } = plan;
  const byKey = new Map(items.map((item) => [itemKey(item), item]));
  const choose = (name: Pick<PlanItem, 'kind' | 'id'>): Choice | undefined => {
    const item = byKey.get(itemKey(name));
    return item && item.choices.length > 0 ? choiceOf(item, choices) : undefined; // the same: nothing to write
  };
  const draft = placeReplies(plan, choose);
  dropReplies(plan, choices, draft);
  settleShortcuts(plan, choices, draft);
  const written = (kind: PlanItem['kind'], id: string) => {
    const item = byKey.get(itemKey({ kind, id }));
    return (item?.state === 'new' || item?.state === 'changed') && choiceOf(item, choices) === 'theirs';
  };
  const known = (p: Playbook) => library.playbooks.some((q) => q.id === p.id && q.version === p.version);
  const touched = pack.playbooks.filter((p) => isTouchedHere(library.shelf, p.id));
  const taken = touched.filter(
    (p) => written('playbook', p.id) || choose({ kind: 'playbook', id: p.id }) === 'theirs',
  );
  const newest = newestPlaybooks(library.playbooks);
  const overEdited = taken.map((p) => ({
    ...p,
    version: Math.max(p.version, (newest.get(p.id)?.version ?? 0) + 1),
  }));
  const order = new Map(pack.scripts.map((s, i) => [s.id, i]));
  return {
    pack: mergeRow(plan, draft),
    playbooks: pack.playbooks
      .filter((p) => !isTouchedHere(library.shelf, p.id) && !known(p))
      .concat(overEdited),
    restored: overEdited.map((p) => p.id),
    replies: [...draft.rows.values()],
    deletedReplies: [...draft.deleted],
    scripts: pack.scripts
      .filter((s) => written('script', s.id))
      .map((s) => ({ ...s, pack: pack.id, order: order.get(s.id) ?? 0 })),
    deletedScripts: items.filter((i) => i.kind === 'script' && i.state === 'gone').map((i) => i.id),
    published: draft.published,
    incidents: mergeIncidents(plan),
  };
}

/** True when two libraries hold the same, to the letter: a plan holds for the one it was made from and no other. */
export const isSameLibrary = (a: LibraryContent, b: LibraryContent): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);
