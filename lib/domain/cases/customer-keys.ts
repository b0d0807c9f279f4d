import { foldText } from '@/lib/base/text';
import type { Case } from './case';

/** What failed identity checks are counted by: the case itself, the desk's reference, and the name. */
export function customerKeys({ id, customer }: Pick<Case, 'id' | 'customer'>): string[] {
  const name = foldText(customer.name);
  const reference = foldText(customer.reference);
  return [
    `case:${id}`,
    ...(reference !== '' && !customer.local ? [`ref:${reference}`] : []),
    ...(name === '' ? [] : [`name:${name}`]),
  ];
}
