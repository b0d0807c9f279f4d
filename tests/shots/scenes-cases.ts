import { Agent } from '#e2e/agent.ts';
import { seedCases } from './seed.ts';
import { closeSheet, openSheet, scrollTo, untilQuiet, type Stage } from './stage.ts';

const longNote =
  'Called the merchant together with the customer: Hill & Sons say that the parcel left on 12 November and came back on the 17th. They will refund within 5 business days. 客户同意等待，若未收到再联系我们。';

/** The record with results, replies and notes; the details of the case; and the wrap-up. */
export async function shootRecord({ driver, camera, origin }: Stage): Promise<void> {
  const agent = await Agent.at(driver, `${origin}/website/4211`);
  const { panel } = agent;
  await agent.note('Customer sounds worried. 客户有些着急。');
  await agent.note(longNote);
  await panel.click('[data-note]');
  await panel.type('Ask again tomorrow wheth');
  await camera.shoot('record', panel);
  await panel.press('Control+a');
  await panel.press('Backspace');
  await openSheet(agent, 'button[title="Case details"]', 'select');
  await camera.shoot('case-details', panel);
  await closeSheet(agent);
  await openSheet(agent, 'footer button:has-text("Wrap up")', '[data-composer]');
  await camera.shoot('wrap-up', panel);
  await panel.click('dialog[open] input[value=abandoned]');
  await camera.shoot('wrap-up-end', panel, () => scrollTo(agent, 'dialog[open] [data-insert]'));
  await closeSheet(agent);
  await untilQuiet(agent);
}

/** All cases by status; one found, none found; and the page of another conversation in front. */
export async function shootCases({ driver, camera, origin }: Stage): Promise<void> {
  const agent = await Agent.at(driver, `${origin}/website/4211`);
  const { panel } = agent;
  await seedCases(panel);
  await agent.tabTo('guide');
  await agent.tabTo('cases');
  await panel.waitFor(() => document.querySelectorAll('li button').length > 6);
  await camera.shoot('cases', panel, () => scrollTo(agent, '[type=search]'));
  await camera.shoot('cases-end', panel, () => scrollTo(agent, 'section:nth-of-type(3)'));
  await panel.click('[type=search]');
  await panel.type('nobody');
  await camera.shoot('cases-none', panel);
  await panel.press('Control+a');
  await panel.press('Backspace');
  await driver.clickToolbar(await driver.openTab(`${origin}/website/4224`));
  await panel.waitFor(() => document.querySelector('[role=note]') !== null);
  await camera.shoot('cases-elsewhere', panel);
  await panel.click('[role=note] button');
  await camera.shoot('cases-start', panel);
}

/** A closed case when its conversation comes up again. */
export async function shootClosed({ driver, camera, origin }: Stage): Promise<void> {
  const agent = await Agent.at(driver, `${origin}/chat/4413`);
  const { panel } = agent;
  await agent.start({ channel: 'chat', playbook: 'payment-failure', lang: 'en', tone: 'friendly', name: 'Tom Becker', reference: 'CHAT-4413' }); // prettier-ignore
  await agent.tabTo('record');
  await openSheet(agent, 'footer button:has-text("Wrap up")', '[data-composer]');
  await panel.click('dialog[open] input[value=abandoned]');
  await panel.click('dialog[open] input[type=text]');
  await panel.type('The customer left the chat.');
  await panel.click('dialog[open] > button:has-text("Close the case")');
  await panel.waitFor(() => document.querySelector('dialog[open]') === null);
  await untilQuiet(agent);
  await camera.shoot('closed-record', panel);
  await agent.tabTo('guide');
  await camera.shoot('closed-guide', panel);
}
