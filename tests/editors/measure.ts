/** One cell of the matrix: one message, put into one editor in one state, and everything that is asked of it. */
import type { Surface, Tab } from '#drive/driver.ts';
import type { Insert } from './doors.ts';
import type { EditorEntry } from './editors.ts';
import { isMessage, keepsMarks, PLACEMENTS, type Placement } from './judge.ts';
import type { MessageKind } from './messages.ts';
import { readMarks, readText, setEditor, untilText } from './stage.ts';

/** T text exact, R bold, link and list kept, U one undo, L lasting, S a second one behind the first. */
export type Letter = 'T' | 'R' | 'U' | 'L' | 'S';

/** What became of a cell. */
export interface Cell {
  placement: Placement;
  kind: MessageKind;
  /** The letters asked of this editor, and which of them are right. */
  asked: Letter[];
  right: Letter[];
  told: string;
  /** What was read instead, by letter, for a diagnosis. */
  wrong: Partial<Record<Letter, string>>;
  ms: number;
}

/** Where a cell is measured. */
export interface Bench {
  tab: Tab;
  entry: EditorEntry;
  insert: Insert;
  /** The editor's document; loaded anew where the last one may have been left broken. */
  page(fresh?: boolean): Promise<Surface>;
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

interface Found {
  told: string;
  wrong: Cell['wrong'];
}

/** One insertion, half a second, one undo. */
async function measureOnce(bench: Bench, placement: Placement, kind: MessageKind): Promise<Found> {
  const { tab, entry, insert } = bench;
  const page = await bench.page();
  const wanted = PLACEMENTS[placement];
  const wrong: Cell['wrong'] = {};
  await setEditor(tab, page, wanted);
  const before = await readText(page);
  const told = await insert(kind);
  const [text, marks] = [await readText(page), await readMarks(page)];
  if (!isMessage(text, kind, wanted, { oneLine: entry.oneLine })) wrong.T = text;
  if (!keepsMarks(marks)) wrong.R = JSON.stringify(marks);
  await wait(500);
  const later = await readText(page);
  if (later !== text || JSON.stringify(await readMarks(page)) !== JSON.stringify(marks)) wrong.L = later;
  await tab.activate();
  await tab.press('Control+z');
  if (!(await untilText(page, before, 700))) wrong.U = await readText(page);
  // Where nothing changed, nothing can have been taken back or have lasted.
  if (text === before) for (const letter of ['U', 'L'] as const) wrong[letter] ??= text;
  return { told, wrong };
}

/** Two insertions, one behind the other. */
async function measureTwice(
  bench: Bench,
  placement: Placement,
  kind: MessageKind,
  broken: boolean,
): Promise<Found> {
  const { tab, entry, insert } = bench;
  const page = await bench.page(broken);
  const wanted = PLACEMENTS[placement];
  await setEditor(tab, page, wanted);
  const told = `${await insert(kind)}, then ${await insert(kind)}`;
  const twice = await readText(page);
  const isRight = isMessage(twice, kind, wanted, { oneLine: entry.oneLine, times: 2 });
  return { told, wrong: isRight ? {} : { S: twice } };
}

/** A cell that could not be measured to its end: nothing of it is right. */
const broken = (placement: Placement, kind: MessageKind, thrown: unknown): Cell => {
  const told = `could not be measured: ${String(thrown).slice(0, 300)}`;
  return { placement, kind, asked: ['T', 'U', 'L', 'S'], right: [], told, wrong: {}, ms: 0 };
};

/** Measures one cell. */
export const measure = (bench: Bench, placement: Placement, kind: MessageKind): Promise<Cell> =>
  measureAll(bench, placement, kind).catch((thrown: unknown) => broken(placement, kind, thrown));

/** One insertion between words, judged by its text alone: what a door adds to the engine. */
export const measureDoor = (bench: Bench): Promise<Cell> =>
  measureText(bench).catch((thrown: unknown) => broken('between', 'plain', thrown));

async function measureAll(bench: Bench, placement: Placement, kind: MessageKind): Promise<Cell> {
  const page = await bench.page();
  const rich = await page.evaluate(() => window.editor?.rich === true);
  const asked: Letter[] = kind === 'rich' && rich ? ['T', 'R', 'U', 'L', 'S'] : ['T', 'U', 'L', 'S'];
  const begun = performance.now();
  const found = await measureOnce(bench, placement, kind);
  const again = await measureTwice(
    bench,
    placement,
    kind,
    asked.some((letter) => found.wrong[letter] !== undefined),
  );
  const wrong = { ...found.wrong, ...again.wrong };
  const right = asked.filter((letter) => wrong[letter] === undefined);
  const told = found.told === 'inserted' && wrong.S !== undefined ? again.told : found.told;
  return { placement, kind, asked, right, told, wrong, ms: Math.round(performance.now() - begun) };
}

async function measureText(bench: Bench): Promise<Cell> {
  const { tab, entry, insert } = bench;
  const page = await bench.page();
  const begun = performance.now();
  await setEditor(tab, page, PLACEMENTS.between);
  const told = await insert('plain');
  await wait(100);
  const text = await readText(page);
  const isRight = isMessage(text, 'plain', PLACEMENTS.between, { oneLine: entry.oneLine });
  return {
    placement: 'between',
    kind: 'plain',
    asked: ['T'],
    right: isRight ? ['T'] : [],
    told,
    wrong: isRight ? {} : { T: text },
    ms: Math.round(performance.now() - begun),
  };
}

/** True when all that was asked is right. */
export const isRight = ({ asked, right }: Cell): boolean => asked.length === right.length;
