/** Serves one editor at a time, all at the same address, so that one case stands beside them all. */
import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, resolve } from 'node:path';
import { build } from 'esbuild';
import type { EditorEntry } from './editors.ts';

interface Built {
  script: Uint8Array;
  style: Uint8Array | undefined;
}

/** The running pages. */
export interface EditorPages {
  /** The page of whatever editor is shown. */
  url: string;
  /** Where it comes from, and its frames of another origin, without their ports: as hosts are granted. */
  ownHost: string;
  otherHost: string;
  /** Makes `entry` the editor that the address shows from the next load on. */
  show(entry: EditorEntry): Promise<void>;
  close(): Promise<void>;
}

const modules = resolve(import.meta.dirname, '../../node_modules');
const types: Record<string, string> = { '.css': 'text/css', '.js': 'text/javascript' };

/** Bundles the page of an editor in memory. */
async function buildPage(name: string): Promise<Built> {
  const { outputFiles } = await build({
    absWorkingDir: import.meta.dirname,
    entryPoints: { page: await pageFile(name) },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    conditions: ['module', 'production', 'style'],
    tsconfigRaw: {},
    define: {
      global: 'globalThis',
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    loader: {
      '.ttf': 'dataurl',
      '.woff': 'dataurl',
      '.woff2': 'dataurl',
      '.eot': 'dataurl',
      '.svg': 'dataurl',
    },
    external: ['*.png', '*.gif'],
    outdir: '/',
    write: false,
    logLevel: 'error',
  });
  const find = (extension: string) => outputFiles.find(({ path }) => path.endsWith(extension))?.contents;
  return { script: find('.js') ?? new Uint8Array(), style: find('.css') };
}

async function pageFile(name: string): Promise<string> {
  const plain = `pages/${name}.ts`;
  return readFile(resolve(import.meta.dirname, plain)).then(
    () => plain,
    () => `${plain}x`,
  );
}

const head = '<!doctype html><meta charset="utf-8"><title>Editor</title><link rel="icon" href="data:,">';
const looks = `<style>body { font: 14px/1.4 sans-serif; margin: 8px; }
iframe, textarea, input, [contenteditable], trix-editor { box-sizing: border-box; width: 460px; }
iframe.box { height: 300px; border: 0; } textarea, #host > [contenteditable] { min-height: 120px; border: 1px solid; }</style>`;

const editorShell = ({ script }: EditorEntry, { style }: Built): string =>
  `${head}${looks}${style ? '<link rel="stylesheet" href="/page.css">' : ''}<main id="host"></main>
${script === undefined ? '' : `<script src="/modules/${script}"></script>`}<script type="module" src="/page.js"></script>`;

const frameShell = (origin: string): string =>
  `${head}${looks}<iframe class="box" src="${origin}/frame"></iframe>`;

const listen = (server: Server): Promise<number> =>
  new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address && typeof address === 'object') done(address.port);
      else fail(new Error('the editors have no port'));
    });
  });

function send(
  response: ServerResponse,
  body: string | Uint8Array | undefined,
  type: string,
  more = {},
): void {
  const headers = { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store', ...more };
  response.writeHead(body === undefined ? 404 : 200, headers);
  response.end(body ?? 'no such page');
}

/** Serves the editors on this machine, at two hosts, until it is closed. */
export async function serveEditors(): Promise<EditorPages> {
  const builds = new Map<string, Promise<Built>>();
  const origins = { own: '', other: '' };
  let shown: { entry: EditorEntry; built: Built } | undefined;

  const answer = async (path: string, response: ServerResponse): Promise<void> => {
    if (path.startsWith('/modules/')) {
      const file = resolve(modules, path.slice('/modules/'.length));
      const isInside = file.startsWith(modules);
      const body = isInside ? await readFile(file).catch(() => undefined) : undefined;
      return send(response, body, types[extname(path)] ?? 'application/octet-stream');
    }
    if (!shown) return send(response, undefined, 'text/plain');
    const { entry, built } = shown;
    const more = entry.trustedTypes
      ? { 'content-security-policy': "require-trusted-types-for 'script'" }
      : {};
    if (path === '/page.js') return send(response, built.script, 'text/javascript');
    if (path === '/page.css') return send(response, built.style, 'text/css');
    if (path === '/frame') return send(response, editorShell(entry, built), 'text/html', more);
    if (path !== '/editor') return send(response, undefined, 'text/plain');
    const { frame } = entry;
    const shell = frame === undefined ? editorShell(entry, built) : frameShell(origins[frame]);
    return send(response, shell, 'text/html', more);
  };
  const make = (): Server =>
    createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://editors.invalid');
      void answer(pathname, response);
    });
  const servers = [make(), make()] as const;
  origins.own = `http://127.0.0.1:${await listen(servers[0])}`;
  origins.other = `http://localhost:${await listen(servers[1])}`;

  return {
    url: `${origins.own}/editor`,
    ownHost: 'http://127.0.0.1',
    otherHost: 'http://localhost',
    show: async (entry) => {
      const built = builds.get(entry.page) ?? buildPage(entry.page);
      builds.set(entry.page, built);
      shown = { entry, built: await built };
    },
    close: async () => {
      for (const server of servers) {
        server.closeAllConnections();
        await new Promise((done) => server.close(done));
      }
    },
  };
}
