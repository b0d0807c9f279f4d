import type { ForeignFile, FormatId } from '@/lib/domain/formats/foreign';

/** A sample, and all that is to come of it. */
export type Expected = [
  ForeignFile,
  {
    format: FormatId;
    replies: Record<string, unknown>[];
    problems: string[]; // refused entries, then what replies lack, then those of the file
  },
];
