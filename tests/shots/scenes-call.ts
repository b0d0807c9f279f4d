import { Agent } from '#e2e/agent.ts';
import { setDays } from './seed.ts';
import type { Stage } from './stage.ts';

/** A call: before, talking, on hold, at a line that is locked, and out of hours. */
export async function shootCall({ driver, camera, origin }: Stage): Promise<void> {
  const agent = await Agent.at(driver, `${origin}/hotline/4690`);
  const { panel } = agent;
  await setDays(panel, [1, 2, 3, 4, 5, 6, 7]);
  await agent.start({ channel: 'phone', playbook: 'account-locked', lang: 'en', tone: 'formal', name: 'George Whitfield', reference: 'CALL-4690' }); // prettier-ignore
  await agent.tabTo('call');
  await panel.waitFor(() => document.querySelector('[data-read]') !== null);
  await camera.shoot('call-before', panel);
  await panel.click('button:has-text("Begin call")');
  await panel.waitFor(() => document.querySelector('select[aria-label]') !== null);
  await camera.shoot('call-talking', panel);
  await panel.click('button:has-text("Hold")');
  await panel.waitFor(() => document.querySelector('[role=status]') !== null);
  await camera.shoot('call-hold', panel);
  await panel.click('button:has-text("Back")');
  await panel.click('ol button:has(svg)');
  await camera.shoot('call-locked-line', panel);
  await setDays(panel, []);
  await camera.shoot('call-out-of-hours', panel, () =>
    panel.waitFor(() => document.querySelector('[role=status] , [role=note], [role=alert]') !== null),
  );
  await setDays(panel, [1, 2, 3, 4, 5]);
  await panel.click('button:has-text("End call")');
}
