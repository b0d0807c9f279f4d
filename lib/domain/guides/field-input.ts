/** What was typed into a field, checked by its type before anything of it counts. */
import { isBlank } from '@/lib/base/text';
import type { Field } from './playbook';
import type { FieldValue } from './run';

export type FieldFault =
  'required' | 'too-long' | 'pattern' | 'choice' | 'date' | 'money' | 'country' | 'email';

export type FieldReading = { ok: true; value: FieldValue | undefined } | { ok: false; fault: FieldFault };

const good = (value: FieldValue | undefined): FieldReading => ({ ok: true, value });
const bad = (fault: FieldFault): FieldReading => ({ ok: false, fault });
const YES_NO = ['yes', 'no', 'unsure'];

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

const regionName = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
/** Names the browser has for what is no country: unions, tests of software, and nothing known. */
const NO_COUNTRY = ['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ'];

/** An ISO 3166 code in use today; one that was given up ("DD", "SU") has become another. */
export const isCountry = (code: string): boolean =>
  /^[A-Z]{2}$/.test(code) &&
  regionName.of(code) !== undefined &&
  !NO_COUNTRY.includes(code) &&
  new Intl.Locale(`und-${code}`).region === code;

function readText(field: Field, text: string): FieldReading {
  if ([...text].length > (field.maxLength ?? 10_000)) return bad('too-long');
  if (field.pattern !== undefined && !new RegExp(`^(?:${field.pattern})$`, 'u').test(text))
    return bad('pattern');
  if (field.type === 'email' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(text)) return bad('email');
  return good(text);
}

function readOne(field: Field, text: string): FieldReading {
  if (isBlank(text)) return good(undefined);
  const trimmed = text.trim();
  switch (field.type) {
    case 'choice':
      return Object.hasOwn(field.options ?? {}, trimmed) ? good(trimmed) : bad('choice');
    case 'yesno':
      return YES_NO.includes(trimmed) ? good(trimmed) : bad('choice');
    case 'date':
      return isDate(trimmed) ? good(trimmed) : bad('date');
    case 'country':
      return isCountry(trimmed) ? good(trimmed) : bad('country');
    default:
      return readText(field, trimmed);
  }
}

/** Ways to write an amount: 1234.5, 1,234.50, 1234,50, 1.234,50. A comma before three digits parts thousands. */
function plainAmount(text: string): string | undefined {
  if (/^\d{1,12}(\.\d{1,4})?$/.test(text)) return text;
  if (/^\d{1,3}(,\d{3}){1,3}(\.\d{1,4})?$/.test(text)) return text.replaceAll(',', '');
  if (/^\d{1,12},\d{1,2}$/.test(text)) return text.replace(',', '.');
  if (/^\d{1,3}(\.\d{3}){1,3},\d{1,2}$/.test(text)) return text.replaceAll('.', '').replace(',', '.');
  return undefined;
}

function readMoney(value: { amount: string; currency: string }): FieldReading {
  if (isBlank(value.amount)) return good(undefined);
  const amount = plainAmount(value.amount.normalize('NFKC').replaceAll(/\s/g, ''));
  const known = Intl.supportedValuesOf('currency').includes(value.currency);
  if (!known || amount === undefined) return bad('money');
  const decimals = amount.split('.')[1]?.length ?? 0;
  const most = new Intl.NumberFormat('en', { style: 'currency', currency: value.currency }).resolvedOptions()
    .maximumFractionDigits;
  return decimals <= (most ?? 2) ? good({ amount, currency: value.currency }) : bad('money');
}

/** Reads what was typed; an empty input is no value (`value` undefined), which clears the field. */
export function readField(field: Field, raw: FieldValue): FieldReading {
  if (Array.isArray(raw)) {
    const chosen = [...new Set(raw)];
    const known = field.type === 'choices' && chosen.every((c) => Object.hasOwn(field.options ?? {}, c));
    return known ? good(chosen.length > 0 ? chosen : undefined) : bad('choice');
  }
  if (typeof raw === 'object') return field.type === 'money' ? readMoney(raw) : bad('money');
  if (field.type === 'money') return isBlank(raw) ? good(undefined) : bad('money');
  if (field.type === 'choices') return isBlank(raw) ? good(undefined) : readField(field, [raw]);
  return readOne(field, raw);
}
