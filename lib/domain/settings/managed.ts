/** What an organisation sets by policy. The browser holds it to `managed-schema.json`; here nothing of it is believed. */
import * as v from 'valibot';
import type { L10n } from '@/lib/base/l10n';
import type { BusinessHours } from '@/lib/domain/calendar/business-hours';
import type { Retention } from '@/lib/domain/guides/playbook';
import { hoursSchema, retentionSchema } from '@/lib/domain/pack/schema';

/** The policy's values; what it does not name is left to packs and agents. */
export interface ManagedValues {
  values?: Record<string, L10n | string> | undefined; // company values, by placeholder
  teams?: Record<string, L10n> | undefined;
  officialLinks?: string[] | undefined;
  hours?: BusinessHours | undefined;
  retention?: Retention | undefined;
}

const name = v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z0-9._-]{0,79}$/));
const text = v.pipe(v.string(), v.maxLength(2000));
const l10n = v.record(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)), text);

const shapes = {
  values: v.record(name, v.union([text, l10n])),
  teams: v.record(name, l10n),
  officialLinks: v.array(text),
  hours: hoursSchema,
  retention: retentionSchema,
};

/** Takes what is well formed, part by part; `wrong` names the parts that are not, which then do not hold. */
export function readManagedValues(input: unknown): { managed: ManagedValues; wrong: string[] } {
  const given = typeof input === 'object' && input !== null ? (input as Record<string, unknown>) : {};
  const managed: Record<string, unknown> = {};
  const wrong: string[] = [];
  for (const [key, shape] of Object.entries(shapes)) {
    if (!Object.hasOwn(given, key) || given[key] === undefined) continue;
    const parsed = v.safeParse(shape, given[key]);
    if (parsed.success) managed[key] = parsed.output;
    else wrong.push(key);
  }
  return { managed, wrong };
}
