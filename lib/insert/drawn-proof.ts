import { grewBy } from './grew-by';
import { bare } from './read/host-text';
import { fitOfLines, readLines, type Lined } from './read/lines';
import { NONE, EXACT, type Proof } from './read/proof';

/** The elements in which editors that draw their text themselves draw a line each. */
const LINES = '.view-line,.CodeMirror-line,.ace_line,.cm-line';
/** So many characters of a message that is longer than the view must be seen; so many to look for it. */
const ENOUGH = 40;
const KEY = 12;

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

interface Drawn {
  lines: string[];
  top: number; // of the first line in the whole text, which tells two windows apart that show the same
}

/** Its lines from top to bottom, wherever they stand in the document, without the numbers in the margin. */
function readDrawn(around: HTMLElement): Drawn {
  const lines = [...around.querySelectorAll<HTMLElement>(LINES)];
  const tops = new Map(lines.map((line) => [line, line.getBoundingClientRect().top]));
  lines.sort((a, b) => (tops.get(a) ?? 0) - (tops.get(b) ?? 0));
  if (lines[0]) return { lines: lines.map((line) => bare(line.textContent)), top: lines[0].offsetTop };
  const shown = around.innerText.split('\n').map(bare);
  return { lines: shown.filter((line) => !/^\d+$/.test(line)), top: 0 };
}

/** Where `part` begins in `text`, every time. */
function* everyPlace(text: string, part: string): Generator<number> {
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) yield at;
}

/** The place of the message's beginning in what is seen, negative where it is above the view; undefined where too little of it is seen. */
function offsetInView(seen: string, message: string, start: string): number | undefined {
  const enough = Math.min(ENOUGH, message.length);
  for (const at of everyPlace(message, seen.slice(0, KEY))) {
    const rest = message.slice(at);
    const overlap = Math.min(rest.length, seen.length);
    const isSame = rest.slice(0, overlap) === seen.slice(0, overlap);
    if (isSame && overlap >= enough && start.includes(seen.slice(overlap))) return -at;
  }
  for (const at of everyPlace(seen, message.slice(0, KEY))) {
    const overlap = seen.length - at;
    if (overlap >= enough && message.startsWith(seen.slice(at)) && start.includes(seen.slice(0, at)))
      return at;
  }
  return undefined;
}

/** Where only a part of the text is drawn: what is seen is a window on the message between words that were there before. */
function isWindow(seen: Lined, message: Lined, start: string): boolean {
  const offset = offsetInView(seen.text, message.text, start);
  if (offset === undefined) return false;
  const inView = [...message.breaks.keys()].map((at) => at + offset);
  return inView.every((at, i) => i === 0 || at <= 0 || at >= seen.text.length || seen.breaks.has(at));
}

/** An editor that draws its text elsewhere than in the element with the caret. Where the caret is, only it knows. */
export function drawnProof(place: HTMLElement, lines: readonly string[]): Proof {
  const around = drawnAround(place);
  const read = () => readDrawn(around);
  const { lines: before, top } = read();
  const start = before.join('');
  const message = readLines(lines);
  const isSame = (now: Drawn) => now.top === top && now.lines.join('') === start;
  const isUntouched = () => isSame(read());
  return {
    isUnmoved: isUntouched,
    isUntouched,
    fit: () => {
      const now = read();
      if (isSame(now)) return NONE;
      const seen = readLines(now.lines);
      if (!grewBy(start, seen.text, message.text, () => true))
        return isWindow(seen, message, start) ? EXACT : NONE;
      const at = seen.text.indexOf(message.text);
      return fitOfLines(seen, at, message, { before: false, after: false }) && EXACT;
    },
  };
}
