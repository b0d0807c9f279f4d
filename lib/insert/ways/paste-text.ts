import { paste } from '@/lib/insert/events';
import type { Way } from '@/lib/insert/job';

/** A paste of words only, for editors that make something else of HTML. */
export const pasteText: Way = (attempt) => paste(attempt, '');
