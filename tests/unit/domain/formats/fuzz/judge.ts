/** What may come of a file, whatever it is: a refusal with a code, or entries that are all accounted for and harmless. */
import {
  FORMATS,
  PROBLEMS,
  REFUSALS,
  type ForeignFile,
  type ReadOptions,
} from '@/lib/domain/formats/foreign';
import { LIMITS } from '@/lib/domain/formats/limits';
import { readForeign } from '@/lib/domain/formats/read-foreign';
import type { Placeholder } from '@/lib/domain/guides/playbook';
import type { Message } from '@/lib/domain/message/message';
import { messageOf } from '@/lib/domain/message/message-of';
import { bodyFaults } from '@/lib/domain/template/body-faults';
import { fillBody } from '@/lib/domain/template/fill';

const KNOWN: Record<string, Placeholder> = Object.fromEntries(
  ['customer_name', 'agent_name', 'company_name', 'case_ref'].map((name) => [
    name,
    { source: 'case', label: {} },
  ]),
);

function hrefs(message: Message): string[] {
  return message.flatMap((block) => {
    if (block.kind === 'lines') return block.lines.flat().flatMap((span) => span.href ?? []);
    if (block.kind === 'quote') return hrefs(block.blocks);
    return block.kind === 'list' ? block.items.flatMap(hrefs) : [];
  });
}

/** What came of one file. */
export interface Verdict {
  outcome: string; // the format, or the code it was refused with
  replies: number;
  faults: string[];
  ms: number;
}

/** Reads a file and says what of it should not have been. */
export function judge(file: ForeignFile, options: ReadOptions = {}): Verdict {
  const before = performance.now();
  const reading = readForeign(file, options);
  const ms = performance.now() - before;
  const faults: string[] = ms > 5000 ? [`took ${ms.toFixed(0)} ms`] : [];
  const hold = (is: boolean, fault: string) => is || faults.push(fault);
  if (!reading.ok) {
    hold(REFUSALS.includes(reading.code), `refused with ${reading.code}`);
    return { outcome: reading.code, replies: 0, faults, ms };
  }
  const { replies, refused, problems, placeholders, entries, own } = reading;
  hold(FORMATS.includes(reading.format), `a format ${reading.format}`);
  hold(entries > 0 && replies.length + refused.length === entries, 'an entry is not accounted for');
  for (const problem of [...refused, ...problems, ...replies.flatMap((r) => r.problems)])
    hold(PROBLEMS.includes(problem.code) && problem.detail.length <= 240, `a problem ${problem.code}`);
  for (const reply of own ? [] : replies) {
    const told = (what: string) => `${reply.title}: ${what}`;
    bodyFaults(reply.body, { ...KNOWN, ...placeholders }).forEach((fault) => faults.push(told(fault)));
    hold(reply.body.length <= LIMITS.body && reply.body.trim() !== '', told('its length'));
    hold(
      [...reply.title].length <= LIMITS.title && !/[\n\uE000-\uF8FF]/.test(reply.title),
      told('its title'),
    );
    hold(/^[\p{L}\p{N}_-]{1,32}$/u.test(reply.shortcut ?? 'none'), told(`its shortcut ${reply.shortcut}`));
    if (faults.length > 0) break;
    const values = new Map(reply.uses.map((name) => [name, { text: 'Ana' }]));
    const { pieces, missing } = fillBody(reply.body, values);
    hold(missing.length === 0, told(`misses ${missing.join()}`));
    for (const href of hrefs(messageOf(pieces, reply.format)))
      hold(/^(?:https?:\/\/|mailto:)/.test(href), told(`leads to ${href}`));
  }
  return { outcome: reading.format, replies: replies.length, faults, ms };
}
