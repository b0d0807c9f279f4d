/**
 * Search with 10,000 bilingual replies, in one run of real Chromium: how soon, beside MiniSearch with the same tokens and
 * a plain scan, and how well. `npm run bench:search [replies to look for]`. Prints tables; the figures to hold are named
 * in them, exit 1 beyond one.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { ChromiumTab } from '#drive/chromium-tab.ts';
import { launch } from '#e2e/browsers.ts';
import { makeReadings } from '#tools/make-readings.ts';
import { median, quantile } from './figures.ts';
import { buildPage, searchSize } from './search/build-page.ts';
import type { Bench, Rival, Typed } from './search/page.ts';
import { panelReady } from './search/panel-ready.ts';
import { queriesFor, type Query, type Way } from './search/queries.ts';

const count = Number(process.argv[2] ?? 40);
const KB = 1024;
const rows: Record<string, string>[] = [];
let failed = false;

function hold(what: string, is: number, limit: number, unit: string, atMost = true): void {
  const isKept = atMost ? is <= limit : is >= limit;
  failed ||= !isKept;
  rows.push({ what, is: `${is.toFixed(3)} ${unit}`, [atMost ? 'at most' : 'at least']: `${limit} ${unit}`, '': isKept ? '' : 'MISSED' }); // prettier-ignore
}

const page = await buildPage();
const readings = makeReadings();
const server = createServer((request, response) => {
  const isScript = request.url?.endsWith('.js') ?? false;
  // Alone in its process, a page may read the clock by 5 microseconds, not by 100.
  response.setHeader('cross-origin-opener-policy', 'same-origin');
  response.setHeader('cross-origin-embedder-policy', 'require-corp');
  response.setHeader('content-type', isScript ? 'text/javascript; charset=utf-8' : 'text/html');
  response.end(isScript ? page : '<!doctype html><title>bench</title><script src="/page.js"></script>');
});
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const driver = await launch('chromium', { locale: 'en' });

const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
const tab = await driver.openTab(address);
if (!(tab instanceof ChromiumTab)) throw new Error('Chromium only');
const inPage = tab.puppeteerPage;
const type = (rival: Rival, query: Query): Promise<Typed> =>
  inPage.evaluate((rival, query) => (globalThis as unknown as { bench: Bench }).bench.type(rival, query), rival, query); // prettier-ignore

try {
  const { stored, opened } = await inPage.evaluate(
    (file) => (globalThis as unknown as { bench: Bench }).bench.setUp(file),
    readings,
  );
  console.log(`10,000 replies stored with their keys in ${stored.toFixed(0)} ms, keys read and opened in ${opened.toFixed(0)} ms`); // prettier-ignore
  const queries = queriesFor(count);
  for (const query of queries.slice(0, 60)) await type('ours', query); // warms up

  const whole = new Map<Way, Typed[]>();
  const times: number[] = [];
  for (const query of queries) {
    const typed = await type('ours', query);
    whole.set(query.way, [...(whole.get(query.way) ?? []), typed]);
    times.push(...typed.times);
  }
  await inPage.emulateCPUThrottling(4);
  const slow: Typed[] = [];
  for (const query of queries) slow.push(await type('ours', query));
  await inPage.emulateCPUThrottling(1);

  const saves: { bare: number; keyed: number; keys: number }[] = [];
  for (let n = 1; n <= 28; n++)
    saves.push(await inPage.evaluate((n) => (globalThis as unknown as { bench: Bench }).bench.save(n), n));

  const built = await inPage.evaluate(() => (globalThis as unknown as { bench: Bench }).bench.addRivals());
  console.log(`MiniSearch built in ${built.toFixed(0)} ms`);
  const theirs: Record<Rival, number[]> = { ours: [], mini: [], scan: [] };
  for (const [i, query] of queries.entries())
    for (const rival of ['ours', 'mini', 'scan'] as const) {
      const typed = await type(rival, query);
      if (i >= 14) theirs[rival].push(...typed.times); // the first warm all three up
    }

  for (const [name, share, limit] of [['p50', 0.5, 0.1], ['p95', 0.95, 0.2], ['p99', 0.99, 0.2]] as const) {
    const [own, mini, scan] = (['ours', 'mini', 'scan'] as const).map((r) => quantile(theirs[r], share)) as [number, number, number]; // prettier-ignore
    hold(`keystroke ${name}: ${own.toFixed(3)} ms, MiniSearch ${mini.toFixed(3)}, plain scan ${scan.toFixed(2)}`, own / mini, limit, '×'); // prettier-ignore
  } // prettier-ignore
  hold('keystroke p99 at 4× throttle', quantile(slow.flatMap((t) => t.times), 0.99), 16.7, 'ms'); // prettier-ignore
  hold('first character p99 at 4× throttle', quantile(slow.flatMap((t) => t.times.slice(0, 1)), 0.99), 16.7, 'ms'); // prettier-ignore

  const isFound = (typed: Typed) => typed.since > 0;
  const share = (all: readonly Typed[]) => (all.filter(isFound).length / all.length) * 100;
  for (const [way, all] of whole)
    hold(`intended in the first three: ${way}`, share(all), way.endsWith('slip') ? 95 : 99, '%', false);
  const full = queries.flatMap((query, i) => (query.way.endsWith('slip') ? [] : [[query, i] as const]));
  const typed = [...whole].filter(([way]) => !way.endsWith('slip')).flatMap(([, all]) => all);
  const needed = typed.reduce((sum, t) => sum + (t.since || t.times.length), 0);
  hold('keystrokes needed, of the query', needed / full.reduce((sum, [query]) => sum + query.text.length, 0), 0.65, ''); // prettier-ignore

  hold(`one reply saved: its keys (whole save ${median(saves.map((s) => s.keyed)).toFixed(1)} ms, without keys ${median(saves.map((s) => s.bare)).toFixed(1)} ms)`, median(saves.map((s) => s.keys)), 5, 'ms'); // prettier-ignore
  hold('search code in the panel, gzipped', (await searchSize()) / KB, 10, 'KB');
  hold('table of readings, gzipped', gzipSync(JSON.stringify(readings), { level: 9 }).length / KB, 30, 'KB');
  await tab.close();
  const ready = await panelReady(driver, address, 11);
  const [interactive, search] = [median(ready.map((r) => r.interactive)), median(ready.map((r) => r.search))];
  hold(`search ready (${search.toFixed(0)} ms) beside panel interactive (${interactive.toFixed(0)} ms)`, search / interactive, 1.05, '×'); // prettier-ignore
} finally {
  console.table(rows);
  await driver.close();
  server.close();
}
process.exitCode = failed ? 1 : 0;
