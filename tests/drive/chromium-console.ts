import type { Browser, Target } from 'puppeteer-core';
import { messageOf } from './errors.ts';

/** Collects errors and warnings of every document and worker under an address, from now on. */
export function collectConsole(browser: Browser, extensionUrl: string, messages: string[]): void {
  const seen = new WeakSet<Target>();
  const listen = async (target: Target): Promise<void> => {
    if (seen.has(target) || !target.url().startsWith(extensionUrl)) return;
    seen.add(target);
    const where = target.url().slice(extensionUrl.length);
    if (target.type() === 'service_worker') {
      const worker = await target.worker();
      worker?.on('console', (entry) => keep(where, entry.type(), entry.text()));
      return;
    }
    const page = await target.asPage();
    page.on('console', (entry) => keep(where, entry.type(), entry.text()));
    page.on('pageerror', (thrown) => keep(where, 'error', messageOf(thrown)));
  };
  const keep = (where: string, level: string, text: string): void => {
    if (level === 'error' || level === 'warn') messages.push(`${where}: ${level}: ${text}`);
  };
  const tryListen = (target: Target): void => {
    // A popup may be gone before it was listened to.
    listen(target).catch(() => {});
  };
  browser.on('targetcreated', tryListen);
  browser.on('targetchanged', tryListen);
  browser.targets().forEach(tryListen);
}
