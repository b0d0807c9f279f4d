import { replaceFindings, redact } from '@/lib/domain/redaction/redact';
import { found, type DraftFinding } from './finding';

/** Card numbers and codes of a text, each only by its mask. Takes the raw text, quoted conversation included. */
export function paymentFindings(text: string): DraftFinding[] {
  const masks: string[] = [];
  replaceFindings(text, ({ kind, digits }) => {
    masks.push(kind === 'card' ? `•••• ${digits.slice(-4)}` : '•••');
    return '';
  });
  return found('payment', masks);
}

/** `text` without payment data: nothing that is looked for later can quote any. */
export const withoutPaymentData = (text: string): string => redact(text).text;
