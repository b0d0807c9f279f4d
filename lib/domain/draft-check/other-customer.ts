import { found, type DraftRule } from './finding';
import { namesStandingIn } from './name-probes';

/** The name of a customer of another case. */
export const otherCustomer: DraftRule = (draft, { others, customer, signers }) =>
  found('other-customer', namesStandingIn(draft, others, [customer, ...signers]));
