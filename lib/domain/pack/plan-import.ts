/** The dry run of an import. Pure: it is made from a pack and a library, and changes neither. */
import type { Pack } from '@/lib/domain/guides/playbook';
import type { LibraryContent } from './library-content';
import { linkChanges } from './link-changes';
import type { Homes, ImportPlan } from './plan';
import { planReplies, planShortcuts } from './plan-replies';
import { planPlaybooks, planScripts, planValues } from './plan-rest';

const NOWHERE: Homes = new Map();

/** What importing `pack` into `library` would do, item by item, and every link it would bring. */
export function planImport(pack: Pack, library: LibraryContent, homes: Homes = NOWHERE): ImportPlan {
  const items = [
    ...planReplies(pack, library, homes),
    ...planShortcuts(pack, library),
    ...planPlaybooks(pack, library),
    ...planScripts(pack, library),
    ...planValues(pack, library),
  ];
  const before = library.packs.find((p) => p.id === pack.id)?.version;
  return { pack, library, homes, before, items, links: linkChanges(items) };
}
