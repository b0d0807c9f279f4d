/** The size of what only an import loads: our formats and their tables. */
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const KB = 1024;

/** Libraries, and what the studio has without an import, stay outside. */
const outside: Plugin = {
  name: 'outside',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^@\/lib\/domain\/formats\// }, ({ path }) => ({
      path: resolve(root, `${path.slice(2)}.ts`),
    }));
    onResolve({ filter: /^(?:@\/|[a-z@])/ }, ({ path }) => ({ path, external: true }));
  },
};

test('the tables of the importer are at most 30 KB gzipped', async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `export * from '@/lib/domain/formats/read-foreign'; export * from '@/lib/domain/formats/csv-export';`,
      resolveDir: root,
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    logLevel: 'error',
    plugins: [outside],
  });
  const size = gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
  console.log(`importer: ${(size / KB).toFixed(1)} KB gzipped`);
  expect(size).toBeGreaterThan(5 * KB);
  expect(size).toBeLessThanOrEqual(30 * KB);
}); // prettier-ignore
