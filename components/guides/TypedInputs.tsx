import { useMemo, useState, type FocusEvent } from 'react';
import { isCountry } from '@/lib/domain/guides/field-input';
import type { FieldValue } from '@/lib/domain/guides/run';
import { useText } from '@/components/i18n/text';
import { Select, TextInput } from '@/components/ui/Input';

interface Own {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean;
}

interface Props {
  own: Own;
  disabled: boolean;
  onSave: (value: FieldValue) => void;
}

export function DateInput({ own, value, disabled, onSave }: Props & { value: string }) {
  const [typed, setTyped] = useState(value);
  const leave = () => typed !== value && onSave(typed);
  return (
    <TextInput
      {...own}
      type="date"
      disabled={disabled}
      value={typed}
      onChange={(e) => setTyped(e.target.value)}
      onBlur={leave}
    />
  );
}

/** Countries as the browser names them, found by asking it for all 676 codes. */
function countriesIn(lang: string): [string, string][] {
  const names = new Intl.DisplayNames([lang], { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((a) => letters.map((b) => a + b));
  const known = codes.filter(isCountry).flatMap((code): [string, string][] => {
    const name = names.of(code);
    return name === undefined ? [] : [[code, name]];
  });
  return known.sort(([, a], [, b]) => a.localeCompare(b, lang));
}

export function CountryInput({ own, value, disabled, onSave }: Props & { value: string }) {
  const { t, lang } = useText();
  const countries = useMemo(() => countriesIn(lang), [lang]);
  return (
    <Select {...own} disabled={disabled} value={value} onChange={(e) => onSave(e.target.value)}>
      <option value="">{t.field.choose}</option>
      {countries.map(([code, name]) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </Select>
  );
}

/** The currencies agents meet most come first; all others follow by their code. */
const USUAL = ['USD', 'EUR', 'CNY', 'GBP', 'HKD', 'JPY'];
const currencies = () => [...new Set([...USUAL, ...Intl.supportedValuesOf('currency')])];

export function MoneyInput({ own, value, disabled, onSave }: Props & { value: FieldValue | undefined }) {
  const { t } = useText();
  const stored = typeof value === 'object' && !Array.isArray(value) ? value : { amount: '', currency: 'USD' };
  const [money, setMoney] = useState(stored);
  // An amount is half a value until its currency is right, so both are saved as the keyboard leaves the pair.
  const leave = (event: FocusEvent<HTMLDivElement>) => {
    const { amount, currency } = money;
    const isInside = event.currentTarget.contains(event.relatedTarget);
    const isNew = amount !== stored.amount || (amount !== '' && currency !== stored.currency);
    if (!isInside && isNew) onSave(money);
  };
  return (
    <div style={{ display: 'flex', gap: 6 }} onBlur={leave}>
      <TextInput
        {...own}
        inputMode="decimal"
        disabled={disabled}
        value={money.amount}
        onChange={(e) => setMoney({ ...money, amount: e.target.value })}
      />
      <div style={{ flex: 'none' }}>
        <Select
          aria-label={t.field.currency}
          disabled={disabled}
          value={money.currency}
          onChange={(e) => setMoney({ ...money, currency: e.target.value })}
        >
          {currencies().map((code) => (
            <option key={code}>{code}</option>
          ))}
        </Select>
      </div>
    </div>
  );
}
