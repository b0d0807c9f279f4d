import type { Effective } from './effective';
import type { Settings } from './settings';

/** The names in `changes` to the agent's own settings that are given, and so are not the agent's to change. */
export function givenAmong(
  changes: Partial<Settings>,
  own: Settings,
  { settings, sources }: Effective,
): string[] {
  const isGiven = (name: string) => sources[name] !== undefined && sources[name].from !== 'own';
  const isNew = (value: unknown, ...known: unknown[]) =>
    known.every((k) => JSON.stringify(k) !== JSON.stringify(value));
  const hours = changes.hours && isGiven('hours') && isNew(changes.hours, own.hours, settings.hours);
  const values = Object.entries(changes.values ?? {}).filter(
    ([name, value]) => isGiven(`values.${name}`) && isNew(value, own.values[name], settings.values[name]),
  );
  return [...(hours ? ['hours'] : []), ...values.map(([name]) => `values.${name}`)];
}
