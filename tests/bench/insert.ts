/**
 * How long an insertion takes beside a paste from the keyboard of the same text, in one run of real Chromium with the
 * real side panel. `npm run bench:insert [rounds]`. Prints a table; the figures to hold are named in it, exit 1 above one.
 */
import { launch } from '#e2e/browsers.ts';
import { median, quantile } from './figures.ts';
import { proofTimes } from './proof-times.ts';
import { bareOnce, insertOnce, openStage, pasteOnce, type Took } from './insert-rounds.ts';

const rounds = Number(process.argv[2] ?? 30);
const MODEL = 0.6;
const PAINTED = 1;
const PROOF = 250;

const driver = await launch('chromium', { locale: 'en' });
const stage = await openStage(driver);
let failed = false;
const rows: Record<string, unknown>[] = [];
try {
  for (const box of ['textarea', 'contenteditable', 'react']) {
    await stage.show(box);
    const ours: Took[] = [];
    const native: Took[] = [];
    const bare: Took[] = [];
    for (let round = 0; round < rounds + 3; round++) {
      const one = await insertOnce(stage);
      const other = await pasteOnce(stage);
      const least = await bareOnce(stage);
      if (round < 3) continue; // the first rounds warm both up
      ours.push(one);
      native.push(other);
      bare.push(least);
    }
    for (const what of ['model', 'painted'] as const) {
      const [a, b] = [ours.map((t) => t[what]), native.map((t) => t[what])];
      const ratio = median(a) / median(b);
      const limit = what === 'model' ? MODEL : PAINTED;
      failed ||= ratio > limit;
      rows.push({
        box,
        'from the click to': what,
        'Deskside ms': median(a).toFixed(2),
        'Ctrl+V ms': median(b).toFixed(2),
        'p90 ms': `${quantile(a, 0.9).toFixed(2)} / ${quantile(b, 0.9).toFixed(2)}`,
        'bare ms': median(bare.map((t) => t[what])).toFixed(2),
        ratio: `${ratio.toFixed(2)} ×`,
        'at most': `${limit} ×`,
      });
    }
    rows.push({
      box,
      'from the click to': 'heard of',
      'Deskside ms': median(ours.map((t) => t.heard)).toFixed(2),
      'Ctrl+V ms': median(native.map((t) => t.heard)).toFixed(2),
    });
    const calls = Math.max(...ours.map((t) => t.calls));
    failed ||= calls > 3;
    rows.push({ box, 'from the click to': 'executeScript calls', 'Deskside ms': calls, 'at most': 3 });
  }
} finally {
  console.table(rows);
  await stage.close();
  await driver.close();
}
const slowest = await proofTimes();
console.table(
  slowest
    .slice(0, 5)
    .map(({ editor, ms }) => ({ editor, 'proof included, ms': ms.toFixed(0), 'at most': PROOF })),
);
failed ||= (slowest[0]?.ms ?? Infinity) > PROOF;
process.exitCode = failed ? 1 : 0;
