/** The message that would leave, and the last look at it. */
import { isBlank } from '@/lib/base/text';
import type { Message } from '@/lib/domain/message/message';
import { messageOf } from '@/lib/domain/message/message-of';
import { messageText, messageToLine } from '@/lib/domain/message/message-text';
import { filledText } from '@/lib/domain/template/fill';
import type { Composition } from './compose';
import { checkOutgoing, type OutgoingFault, type OutgoingRules } from './outgoing-check';

/** What was composed, or what the agent made of it, as a message; undefined where there is nothing to see. */
export function outgoingMessage(
  { filled, format }: Pick<Composition, 'filled' | 'format'>,
  edited?: string,
): Message | undefined {
  const text = edited ?? (filled && filledText(filled)) ?? '';
  if (isBlank(text)) return undefined;
  const words = [{ kind: 'words' as const, text: text.trim() }];
  const pieces = format === 'markdown' && edited === undefined ? filled?.pieces : words;
  const message = messageOf(pieces ?? [], format);
  return isBlank(messageText(message)) ? undefined : message;
}

const oneLine = (text: string) => text.replace(/\s*\n\s*/g, ' ');

/** Faults of everything that leaves with `message`: its words, where its links lead, and its one line where it goes as one. */
export function checkMessage(message: Message, rules: OutgoingRules, asLine = false): OutgoingFault[] {
  const faults = checkOutgoing(messageText(message), rules);
  if (asLine) {
    const values = [...rules.values, ...rules.values.map(oneLine)];
    faults.push(...checkOutgoing(messageToLine(message), { ...rules, values }));
  }
  return faults.filter((fault, i) => {
    const same = (other: OutgoingFault) => JSON.stringify(other) === JSON.stringify(fault);
    return faults.findIndex(same) === i;
  });
}
