/** Pages that do what no page should: a true answer within three seconds, nothing elsewhere, and the panel alive. */
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driver, Surface } from '@/tests/drive/driver';
import { Agent } from '@/tests/e2e/agent';
import { ANA } from '@/tests/e2e/new-case';
import { launch } from '@/tests/e2e/browsers';
import { servePages, type Pages } from '@/tests/e2e/pages/serve-pages';

const REPLY = 'general.never-send';
const BEGINS = 'Dear Ana,';
const AREA = '<textarea id="box">AAA</textarea>';
const RICH = '<div id="box" contenteditable="true">AAA</div>';
const OTHER = '<textarea id="other"></textarea><div id="rich" contenteditable="true"></div>';
/** Moves the caret to the other box whenever anything is about to be written, before anybody else hears of it. */
const STEAL = `for (const type of ['paste', 'beforeinput', 'input'])
  window.addEventListener(type, (e) => { if (e.target.id === 'box') { e.stopImmediatePropagation(); document.querySelector('#other').focus(); } }, true);`;

type Verdict = 'inserted' | 'refused' | 'either';
/** Name, body, script, what must be said, and whether `#box` must read as before when refused. */
const PAGES: [name: string, body: string, script: string, verdict: Verdict][] = [
  [
    'commands that lie',
    AREA + OTHER,
    'document.execCommand = () => true; Document.prototype.execCommand = () => true;',
    'inserted',
  ],
  [
    'commands that throw',
    RICH + OTHER,
    "document.execCommand = () => { throw new Error('no'); }; Document.prototype.execCommand = document.execCommand;",
    'inserted',
  ],
  [
    'no DataTransfer, no events',
    RICH + OTHER,
    'window.DataTransfer = function () { throw 1; }; window.ClipboardEvent = window.InputEvent = undefined; DataTransfer.prototype = null;',
    'inserted',
  ],
  [
    'prototypes turned inside out',
    AREA + OTHER,
    "for (const p of [Element, HTMLElement, Node, EventTarget, Array, Object, Function]) for (const k of ['matches', 'closest', 'contains', 'focus', 'dispatchEvent', 'map', 'find', 'flatMap', 'getAttributeNames']) if (k in p.prototype) p.prototype[k] = () => null;",
    'inserted',
  ],
  [
    'an editor that says it holds what it does not',
    RICH + OTHER,
    "const lie = { get: () => 'nothing here' }; for (const k of ['innerText', 'textContent', 'innerHTML']) Object.defineProperty(document.querySelector('#box'), k, lie);",
    'inserted',
  ],
  [
    'a field that says it holds what it does not',
    AREA + OTHER,
    "Object.defineProperty(document.querySelector('#box'), 'value', { get: () => 'nothing here', set: () => {} });",
    'inserted',
  ],
  [
    'an editor that says yes and puts back what it held',
    RICH + OTHER,
    "const box = document.querySelector('#box'); for (const t of ['paste', 'beforeinput']) box.addEventListener(t, (e) => e.preventDefault()); new MutationObserver(() => { if (box.textContent !== 'AAA') box.textContent = 'AAA'; }).observe(box, { subtree: true, childList: true, characterData: true });",
    'refused',
  ],
  [
    'an editor that shows it and takes it back',
    RICH + OTHER,
    "const box = document.querySelector('#box'); box.addEventListener('input', () => setTimeout(() => { box.textContent = 'AAA'; }, 30));",
    'refused',
  ],
  [
    'a box removed while it is asked',
    RICH + OTHER,
    "document.querySelector('#box').addEventListener('paste', (e) => e.target.remove());",
    'refused',
  ],
  [
    'a box removed by the insertion',
    AREA + OTHER,
    "document.querySelector('#box').addEventListener('input', (e) => e.target.remove());",
    'refused',
  ],
  [
    'a box that moves to another place in the page',
    RICH + OTHER,
    "document.querySelector('#box').addEventListener('paste', (e) => document.body.append(e.target));",
    'either',
  ],
  ['the caret stolen from an editor', RICH + OTHER, STEAL, 'refused'],
  ['the caret stolen from a field', AREA + OTHER, STEAL, 'either'],
  [
    'an endless mutation loop',
    RICH + OTHER,
    "const n = document.body.appendChild(document.createElement('p')); new MutationObserver(() => setTimeout(() => { n.textContent = String(Math.random()); })).observe(n, { childList: true }); n.textContent = '0'; setInterval(() => n.setAttribute('a', Math.random()), 0);",
    'inserted',
  ],
  [
    'an endless mutation loop in the box itself',
    RICH + OTHER,
    "setInterval(() => { const box = document.querySelector('#box'); box.dataset.n = Math.random(); box.append(document.createComment('x')); }, 1);",
    'inserted',
  ],
  [
    'two hundred frames',
    AREA +
      OTHER +
      '<iframe srcdoc="<textarea></textarea>" style="width:90px;height:40px"></iframe>'.repeat(200),
    '',
    'inserted',
  ],
  [
    'a frame that never answers',
    AREA + OTHER + '<iframe src="OTHER/hang" id="hang"></iframe>',
    '',
    'inserted',
  ],
  [
    'a page that freezes under the insertion',
    AREA + OTHER,
    "document.querySelector('#box').addEventListener('input', () => { for (const end = Date.now() + 5000; Date.now() < end; ); }, { once: true });",
    'either',
  ],
];

const served = (n: number, other: string): string => {
  const [, body = '', script = ''] = PAGES[n] ?? [];
  return `<!doctype html><meta charset="utf-8"><title>A page</title><body>${body.replaceAll('OTHER', other)}<script>${script}</script>`;
};
const HANG = '<!doctype html><body>never<script>setTimeout(() => { for (;;); }, 300);</script>';

async function serve(): Promise<{ server: Server; port: number }> {
  const server = createServer((request, response) => {
    const { port } = server.address() as { port: number };
    const path = request.url ?? '';
    const html = path.startsWith('/hang') ? HANG : served(Number(path.slice(1)), `http://localhost:${port}`);
    response.setHeader('content-type', 'text/html; charset=utf-8').end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, port: (server.address() as { port: number }).port };
}

const textOf = (page: Surface, where: string): Promise<string> =>
  page.evaluate((selector: string) => {
    const found = document.querySelector(selector);
    if (!found) return 'gone';
    const own = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value');
    if (found instanceof HTMLTextAreaElement) return String(own?.get?.call(found));
    return String(Object.getOwnPropertyDescriptor(Node.prototype, 'textContent')?.get?.call(found));
  }, where);

describe('in chromium', () => {
  let driver: Driver;
  let pages: Pages;
  let hostile: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    [pages, hostile] = await Promise.all([servePages(), serve()]);
    driver = await launch('chromium', { locale: 'en' });
    const first = await Agent.at(driver, `${pages.origin}/none`);
    await first.welcome('Mei');
    await driver.grantHost('http://localhost'); // the frame that hangs may be entered
  });
  afterAll(async () => {
    await driver?.close();
    await pages?.close();
    hostile?.server.closeAllConnections();
    hostile?.server.close();
  });

  test.each(PAGES.map((page, n) => [page[0], n, page[3]] as const))('%s', async (_, n, verdict) => {
    const agent = await Agent.at(driver, `http://127.0.0.1:${hostile.port}/${n}`);
    await agent.start(ANA);
    await agent.tab.activate();
    await agent.tab.click('#box');
    await agent.chooseReply(REPLY);
    const began = Date.now();
    const told = await agent.insert();
    const took = Date.now() - began;
    // the driver asks every 50 ms, and reads the whole database each time
    expect(took, told).toBeLessThan(3000 + 500);
    const alive = await agent.panel.evaluate(
      () =>
        document.querySelector('[data-insert]') !== null || document.querySelector('[data-search]') !== null,
    );
    expect(alive).toBe(true);
    const box = await textOf(agent.tab, '#box');
    const count = box.split(BEGINS).length - 1;
    if (verdict === 'inserted') expect(told).toBe('inserted');
    if (verdict === 'refused') expect(told).toMatch(/Not inserted|Nothing was inserted/);
    if (told === 'inserted') expect(count).toBe(1);
    else if (told.includes('left changed') || told.includes('did not answer'))
      expect(count).toBeLessThanOrEqual(1);
    else expect(count).toBe(0);
    expect(await textOf(agent.tab, '#other')).toBe('');
    expect(await textOf(agent.tab, '#rich')).toBe('');
    await agent.tab.close();
  });
});
