import type { CheckPage } from './check-page.ts';
import { hasFocus, readRows, refusal, same, says, valueOf, type Step } from './check-tools.ts';
import { atMost, type Driver, type Surface, type Tab } from './driver.ts';
import { messageOf } from './errors.ts';
import { poll } from './timing.ts';

/** The toolbar click, the panel, and how focus and permissions go between panel and page. */
export async function checkPanel(driver: Driver, page: CheckPage, tab: Tab, step: Step): Promise<Surface> {
  let panel: Surface = tab;
  await step('clickToolbar opens the panel, 360 wide', async () => {
    await driver.clickToolbar(tab);
    panel = await driver.panel();
    same(await panel.evaluate(() => innerWidth), 360, 'width');
  });
  await step('focus: in the panel or in the page, never both', async () => {
    for (const [here, there, selector] of [
      [tab, panel, '#box'],
      [panel, tab, '#field'],
      [tab, panel, '#box'],
    ] as const) {
      await here.click(selector);
      await there.waitFor(() => !document.hasFocus(), atMost(1000));
      same(await here.evaluate(hasFocus), true, 'focus after a click');
      const message = await refusal(there.type('x'));
      same(message.includes('the keyboard focus is not in this document'), true, message);
    }
    const frame = await tab.frame('far-frame');
    await panel.click('#field');
    await frame.click('#field');
    await panel.waitFor(() => !document.hasFocus(), atMost(1000));
    await panel.click('#field');
    await frame.waitFor(() => !document.hasFocus(), atMost(1000));
    same(await tab.evaluate(hasFocus), false, 'focus of the page');
  });
  await step('panel: type, then insert into the page with activeTab alone, and store a row', async () => {
    await tab.click('#box');
    await panel.click('#field');
    await panel.type('Reply 回复');
    await panel.click('button:has-text("Insert")');
    await panel.waitFor(says, 'inserted into Desk');
    same(await tab.evaluate(valueOf, '#box'), 'Reply 回复');
    same(await panel.evaluate(readRows), ['Reply 回复']);
    same(
      await panel.evaluate(() =>
        document.querySelector<HTMLElement>('#field')?.dataset['keys']?.includes('!'),
      ),
      false,
    );
  });
  await step('panel: clipboard and far element', async () => {
    await panel.click('#copy');
    await panel.waitFor(says, 'copied');
    await panel.click('#far');
  });
  await step('allowRequest: the extension’s own request passes', async () => {
    await driver.allowRequest('https://example.org');
    await panel.click('#allow');
    await panel.waitFor(says, 'allowed');
  });
  await step('grantHost: scripting works where the toolbar was never clicked', async () => {
    const other = await driver.openTab(`${page.url}?other`);
    await other.click('#box');
    await panel.click('#insert');
    await panel.waitFor(() => document.querySelector('#out')?.textContent?.startsWith('failed'));
    await driver.grantHost('http://127.0.0.1');
    await other.click('#box');
    await panel.click('#insert');
    await panel.waitFor(says, 'inserted into Desk');
    same(await other.evaluate(valueOf, '#box'), 'Reply 回复');
    await other.close();
  });
  await step('consoleMessages', async () => {
    await panel.click('#complain');
    let messages = '';
    await poll(3000, 'both messages', async () => {
      messages = (await driver.consoleMessages()).join('\n');
      return messages.includes('fixture warning') && messages.includes('fixture error');
    }).catch((thrown: unknown) => {
      throw new Error(`${messageOf(thrown)}: ${messages}`);
    });
    same(
      messages.split('\n').every((line) => /: (?:error|warn): /u.test(line)),
      true,
      messages,
    );
  });
  return panel;
}
