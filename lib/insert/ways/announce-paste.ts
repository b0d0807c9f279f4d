import { announce } from '@/lib/insert/events';
import type { Way } from '@/lib/insert/job';

/** The announcement that browsers make before they paste. */
export const announcePaste: Way = (attempt) => announce(attempt, 'insertFromPaste');
