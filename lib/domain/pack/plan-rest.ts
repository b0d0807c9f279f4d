/** What would become of a pack's playbooks, scripts, values, teams, hours and incidents. */
import type { L10n } from '@/lib/base/l10n';
import { incidentToPack } from '@/lib/domain/incidents/pack-incident';
import { isTouchedHere, type ShelfRow } from '@/lib/domain/library/shelf';
import type { Pack, Playbook } from '@/lib/domain/guides/playbook';
import type { PackRow } from '@/lib/domain/replies/library';
import { changesBetween, isSame } from './changes';
import { newestPlaybooks, packRow, type LibraryContent } from './library-content';
import type { ItemKind, PlanItem, Why } from './plan';

interface Pair {
  kind: ItemKind;
  id: string;
  title: L10n;
  mine: unknown;
  theirs: unknown;
}

/** An item where there is nothing to choose: it is the pack's. */
function given({ kind, id, title, mine, theirs }: Pair): PlanItem[] {
  if (mine === undefined && theirs === undefined) return [];
  const changes = changesBetween(mine, theirs);
  const state =
    mine === undefined ? 'new' : theirs === undefined ? 'gone' : changes.length > 0 ? 'changed' : 'same';
  return [{ kind, id, title, state, changes, choices: [], choice: 'theirs' }];
}

/** Edited or deleted here: the agent's stays the newest, unless the agent takes theirs, as a version after it. */
function touchedItem(playbook: Playbook, stored: Playbook[], shelf: ShelfRow): PlanItem {
  const { id, title } = playbook;
  const here = new Set(shelf.editions.map((e) => e.version));
  const alike = (p: Playbook) => isSame({ ...p, version: 0 }, { ...playbook, version: 0 });
  const changes = changesBetween(newestPlaybooks(stored).get(id), playbook);
  const isOld = stored.some((p) => !here.has(p.version) && alike(p));
  const why: Why = shelf.deleted ? 'deleted-here' : isOld ? 'edited-here' : 'both-edited';
  const head = { kind: 'playbook' as const, id, title, changes, why, choice: 'mine' as const };
  return { ...head, state: isOld ? 'same' : 'changed', choices: ['mine', 'theirs'] };
}

function playbookItem(playbook: Playbook, stored: Playbook[], foreign: boolean): PlanItem {
  const { id, version, title } = playbook;
  const head = { kind: 'playbook' as const, id, title, choices: [] };
  const same = stored.find((p) => p.version === version);
  const changes = changesBetween(same ?? newestPlaybooks(stored).get(id), playbook);
  const refused = { ...head, state: 'refused' as const, changes, choice: 'mine' as const };
  if (foreign && (same === undefined || changes.length > 0)) return { ...refused, why: 'other-pack' };
  if (same !== undefined && changes.length > 0) return { ...refused, why: 'published' };
  const state = same !== undefined ? 'same' : stored.length > 0 ? 'changed' : 'new';
  return { ...head, state, changes, choice: 'theirs' };
}

/** An item for each playbook: a published version never changes, and no pack has another's. */
export function planPlaybooks(pack: Pack, library: LibraryContent): PlanItem[] {
  const others = library.packs.filter((p) => p.id !== pack.id).flatMap((p) => p.playbooks);
  const items = pack.playbooks.map((playbook) => {
    const stored = library.playbooks.filter((p) => p.id === playbook.id);
    const foreign = others.includes(playbook.id);
    const shelf = library.shelf.find((row) => row.id === playbook.id);
    const touched = shelf && !shelf.own && !foreign && isTouchedHere([shelf], playbook.id);
    return touched ? touchedItem(playbook, stored, shelf) : playbookItem(playbook, stored, foreign || shelf?.own === true); // prettier-ignore
  });
  const mine = library.packs.find((p) => p.id === pack.id);
  if (pack.part || !mine) return items;
  const newest = newestPlaybooks(library.playbooks);
  const gone = mine.playbooks.filter((id) => !pack.playbooks.some((p) => p.id === id));
  return [
    ...items,
    ...gone.flatMap((id) =>
      given({ kind: 'playbook', id, title: newest.get(id)?.title ?? {}, mine: id, theirs: undefined }),
    ),
  ];
}

/** An item for each script of the pack, and for each that it has no more. */
export function planScripts(pack: Pack, library: LibraryContent): PlanItem[] {
  const here = new Map(library.scripts.map((s) => [s.id, s]));
  const items = pack.scripts.map((script): PlanItem => {
    const row = here.get(script.id);
    const { pack: owner, order: _, ...mine } = row ?? { pack: pack.id, order: 0 };
    const head = { kind: 'script' as const, id: script.id, title: script.title };
    const changes = changesBetween(row && mine, script);
    if (owner !== pack.id && changes.length > 0)
      return { ...head, changes, state: 'refused', why: 'other-pack', choices: [], choice: 'mine' };
    const state = row === undefined ? 'new' : changes.length > 0 ? 'changed' : 'same';
    return { ...head, changes, state, choices: state === 'same' ? [] : ['theirs', 'mine'], choice: 'theirs' };
  });
  if (pack.part) return items;
  const gone = library.scripts.filter((s) => s.pack === pack.id && !pack.scripts.some((x) => x.id === s.id));
  return [
    ...items,
    ...gone.flatMap((s) => given({ kind: 'script', id: s.id, title: s.title, mine: s, theirs: undefined })),
  ];
}

function namedValues(
  kind: ItemKind,
  mine: Record<string, unknown>,
  theirs: Record<string, unknown>,
  part: boolean,
): PlanItem[] {
  const ids = [...new Set([...Object.keys(theirs), ...(part ? [] : Object.keys(mine))])];
  const at = (values: Record<string, unknown>, id: string) =>
    Object.hasOwn(values, id) ? values[id] : undefined;
  return ids.flatMap((id) =>
    given({ kind, id, title: { en: id }, mine: at(mine, id), theirs: at(theirs, id) }),
  );
}

function planLinks(mine: string[], theirs: string[], part: boolean): PlanItem[] {
  const byLink = (links: readonly string[]) => Object.fromEntries(links.map((link) => [link, link]));
  const id = 'officialLinks';
  const kept = part ? mine : [];
  const pair = { kind: 'official-links' as const, id, title: { en: id } };
  if (mine.length + theirs.length === 0) return [];
  return given({ ...pair, mine: byLink(mine), theirs: byLink([...kept, ...theirs]) });
}

/** Items for what a pack says besides: values, teams, placeholders, links, hours, retention and incidents. */
export function planValues(pack: Pack, library: LibraryContent): PlanItem[] {
  const mine: Partial<PackRow> = library.packs.find((p) => p.id === pack.id) ?? {};
  const theirs = packRow(pack);
  const part = pack.part === true;
  const whole = (kind: 'hours' | 'retention') =>
    part && theirs[kind] === undefined
      ? []
      : given({ kind, id: kind, title: { en: kind }, mine: mine[kind], theirs: theirs[kind] });
  const running = library.incidents.filter((i) => i.pack === pack.id).map(incidentToPack);
  const asIs = new Map(
    (pack.incidents ?? []).map((i) => [i.id, { ...i, since: iso(i.since), until: iso(i.until) }]),
  );
  const incidents = [...new Set([...asIs.keys(), ...(part ? [] : running.map((i) => i.id))])];
  return [
    ...namedValues('placeholder', mine.placeholders ?? {}, theirs.placeholders, part),
    ...namedValues('team', mine.teams ?? {}, theirs.teams, part),
    ...namedValues('setting', mine.settings ?? {}, theirs.settings, part),
    ...planLinks(mine.officialLinks ?? [], theirs.officialLinks, part),
    ...whole('hours'),
    ...whole('retention'),
    ...incidents.flatMap((id) => {
      const here = running.find((i) => i.id === id);
      const there = asIs.get(id);
      return given({ kind: 'incident', id, title: (there ?? here)?.title ?? {}, mine: here, theirs: there });
    }),
  ];
}
const iso = (moment: string) => new Date(moment).toISOString();
