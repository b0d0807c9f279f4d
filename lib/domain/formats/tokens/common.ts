/** Tokens in a table of unknown origin: signs around a name, as most tools write them. */
import { namedToken, UNKNOWN, type TokenTable } from '@/lib/domain/formats/token-table';
import { CHATWOOT_NAMES, COMMON_NAMES, INTERCOM_NAMES, ZENDESK_NAMES } from './desk-names';

const { name: _ambiguous, ...intercom } = INTERCOM_NAMES;
const NAMES = { ...intercom, ...ZENDESK_NAMES, ...CHATWOOT_NAMES, ...COMMON_NAMES };

/** Names in any of the usual signs; what none of them stands for is told, and stays as words. */
export const commonTokens: TokenTable = {
  pattern:
    /\{\{[^{}\n]{0,200}\}\}|\{%[^{}\n]{0,200}%\}|[#$]\{[^{}\n]{1,100}\}|\{[\p{L}_][\p{L}\p{N}_. ]{0,40}\}|\[\[[^[\]\n]{1,100}\]\]|%[a-z_]{2,40}%/giu,
  map: ([token]) => namedToken(NAMES, token.replace(/^[#$]?[[{%]+|[\]}%]+$/g, '')) ?? UNKNOWN,
};
