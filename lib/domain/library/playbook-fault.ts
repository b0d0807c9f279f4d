/** The names of all that keeps a playbook from being published. Each has its sentence in the studio. */

/** Where in a playbook: a part of it, and of that one thing. */
export interface Place {
  part: 'head' | 'steps' | 'guards' | 'fields' | 'replies';
  id?: string | undefined;
  key?: string | undefined; // what of it, such as "when"
}

export type PlaybookFaultKind =
  | 'no-title'
  | 'no-steps'
  | 'twice' // two steps of one id
  | 'payment' // a card number or a code stands in its words
  | 'body' // words for the customer that cannot be filled
  | 'no-guard'
  | 'no-step'
  | 'no-field'
  | 'no-option'
  | 'no-team'
  | 'no-reply'
  | 'looks-forward' // a condition asks for a step that comes later, or for its own
  | 'empty' // a list of conditions, or of what is asked for, without an entry
  | 'absence-not'
  | 'absence-empty'
  | 'absence-pending'
  | 'absence-skip'
  | 'opens-on-nothing'
  | 'circular'
  | 'never-opens'
  | 'never-settled' // a step that always applies and can never be answered
  | 'never-finished'
  | 'team-missing' // it goes to a team, and says not to which
  | 'wait-time'
  | 'identity-ends' // checks that end differently tell the customer which was wrong
  | 'options'
  | 'mask'
  | 'pattern'
  | 'other'; // what else the reader of packs refuses, in its words

/** One reason, and where. */
export interface PlaybookFault {
  kind: PlaybookFaultKind;
  at: Place;
  detail?: string | undefined; // an id, or what a reader said
}
