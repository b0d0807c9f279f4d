/** The tokens of desks. */
import { doubleBraces, namedToken, UNKNOWN, type TokenTable } from '@/lib/domain/formats/token-table';
import {
  BRISKINE_NAMES,
  CHATWOOT_NAMES,
  FRESHDESK_NAMES,
  GORGIAS_NAMES,
  INTERCOM_NAMES,
  ZAMMAD_NAMES,
  ZENDESK_NAMES,
} from './desk-names';

export const zendeskTokens = doubleBraces(ZENDESK_NAMES);
export const chatwootTokens = doubleBraces(CHATWOOT_NAMES);
export const gorgiasTokens = doubleBraces(GORGIAS_NAMES);
export const freshdeskTokens = doubleBraces(FRESHDESK_NAMES);
export const intercomTokens = doubleBraces(INTERCOM_NAMES);
export const briskineTokens = doubleBraces(BRISKINE_NAMES);

/** Zammad writes `#{ticket.customer.lastname}`. */
export const zammadTokens: TokenTable = {
  pattern: /#\{([^{}\n]{0,200})\}/g,
  map: ([, name = '']) => namedToken(ZAMMAD_NAMES, name) ?? UNKNOWN,
};
