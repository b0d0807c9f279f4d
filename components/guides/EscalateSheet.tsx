import { useState } from 'react';
import { desk } from '@/lib/actions/desk';
import { escalateCase } from '@/lib/actions/escalate-case';
import { sendReply } from '@/lib/actions/send-reply';
import type { SendRefusal } from '@/lib/actions/send/request';
import { readGivenPacks } from '@/lib/db/library';
import { pickText } from '@/lib/base/l10n';
import { packetText } from '@/lib/domain/cases/report';
import { teamsOf } from '@/lib/domain/replies/compose';
import type { RunView } from '@/lib/domain/guides/view';
import { useAction } from '@/components/app/use-action';
import { useLive } from '@/components/app/use-live';
import type { OpenCase } from '@/components/cases/use-cases';
import { useReport } from '@/components/cases/use-report';
import { useText } from '@/components/i18n/text';
import { Refusal } from '@/components/replies/Refusal';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { Select, TextArea } from '@/components/ui/Input';
import { Sheet } from '@/components/ui/Sheet';
import { useToast } from '@/components/ui/ToastShelf';

interface Props {
  open: OpenCase;
  view: RunView;
  onClose: () => void;
}

/** Hands the case to a team: who, and the packet they get, copied and put on the record in one go. */
export function EscalateSheet({ open, view, onClose }: Props) {
  const { t, lang } = useText();
  const toast = useToast();
  const { run, busy } = useAction();
  const teams = teamsOf(useLive(readGivenPacks, []) ?? []);
  const [chosen, setChosen] = useState(view.exhaustedBy?.onFail?.to ?? '');
  const [edited, setEdited] = useState<string>();
  const [refusal, setRefusal] = useState<SendRefusal>();
  const report = useReport(open, lang);
  const team = Object.hasOwn(teams, chosen) ? chosen : Object.keys(teams)[0];
  const named = team === undefined ? undefined : teams[team];
  const packet = edited ?? (report && named ? packetText(report, named) : '');
  const escalate = () => {
    if (team === undefined) return;
    void run(async () => {
      const caseId = open.file.case.id;
      const outcome = await sendReply(desk, {
        caseId,
        outgoing: { kind: 'packet', text: packet },
        typed: {},
        via: 'copied',
      });
      const refused = outcome.ok || outcome.refusal.why === 'not-copied' ? undefined : outcome.refusal;
      setRefusal(refused);
      if (refused) return; // nothing was handed over, so nothing is recorded
      await escalateCase(desk, caseId, view.run.id, team, packet);
      const { ok } = outcome;
      toast({ text: ok ? t.escalate.done : t.escalate.doneNotCopied, tone: ok ? 'ok' : 'warn' });
      onClose();
    });
  };
  return (
    <Sheet title={t.guide.escalate} onClose={onClose}>
      <Field label={t.escalate.team}>
        {(own) => (
          <Select {...own} value={team ?? ''} onChange={(e) => setChosen(e.target.value)}>
            {Object.entries(teams).map(([id, name]) => (
              <option key={id} value={id}>
                {pickText(name, lang)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label={t.escalate.packet} hint={t.escalate.hint}>
        {(own) => <TextArea {...own} rows={12} value={packet} onChange={(e) => setEdited(e.target.value)} />}
      </Field>
      {refusal && (
        <Refusal refusal={refusal} text={undefined} open={open} onCopy={escalate} onAgain={escalate} />
      )}
      <Button look="primary" disabled={busy || packet === ''} onClick={escalate}>
        {t.escalate.go}
      </Button>
    </Sheet>
  );
}
