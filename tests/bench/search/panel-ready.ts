/** When the panel can be used and when it can search, with 10,000 replies in the extension's own database. */
import { ChromiumTab } from '#drive/chromium-tab.ts';
import type { Driver } from '#drive/driver.ts';
import { Agent } from '#e2e/agent.ts';
import { importFile } from '#e2e/load-file.ts';
import { generatedReplies, ISSUE_TYPES } from './generated-replies.ts';

type Marked = Window & { interactive?: number };

function pack(): string {
  const rows = generatedReplies();
  const replyOf = ({ id, title, tags, text, playbook }: (typeof rows)[number]) => ({ playbook, reply: { id, title, tags, text } }); // prettier-ignore
  const all = rows.map(replyOf);
  const own = (id: string) => all.filter((one) => one.playbook === id).map((one) => one.reply);
  return JSON.stringify({
    format: 1, id: 'bench', version: 1, title: { en: 'Benchmark', 'zh-CN': '基准' }, defaultLang: 'en', langs: ['en', 'zh-CN'],
    teams: {}, scripts: [], replies: own(''),
    placeholders: Object.fromEntries(['due_date', 'agent_name'].map((name) => [name, { source: 'settings', label: { en: name, 'zh-CN': name } }])),
    playbooks: ISSUE_TYPES.map(({ id, version, title }) => ({
      id, version, title, fields: {}, guards: {}, replies: own(id),
      steps: [{ id: 'hello', phase: 'act', kind: 'do', title }],
    })),
  }); // prettier-ignore
}

function watchTabs(): void {
  new MutationObserver((_, observer) => {
    if (!document.querySelector('[role=tab]')) return;
    observer.disconnect();
    setTimeout(() => ((window as Marked).interactive = performance.now())); // when the panel's own thread is free again
  }).observe(document, { childList: true, subtree: true });
}

/** Milliseconds from the navigation, once for each of `rounds` openings of the panel. */
export async function panelReady(
  driver: Driver,
  page: string,
  rounds: number,
): Promise<{ interactive: number; search: number }[]> {
  await (await Agent.at(driver, page)).welcome('Mei');
  await importFile(driver, 'bench.json', pack());
  const tab = await driver.extensionPage('manifest.json');
  if (!(tab instanceof ChromiumTab)) throw new Error('Chromium only');
  await tab.puppeteerPage.evaluateOnNewDocument(watchTabs);
  const all: { interactive: number; search: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    await tab.goto(driver.extensionUrl('sidepanel.html'));
    await tab.waitFor(() => (window as Marked).interactive !== undefined && performance.getEntriesByName('search-ready').length > 0); // prettier-ignore
    all.push(
      await tab.evaluate(() => ({
        interactive: (window as Marked).interactive ?? Number.NaN,
        search: performance.getEntriesByName('search-ready')[0]?.startTime ?? Number.NaN,
      })),
    );
  }
  return all;
}
