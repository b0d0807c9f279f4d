import type { Field } from '@/lib/domain/guides/playbook';

const DOTS = '••••';

/** How a personal value looks everywhere but in its own input. */
export function maskText(value: string, how: Field['mask']): string {
  if (how === 'tail4') return value.length > 8 ? DOTS + value.slice(-4) : DOTS;
  if (how !== 'email') return DOTS;
  const parts = /^(.)[^@]*@(.).*(\.[^.]+)$/u.exec(value);
  return parts ? `${parts[1]}•••@${parts[2]}•••${parts[3]}` : DOTS;
}
