/** Our replies as CSV that no spreadsheet calculates with, and that comes back as the same replies. */
import { OWN_HEAD, replyToRows, type OwnReply } from './own-rows';

/** What a spreadsheet takes for the beginning of a formula, full-width signs included; and the sign that guards. */
const GUARDED = /^(?:[\s\u00ad\u200b-\u200f\u2060-\u2064\ufeff]*[=+\-@＝＋－＠]|['\t\r\n])/;

/** A cell that is text to every spreadsheet. */
export const guardCell = (text: string): string => (GUARDED.test(text) ? `'${text}` : text);

/** The text of a guarded cell. */
export const unguardCell = (cell: string): string => (cell.startsWith("'") ? cell.slice(1) : cell);

const writeCell = (text: string): string => `"${guardCell(text.toWellFormed()).replaceAll('"', '""')}"`;

/** A CSV file of replies: UTF-8 with its mark, so that every spreadsheet reads Chinese; every cell in quotes. */
export function repliesToCsv(replies: readonly OwnReply[]): string {
  const rows = replies.flatMap(replyToRows).map((row) => OWN_HEAD.map((column) => row[column]));
  return `\uFEFF${[OWN_HEAD, ...rows].map((cells) => `${cells.map(writeCell).join(',')}\r\n`).join('')}`;
}
