import type { DeskAddress } from './desk-address.ts';
import type { Conversation, Sample } from './samples/sample.ts';

/** All that a desk needs to show one conversation. */
export interface DeskView {
  address: Extract<DeskAddress, { page: 'desk' }>;
  sample: Sample;
  conversation: Conversation;
  /** Aborted when the desk shows another conversation in the same document. */
  signal: AbortSignal;
}

/** Builds the whole body of one channel's desk. */
export type BuildDeskBody = (view: DeskView) => HTMLElement[];
