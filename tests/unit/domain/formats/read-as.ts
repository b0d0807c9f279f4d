import { strToU8 } from 'fflate';
import { expect } from 'vitest';
import { readForeign } from '@/lib/domain/formats/read-foreign';
import type { ForeignFile, Problem, Reading, ReadOptions } from '@/lib/domain/formats/foreign';

/** A text as a file. */
export const textFile = (name: string, text: string): ForeignFile => ({ name, bytes: strToU8(text) });

/** What a file was read as; fails where it was refused. */
export function readAs(file: ForeignFile, options?: ReadOptions): Reading {
  const reading = readForeign(file, options);
  if (!reading.ok) throw new Error(`refused: ${reading.code} ${reading.detail}`);
  expect(reading.replies.length + reading.refused.length).toBe(reading.entries);
  return reading;
}

/** The only body of a file. */
export const bodyOf = (reading: Reading): string | undefined => reading.replies[0]?.body;

/** A problem in one line: where, what, which. */
export const problemLine = ({ at, code, detail }: Problem): string =>
  `${at.line === undefined ? `entry ${at.entry}` : `line ${at.line}`}: ${code} ${detail}`.trim();
