import { isBlank, clip } from '@/lib/base/text';
import { addressee } from './addressee';
import { closing } from './closing';
import type { DraftContext, DraftFinding, DraftRule } from './finding';
import { greeting } from './greeting';
import { language } from './language';
import { otherCustomer } from './other-customer';
import { ownWords } from './own-words';
import { paymentFindings, withoutPaymentData } from './payment';
import { personalValues } from './personal-values';
import { placeholders } from './placeholders';
import { strangeLinks } from './strange-links';
import { blame, promise } from './words';

/** The gravest first: so they are shown. */
const RULES: readonly DraftRule[] = [
  placeholders,
  otherCustomer,
  addressee,
  personalValues,
  strangeLinks,
  language,
  greeting,
  closing,
  blame,
  promise,
];

const LONGEST_QUOTE = 80;

/** What of a box is looked at, besides payment data: the agent's own words, with every card and code masked. */
export const lookedAt = (text: string): string => ownWords(withoutPaymentData(text));

/** Findings of what stands in a box; empty where there is nothing to say. The quotes never hold payment data. */
export function checkDraft(text: string, context: DraftContext): DraftFinding[] {
  const draft = lookedAt(text);
  const payment = paymentFindings(text);
  if (isBlank(draft)) return payment;
  const rest = RULES.flatMap((rule) => rule(draft, context));
  const clipped = [...payment, ...rest].map(({ kind, quote }) => ({
    kind,
    quote: clip(quote, LONGEST_QUOTE),
  }));
  return [...new Map(clipped.map((f) => [`${f.kind} ${f.quote}`, f])).values()];
}
