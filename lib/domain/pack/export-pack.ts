/** From the library to a pack file: all of it, some replies, or a playbook with its replies. */
import { incidentToPack } from '@/lib/domain/incidents/pack-incident';
import type { Pack, Playbook, Reply } from '@/lib/domain/guides/playbook';
import { offeredPlaybooks } from '@/lib/domain/library/shelf';
import { placeholdersOf, teamsOf } from '@/lib/domain/replies/compose';
import type { PackRow, ReplyRow } from '@/lib/domain/replies/library';
import { pickText } from '@/lib/base/l10n';
import { isSame } from './changes';
import { newestPlaybooks, plainReply, type LibraryContent } from './library-content';

/** What of the library goes into the file. Anything but `all` is a part, which takes nothing away where it is imported. */
export type ExportChoice =
  { kind: 'all' } | { kind: 'replies'; ids: readonly string[] } | { kind: 'playbook'; id: string };

/** What goes into a file. */
export interface Exported {
  pack: Pack;
  raised: string[]; // playbooks whose replies were edited since they were published: in the file they are a new version
}

type Head = Pick<Pack, 'id' | 'version' | 'title' | 'defaultLang' | 'langs'>;
const NO_HEAD: Head = {
  id: 'library',
  version: 1,
  title: { en: 'Library' },
  defaultLang: 'en',
  langs: ['en'],
};

const headOf = (row: PackRow | undefined): Head => {
  if (!row) return NO_HEAD;
  const { id, version, defaultLang, langs } = row;
  const title = {
    ...Object.fromEntries(langs.map((lang) => [lang, pickText(row.title, lang)])),
    ...row.title,
  };
  return { id, version, title, defaultLang, langs };
};

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
const inOrder = (rows: readonly ReplyRow[], playbook: string): Reply[] =>
  rows.filter((r) => r.playbook === playbook).map(plainReply).sort(byId); // prettier-ignore

/** A playbook as it would be published now. What differs from the published one is a new version: those never change. */
function playbookNow(
  published: Playbook,
  rows: readonly ReplyRow[],
): { playbook: Playbook; raised: boolean } {
  const place = new Map(published.replies.map((r, i) => [r.id, i]));
  const placeOf = ({ id }: Reply) => place.get(id) ?? place.size; // what was added since comes last
  const replies = inOrder(rows, published.id).sort((a, b) => placeOf(a) - placeOf(b));
  if (isSame(published.replies, replies)) return { playbook: published, raised: false };
  return { playbook: { ...published, version: published.version + 1, replies }, raised: true };
}

function wholePack(library: LibraryContent, head: Head): Exported {
  const { packs, replies, scripts } = library;
  const newest = newestPlaybooks(library.playbooks);
  const offered = offeredPlaybooks(packs, library.shelf);
  const now = offered.flatMap((id) => {
    const playbook = newest.get(id);
    return playbook ? [playbookNow(playbook, replies)] : [];
  });
  const homes = new Set(offered);
  const general = replies.map((r) => (homes.has(r.playbook) ? r : { ...r, playbook: '' }));
  const links = [...new Set(packs.flatMap((p) => p.officialLinks))];
  const settings = Object.assign({}, ...packs.map((p) => p.settings)) as PackRow['settings'];
  const [hours, retention] = [
    packs.findLast((p) => p.hours)?.hours,
    packs.findLast((p) => p.retention)?.retention,
  ];
  const incidents = library.incidents.filter((i) => i.clearedAt === undefined).map(incidentToPack).sort(byId); // prettier-ignore
  return {
    raised: now.filter((n) => n.raised).map((n) => n.playbook.id),
    pack: {
      format: 2,
      ...head,
      ...(Object.keys(settings).length > 0 && { settings }),
      ...(links.length > 0 && { officialLinks: links }),
      ...(hours && { hours }),
      ...(retention && { retention }),
      ...(incidents.length > 0 && { incidents }),
      teams: teamsOf(packs),
      placeholders: placeholdersOf(packs),
      playbooks: now.map((n) => n.playbook),
      replies: inOrder(general, ''),
      scripts: scripts
        .toSorted((a, b) => a.order - b.order || byId(a, b))
        .map(({ pack: _, order: __, ...s }) => s),
    },
  };
}

/** A part with these playbooks and replies, and of placeholders and teams what they name. */
function partOf(whole: Pack, playbooks: Playbook[], replies: Reply[], uses: ReadonlySet<string>): Pack {
  const { format, id, version, title, defaultLang, langs, teams, placeholders } = whole;
  const to = new Set(
    playbooks.flatMap((p) => p.steps.flatMap((s) => (s.onFail?.to === undefined ? [] : [s.onFail.to]))),
  );
  const only = <T>(named: Record<string, T>, names: ReadonlySet<string>) =>
    Object.fromEntries(Object.entries(named).filter(([name]) => names.has(name)));
  return {
    format, id, version, part: true, title, defaultLang, langs, teams: only(teams, to),
    placeholders: only(placeholders, uses), playbooks, replies, scripts: [],
  }; // prettier-ignore
}

/** Replies that a playbook's steps lead to and that stand outside it. */
function ledTo(playbook: Playbook, general: readonly Reply[]): Reply[] {
  const named = new Set(playbook.steps.flatMap((s) => [s.reply, s.onFail?.reply]));
  return general.filter((r) => named.has(r.id));
}

/** The pack to write. `head`: what it is to be called where it is not the first pack of the library. */
export function exportPack(library: LibraryContent, choice: ExportChoice, head?: Head): Exported {
  const { pack, raised } = wholePack(library, head ?? headOf(library.packs[0]));
  if (choice.kind === 'all') return { pack, raised };
  const usesOf = (wanted: (row: ReplyRow) => boolean) =>
    new Set(library.replies.filter(wanted).flatMap((r) => r.uses));
  if (choice.kind === 'replies') {
    const ids = new Set(choice.ids);
    const chosen = library.replies.filter((r) => ids.has(r.id));
    return {
      pack: partOf(
        pack,
        [],
        chosen.map(plainReply).sort(byId),
        usesOf((r) => ids.has(r.id)),
      ),
      raised: [],
    };
  }
  const playbooks = pack.playbooks.filter((p) => p.id === choice.id);
  const replies = playbooks.flatMap((p) => ledTo(p, pack.replies));
  const ids = new Set([...playbooks.flatMap((p) => p.replies), ...replies].map((r) => r.id));
  return {
    pack: partOf(
      pack,
      playbooks,
      replies,
      usesOf((r) => ids.has(r.id)),
    ),
    raised: raised.filter((id) => id === choice.id),
  };
}
