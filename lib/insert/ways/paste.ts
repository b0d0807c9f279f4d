import { paste as send } from '@/lib/insert/events';
import type { Way } from '@/lib/insert/job';

/** A paste of both forms, as the page would see it from the keyboard. The clipboard is not touched. */
export const paste: Way = (attempt) => send(attempt, attempt.html);
