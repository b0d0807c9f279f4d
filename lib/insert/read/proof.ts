/** How well a place holds a message: not at all; with its words and lines; or as it was written, blank lines included. */
export type Fit = 0 | 1 | 2;
export const NONE = 0;
export const ROUGH = 1;
export const EXACT = 2;

/** What a place held before an insertion, and what it must hold after it. */
export interface Proof {
  /** The place is as it was, caret included: the next way may be tried. */
  isUnmoved(): boolean;
  /** The place holds what it held before. */
  isUntouched(): boolean;
  /**
   * The message stands whole and once, and nothing else changed. `taken`: the editor put it in itself, where its own
   * caret is; while the panel has the focus, some do not draw theirs. Else it must stand where the caret was.
   */
  fit(taken: boolean): Fit;
}
