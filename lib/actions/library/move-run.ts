import { ExpectedError } from '@/lib/base/errors';
import { latestPlaybook } from '@/lib/db/library';
import type { FailedCheck } from '@/lib/domain/guides/run';
import { planMove, type MovePlan } from '@/lib/domain/library/move-run';
import { redact } from '@/lib/domain/redaction/redact';
import { changeCase, runView, type Desk } from '@/lib/actions/desk';

/** Which run, to which version, and how what changes is told in the record. */
export interface RunMove {
  caseId: string;
  runId: string;
  toVersion: number;
  words: (plan: MovePlan & { ok: true }) => string;
}

/** Moves a run to the newest version of its playbook: one act, recorded with what changes. Opens no gate. */
export function moveRun(desk: Desk, { caseId, runId, toVersion, words }: RunMove): Promise<void> {
  return changeCase(desk, caseId, async (change) => {
    const { db, file, now } = change;
    const view = runView(change, runId);
    const to = await latestPlaybook(db, view.playbook.id);
    if (!to || to.version !== toVersion || to.version <= view.playbook.version)
      throw new ExpectedError('changed-elsewhere', runId);
    const failedChecks: FailedCheck[] = file.attempts.filter((a) => a.runId !== runId);
    const plan = planMove(view, to, { now, failedChecks, lastNoteAt: file.lastNoteAt });
    if (!plan.ok) throw new ExpectedError('run-closed', plan.why);
    const textId = await change.storeText(redact(words(plan)).text);
    const { dropped, shut, values } = plan;
    await change.append({ t: 'moved', runId, toVersion, dropped, shut, textId });
    await db.runs.update(runId, { playbook: { id: to.id, version: to.version } });
    const stays = new Set(values);
    await db.values.where('[runId+field]').between([runId, ''], [runId, '\uFFFF']).and((v) => !stays.has(v.field)).delete(); // prettier-ignore
  });
}
