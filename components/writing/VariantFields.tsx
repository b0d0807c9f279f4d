import { useRef, useState, type ChangeEvent } from 'react';
import { pickText } from '@/lib/base/l10n';
import { CHANNELS, TONES, type Channel, type Placeholder, type Tone } from '@/lib/domain/guides/playbook';
import type { ReplyFault } from '@/lib/domain/library/reply-faults';
import { bodyAt, setVariant, variantKey, type VariantPlace } from '@/lib/domain/library/variants';
import { guardTyping } from '@/lib/domain/redaction/redact';
import type { ReplyRow } from '@/lib/domain/replies/library';
import { useStudioText } from '@/components/settings/studio-text';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { Select, TextArea } from '@/components/ui/Input';
import { Segments } from '@/components/ui/Segments';
import { LANGS } from './DetailFields';
import { faultWords, languageWord } from './remark-words';
import css from './writing.module.css';

interface Props {
  row: ReplyRow;
  placeholders: Record<string, Placeholder>;
  faults: readonly ReplyFault[];
  tone: Tone;
  onTone: (tone: Tone) => void;
  set: (row: ReplyRow, kept?: ReplyRow) => void;
  onFinish: () => void;
}

/** One body, with its variables at hand. */
function Body({ row, place, placeholders, faults, set, onFinish }: Omit<Props, 'tone' | 'onTone'> & { place: VariantPlace }) {
  const { t, lang } = useStudioText();
  const area = useRef<HTMLTextAreaElement>(null);
  const key = variantKey(place);
  const body = bodyAt(row, place);
  const language = languageWord(place.lang, t);
  if (body === undefined)
    return (
      <div className={css.absent}>
        <Button onClick={() => set(setVariant(row, place, ''))} data-add={key}>
          {t.write.add(language)}
        </Button>
      </div>
    );
  const fault = faults.find((f) => f.at === key);
  const write = ({ target: { value, selectionStart } }: ChangeEvent<HTMLTextAreaElement>) => {
    // A number that may become a card's stays in memory until it ends.
    const { kept } = guardTyping(value, selectionStart);
    set(setVariant(row, place, value), setVariant(row, place, kept));
  };
  const insert = ({ target }: ChangeEvent<HTMLSelectElement>) => {
    const name = target.value;
    target.value = '';
    area.current?.focus();
    // As typed, so that one undo of the box takes it back.
    document.execCommand('insertText', false, `{{ ${name} }}`);
  };
  return (
    <div>
      <Field label={language} error={fault && faultWords(fault, t, (id) => id)}>
        {(input) => (
          <TextArea {...input} ref={area} rows={12} lang={place.lang} data-edit={key} value={body} onChange={write} onBlur={onFinish} />
        )}
      </Field>
      <div className={css.tools}>
        <Select aria-label={t.write.variable} value="" onChange={insert} data-variable={key}>
          <option value="" disabled>
            {t.write.variable}
          </option>
          {Object.entries(placeholders).map(([name, placeholder]) => (
            <option key={name} value={name}>
              {pickText(placeholder.label, lang)}
            </option>
          ))}
        </Select>
        <Button look="ghost" onClick={() => set(setVariant(row, place, undefined))} data-take={key}>
          {t.write.take}
        </Button>
      </div>
    </div>
  );
} // prettier-ignore

/** The bodies of a reply: a tone and a channel at a time, its languages side by side. */
export function VariantFields({ row, placeholders, faults, tone, onTone, set, onFinish }: Props) {
  const { t } = useStudioText();
  const [channel, setChannel] = useState<Channel>();
  const extra = Object.keys({ ...row.text.friendly, ...row.text.formal }).filter((l) => l !== 'en' && l !== 'zh-CN');
  return (
    <>
      <div className={css.tools}>
        <Segments label={t.start.tone} chosen={tone} onChoose={onTone} options={TONES.map((id) => ({ id, label: t.tone[id] }))} />
        <Field label={t.write.wording}>
          {(input) => (
            <Select {...input} data-edit="channel" value={channel ?? ''} onChange={(e) => setChannel(CHANNELS.find((c) => c === e.target.value))}>
              <option value="">{t.write.everywhere}</option>
              {CHANNELS.map((id) => (
                <option key={id} value={id}>
                  {t.channel[id]}
                  {row.forChannel?.[id] ? ' •' : ''}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
      <div className={css.bodies}>
        {[...LANGS, ...extra].map((lang) => (
          <Body key={`${row.id} ${variantKey({ channel, tone, lang })}`} {...{ row, placeholders, faults, set, onFinish }} place={{ channel, tone, lang }} />
        ))}
      </div>
    </>
  );
} // prettier-ignore
