/** Small pages with one box or two, served from this machine at two origins. */
import { createServer, type Server } from 'node:http';

/** What can have the caret, by the last part of a page's path. */
const BOXES: Record<string, string> = {
  box: '<textarea id="box"></textarea>',
  password: '<input id="box" type="password">',
  'one-time-code': '<input id="box" autocomplete="one-time-code">',
  card: '<input id="box" autocomplete="cc-number">',
  search: '<input id="box" type="search">',
  searchbox: '<form role="search"><textarea id="box"></textarea></form>',
  'read-only': '<textarea id="box" readonly></textarea>',
  disabled: '<textarea id="box" disabled></textarea>',
  input: '<input id="box" type="text">',
  none: '<p id="box">Nothing to write in</p>',
  rich: '<div id="box" contenteditable="true"></div>',
  chat: '<textarea id="box"></textarea>',
  'rich-chat': '<div id="box" contenteditable="true"></div>',
  'two-boxes':
    '<textarea id="box" aria-label="Public reply"></textarea><div id="note" contenteditable="true" aria-label="Internal note"></div>',
  short: '<textarea id="box" maxlength="40"></textarea>',
};

/** Enter sends in the chat; whatever is sent anywhere, by a key, a button or a form, is kept to be seen. */
const SCRIPT = `
  window.sent = [];
  const box = document.querySelector('#box');
  const send = () => { window.sent.push(box.value ?? box.innerText); box.value = ''; };
  document.addEventListener('submit', (event) => { event.preventDefault(); send(); });
  if (location.pathname.endsWith('chat'))
    for (const type of ['keydown', 'keypress', 'keyup'])
      box.addEventListener(type, (event) => { if (event.key === 'Enter' && !event.shiftKey) { event.preventDefault(); send(); } });
  const name = new URLSearchParams(location.search).get('name');
  if (name) box.setAttribute('aria-label', name);
`;

const page = (body: string): string =>
  `<!doctype html><meta charset="utf-8"><title>A page</title>
<style>#box, textarea, iframe { display: block; width: 400px; height: 120px; margin: 10px; }</style>
<body>${body}`;

/** A page with two frames; the second is the own origin's or the other's. */
const twoFrames = (second: string): string =>
  page(`<textarea id="top"></textarea><iframe src="/box?name=first"></iframe>
<iframe src="${second}/box?name=second"></iframe>`);

const oneBox = (kind: string): string | undefined => {
  const box = BOXES[kind];
  return box === undefined ? undefined : page(`${box}<input id="scratch"><script>${SCRIPT}</script>`); // a one-line field is no box without the caret
};

export interface Pages {
  /** As `http://127.0.0.1:40001`. */
  origin: string;
  /** The same pages from another host, as `http://localhost:40002`. */
  otherOrigin: string;
  close(): Promise<void>;
}

const listen = (server: Server): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address && typeof address === 'object') resolve(address.port);
      else reject(new Error('the pages have no port'));
    });
  });

/** Serves the pages until they are closed: `/two-frames?second=own` or `other`, and one for each kind of box. */
export async function servePages(): Promise<Pages> {
  const origins = { own: '', other: '' };
  const make = (): Server =>
    createServer((request, response) => {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://pages.invalid');
      const isTwo = pathname === '/two-frames';
      const second = searchParams.get('second') === 'other' ? origins.other : '';
      const body = isTwo ? twoFrames(second) : oneBox(pathname.slice(1));
      response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(body ?? 'no such page');
    });
  const servers = [make(), make()] as const;
  origins.own = `http://127.0.0.1:${await listen(servers[0])}`;
  origins.other = `http://localhost:${await listen(servers[1])}`;
  const close = async (): Promise<void> => {
    for (const server of servers) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  };
  return { origin: origins.own, otherOrigin: origins.other, close };
}
