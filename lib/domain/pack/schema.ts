/** The shape of a pack file (format 2), for what comes from outside. What a schema cannot say stands in `faults.ts`. */
import * as v from 'valibot';
import { CHANNELS, PHASES, TONES, type Cond, type Pack, type Reply } from '@/lib/domain/guides/playbook';
import { PACK_FORMAT } from './format';

const isOwnName = (id: string) => !(id in Object.prototype);
/** Ids stand in file names, element ids and object keys, so few characters and no name every object has. */
const id = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z][A-Za-z0-9._-]{0,79}$/, 'is not an id'),
  v.check(isOwnName, 'is a reserved word'),
);
const text = v.pipe(v.string(), v.maxLength(20_000));
const l10n = v.pipe(
  v.record(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'is not a language')), text),
  v.check((r) => Object.keys(r).length > 0, 'has no text'),
);
const version = v.pipe(v.number(), v.integer(), v.minValue(1));
const positive = v.pipe(v.number(), v.minValue(1));
const channel = v.picklist(CHANNELS);
const many = <T extends v.GenericSchema>(one: T) => v.union([one, v.array(one)]);
const ids = <T extends v.GenericSchema>(of: T) => v.record(id, of);

const condShapes: Record<string, v.GenericSchema> = {
  all: v.strictObject({ all: v.array(v.lazy(() => cond)) }),
  any: v.strictObject({ any: v.array(v.lazy(() => cond)) }),
  not: v.strictObject({ not: v.lazy(() => cond) }),
  step: v.strictObject({ step: id, is: many(v.picklist(['pending', 'pass', 'fail', 'skip'])) }),
  field: v.union([
    v.strictObject({ field: id, is: many(v.string()) }),
    v.strictObject({ field: id, filled: v.boolean() }),
  ]),
  channel: v.strictObject({ channel: many(channel) }),
  guard: v.strictObject({ guard: id }),
};
/** Chooses the shape by its key, so that a fault is reported where it is and not as "none of seven". */
const cond: v.GenericSchema<unknown, Cond> = v.lazy((input) => {
  const key = Object.keys(condShapes).find((k) => typeof input === 'object' && input !== null && k in input);
  const shape = key === undefined ? undefined : condShapes[key];
  return (shape ?? v.never('is not a condition')) as v.GenericSchema<unknown, Cond>;
});

const timer = v.strictObject({ hours: positive, calendar: v.picklist(['business', 'clock']) });
const when = v.optional(cond);
const requires = v.optional(id);

const field = v.strictObject({
  label: l10n,
  type: v.picklist(['text', 'note', 'choice', 'choices', 'yesno', 'date', 'money', 'country', 'email']),
  options: v.optional(ids(l10n)),
  required: v.optional(v.boolean()),
  pattern: v.optional(v.pipe(v.string(), v.maxLength(200))),
  maxLength: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000))),
  class: v.picklist(['open', 'personal']),
  mask: v.optional(v.picklist(['tail4', 'email', 'full'])),
  keepDays: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

const step = v.strictObject({
  id,
  phase: v.picklist(PHASES),
  kind: v.picklist(['ask', 'verify', 'do', 'wait']),
  title: l10n,
  say: v.optional(l10n),
  item: v.optional(l10n),
  note: v.optional(l10n),
  capture: v.optional(v.array(id)),
  when,
  requires,
  required: v.optional(v.boolean()),
  needsNote: v.optional(v.boolean()),
  onFail: v.optional(
    v.strictObject({
      attempts: v.pipe(v.number(), v.integer(), v.minValue(1)),
      then: v.picklist(['escalate', 'close', 'continue']),
      to: v.optional(id),
      reply: v.optional(id),
    }),
  ),
  wait: v.optional(timer),
  reply: v.optional(id),
});

const wording = v.partial(v.strictObject(Object.fromEntries(TONES.map((t) => [t, l10n]))));
/** One reply, checked as strictly as in a pack. */
export const replySchema = v.strictObject({
  id,
  title: l10n,
  channels: v.optional(v.array(channel)),
  shortcut: v.optional(v.string()),
  tags: v.optional(v.array(v.string())),
  owner: v.optional(v.string()),
  reviewBy: v.optional(v.string()),
  when,
  requires,
  format: v.optional(v.picklist(['plain', 'markdown'], 'is not a format this version can write')),
  text: wording,
  forChannel: v.optional(v.partial(v.strictObject(Object.fromEntries(CHANNELS.map((c) => [c, wording]))))),
});

const playbook = v.strictObject({
  id,
  version,
  title: l10n,
  firstReply: v.optional(timer),
  fields: ids(field),
  guards: ids(
    v.strictObject({
      title: l10n,
      level: v.picklist(['hard', 'soft']),
      validMinutes: v.optional(positive),
      when: cond,
    }),
  ),
  steps: v.pipe(v.array(step), v.maxLength(300)),
  replies: v.array(replySchema),
});

/** What a reply consists of, in the order a file has it. */
export const REPLY_KEYS = Object.keys(replySchema.entries) as (keyof Reply)[];

const script = v.strictObject({
  id,
  version,
  channel,
  use: v.optional(v.picklist(['out-of-hours'])),
  title: l10n,
  lines: v.array(
    v.strictObject({
      id,
      stage: v.number(),
      use: v.optional(v.picklist(['as-needed'])),
      title: l10n,
      say: l10n,
      note: v.optional(l10n),
      when,
      requires,
    }),
  ),
});

const placeholder = v.strictObject({
  source: v.picklist(['settings', 'case', 'field', 'step', 'timer', 'computed', 'blank']),
  label: l10n,
  default: v.optional(l10n),
  fallback: v.optional(wording),
  blank: v.optional(
    v.strictObject({
      type: v.picklist(['text', 'choice', 'date', 'money', 'number']),
      choices: v.optional(v.array(l10n)),
      remember: v.optional(v.boolean()),
    }),
  ),
});

const isTimeZone = (name: string) => {
  try {
    return Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};
const clock = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is not a time such as 09:00'));
/** Business hours, as a pack or an organisation gives them. */
export const hoursSchema = v.strictObject({
  timeZone: v.pipe(v.string(), v.check(isTimeZone, 'is not a time zone')),
  days: v.array(v.picklist([1, 2, 3, 4, 5, 6, 7])),
  from: clock,
  to: clock,
  daysOff: v.array(v.pipe(v.string(), v.isoDate('is not a date'))),
});
/** How long what is closed is kept. */
export const retentionSchema = v.strictObject({
  days: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(36_500)),
});
const moment = v.pipe(v.string(), v.isoTimestamp('is not a moment such as 2026-11-23T09:00:00Z'));
const incident = v.pipe(
  v.strictObject({
    id,
    reply: id,
    title: l10n,
    notice: v.optional(l10n),
    since: moment,
    until: moment,
    by: v.pipe(v.string(), v.maxLength(200)),
  }),
  v.check((i) => Date.parse(i.until) > Date.parse(i.since), 'is over before it begins'),
);

/** A pack file, checked strictly: an unknown key is a typing error or a newer format, and is refused. */
export const packSchema: v.GenericSchema<unknown, Pack> = v.strictObject({
  format: v.literal(PACK_FORMAT, 'is not a pack format this version can read'),
  id,
  version,
  part: v.optional(v.literal(true)),
  title: l10n,
  defaultLang: v.string(),
  langs: v.pipe(v.array(v.string()), v.minLength(1)),
  settings: v.optional(ids(v.union([v.string(), l10n]))),
  officialLinks: v.optional(v.array(v.string())),
  hours: v.optional(hoursSchema),
  retention: v.optional(retentionSchema),
  incidents: v.optional(v.array(incident)),
  teams: ids(l10n),
  placeholders: v.record(v.pipe(id, v.regex(/^[a-z][a-z0-9_]*$/, 'is not a placeholder name')), placeholder),
  playbooks: v.array(playbook),
  replies: v.array(replySchema),
  scripts: v.array(script),
});
