/** The project held to its own habits; each message says what to do instead. */
import { expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { stepsByVersion } from '@/lib/db/migrations';
import { sourceFiles } from '@/tests/rules/files';

const root = resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(resolve(root, file), 'utf8');
const product = sourceFiles('lib', 'components', 'entrypoints');

test('only the one sending action reaches the page or the clipboard', () => {
  const uses = product
    .filter((f) => /\b(insertIntoPage|copyText|clipboard\.write)/.test(f.text))
    .map((f) => f.path);
  expect(uses.toSorted()).toEqual([
    'lib/actions/send/request.ts',
    'lib/platform/boxes.ts',
    'lib/platform/clipboard.ts',
  ]);
});

test('only the redaction’s own callers write notes, drafts, values, texts and names', () => {
  const writers = product.filter((f) =>
    /\.(notes|drafts|values|texts|cases)\.(add|put|bulkPut)\(/.test(f.text),
  );
  for (const { path, text } of writers) {
    const safe = /redact\(/.test(text) || path === 'lib/actions/desk.ts';
    expect(safe, `${path} stores text: redact it first`).toBe(true);
  }
});

test('whoever stores a text through a case change has redacted it', () => {
  for (const { path, text } of product)
    for (const [, given] of text.matchAll(/storeText\(([^)]*\)?[^)]*)\)/g))
      if (path !== 'lib/actions/desk.ts')
        expect(given, `${path}: storeText takes redacted text`).toMatch(/^(redact\(|text: string)/);
});

test('no HTML is built from strings', () => {
  const found = product.filter((f) =>
    /dangerouslySetInnerHTML|\.innerHTML\s*=|insertAdjacentHTML|outerHTML\s*=/.test(f.text),
  );
  expect(found.map((f) => f.path)).toEqual([]);
});

test('nothing of the product asks the network for anything but its own files and the pack addresses of the agent', () => {
  const found = product.filter((f) =>
    /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource/.test(f.text),
  );
  expect(found.map((f) => f.path)).toEqual(['lib/platform/pack-address.ts', 'lib/platform/surfaces.ts']);
});

test('every input is private: the browser remembers nothing typed into it', () => {
  const tags = product
    .filter((f) => f.path.endsWith('.tsx'))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/<(?:input|textarea|select)\b[\s\S]{0,600}?(?:\/>|<\/|\n\s*>)/g)].map(([tag]) => ({
        path,
        tag,
      })),
    );
  expect(tags.length).toBeGreaterThan(5);
  expect(tags.filter(({ tag }) => !/autoComplete="off"|PRIVATE|type="file"/.test(tag))).toEqual([]);
});

test('every migration has its line in the changelog', () => {
  const changelog = read('CHANGELOG.md');
  stepsByVersion.forEach((_, i) => expect(changelog).toContain(`database version ${i + 1}`));
});

test('every export of lib says in a sentence what it is', () => {
  const silent = sourceFiles('lib').flatMap(({ path, text }) => {
    const lines = text.split('\n');
    return lines.flatMap((line, i) => {
      const name = /^export (?:async )?(?:function\*?|class|interface) (\w+)/.exec(line)?.[1];
      const before = lines[i - 1]?.trim() ?? '';
      const isFileHead =
        i > 0 &&
        lines.slice(0, i).every((l) => /^(\/\*\*|\s\*|import|$|\s|})/.test(l)) &&
        lines[0]?.startsWith('/**');
      return name === undefined || before.endsWith('*/') || isFileHead ? [] : [`${path}: ${name}`];
    });
  });
  expect(silent).toEqual([]);
});

test('no path of a machine and no host of a registry stands in the project', () => {
  const texts = [
    ...sourceFiles('lib', 'components', 'entrypoints', 'tests'),
    { path: 'package-lock.json', text: read('package-lock.json') },
  ];
  const found = texts.filter(
    ({ path, text }) =>
      path !== 'tests/rules/structure.test.ts' &&
      /\/(work|home|root)\/\w|registry\.npmjs|"resolved"/.test(text),
  );
  expect(found.map((f) => f.path)).toEqual([]);
});
