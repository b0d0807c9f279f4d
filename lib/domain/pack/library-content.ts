/** The library as packs see it: what an import is planned against and an export is made from. */
import type { Incident } from '@/lib/domain/incidents/incident';
import type { ShelfRow } from '@/lib/domain/library/shelf';
import type { Pack, Playbook, Reply } from '@/lib/domain/guides/playbook';
import type { PackRow, ReplyRow, ScriptRow } from '@/lib/domain/replies/library';
import { REPLY_KEYS } from './schema';

/** The pack of a reply that was written here, or that is an own copy. It has no row and no file. */
export const OWN_PACK = 'own';

/** A reply as its pack last published it: what differs from it was edited here. */
export interface PublishedReply {
  pack: string;
  id: string; // in the pack
  reply: Reply;
  playbook: string;
  as?: string | undefined; // its id here, where another's reply had the pack's
}

/** Everything of the library that a pack can change. */
export interface LibraryContent {
  packs: PackRow[];
  playbooks: Playbook[]; // every version
  replies: ReplyRow[];
  scripts: ScriptRow[];
  published: PublishedReply[];
  incidents: Incident[];
  shelf: ShelfRow[]; // what was done here to playbooks
}

/** A stored reply without what is kept beside it: as a file has it. */
export function plainReply(row: Reply): Reply {
  const kept = REPLY_KEYS.filter((key) => row[key] !== undefined).map((key) => [key, row[key]]);
  return Object.fromEntries(kept) as Reply;
}

/** The replies of a pack with the playbook each belongs to, '' for a general one. */
export const repliesOf = (pack: Pack): { reply: Reply; playbook: string }[] => [
  ...pack.playbooks.flatMap((p) => p.replies.map((reply) => ({ reply, playbook: p.id }))),
  ...pack.replies.map((reply) => ({ reply, playbook: '' })),
];

/** The newest version of each playbook. */
export function newestPlaybooks(playbooks: readonly Playbook[]): Map<string, Playbook> {
  const newest = new Map<string, Playbook>();
  for (const playbook of playbooks)
    if ((newest.get(playbook.id)?.version ?? 0) < playbook.version) newest.set(playbook.id, playbook);
  return newest;
}

/** The row of a pack: what it says besides its playbooks, replies and scripts. */
export function packRow(pack: Pack): PackRow {
  const { id, version, title, defaultLang, langs, teams, placeholders, hours, retention } = pack;
  return {
    id,
    version,
    title,
    defaultLang,
    langs,
    teams,
    placeholders,
    settings: pack.settings ?? {},
    officialLinks: pack.officialLinks ?? [],
    ...(hours && { hours }),
    ...(retention && { retention }),
    playbooks: pack.playbooks.map((p) => p.id),
  };
}
