import { useState } from 'react';
import type { BusinessHours, Weekday } from '@/lib/domain/calendar/business-hours';
import { hoursToWords } from '@/lib/domain/calendar/words';
import { useSettings } from '@/components/app/settings-context';
import { useStudioText } from './studio-text';
import { Field, FieldSet } from '@/components/ui/Field';
import { Select, TextArea, TextInput } from '@/components/ui/Input';
import { Notice } from '@/components/ui/Notice';
import { GivenBy } from './GivenBy';
import { Section } from './Section';
import { isGiven, useEffective } from './use-given';
import { useSaveSettings } from './use-save-settings';
import css from './Studio.module.css';

const WEEK: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

interface DaysOffProps {
  hours: BusinessHours;
  fixed: boolean; // given, and not the agent's
  save: (changes: Partial<BusinessHours>) => void;
}

function DaysOff({ hours, fixed, save }: DaysOffProps) {
  const { t } = useStudioText();
  const [typed, setTyped] = useState(hours.daysOff.join('\n'));
  const days = typed.split(/[\s,;，；、]+/).filter((d) => d !== ''); // prettier-ignore
  const wrong = days.filter((d) => !isDay(d));
  return (
    <Field
      label={t.hours.daysOff}
      hint={t.hours.daysOffHint}
      error={!fixed && wrong.length > 0 ? t.hours.wrongDay(wrong.join(', ')) : undefined}
    >
      {(own) => (
        <TextArea
          {...own}
          disabled={fixed}
          value={fixed ? hours.daysOff.join('\n') : typed}
          onChange={(e) => setTyped(e.target.value)}
          onBlur={() => wrong.length === 0 && save({ daysOff: [...new Set(days)].sort() })}
        />
      )}
    </Field>
  );
}

/** Working days and hours in one time zone; the clock of the first reply and every wait stand on them. */
export function HoursSection() {
  const { t, lang } = useStudioText();
  const { hours } = useSettings();
  const saveSettings = useSaveSettings();
  const source = useEffective().sources.hours;
  const fixed = isGiven(source);
  const save = (changes: Partial<BusinessHours>) =>
    void saveSettings((was) => ({ hours: { ...was.hours, ...changes } }));
  const day = new Intl.DateTimeFormat(lang, { weekday: 'short', timeZone: 'UTC' });
  // Decided on what is stored: two quick clicks must not undo each other.
  const toggle = (d: Weekday) =>
    void saveSettings(({ hours: was }) => {
      const without = was.days.filter((x) => x !== d);
      const days = was.days.includes(d) ? without : [...without, d].toSorted((a, b) => a - b);
      return { hours: { ...was, days } };
    });
  const zones = Intl.supportedValuesOf('timeZone');
  return (
    <Section title={t.settings.places.hours} text={t.hours.text}>
      <GivenBy source={source} />
      <FieldSet label={t.hours.days}>
        <div style={{ display: 'flex', flexWrap: 'wrap', gap: 12 }}>
          {WEEK.map((d) => (
            <label key={d} style={{ display: 'flex', gap: 4 }}>
              <input
                type="checkbox"
                disabled={fixed}
                checked={hours.days.includes(d)}
                onChange={() => toggle(d)}
                autoComplete="off"
              />
              {day.format(Date.UTC(2024, 0, d))}
            </label>
          ))}
        </div>
      </FieldSet>
      {hours.days.length === 0 && <Notice>{t.hours.noDays}</Notice>}
      <div className={css.pair}>
        <Field label={t.hours.from}>
          {(own) => (
            <TextInput
              {...own}
              type="time"
              disabled={fixed}
              value={hours.from}
              onChange={(e) => e.target.value && save({ from: e.target.value })}
            />
          )}
        </Field>
        <Field label={t.hours.to}>
          {(own) => (
            <TextInput
              {...own}
              type="time"
              disabled={fixed}
              value={hours.to}
              onChange={(e) => e.target.value && save({ to: e.target.value })}
            />
          )}
        </Field>
      </div>
      <Field label={t.hours.zone}>
        {(own) => (
          <Select
            {...own}
            disabled={fixed}
            value={hours.timeZone}
            onChange={(e) => save({ timeZone: e.target.value })}
          >
            {[...new Set([hours.timeZone, ...zones])].map((zone) => (
              <option key={zone}>{zone}</option>
            ))}
          </Select>
        )}
      </Field>
      <DaysOff hours={hours} fixed={fixed} save={save} />
      <Notice tone="plain" role="note">
        {t.hours.inReplies(hoursToWords(hours, lang))}
      </Notice>
    </Section>
  );
}
