/** The packs that replies of other tools belong to here. */
import type { FormatId } from '@/lib/domain/formats/foreign';

const PREFIX = 'import-';

/** The pack that the replies of a format belong to here. */
export const importPackId = (format: FormatId): string => `${PREFIX}${format}`;

/** True for the pack of an import: it is nobody's to publish. */
export const isImportPack = (id: string): boolean => id.startsWith(PREFIX);
