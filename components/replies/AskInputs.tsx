import { pickText, type L10n } from '@/lib/base/l10n';
import type { Ask } from '@/lib/domain/replies/asks';
import { readMoment } from '@/lib/domain/replies/moment';
import type { Typed } from '@/lib/domain/replies/compose';
import { isClean } from '@/lib/domain/redaction/redact';
import { useNow } from '@/components/app/use-now';
import { useSettings } from '@/components/app/settings-context';
import { useText } from '@/components/i18n/text';
import { Field } from '@/components/ui/Field';
import { Select, TextInput } from '@/components/ui/Input';
import css from './AskInputs.module.css';

interface Props {
  asks: readonly Ask[];
  typed: Typed;
  teams: Record<string, L10n>;
  onType: (name: string, value: string) => void;
}

function AskInput({ ask, typed, teams, onType }: Omit<Props, 'asks'> & { ask: Ask }) {
  const { t, lang } = useText();
  const { hours } = useSettings();
  const now = useNow(30_000);
  const value = typed[ask.name] ?? '';
  const set = (next: string) => onType(ask.name, next);
  const label = pickText(ask.label, lang);
  const moment = ask.how === 'moment' ? readMoment(value, hours.timeZone) : undefined;
  const isPast = moment !== undefined && moment <= now;
  const filled = value === '' || isPast ? {} : { 'data-filled': '' };
  if (ask.how === 'nothing') return <p className={css.told}>{t.ask.nothing(label)}</p>;
  if (ask.how === 'field') return <p className={css.told}>{t.ask.field(label)}</p>;
  return (
    <Field label={label} error={isPast ? t.ask.past : isClean(value) ? undefined : t.guard.refused}>
      {(own) => {
        if (ask.how === 'team')
          return (
            <Select
              {...own}
              value={value}
              data-ask={ask.name}
              {...filled}
              onChange={(e) => set(e.target.value)}
            >
              <option value="">{t.field.choose}</option>
              {Object.entries(teams).map(([id, name]) => (
                <option key={id} value={id}>
                  {pickText(name, lang)}
                </option>
              ))}
            </Select>
          );
        if (ask.how === 'choice')
          return (
            <Select
              {...own}
              value={value}
              data-ask={ask.name}
              {...filled}
              onChange={(e) => set(e.target.value)}
            >
              <option value="">{t.field.choose}</option>
              {ask.choices.map((choice) => (
                <option key={pickText(choice, 'en')}>{pickText(choice, lang)}</option>
              ))}
            </Select>
          );
        const type =
          { number: 'number', date: 'date', moment: 'datetime-local' }[ask.how as string] ?? 'text';
        return (
          <TextInput
            {...own}
            type={type}
            min={0}
            value={value}
            data-ask={ask.name}
            {...filled}
            onChange={(e) => set(e.target.value)}
          />
        );
      }}
    </Field>
  );
}

/** One input for each thing nobody knows; what belongs in a step is said, not asked here. */
export function AskInputs({ asks, ...rest }: Props) {
  return asks.map((ask) => <AskInput key={ask.name} ask={ask} {...rest} />);
}
