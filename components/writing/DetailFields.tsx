import { useState } from 'react';
import { CHANNELS } from '@/lib/domain/guides/playbook';
import { pickText } from '@/lib/base/l10n';
import type { Playbook } from '@/lib/domain/guides/playbook';
import type { ReplyFault } from '@/lib/domain/library/reply-faults';
import type { IssueType, ReplyRow } from '@/lib/domain/replies/library';
import { useStudioText } from '@/components/settings/studio-text';
import { Field, FieldSet } from '@/components/ui/Field';
import { Select, TextInput } from '@/components/ui/Input';
import { faultWords } from './remark-words';
import css from './writing.module.css';

export const LANGS = ['en', 'zh-CN'] as const;

interface Props {
  row: ReplyRow;
  types: readonly IssueType[];
  playbook: Playbook | undefined;
  faults: readonly ReplyFault[];
  titleOf: (id: string) => string;
  set: (changes: Partial<ReplyRow>) => void;
}

const optional = (text: string): string | undefined => (text === '' ? undefined : text);
const listOf = (text: string): string[] | undefined => {
  const items = text.split(/[,，、]/).map((item) => item.trim()).filter((item) => item !== ''); // prettier-ignore
  return items.length > 0 ? items : undefined;
};

const isSame = (a: string[] | undefined, b: string[] | undefined) => JSON.stringify(a) === JSON.stringify(b);

/** What a reply is called, where it belongs, and when it may go out. */
export function DetailFields({ row, types, playbook, faults, titleOf, set }: Props) {
  const { t, lang } = useStudioText();
  const [tags, setTags] = useState(''); // as typed: a comma at its end is no tag yet
  const errorAt = (at: string) => {
    const fault = faults.find((f) => f.at === at);
    return fault && faultWords(fault, t, titleOf);
  };
  return (
    <div className={css.details}>
      {LANGS.map((own) => (
        <Field key={own} label={t.write.titleIn[own]} error={own === LANGS[0] ? errorAt('title') : undefined}>
          {(input) => (
            <TextInput
              {...input}
              data-edit={`title.${own}`}
              value={row.title[own] ?? ''}
              onChange={(e) => set({ title: { ...row.title, [own]: e.target.value } })}
            />
          )}
        </Field>
      ))}
      <Field label={t.write.shortcut} hint={t.write.shortcutHint} error={errorAt('shortcut')}>
        {(input) => (
          <TextInput
            {...input}
            data-edit="shortcut"
            value={row.shortcut ?? ''}
            onChange={(e) => set({ shortcut: optional(e.target.value.trim()) })}
          />
        )}
      </Field>
      <Field label={t.write.playbook} error={errorAt('playbook')}>
        {(input) => (
          <Select {...input} data-edit="playbook" value={row.playbook} onChange={(e) => set({ playbook: e.target.value, requires: undefined })}>
            <option value="">{t.write.general}</option>
            {types.map((type) => (
              <option key={type.id} value={type.id}>
                {pickText(type.title, lang)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label={t.write.gate} error={errorAt('requires')}>
        {(input) => (
          <Select {...input} data-edit="requires" value={row.requires ?? ''} onChange={(e) => set({ requires: optional(e.target.value) })}>
            <option value="">{t.write.noGate}</option>
            {Object.entries(playbook?.guards ?? {}).map(([id, guard]) => (
              <option key={id} value={id}>
                {t.write.afterGate(pickText(guard.title, lang))}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label={t.write.format}>
        {(input) => (
          <Select {...input} data-edit="format" value={row.format ?? 'plain'} onChange={(e) => set({ format: e.target.value === 'markdown' ? 'markdown' : 'plain' })}>
            <option value="plain">{t.write.formats.plain}</option>
            <option value="markdown">{t.write.formats.markdown}</option>
          </Select>
        )}
      </Field>
      <Field label={t.write.tags} hint={t.write.tagsHint}>
        {(input) => (
          <TextInput {...input} data-edit="tags" value={isSame(listOf(tags), row.tags) ? tags : (row.tags ?? []).join(', ')} onChange={(e) => (setTags(e.target.value), set({ tags: listOf(e.target.value) }))} />
        )}
      </Field>
      <Field label={t.write.owner}>
        {(input) => (
          <TextInput {...input} data-edit="owner" value={row.owner ?? ''} onChange={(e) => set({ owner: optional(e.target.value) })} />
        )}
      </Field>
      <Field label={t.write.reviewBy}>
        {(input) => (
          <TextInput {...input} type="date" data-edit="reviewBy" value={row.reviewBy ?? ''} onChange={(e) => set({ reviewBy: optional(e.target.value) })} />
        )}
      </Field>
      <FieldSet label={t.write.channels}>
        <span className={css.checks}>
          {CHANNELS.map((channel) => (
            <label key={channel}>
              <input
                type="checkbox"
                autoComplete="off"
                checked={row.channels?.includes(channel) ?? false}
                onChange={(e) => {
                  const rest = CHANNELS.filter((c) => (c === channel ? e.target.checked : row.channels?.includes(c)));
                  set({ channels: rest.length > 0 ? rest : undefined });
                }}
              />
              {t.channel[channel]}
            </label>
          ))}
          {!row.channels && <span className={css.faint}>{t.write.allChannels}</span>}
        </span>
      </FieldSet>
    </div>
  );
} // prettier-ignore
