import type { ReplyRow } from '@/lib/domain/replies/library';
import { namesIn } from '@/lib/domain/template/body-faults';
import { variantsOf } from './variants';

/** The row to store after an edit: marked as changed here, with the languages whose bodies changed and what they use. */
export function editedRow(before: ReplyRow | undefined, row: ReplyRow, now: number): ReplyRow {
  const known = new Map(before ? variantsOf(before).map(({ key, body }) => [key, body]) : []);
  const variants = variantsOf(row);
  const changed = variants.filter(({ key, body }) => known.get(key) !== body).map(({ lang }) => lang);
  const edited = { ...before?.edited, ...Object.fromEntries(changed.map((lang) => [lang, now])) };
  const uses = [...new Set(variants.flatMap(({ body }) => namesIn(body)))];
  return { ...row, uses, own: true, ...(Object.keys(edited).length > 0 ? { edited } : {}) };
}
