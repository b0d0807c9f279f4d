/**
 * `npm run test:editors`: every editor, through the built extension with the real panel holding the focus.
 * Flags: --browser firefox · --only tiptap,slate · --holdout · --all (every placement in Firefox too) · --control ·
 * --explain (what was read where a letter is missing).
 */
import { parseArgs } from 'node:util';
import type { BrowserName } from '#e2e/browsers.ts';
import { EDITORS, HOLD_OUTS } from './editors.ts';
import { PLACEMENTS, type Placement } from './judge.ts';
import { KNOWN_BROWSER_BUGS } from './known-browser-bugs.ts';
import { openMatrix, type Plan, type Row } from './matrix.ts';
import { isRight, type Cell } from './measure.ts';

const { values } = parseArgs({
  options: {
    browser: { type: 'string', multiple: true, default: ['chromium', 'firefox'] },
    only: { type: 'string' },
    all: { type: 'boolean', default: false },
    holdout: { type: 'boolean', default: false },
    control: { type: 'boolean', default: false },
    explain: { type: 'boolean', default: false },
  },
});

const COLUMNS = ['plain', 'rich'] as const;
const cellsOf = ({ cells, palette }: Row): Cell[] => (palette ? [...cells, palette] : cells);
const isWhole = (row: Row): boolean => cellsOf(row).every(isRight);

/** The letters that are right, in their places; a point for one that is not. */
const letters = ({ asked, right }: Cell): string =>
  asked.map((letter) => (right.includes(letter) ? letter : '·')).join('');

function print(browser: BrowserName, plan: Plan): void {
  const head = COLUMNS.flatMap((kind) => plan.placements.map((placement) => `${kind} ${placement}`));
  console.log(`\n${browser}${values.control ? ', control: nothing is inserted' : ''}`);
  console.log(['editor'.padEnd(24), ...head.map((text) => text.padEnd(15)), 'palette'].join(' '));
}

function printRow(row: Row): void {
  const cells = row.cells.map((cell) => letters(cell).padEnd(15));
  const ms = row.cells.reduce((sum, cell) => sum + cell.ms, 0) / row.cells.length;
  const door = row.palette ? letters(row.palette) : '';
  const name = (isWhole(row) ? '' : '✗ ') + row.name;
  console.log([name.padEnd(24), ...cells, door.padEnd(7), `${Math.round(ms)} ms a cell`].join(' '));
  if (!values.explain) return;
  for (const cell of cellsOf(row).filter((one) => !isRight(one)))
    console.log(`    ${cell.kind} ${cell.placement}: ${cell.told}\n${explain(cell)}`);
}

const explain = (cell: Cell): string =>
  cell.asked
    .filter((letter) => !cell.right.includes(letter))
    .map((letter) => `      ${letter} ${JSON.stringify(cell.wrong[letter])}`)
    .join('\n');

async function run(browser: BrowserName): Promise<boolean> {
  const every = Object.keys(PLACEMENTS) as Placement[];
  const placements = browser === 'chromium' || values.all ? every : (['between'] as const);
  const plan: Plan = { placements, kinds: COLUMNS, palette: true, control: values.control };
  const wanted = values.only?.split(',');
  const listed = wanted ? [...EDITORS, ...HOLD_OUTS] : values.holdout ? HOLD_OUTS : EDITORS;
  const entries = listed.filter(({ name }) => wanted?.includes(name) ?? true);
  const matrix = await openMatrix(browser);
  const rows: Row[] = [];
  try {
    print(browser, plan);
    for (const entry of entries) {
      const row = await matrix.row(entry, plan);
      rows.push(row);
      printRow(row);
    }
  } finally {
    await matrix.close();
  }
  const right = rows.filter(isWhole).length;
  const cells = rows.flatMap(cellsOf);
  console.log(
    `${browser}: right ${right} of ${rows.length} editors, ${cells.filter(isRight).length} of ${cells.length} cells`,
  );
  if (values.control) return cells.every((cell) => cell.right.length === 0);
  const excused = (row: Row): boolean => browser === 'firefox' && row.name in KNOWN_BROWSER_BUGS;
  return rows.every((row) => isWhole(row) || excused(row));
}

let passed = true;
for (const browser of values.browser as BrowserName[]) passed = (await run(browser)) && passed;
process.exit(passed ? 0 : 1);
