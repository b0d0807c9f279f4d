import type { Lang } from '@/lib/base/l10n';
import { customerKeys } from '@/lib/domain/cases/customer-keys';
import { gramsOf } from '@/lib/domain/cases/grams';
import type { Tone } from '@/lib/domain/guides/playbook';
import { redact, type Finding } from '@/lib/domain/redaction/redact';
import { changeCase, type Desk } from './desk';
import { oneLine } from './start-case';

/** What of a case is changed; what is left out stays. */
export interface Details {
  name?: string;
  reference?: string;
  lang?: Lang;
  tone?: Tone;
}

/** Changes name, reference, language or tone. Failed checks stay counted under the old name and the new one. */
export function editDetails(desk: Desk, caseId: string, details: Details): Promise<Finding[]> {
  return changeCase(desk, caseId, async ({ file, db, append, patch }) => {
    const row = file.case;
    const name = redact(oneLine(details.name ?? row.customer.name));
    const reference = redact(oneLine(details.reference ?? row.customer.reference));
    const kept = reference.text === '' ? row.customer.reference : reference.text;
    const local = row.customer.local && kept === row.customer.reference;
    const customer = { name: name.text, reference: kept, local };
    const known = customerKeys(row);
    const keys = customerKeys({ id: caseId, customer });
    for (const attempt of await db.attempts.where('keys').anyOf(known).distinct().toArray())
      await db.attempts.update(attempt.id, { keys: [...new Set([...attempt.keys, ...keys])] });
    const { lang = row.lang, tone = row.tone } = details;
    await patch({ customer, lang, tone, grams: gramsOf(customer.name, customer.reference) });
    await append({ t: 'details' });
    return [...name.found, ...reference.found];
  });
}
