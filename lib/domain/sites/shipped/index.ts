import type { SiteRule } from '@/lib/domain/sites/site-rule';
import { CHATS } from './chats';
import { HOSTED } from './hosted';
import { MAILS } from './mails';
import { OPEN_SOURCE } from './open-source';

/** The rules that come with the extension: those with a host of their own before those that any host may have. */
export const SHIPPED: readonly SiteRule[] = [...HOSTED, ...MAILS, ...CHATS, ...OPEN_SOURCE];
