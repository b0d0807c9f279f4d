import { useEffect, useState } from 'react';
import { readKeys } from '@/lib/actions/show-studio';
import { useStudioText } from './studio-text';
import { Kbd } from '@/components/ui/Kbd';
import { Section } from './Section';
import css from './Studio.module.css';

/** Chromium's names of the keys beside the letters; Firefox gives them so too. */
const asPrinted = (key = '') => key.replace('Comma', ',').replace('Period', '.');

/** Every key: the browser's two, which can be changed there, and the panel's own. */
export function KeysSection() {
  const { t } = useStudioText();
  const [keys, setKeys] = useState<Record<string, string>>({});
  useEffect(() => void readKeys().then(setKeys), []);
  const own: [string, string][] = [
    [asPrinted(keys._execute_action) || t.keys.unset, t.keys.panel],
    [asPrinted(keys['open-palette']) || t.keys.unset, t.keys.palette],
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
