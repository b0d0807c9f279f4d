/** What a place held before an insertion, and what it must hold after it. */
export interface Proof {
  /** The place is as it was, caret included: the next way may be tried. */
  isUnmoved(): boolean;
  /** The place holds what it held before. */
  isUntouched(): boolean;
  /** The message stands where the caret was, whole, once, line by line, and nothing else changed. */
  isProven(): boolean;
}
