/** How one format is read. */
import type { FormatId, ProblemCode } from '@/lib/domain/formats/foreign';
import type { Job } from '@/lib/domain/formats/job';
import type { Opened } from '@/lib/domain/formats/source';

/** A format: whether an opened file is one, and its entries. */
export interface Reader {
  id: FormatId;
  fits: (opened: Opened) => boolean;
  read: (opened: Opened, job: Job) => void;
}

/** What an entry could not give. */
export type Left = { code: ProblemCode; detail: string }[];

/** The data of a JSON file; nothing of any other file. */
export const jsonOf = ({ source }: Opened): unknown => (source.kind === 'json' ? source.data : undefined);
