import type { Lang } from '@/lib/base/l10n';
import { readLibraryContent } from '@/lib/db/library-content';
import type {
  ForeignFile,
  FormatId,
  Problem,
  Reading,
  ReadOptions,
  Refusal,
} from '@/lib/domain/formats/foreign';
import { readForeign } from '@/lib/domain/formats/read-foreign';
import { foreignPack } from '@/lib/domain/imports/foreign-pack';
import { looksLikePack } from '@/lib/domain/imports/looks-like-pack';
import { planImport } from '@/lib/domain/pack/plan-import';
import { decodeFile, MAX_PACK_BYTES } from '@/lib/domain/pack/decode-file';
import type { ImportPlan } from '@/lib/domain/pack/plan';
import type { Desk } from './desk';
import { planPackFile, type PlannedImport } from './plan-pack-file';

/** How a file is to be read, where the agent says so. */
export interface FileChoice extends Omit<ReadOptions, 'format' | 'beside' | 'placeholders'> {
  format?: FormatId | 'pack' | undefined;
  lang: Lang; // of replies that name none
  names: Readonly<Record<FormatId, string>>; // what the pack of a format is called here
}

/** What a look at a file gave. Nothing is stored yet. */
export type PlannedFile =
  | { kind: 'pack'; planned: PlannedImport }
  | { kind: 'refused'; refusal: Refusal }
  | {
      kind: 'foreign';
      reading: Reading;
      plan: ImportPlan;
      refused: Problem[]; // entries that are left out
      problems: Problem[]; // what of the others is
    };

const bytesOf = async (file: File): Promise<ForeignFile> => ({
  name: file.name,
  bytes: new Uint8Array(await file.arrayBuffer()),
});

const tooLarge = (): PlannedFile => ({
  kind: 'refused',
  refusal: { ok: false, code: 'too-large', detail: `${MAX_PACK_BYTES / 1024 / 1024} MB` },
});

/** What an agent has edited of our own CSV is meant: it is taken unless the agent says otherwise. */
function meantAsEdits(plan: ImportPlan): ImportPlan {
  const items = plan.items.map((item) =>
    item.state === 'changed' && item.why === 'other-pack' && item.choices.includes('theirs')
      ? { ...item, why: undefined, choice: 'theirs' as const }
      : item,
  );
  return { ...plan, items };
}

/** The dry run of a file of another tool. */
async function planForeign(
  { db }: Desk,
  file: ForeignFile,
  { lang, names, format, ...options }: FileChoice,
  beside: readonly ForeignFile[],
): Promise<PlannedFile> {
  const library = await readLibraryContent(db);
  const placeholders = Object.assign(
    {},
    ...library.packs.map((p) => p.placeholders),
  ) as ReadOptions['placeholders'];
  const asked = format === 'pack' ? undefined : format;
  const reading = readForeign(file, { ...options, format: asked, beside, placeholders });
  if (!reading.ok) return { kind: 'refused', refusal: reading };
  const { pack, homes, refused, problems } = foreignPack(reading, library, lang, names[reading.format]);
  const plan = planImport(pack, library, homes);
  return {
    kind: 'foreign',
    reading,
    plan: reading.own ? meantAsEdits(plan) : plan,
    refused: [...reading.refused, ...refused],
    problems: [...reading.problems, ...problems],
  };
}

/** The dry run of a file, a pack of ours or another tool's; `beside`: files that were picked together with an index. */
export async function planFile(
  desk: Desk,
  file: File,
  choice: FileChoice,
  beside: readonly File[] = [],
): Promise<PlannedFile> {
  const { format } = choice;
  if (format === 'pack') return { kind: 'pack', planned: await planPackFile(desk, file) };
  if ([file, ...beside].some(({ size }) => size > MAX_PACK_BYTES)) return tooLarge();
  const opened = await bytesOf(file);
  if (format === undefined) {
    const decoded = decodeFile(opened.bytes);
    if (decoded.ok && looksLikePack(decoded.text))
      return { kind: 'pack', planned: await planPackFile(desk, file) };
  }
  return planForeign(desk, opened, choice, await Promise.all(beside.map(bytesOf)));
}
