import { announce } from '@/lib/insert/events';
import type { Way } from '@/lib/insert/job';

/** The announcement that browsers make before they correct a word. */
export const announceReplacement: Way = (attempt) => announce(attempt, 'insertReplacementText');
