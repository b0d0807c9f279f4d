/** What the page says of its compose boxes. Untrusted: it is shown as text and decides nothing but the place. */

/** A box a reply can go into. */
export interface Box {
  id: number; // within its frame, until the page goes
  kind: 'textarea' | 'input' | 'rich';
  name: string; // how the page labels it; may be empty
  hint: string; // classes and marks of the editor
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
}

/** One frame, one element. */
export interface Target {
  tabId: number;
  frameId: number;
  box: Box;
  origin: string; // of the page
}

/** What there is to write to, or why there is nothing. */
export type Aim =
  | { kind: 'box'; frameId: number; box: Box }
  | { kind: 'unfit'; why: Unfit }
  | { kind: 'blocked'; origin: string } // the caret is in a frame that may not be entered
  | { kind: 'none' };
