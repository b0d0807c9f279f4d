import type { Placeholder } from '@/lib/domain/guides/playbook';
import { liquid, withoutMarks } from './liquid';

/** The placeholders a body names, those of branches not taken included. */
export const namesIn = (body: string): string[] => liquid.fullVariablesSync(liquid.parse(withoutMarks(body)));

/** What would keep a body from being filled: it does not parse, or it names what no placeholder declares. */
export function bodyFaults(body: string, placeholders: Record<string, Placeholder>): string[] {
  if (withoutMarks(body) !== body) return ['contains private-use characters'];
  try {
    const names = liquid.fullVariablesSync(liquid.parse(body));
    const unknown = names.filter((name) => !Object.hasOwn(placeholders, name));
    return unknown.map((name) => `no placeholder "${name}"`);
  } catch (error) {
    return [error instanceof Error ? (error.message.split('\n')[0] ?? 'does not parse') : 'does not parse'];
  }
}
