import { Agent } from '#e2e/agent.ts';
import type { Stage } from './stage.ts';

/** The three questions and the look around, as the very first thing. */
export async function shootFirstRun({ driver, camera, origin }: Stage): Promise<void> {
  const { panel } = await Agent.at(driver, `${origin}/`);
  const next = () => panel.click('button[type=submit]');
  await panel.waitFor(() => document.querySelector('form input') !== null);
  await panel.click('form input');
  await panel.type('Mei');
  await camera.shoot('first-run-1-name', panel);
  await next();
  await panel.waitFor(() => document.querySelector('[data-value=official_site]') !== null);
  await camera.shoot('first-run-2-company', panel);
  await panel.click('[data-value=official_site]');
  await panel.type('okpay.example');
  await next();
  await panel.waitFor(() => document.querySelector('input[type=radio]') !== null);
  await camera.shoot('first-run-3-language', panel);
  await next();
  await panel.waitFor(() => document.querySelector('form') === null);
  await camera.shoot('first-run-4-tour', panel);
  await panel.press('Enter');
  await panel.waitFor(() => document.querySelector('[role=tablist]') !== null);
}

/** The start of a case: on a page, on a page nobody let the panel into, and for a call. */
export async function shootStartCase({ driver, camera, origin, otherOrigin }: Stage): Promise<void> {
  const closed = await driver.openTab(`${otherOrigin}/chat/4412`);
  const { panel, tab } = await Agent.at(driver, `${origin}/website/4211`);
  await closed.activate();
  await panel.waitFor(() => document.querySelector('form option') !== null);
  await camera.shoot('start-case-no-access', panel);
  await closed.close();
  await tab.activate();
  await panel.waitFor(() => document.querySelector('form')?.textContent?.includes('127.0.0.1'));
  await camera.shoot('start-case', panel);
  await panel.click('form input[value=phone]');
  await camera.shoot('start-case-phone', panel);
}
