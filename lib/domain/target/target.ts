/** What the page says of its compose boxes. Untrusted: it is shown as text and decides nothing but the place. */

import type { Flavour } from '@/lib/domain/message/message';

/** A box a reply can go into. */
export interface Box {
  id: number; // within its frame, until the page goes
  kind: 'textarea' | 'input' | 'plain' | 'rich'; // plain: an editor that knows no formatting
  name: string; // how the page labels it; may be empty
  hint: string; // classes and attributes of the editor, by which it is known
  role?: 'public' | 'internal' | undefined; // where the site's rule knows
  drawn?: boolean | undefined; // what is typed into it is drawn elsewhere
}

/** Why an element that has the caret is never used. */
export type Unfit = 'password' | 'search' | 'read-only';

/** Where the chain of active elements of one frame ends. */
export type FrameEnd =
  | { kind: 'box'; box: Box }
  | { kind: 'unfit'; why: Unfit }
  | { kind: 'frame'; index: number; origin: string } // -1: a frame inside a shadow root, which has no index
  | { kind: 'none' };

/** What one frame says. */
export interface FrameReport {
  path: number[]; // from the top document, by place among its parent's frames; -1 where it has none
  chosen: boolean; // its parent, of the same origin, has its caret in this frame
  end: FrameEnd;
  boxes: Box[]; // all that can be seen and written to, whether they have the caret or not
  last?: { id: number; at: number } | undefined; // the box that had the focus last, as far as it was seen, and when
}

/** A box and the frame it is in. */
export interface Place {
  frameId: number;
  box: Box;
}

/** One frame, one element. */
export interface Target extends Place {
  tabId: number;
  origin: string; // of the page
  flavour?: Flavour | undefined; // of the desk's boxes, where its rule knows
  early?: boolean | undefined; // seen before the click, with the caret
}

/** What there is to write to, or why there is nothing. `others`: the boxes the agent may choose instead. */
export type Aim = { others: Place[] } & (
  | ({ kind: 'box'; caret?: boolean } & Place) // where it has no caret: it had it last, or is the only one, or was chosen before
  | { kind: 'several' } // none has the caret, and none had it
  | { kind: 'unfit'; why: Unfit }
  | { kind: 'blocked'; origin: string } // the caret is in a frame that may not be entered
  | { kind: 'none' }
);
