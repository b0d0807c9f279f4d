import { useEffect, useState } from 'react';
import { readKeys } from '@/lib/actions/show-studio';
import { useStudioText } from './studio-text';
import { Kbd } from '@/components/ui/Kbd';
import { Section } from './Section';
import css from './Studio.module.css';

/** Every key: the browser's two, which can be changed there, and the panel's own. */
export function KeysSection() {
  const { t } = useStudioText();
  const [keys, setKeys] = useState<Record<string, string>>({});
  useEffect(() => void readKeys().then(setKeys), []);
  const own: [string, string][] = [
    [keys._execute_action || t.keys.unset, t.keys.panel],
    [keys['open-palette'] || t.keys.unset, t.keys.palette],
    ...t.keys.list,
  ];
  return (
    <Section title={t.settings.places.keys} text={t.keys.text}>
      <ul className={css.rows}>
        {own.map(([key, words]) => (
          <li key={words}>
            <span>{words}</span>
            <Kbd keys={key} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
