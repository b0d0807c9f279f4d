import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A web page for trying the drivers on, on two origins. */
export interface CheckPage {
  url: string;
  origin: string;
  close(): void;
}

const inner = (title: string): string => `<!doctype html><meta charset="utf-8"><title>${title}</title>
<body><input id="field"><script>window.inner = '${title}'</script>`;

const outer = (otherOrigin: string): string => `<!doctype html><meta charset="utf-8"><title>Desk</title>
<body>
<textarea id="box"></textarea>
<iframe src="/near-frame"></iframe>
<iframe src="${otherOrigin}/far-frame" style="border: 3px solid; padding: 5px"></iframe>
<div id="host"></div>
<button id="covered">Covered</button>
<button hidden>Hidden</button>
<a id="download" download="saved.txt" href="data:text/plain,saved">Save</a>
<div id="cover" style="position: absolute; background: #ccc"></div>
<div style="height: 3000px"></div>
<button id="far">Far below</button>
<script>
  window.desk = { name: 'desk' };
  const root = document.querySelector('#host').attachShadow({ mode: 'open' });
  root.innerHTML = '<button id="shadow">Shadow</button>';
  addEventListener('click', (event) => {
    const target = event.composedPath()[0];
    if (target.matches('button')) target.textContent = event.isTrusted ? 'trusted' : 'untrusted';
  });
  const { style } = document.querySelector('#cover');
  const box = document.querySelector('#covered').getBoundingClientRect();
  Object.assign(style, { left: box.x + 'px', top: box.y + 'px', width: box.width + 'px', height: box.height + 'px' });
</script>`;

/** Serves the page at 127.0.0.1, with one frame of the same origin and one of another (localhost). */
export async function serveCheckPage(): Promise<CheckPage> {
  const server: Server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (request.url?.startsWith('/near-frame')) response.end(inner('near'));
    else if (request.url?.startsWith('/far-frame')) response.end(inner('far'));
    else response.end(outer(`http://localhost:${port}`));
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    url: `${origin}/`,
    origin,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
