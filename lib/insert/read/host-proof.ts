import { bare, rangeIn, readHost } from './host-text';
import { keepsLines } from './lines';
import type { Proof } from './proof';

/** An editing host is read by its text without white space, on both sides of the caret, and by its lines. */
export function hostProof(host: HTMLElement, lines: readonly string[]): Proof {
  const read = () => readHost(host, rangeIn(host));
  const start = read();
  const wanted = start.before + bare(lines.join('')) + start.after;
  return {
    isUnmoved: () => {
      const now = read();
      return now.before === start.before && now.after === start.after;
    },
    isUntouched: () => readHost(host).all === start.all,
    isProven: () => readHost(host).all === wanted && keepsLines(host.innerText, lines),
  };
}
