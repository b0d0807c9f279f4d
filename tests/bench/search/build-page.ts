import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const root = resolve(import.meta.dirname, '../../..');
const shared = {
  bundle: true,
  minify: true,
  write: false,
  target: 'es2024',
  tsconfigRaw: {},
  alias: { '@': root },
  logLevel: 'warning',
} as const;

/** The benchmark's own script. */
export async function buildPage(): Promise<string> {
  const entry = resolve(import.meta.dirname, 'page.ts');
  const { outputFiles } = await build({ ...shared, entryPoints: [entry], format: 'iife' });
  return outputFiles[0]?.text ?? '';
}

/** Bytes, gzipped, of all that the panel needs to search and to mark what was found. */
export async function searchSize(): Promise<number> {
  const at = '@/lib/domain/search';
  const parts = ['finder', 'corpus', 'standing', 'highlight'].map((part) => `export * from '${at}/${part}';`);
  const { outputFiles } = await build({
    ...shared,
    stdin: { contents: parts.join('\n'), resolveDir: root },
    format: 'esm',
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
}
