import { readLibraryContent } from '@/lib/db/library-content';
import type { ExportChoice } from '@/lib/domain/pack/export-pack';
import type { PackFileKind } from '@/lib/domain/pack/write-pack';
import { saveFile } from '@/lib/platform/surfaces';
import type { Desk } from './desk';

/** A pack file, ready to be saved. */
export interface PackFile {
  name: string;
  text: string;
  raised: string[]; // playbooks that are a new version in it, for their replies were edited since
}

/** Writes the library, some replies or a playbook with its replies as the text of a file. */
export async function exportLibrary(desk: Desk, choice: ExportChoice, kind: PackFileKind): Promise<PackFile> {
  const [{ exportPack }, { writePack }, { isImportPack }] = await Promise.all([
    import('@/lib/domain/pack/export-pack'),
    import('@/lib/domain/pack/write-pack'),
    import('@/lib/domain/imports/import-pack'),
  ]);
  const library = await readLibraryContent(desk.db);
  // What was imported from other tools comes last: the file is called like what was published.
  const packs = library.packs.toSorted((a, b) => Number(isImportPack(a.id)) - Number(isImportPack(b.id)));
  const { pack, raised } = exportPack({ ...library, packs }, choice);
  const what =
    choice.kind === 'playbook' ? choice.id : choice.kind === 'all' ? pack.id : `${pack.id}-replies`;
  return { name: `${what}.${kind}`, text: writePack(pack, kind), raised };
}

/** Saves such a file where the browser saves files. */
export const savePackFile = ({ name, text }: PackFile): void => saveFile(name, text);
