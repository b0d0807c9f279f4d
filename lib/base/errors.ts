/** Why something that can be expected to fail did; the interface has a sentence and a next step for each. */
export type FailureCode =
  | 'not-found'
  | 'blank-reason'
  | 'step-not-open'
  | 'required-step'
  | 'note-missing'
  | 'field-missing'
  | 'field-invalid'
  | 'run-closed'
  | 'case-closed'
  | 'guard-not-soft'
  | 'steps-open'
  | 'no-working-day'
  | 'pack-refused'
  | 'settings-given'
  | 'write-failed'
  | 'newer-database'
  | 'changed-elsewhere'
  | 'reply-named';

/** An expected failure: `code` chooses the sentence, `detail` names the thing (never a customer's text). */
export class ExpectedError extends Error {
  readonly code: FailureCode;
  readonly detail: string;
  constructor(code: FailureCode, detail = '') {
    super(detail === '' ? code : `${code}: ${detail}`);
    this.name = 'ExpectedError';
    this.code = code;
    this.detail = detail;
  }
}
