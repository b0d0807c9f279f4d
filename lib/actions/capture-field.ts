import { ExpectedError } from '@/lib/base/errors';
import type { Field } from '@/lib/domain/guides/playbook';
import type { FieldValue } from '@/lib/domain/guides/run';
import { readField } from '@/lib/domain/guides/field-input';
import { isFilled } from '@/lib/domain/guides/values';
import type { RunView } from '@/lib/domain/guides/view';
import { redact, type Finding } from '@/lib/domain/redaction/redact';
import { changeCase, runView, type CaseChange, type Desk } from './desk';

/** A value for one field of a run. */
export interface Capture {
  caseId: string;
  runId: string;
  field: string;
  value: FieldValue;
}

/** Takes payment data out of a value before it is checked or kept. */
function redactValue(value: FieldValue): { value: FieldValue; found: Finding[] } {
  if (typeof value === 'string') {
    const { text, found } = redact(value);
    return { value: text, found };
  }
  if (Array.isArray(value)) return { value, found: [] };
  const { text, found } = redact(value.amount);
  return { value: { ...value, amount: text }, found };
}

/** Steps that this capture completes: unlocked asks that hold the field and have every required one now. */
function completedSteps(view: RunView, field: string, value: FieldValue | undefined): string[] {
  if (value === undefined) return [];
  const has = (id: string) => id === field || isFilled(view.run.values.get(id));
  return view.steps
    .filter((s) => s.shown && !s.locked && !s.exhausted && s.step.kind === 'ask' && s.state !== 'pass')
    .filter((s) => s.step.capture?.includes(field))
    .filter((s) => (s.step.capture ?? []).every((id) => !view.playbook.fields[id]?.required || has(id)))
    .map((s) => s.step.id);
}

async function store(
  change: CaseChange,
  input: Capture,
  field: Field,
  value: FieldValue | undefined,
): Promise<void> {
  const { caseId, runId } = input;
  if (value === undefined) await change.db.values.delete([runId, input.field]);
  else
    await change.db.values.put({
      runId,
      caseId,
      field: input.field,
      value,
      at: change.now,
      keepDays: field.keepDays,
    });
}

/**
 * Keeps the value of a field; filling the required fields of an ask step completes it. An empty value clears the field.
 * Returns what the payment-data guard took out. Fails with `field-invalid` (detail: the fault), nothing kept.
 */
export function captureField(desk: Desk, input: Capture): Promise<Finding[]> {
  return changeCase(desk, input.caseId, async (change) => {
    const view = runView(change, input.runId);
    if (view.closed) throw new ExpectedError('run-closed');
    const field = Object.hasOwn(view.playbook.fields, input.field)
      ? view.playbook.fields[input.field]
      : undefined;
    const open = view.steps.some((s) => s.shown && !s.locked && s.step.capture?.includes(input.field));
    if (!field || !open) throw new ExpectedError('step-not-open', input.field);
    const { value: clean, found } = redactValue(input.value);
    const reading = readField(field, clean);
    if (!reading.ok) throw new ExpectedError('field-invalid', reading.fault);
    await store(change, input, field, reading.value);
    const { runId } = input;
    await change.append({ t: 'captured', runId, field: input.field });
    for (const step of completedSteps(view, input.field, reading.value))
      await change.append({ t: 'result', runId, step, result: 'pass' });
    await change.db.drafts.delete(`field:${runId}:${input.field}`);
    return found;
  });
}
