/**
 * `npm run test:editors`: every editor, through the built extension with the real panel holding the focus.
 * Flags: --browser firefox · --only tiptap,slate · --holdout · --all (every placement in Firefox too) · --control ·
 * --explain (what was read where a letter is missing).
 */
import { parseArgs } from 'node:util';
import type { BrowserName } from '#e2e/browsers.ts';
import { EDITORS, HOLD_OUTS } from './editors.ts';
import { KNOWN_BROWSER_BUGS } from './known-browser-bugs.ts';
import { openMatrix, planFor, type Row } from './matrix.ts';
import { isRight } from './measure.ts';
import { allCells, faultsOf, headToLine, isWhole, rowToLine } from './row-words.ts';

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

const wanted = values.only?.split(',');
const listed = wanted ? [...EDITORS, ...HOLD_OUTS] : values.holdout ? HOLD_OUTS : EDITORS;
const entries = listed.filter(({ name }) => wanted?.includes(name) ?? true);

async function run(browser: BrowserName): Promise<boolean> {
  const plan = planFor(browser, values);
  const matrix = await openMatrix(browser);
  const rows: Row[] = [];
  try {
    console.log(`\n${browser}${values.control ? ', control: nothing is inserted' : ''}`);
    console.log(headToLine(plan.kinds, plan.placements));
    for (const entry of entries) {
      const row = await matrix.row(entry, plan);
      rows.push(row);
      console.log(rowToLine(row));
      if (values.explain) for (const fault of faultsOf(row)) console.log(`      ${fault}`);
    }
  } finally {
    await matrix.close();
  }
  const cells = allCells(rows);
  const [whole, right] = [rows.filter(isWhole).length, cells.filter(isRight).length];
  console.log(`${browser}: right ${whole} of ${rows.length} editors, ${right} of ${cells.length} cells`);
  if (values.control) return cells.every((cell) => cell.right.length === 0);
  const isExcused = (row: Row): boolean => browser === 'firefox' && row.name in KNOWN_BROWSER_BUGS;
  return rows.every((row) => isWhole(row) || isExcused(row));
}

let passed = true;
for (const browser of values.browser as BrowserName[]) passed = (await run(browser)) && passed;
process.exit(passed ? 0 : 1);
