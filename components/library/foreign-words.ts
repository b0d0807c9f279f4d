/** Sentences for what came of a file of another tool. */
import type { StudioText } from '@/components/i18n/text';
import type { Problem, Refusal } from '@/lib/domain/formats/foreign';

/** Why a file was refused, and what to do now. */
export function refusalWords({ code, detail, line }: Refusal, t: StudioText): string {
  const sentence = t.foreign.refused[code](detail);
  return line === undefined ? sentence : `${t.foreign.at.line(line)}: ${sentence}`;
}

/** What is wrong with an entry, where it stands, and what to do about it. */
export function problemWords({ at, code, detail }: Problem, t: StudioText): string {
  const { line, entry, file } = t.foreign.at;
  const place = at.line !== undefined ? line(at.line) : at.entry > 0 ? entry(at.entry) : file;
  const part = at.part === undefined ? place : `${at.part}, ${place}`;
  return [part, ...(detail === '' ? [] : [detail]), t.foreign.problem[code]].join(': ');
}
