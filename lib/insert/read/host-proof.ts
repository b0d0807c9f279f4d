import { grewBy } from './grew-by';
import { rangeIn, readHost } from './host-text';
import { linesStand, readLines } from './lines';
import type { Proof } from './proof';

/** An editing host is read by its text without white space, on both sides of the caret, and by its lines. */
export function hostProof(host: HTMLElement, lines: readonly string[], marked: boolean): Proof {
  const read = () => readHost(host, rangeIn(host));
  const seen = () => readLines(host.innerText.split('\n'));
  const start = read();
  const message = readLines(lines);
  const selected = start.all.slice(start.before.length, start.all.length - start.after.length);
  const { breaks, text } = seen();
  const joined = {
    before: start.before !== '' && !breaks.has(start.before.length),
    after: start.after !== '' && !breaks.has(text.length - start.after.length),
  };
  const isWhole = (all: string, taken: boolean) =>
    all === start.before + message.text + start.after ||
    (taken && grewBy(start.all, all, message.text, (gone) => gone === selected));
  return {
    isUnmoved: () => {
      const now = read();
      return now.before === start.before && now.after === start.after;
    },
    isUntouched: () => readHost(host).all === start.all,
    fit: (taken) => {
      if (!isWhole(readHost(host).all, taken)) return 'none';
      const how = linesStand(seen(), message, start.before.length, joined);
      return how === 'broken' ? 'none' : how === 'kept' && !marked ? 'rough' : 'exact';
    },
  };
}
