import { rangeIn, readHost } from './host-text';
import { fitOfLines, readLines } from './lines';
import { NONE, ROUGH, EXACT, type Proof } from './proof';

/** An editing host is read by its text without white space, on both sides of the caret, and by its lines. */
export function hostProof(host: HTMLElement, lines: readonly string[], marked: boolean): Proof {
  const read = () => readHost(host, rangeIn(host));
  const seen = () => readLines(host.innerText.split('\n'));
  const { before, after, all } = read();
  const message = readLines(lines);
  const { length } = message.text;
  const { breaks, text } = seen();
  const joined = {
    before: before !== '' && !breaks.has(before.length),
    after: after !== '' && !breaks.has(text.length - after.length),
  };
  /** Where the message stands, once, with all else as it was, but for what was selected; -1 where it does not. */
  const placeIn = (now: string, taken: boolean): number => {
    if (now === before + message.text + after) return before.length;
    if (!taken) return -1;
    for (let at = now.indexOf(message.text); at >= 0; at = now.indexOf(message.text, at + 1)) {
      const rest = now.slice(0, at) + now.slice(at + length);
      if (rest === before + after || rest === all) return at;
    }
    return -1;
  };
  return {
    isUnmoved: () => {
      const now = read();
      return now.before === before && now.after === after;
    },
    isUntouched: () => readHost(host).all === all,
    fit: (taken) => {
      const at = placeIn(readHost(host).all, taken);
      if (at < 0) return NONE;
      const shown = seen();
      const there = shown.text.startsWith(message.text, at) ? at : shown.text.indexOf(message.text);
      const fit = fitOfLines(shown, there, message, joined);
      return fit === ROUGH && marked ? EXACT : fit;
    },
  };
}
