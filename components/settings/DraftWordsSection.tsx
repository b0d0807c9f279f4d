import { useState, type FormEvent } from 'react';
import {
  removedCount,
  withoutWord,
  withShipped,
  withWord,
  WORD_KINDS,
  WORD_LANGS,
  wordsOf,
  type WordKind,
  type WordLang,
  type WordSettings,
} from '@/lib/domain/draft-check/word-lists';
import { useSettings } from '@/components/app/settings-context';
import { useStudioText } from './studio-text';
import { Button } from '@/components/ui/Button';
import { TextInput } from '@/components/ui/Input';
import { Section } from './Section';
import { useSaveSettings } from './use-save-settings';
import css from './DraftWords.module.css';

type Change = (was: WordSettings | undefined, kind: WordKind, lang: WordLang) => WordSettings;

function AddWord({ list, onAdd }: { list: string; onAdd: (word: string) => Promise<boolean> }) {
  const { t } = useStudioText();
  const [typed, setTyped] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() !== '') void onAdd(typed).then((done) => done && setTyped(''));
  };
  return (
    <form className={css.add} onSubmit={add}>
      <TextInput
        aria-label={t.draftWords.add(list)}
        value={typed}
        maxLength={60}
        onChange={(e) => setTyped(e.target.value)}
      />
      <Button type="submit">{t.draftWords.addGo}</Button>
    </form>
  );
}

function WordList({ kind, lang }: { kind: WordKind; lang: WordLang }) {
  const { t } = useStudioText();
  const { draftWords } = useSettings();
  const save = useSaveSettings();
  const change = (to: Change) => save((was) => ({ draftWords: to(was.draftWords, kind, lang) }));
  const words = wordsOf(draftWords, kind, lang);
  const removed = removedCount(draftWords, kind, lang);
  const title = `${t.draftWords[kind]} · ${t.draftWords.langs[lang]}`;
  return (
    <section className={css.list} data-words={`${kind}-${lang}`} aria-label={title}>
      <h3>{title}</h3>
      {words.length === 0 && <p>{t.draftWords.none}</p>}
      <ul className={css.words} lang={lang}>
        {words.map((word) => (
          <li key={word}>
            {word}
            <button
              type="button"
              aria-label={t.draftWords.remove(word)}
              title={t.draftWords.remove(word)}
              onClick={() => void change((was, k, l) => withoutWord(was, k, l, word))}
            >
              {'✕'}
            </button>
          </li>
        ))}
      </ul>
      <div className={css.foot}>
        <AddWord list={title} onAdd={(word) => change((was, k, l) => withWord(was, k, l, word))} />
        {removed > 0 && (
          <Button look="link" onClick={() => void change(withShipped)} data-restore>
            {t.draftWords.restore(removed)}
          </Button>
        )}
      </div>
    </section>
  );
}

/** The words that the draft check points at, for each language: shipped, and as the lead has them. */
export function DraftWordsSection() {
  const { t } = useStudioText();
  return (
    <Section title={t.settings.places['draft-check']} text={t.draftWords.text}>
      {WORD_KINDS.flatMap((kind) =>
        WORD_LANGS.map((lang) => <WordList key={`${kind}-${lang}`} kind={kind} lang={lang} />),
      )}
    </Section>
  );
}
