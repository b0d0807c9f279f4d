/** What keeps a reply from being saved. Each has its sentence in the studio. */
import { isClean } from '@/lib/domain/redaction/redact';
import type { Placeholder, Playbook } from '@/lib/domain/guides/playbook';
import type { ReplyEntry, ReplyRow } from '@/lib/domain/replies/library';
import { shortcutOf } from '@/lib/domain/replies/shortcuts';
import { bodyFaults } from '@/lib/domain/template/body-faults';
import { variantsOf } from './variants';

export type ReplyFaultKind =
  | 'no-title'
  | 'no-text'
  | 'body' // does not parse, or names an unknown placeholder: `detail` says which
  | 'payment' // a card number or a code stands in it
  | 'shortcut-shape'
  | 'shortcut-taken' // `detail`: whose it is
  | 'no-playbook'
  | 'no-guard';

/** One reason, and where. */
export interface ReplyFault {
  kind: ReplyFaultKind;
  at: string; // 'title', 'shortcut', 'requires', 'playbook', or a variant's key
  detail?: string | undefined;
}

/** What a reply is checked against. */
export interface ReplySurroundings {
  entries: readonly ReplyEntry[];
  playbook: Playbook | undefined; // of its issue type
  placeholders: Record<string, Placeholder>;
}

const SHORTCUT = /^[\p{L}\p{N}_-]{1,32}$/u;

/** The fault of a typed shortcut, as far as it can be told while it is typed. */
export function shortcutFault(row: ReplyRow, entries: readonly ReplyEntry[]): ReplyFault | undefined {
  const { shortcut } = row;
  if (shortcut === undefined || shortcut === '') return undefined;
  if (!SHORTCUT.test(shortcut.replace(/^\//, ''))) return { kind: 'shortcut-shape', at: 'shortcut' };
  const own = shortcutOf(row);
  const other = entries.find((e) => e.id !== row.id && e.shortcut !== undefined && shortcutOf(e) === own);
  return other && { kind: 'shortcut-taken', at: 'shortcut', detail: other.id };
}

function gateFaults(row: ReplyRow, playbook: Playbook | undefined): ReplyFault[] {
  if (row.playbook !== '' && playbook === undefined)
    return [{ kind: 'no-playbook', at: 'playbook', detail: row.playbook }];
  const { requires } = row;
  const isKnown = requires === undefined || Object.hasOwn(playbook?.guards ?? {}, requires);
  return isKnown ? [] : [{ kind: 'no-guard', at: 'requires', detail: requires }];
}

/** Every reason why this reply may not be saved; none: it may. */
export function replyFaults(row: ReplyRow, around: ReplySurroundings): ReplyFault[] {
  const faults: ReplyFault[] = [];
  const titles = Object.values(row.title);
  if (titles.every((title) => title.trim() === '')) faults.push({ kind: 'no-title', at: 'title' });
  if ([...titles, ...(row.tags ?? [])].some((text) => !isClean(text)))
    faults.push({ kind: 'payment', at: 'title' });
  const variants = variantsOf(row).filter(({ body }) => body.trim() !== '');
  if (variants.length === 0) faults.push({ kind: 'no-text', at: '' });
  for (const { key, body } of variants) {
    if (!isClean(body)) faults.push({ kind: 'payment', at: key });
    for (const detail of bodyFaults(body, around.placeholders))
      faults.push({ kind: 'body', at: key, detail });
  }
  const shortcut = shortcutFault(row, around.entries);
  return [...faults, ...(shortcut ? [shortcut] : []), ...gateFaults(row, around.playbook)];
}
