/** The shape of a site rule that comes from a form or a file. What is wrong is a code, and the interface has a sentence for each. */
import * as v from 'valibot';
import { CHANNELS } from '@/lib/domain/guides/playbook';
import { isSafeCut } from './cuts';
import { isPattern, partNames } from './match-address';
import { isQuick } from './quick-pattern';
import { GENERIC, type SiteRule } from './site-rule';

/** What can be wrong with a rule. */
export const RULE_FAULTS = [
  'wrong-shape',
  'no-title',
  'no-pattern',
  'bad-pattern',
  'bad-address',
  'part-unknown',
  'bad-selector',
  'bad-cut',
  'too-long',
] as const;
export type RuleFaultCode = (typeof RULE_FAULTS)[number];

/** One fault: where, and what stands there. */
export interface RuleFault {
  code: RuleFaultCode;
  field: string; // the rule's own word for the place, such as "name"
  value: string;
}

const text = (max: number) => v.pipe(v.string('wrong-shape'), v.maxLength(max, 'too-long'));
const filled = (max: number, code: RuleFaultCode) =>
  v.pipe(
    text(max),
    v.check((value) => value.trim() !== '', code),
  );
const list = <T extends v.GenericSchema>(one: T, max: number) =>
  v.pipe(v.array(one, 'wrong-shape'), v.maxLength(max, 'too-long'));

const pattern = v.pipe(filled(300, 'bad-pattern'), v.check(isPattern, 'bad-pattern'), v.check(isQuick, 'bad-pattern')); // prettier-ignore
const selector = filled(300, 'bad-selector');
const spot = v.strictObject(
  {
    select: selector,
    attribute: v.optional(v.pipe(text(60), v.regex(/^[\w:.-]*$/, 'bad-selector'))),
    cut: v.optional(v.pipe(text(100), v.check(isSafeCut, 'bad-cut'))),
  },
  'wrong-shape',
);

/** Every part that the one address needs is in every pattern, or said by the page. */
function knowsItsParts({ patterns, address, page, numberPart }: SiteRule): boolean {
  const names = partNames(address);
  const given = (p: string) => [...partNames(p), ...(page ? [page.part] : [])];
  const isComplete = patterns.every((p) => names.every((name) => given(p).includes(name)));
  const known = patterns.flatMap(given);
  if (page && !names.includes(page.part)) return false; // what the page says would tell nothing apart
  return isComplete && names.length > 0 && (numberPart === undefined || known.includes(numberPart));
}

const siteRuleSchema: v.GenericSchema<unknown, SiteRule> = v.strictObject(
  {
    id: v.pipe(text(80), v.regex(/^[\w-]+$/, 'wrong-shape'), v.check((id) => id !== GENERIC.id, 'wrong-shape')), // prettier-ignore
    v: v.literal(1, 'wrong-shape'),
    title: filled(60, 'no-title'),
    tried: v.union([text(60), v.literal(false)], 'wrong-shape'),
    patterns: v.pipe(list(pattern, 10), v.minLength(1, 'no-pattern')),
    address: v.pipe(
      filled(300, 'bad-address'),
      v.check((a) => a.startsWith('/') && isPattern(a) && !/\*|:[a-z]+\}/.test(a), 'bad-address'),
    ),
    detect: v.optional(selector),
    page: v.optional(
      v.strictObject(
        {
          part: v.pipe(text(20), v.regex(/^[a-z]+$/, 'part-unknown')),
          spots: v.pipe(list(spot, 8), v.minLength(1, 'bad-selector')),
          personal: v.boolean('wrong-shape'),
        },
        'wrong-shape',
      ),
    ),
    channel: v.optional(v.picklist(CHANNELS, 'wrong-shape')),
    name: list(spot, 8),
    number: list(spot, 8),
    numberPart: v.optional(text(20)),
    boxes: v.optional(
      v.strictObject({ public: list(selector, 8), internal: list(selector, 8) }, 'wrong-shape'),
    ),
    flavour: v.optional(v.picklist(['plain', 'whatsapp', 'slack', 'markdown'], 'wrong-shape')),
  },
  'wrong-shape',
);

const isCode = (message: string): message is RuleFaultCode => RULE_FAULTS.some((code) => code === message);

/** Reads a rule from outside: the rule, or all that is wrong with it. */
export function readRule(input: unknown): { rule: SiteRule } | { faults: RuleFault[] } {
  const result = v.safeParse(siteRuleSchema, input);
  if (result.success)
    return knowsItsParts(result.output)
      ? { rule: result.output }
      : { faults: [{ code: 'part-unknown', field: 'address', value: result.output.address }] };
  return {
    faults: result.issues.map(({ message, path, input: value }) => {
      const field: unknown = path?.[0]?.key;
      return {
        code: isCode(message) ? message : 'wrong-shape',
        field: typeof field === 'string' ? field : '',
        value: typeof value === 'string' ? value.slice(0, 80) : '',
      };
    }),
  };
}
