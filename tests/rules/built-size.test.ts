/** Sizes of what is built, summed from the files: what the panel needs first, what it can ever load, what goes into pages. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

const built = resolve(import.meta.dirname, '../../.output/chrome-mv3');
const KB = 1024;
const IMPORTED = /(?:import|from)\s*["'`]([^"'`]+\.js)["'`]/g;
const DYNAMIC = /import\(\s*["'`]([^"'`]+\.js)["'`]\s*\)/g;

const read = (file: string) => readFileSync(join(built, file), 'utf8');
const gzipped = (files: Iterable<string>) =>
  [...files].reduce((sum, file) => sum + gzipSync(read(file), { level: 9 }).length, 0);

/** Scripts of an html page and, over the imports `which` names, all they lead to. */
function graphOf(page: string, which: readonly RegExp[]): Set<string> {
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const pattern of which)
      for (const match of read(file).matchAll(pattern)) visit(join(dirname(file), match[1] ?? ''));
  };
  for (const match of read(page).matchAll(/(?:src|href)="\/([^"]+\.js)"/g)) visit(match[1] ?? '');
  return seen;
}

test('the panel’s first paint stands on at most 130 KB gzipped', () => {
  const files = graphOf('sidepanel.html', [IMPORTED]);
  const size = gzipped(files);
  console.log(`panel, static: ${(size / KB).toFixed(1)} KB gzipped in ${files.size} files`);
  expect(files.size).toBeGreaterThan(1);
  expect(size).toBeLessThanOrEqual(130 * KB);
});

test('all the panel can ever load is at most 280 KB gzipped', () => {
  const files = graphOf('sidepanel.html', [IMPORTED, DYNAMIC]);
  const size = gzipped(files);
  console.log(`panel, all: ${(size / KB).toFixed(1)} KB gzipped in ${files.size} files`);
  expect(files.size).toBeGreaterThan(graphOf('sidepanel.html', [IMPORTED]).size);
  expect(size).toBeLessThanOrEqual(280 * KB);
});

test('what is injected into pages is at most 10 KB minified', () => {
  const size = Buffer.byteLength(read('page.js'));
  console.log(`page.js: ${size} bytes`);
  expect(size).toBeLessThanOrEqual(10 * KB);
});

test('a family of editors adds less than 3 KB, and only where one is met', () => {
  const families = readdirSync(built).filter((name) => /^family-.*\.js$/.test(name));
  expect(families.length).toBeGreaterThan(3);
  for (const name of families) expect(Buffer.byteLength(read(name)), name).toBeLessThan(3 * KB);
});

test('the script of typed shortcuts is at most 2 KB, and holds no text', () => {
  const size = Buffer.byteLength(read('typed.js'));
  console.log(`typed.js: ${size} bytes`);
  expect(size).toBeLessThanOrEqual(2 * KB);
  expect(read('typed.js')).not.toMatch(/webextension-polyfill|react|dexie|console/i);
});

test('nothing that runs in a page carries the polyfill or a framework', () => {
  for (const name of readdirSync(built).filter((n) => /^(page|family-.*)\.js$/.test(n)))
    expect(read(name), name).not.toMatch(/webextension-polyfill|react|dexie|runtime\.sendMessage/i);
});
