import { extname, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** One built file, ready to be served. */
export interface Asset {
  type: string;
  body: Uint8Array;
}

const typeByExtension: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

const source = fileURLToPath(new URL('desk/', import.meta.url));

/** Bundles the practice desk in memory; keys are the paths it is served at, as `/assets/desk.js`. */
export async function buildDesk(): Promise<Map<string, Asset>> {
  const { outputFiles } = await build({
    absWorkingDir: source,
    entryPoints: [
      'desk.ts',
      'styles/desk.css',
      'boxes/field.css',
      'boxes/quill.css',
      'boxes/ckeditor.css',
      'boxes/draft.css',
    ],
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    conditions: ['module', 'production'],
    // The project's own tsconfig stands on one that WXT generates, and nothing of it matters here.
    tsconfigRaw: {},
    // Draft.js reads `global`; React, Lexical and Draft.js choose their quiet builds by the environment's name.
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    outbase: '.',
    outdir: '/assets',
    write: false,
    logLevel: 'warning',
  });
  return new Map(
    outputFiles.map(({ path, contents }) => {
      const type = typeByExtension[extname(path)] ?? 'application/octet-stream';
      const url = path.split(sep).join('/');
      return [url.slice(url.lastIndexOf('/assets/')), { type, body: contents }];
    }),
  );
}
