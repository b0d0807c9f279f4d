import type { Retention } from '@/lib/domain/guides/playbook';

const DAY = 86_400_000;

/** What was closed and is untouched since before this moment is over. */
export const retentionEnd = ({ days }: Retention, now: number): number => now - days * DAY;
