import { bare } from './read/host-text';
import { keepsLines } from './read/lines';
import type { Proof } from './read/proof';

/** The elements in which editors that draw their text themselves draw a line each. */
const LINES = '.view-line,.CodeMirror-line,.ace_line,.cm-line';

/** Where an editor draws what is typed into a hidden element: the nearest thing around it that is large enough to read. */
function drawnAround(place: HTMLElement): HTMLElement {
  let around = place;
  while (around.parentElement && around.parentElement !== document.body) {
    around = around.parentElement;
    if (around.querySelector(LINES)) break;
    const { width, height } = around.getBoundingClientRect();
    if (width > 150 && height > 30) break;
  }
  return around;
}

/** Its lines from top to bottom, wherever they stand in the document, without the numbers in the margin. */
function drawnLines(around: HTMLElement): string[] {
  const lines = [...around.querySelectorAll<HTMLElement>(LINES)];
  const tops = new Map(lines.map((line) => [line, line.getBoundingClientRect().top]));
  lines.sort((a, b) => (tops.get(a) ?? 0) - (tops.get(b) ?? 0));
  const texts = lines.length > 0 ? lines.map((line) => line.textContent) : around.innerText.split('\n');
  return texts.map(bare).filter((line) => line !== '' && (lines.length > 0 || !/^\d+$/.test(line)));
}

/** The number of characters that two texts begin with alike. */
function alike(a: string, b: string): number {
  let n = 0;
  while (n < a.length && a[n] === b[n]) n++;
  return n;
}

/** `after` is `before` with `message` in one place, where at most a selection gave way. */
export function grewBy(before: string, after: string, message: string): boolean {
  const head = alike(before, after);
  for (let at = after.indexOf(message); at >= 0 && at <= head; at = after.indexOf(message, at + 1)) {
    const tail = after.slice(at + message.length);
    if (before.length >= at + tail.length && before.endsWith(tail)) return true;
  }
  return false;
}

/** An editor that draws its text elsewhere than in the element with the caret. Where the caret is, only it knows. */
export function drawnProof(place: HTMLElement, lines: readonly string[]): Proof {
  const around = drawnAround(place);
  const read = () => drawnLines(around).join('');
  const start = read();
  const isUntouched = () => read() === start;
  return {
    isUnmoved: isUntouched,
    isUntouched,
    isProven: () =>
      grewBy(start, read(), bare(lines.join(''))) && keepsLines(drawnLines(around).join('\n'), lines),
  };
}
