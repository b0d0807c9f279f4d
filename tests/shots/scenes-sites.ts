import { Agent } from '#e2e/agent.ts';
import { serveDesks } from '#e2e/pages/serve-desks.ts';
import type { Stage } from './stage.ts';

/** A new conversation with name and number read; and the rules, one of them being written and tried on that page. */
export async function shootSites({ driver, camera }: Stage): Promise<void> {
  const desks = await serveDesks();
  try {
    await driver.grantHost('http://127.0.0.1');
    const { panel, tab } = await Agent.at(driver, `${desks.origin}/conversation/7`);
    await panel.waitFor(() => document.querySelector('[role=note] button, form option') !== null);
    if (await panel.evaluate(() => document.querySelector('form') === null))
      await panel.click('[role=note] button');
    await panel.waitFor(
      () => document.querySelector<HTMLInputElement>('form input[type=text]')?.value !== '',
    );
    await camera.shoot('start-case-read', panel);
    const studio = await driver.extensionPage('options.html#sites');
    await studio.waitFor(() => document.querySelector('[data-shipped=freescout] button') !== null);
    await camera.shoot('settings-rules', studio);
    await studio.click('[data-shipped=freescout] button');
    await studio.waitFor(() => document.querySelector('[data-test=read]') !== null);
    await camera.shoot('settings-rule-form', studio);
    const toEnd = () =>
      studio.evaluate(() => void document.querySelector('[data-test]')?.scrollIntoView({ block: 'end', behavior: 'instant' })); // prettier-ignore
    await camera.shoot('settings-rule-test', studio, toEnd);
    await studio.close();
    await tab.close();
  } finally {
    await desks.close();
  }
}
