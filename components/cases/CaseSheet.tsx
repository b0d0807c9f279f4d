import { useState } from 'react';
import { changeChannel } from '@/lib/actions/change-channel';
import { desk } from '@/lib/actions/desk';
import { editDetails } from '@/lib/actions/edit-details';
import { linkAddress } from '@/lib/actions/link-address';
import type { Scene } from '@/lib/actions/see-page';
import { reopenCase, setStatus } from '@/lib/actions/set-status';
import { startRun } from '@/lib/actions/start-run';
import { pickText } from '@/lib/base/l10n';
import { addressToWords } from '@/lib/domain/cases/address-words';
import { CHANNELS, TONES } from '@/lib/domain/guides/playbook';
import { useAction } from '@/components/app/use-action';
import { useText } from '@/components/i18n/text';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { Select, TextInput } from '@/components/ui/Input';
import { Notice } from '@/components/ui/Notice';
import { Segments } from '@/components/ui/Segments';
import { Sheet } from '@/components/ui/Sheet';
import { useGuardNotice } from '@/components/ui/use-guard-notice';
import { useIssueTypes, type OpenCase } from './use-cases';
import css from './CaseSheet.module.css';

const LANGS = [
  { id: 'en', label: 'English' },
  { id: 'zh-CN', label: '中文' },
];

function Customer({ open }: { open: OpenCase }) {
  const { t } = useText();
  const { run } = useAction();
  const tellGuard = useGuardNotice();
  const { id, customer } = open.file.case;
  const [name, setName] = useState(customer.name);
  const [reference, setReference] = useState(customer.reference);
  const save = () => {
    if (name === customer.name && reference === customer.reference) return;
    void run(async () => tellGuard(await editDetails(desk, id, { name, reference })));
  };
  return (
    <>
      <Field label={t.start.name}>
        {(own) => <TextInput {...own} value={name} onChange={(e) => setName(e.target.value)} onBlur={save} />}
      </Field>
      <Field label={t.start.reference}>
        {(own) => (
          <TextInput
            {...own}
            value={reference}
            onChange={(e) => setReference(e.target.value)}
            onBlur={save}
          />
        )}
      </Field>
    </>
  );
}

/** Another channel means another proof: said before it is done. */
function ChannelChoice({ open }: { open: OpenCase }) {
  const { t } = useText();
  const { run } = useAction();
  const { id, channel } = open.file.case;
  const proven = open.views.some((v) => v.steps.some((s) => s.step.kind === 'verify' && s.state === 'pass'));
  return (
    <>
      <Segments
        label={t.start.channel}
        options={CHANNELS.map((c) => ({ id: c, label: t.channel[c] }))}
        chosen={channel}
        onChoose={(to) => void run(() => changeChannel(desk, id, to))}
      />
      {proven && <Notice tone="plain">{t.case.channelResets}</Notice>}
    </>
  );
}

function Playbooks({ open }: { open: OpenCase }) {
  const { t, lang } = useText();
  const { run, busy } = useAction();
  const types = useIssueTypes() ?? [];
  const running = open.views.filter((v) => !v.closed).map((v) => v.playbook.id);
  const free = types.filter((x) => !running.includes(x.id));
  const [chosen, setChosen] = useState('');
  const type = free.find((x) => x.id === chosen) ?? free[0];
  if (!type) return null;
  return (
    <Field label={t.case.addPlaybook}>
      {(own) => (
        <div className={css.row}>
          <Select {...own} value={type.id} onChange={(e) => setChosen(e.target.value)}>
            {free.map((x) => (
              <option key={x.id} value={x.id}>
                {pickText(x.title, lang)}
              </option>
            ))}
          </Select>
          <Button
            disabled={busy}
            onClick={() =>
              void run(() => startRun(desk, open.file.case.id, { id: type.id, version: type.version }))
            }
          >
            {t.case.begin}
          </Button>
        </div>
      )}
    </Field>
  );
}

function Address({ open, scene }: { open: OpenCase; scene: Scene | undefined }) {
  const { t } = useText();
  const { run } = useAction();
  const { id, address } = open.file.case;
  const here = scene?.address;
  return (
    <div className={css.address}>
      <span>{address === undefined ? t.case.noAddress : addressToWords(address)}</span>
      {here !== undefined && here !== address && (
        <Button look="link" onClick={() => void run(() => linkAddress(desk, id, here))}>
          {t.case.linkHere}
        </Button>
      )}
    </div>
  );
}

interface Props {
  open: OpenCase;
  scene: Scene | undefined;
  onClose: () => void;
}

/** Everything about a case that is not its guide: customer, channel, language, playbooks, status. */
export function CaseSheet({ open, scene, onClose }: Props) {
  const { t } = useText();
  const { run } = useAction();
  const { case: row } = open.file;
  const closed = row.status === 'closed';
  return (
    <Sheet title={t.case.details} onClose={onClose}>
      <Customer key={row.id} open={open} />
      <Address open={open} scene={scene} />
      {!closed && <ChannelChoice open={open} />}
      <div className={css.pair}>
        <Segments
          label={t.start.lang}
          options={LANGS}
          chosen={row.lang}
          onChoose={(lang) => void run(() => editDetails(desk, row.id, { lang }))}
        />
        <Segments
          label={t.start.tone}
          options={TONES.map((id) => ({ id, label: t.tone[id] }))}
          chosen={row.tone}
          onChoose={(tone) => void run(() => editDetails(desk, row.id, { tone }))}
        />
      </div>
      {!closed && <Playbooks open={open} />}
      <div className={css.row}>
        {closed ? (
          <Button onClick={() => void run(() => reopenCase(desk, row.id))}>{t.case.reopen}</Button>
        ) : (
          <Button
            onClick={() =>
              void run(() => setStatus(desk, row.id, row.status === 'open' ? 'waiting' : 'open'))
            }
          >
            {row.status === 'open' ? t.case.toWaiting : t.case.toOpen}
          </Button>
        )}
      </div>
    </Sheet>
  );
}
