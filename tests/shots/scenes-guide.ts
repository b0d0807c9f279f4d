import { Agent } from '#e2e/agent.ts';
import { closeSheet, openSheet, scrollTo, untilQuiet, type Stage } from './stage.ts';

const fields = {
  describe: { dispute_reason: 'not_received', description: 'The parcel never came.' },
  transaction: {
    txn_ref: 'TX-2026-77120',
    txn_date: '2026-11-10',
    txn_amount: { amount: '128.50', currency: 'USD' },
    merchant: 'Hill & Sons',
  },
};

/** A dispute: the guide as it begins, what is asked, what is locked, and half way through. */
export async function shootGuide({ driver, camera, origin }: Stage): Promise<void> {
  const agent = await Agent.at(driver, `${origin}/website/4211`);
  const { panel } = agent;
  await agent.start({ channel: 'web', playbook: 'dispute-refund', lang: 'en', tone: 'formal', name: 'Hannah Ellery', reference: 'WEB-4211' }); // prettier-ignore
  await camera.shoot('guide-start', panel);
  await openSheet(agent, '[data-missing]', '[data-composer]');
  await camera.shoot('send-missing', panel);
  await closeSheet(agent);
  await openSheet(agent, '[data-step-id=describe] [data-key=a]', '[data-composer]');
  await camera.shoot('send-ask', panel);
  await closeSheet(agent);
  await agent.answer('describe', fields.describe);
  await agent.pass('registered-contact');
  await agent.step('possession');
  await camera.shoot('guide-identity', panel);
  await agent.pass('possession');
  await agent.press('recent-transaction', 's');
  await camera.shoot('guide-skip', panel);
  await panel.type('not needed, possession passed');
  await panel.press('Enter');
  await agent.waitState('recent-transaction', 'skip');
  await agent.step('transaction');
  await camera.shoot('guide-fields', panel, () => scrollTo(agent, '[data-step-id=transaction]'));
  await agent.answer('transaction', fields.transaction);
  await agent.step('submit');
  await camera.shoot('guide-locked', panel, () => scrollTo(agent, '[data-step-id=confirm-facts]'));
  await agent.press('registered-contact', 'u');
  await camera.shoot('guide-undo', panel);
  await panel.press('Escape');
  await agent.step('merchant-contact');
  await camera.shoot('guide-middle', panel, () => scrollTo(agent, '[role=tabpanel] h2'));
}

/** A locked account whose checks fail: once, and once too often; and the case handed over. */
export async function shootFailure({ driver, camera, origin }: Stage): Promise<void> {
  const agent = await Agent.at(driver, `${origin}/email/4305`);
  const { panel } = agent;
  await agent.start({ channel: 'email', playbook: 'account-locked', lang: 'zh-CN', tone: 'formal', name: '林晓雯', reference: 'MAIL-4305' }); // prettier-ignore
  await agent.answer('describe', { lock_reason: 'wrong_password' });
  await agent.answer('strange', { strange_activity: 'no' });
  await agent.press('recent-transaction', 'f');
  await agent.waitState('recent-transaction', 'fail');
  await agent.step('recent-transaction');
  await camera.shoot('guide-failed', panel);
  await agent.press('recent-transaction', 'f');
  await agent.waitState('recent-transaction', 'exhausted');
  await camera.shoot('guide-exhausted', panel, () => scrollTo(agent, '[role=tabpanel] h2'));
  await agent.pass('registered-contact', 'possession');
  await camera.shoot('guide-stopped', panel, () => scrollTo(agent, '[role=tabpanel] h2'));
  await openSheet(agent, 'footer button:has-text("Escalate")', 'textarea');
  await camera.shoot('escalate', panel);
  await closeSheet(agent);
  await untilQuiet(agent);
}

/** Social messages, where nobody's identity is checked, and a first reply that is late. */
export async function shootSocial({ driver, camera, origin }: Stage): Promise<void> {
  const agent = await Agent.at(driver, `${origin}/social/4533`);
  await agent.start({ channel: 'social', playbook: 'country-restriction', lang: 'zh-CN', tone: 'friendly', name: '周雨桐', reference: 'SOC-4533' }); // prettier-ignore
  await agent.answer('where', { country: 'SG', other_country: 'MY' });
  await agent.answer('what', { activity: 'cross_border', large_amount: 'no', about_account: 'yes' });
  await camera.shoot('guide-social', agent.panel, () => scrollTo(agent, '[role=tabpanel] h2'));
}
