import { Agent } from '#e2e/agent.ts';
import { closeSheet, edit, untilQuiet, type Stage } from './stage.ts';

/** The list and its previews: locked, open, with blanks, searched, edited. */
export async function shootReplies({ driver, camera, origin }: Stage): Promise<void> {
  const agent = await Agent.at(driver, `${origin}/website/4211`);
  const { panel } = agent;
  await agent.caretBetween('', '');
  await agent.chooseReply('dispute.submitted');
  await camera.shoot('replies-locked', panel);
  await agent.chooseReply('dispute.ask-evidence');
  await camera.shoot('replies-preview', panel);
  await panel.click('[data-search]');
  await panel.type('trace');
  await panel.waitFor(() => document.querySelector('[data-reply="payfail.trace"]') !== null);
  await camera.shoot('replies-search', panel);
  await panel.press('Escape');
  await panel.type('vvvv');
  await panel.waitFor(() => document.querySelector('[data-reply]') === null);
  await camera.shoot('replies-none', panel);
  await panel.press('Escape');
  await agent.chooseReply('general.delay');
  await camera.shoot('replies-blanks', panel);
  await agent.chooseReply('dispute.ask-evidence');
  await agent.insert();
  await camera.shoot('replies-inserted', panel);
  await untilQuiet(agent);
}

/** The draft check: a good draft, one with something of every kind, and a box with nothing in it. */
export async function shootDraftCheck({ driver, camera, origin }: Stage): Promise<void> {
  const agent = await Agent.at(driver, `${origin}/website/4211`);
  const { panel } = agent;
  const check = async (draft: string, screen: string): Promise<void> => {
    await agent.caretBetween(draft, '');
    await agent.tabTo('replies');
    await panel.click('[data-check]');
    await panel.waitFor(() => document.querySelector('dialog[open] [data-draft=done]') !== null);
    await camera.shoot(screen, panel);
    await closeSheet(agent);
  };
  await check('', 'draft-empty');
  await check('Dear Hannah Ellery,\n\nI have asked our payments team.\n\nKind regards,\nMei', 'draft-clear');
  const spoilt = [
    'Dear Ana Souza,',
    'as I already told you, {{refund_ref}} will definitely arrive on card 4111 1111 1111 1111.',
    'See https://receipts.example/upload or write to [NAME].',
  ];
  await check(spoilt.join(' '), 'draft-found');
}

/** Texts that no guard lets through. */
export async function shootGuards({ driver, camera, origin }: Stage): Promise<void> {
  const agent = await Agent.at(driver, `${origin}/website/4211`);
  const { panel } = agent;
  await agent.caretBetween('', '');
  await agent.chooseReply('dispute.ask-evidence');
  await edit(agent, 'Please send the receipt to https://receipts.example/upload, thank you.');
  await agent.insert();
  await camera.shoot('refusal-link', panel);
  await panel.click('[data-composer] textarea');
  await panel.press('Control+a');
  await panel.type('Your card 4111 1111 1111 1111 was charged.');
  await agent.insert();
  await camera.shoot('refusal-card', panel);
}

/** Pages and boxes that take no reply. */
export async function shootRefusals({ driver, camera, origin, otherOrigin }: Stage): Promise<void> {
  const other = await driver.openTab(`${otherOrigin}/chat/4412`);
  const agent = await Agent.at(driver, `${origin}/website/4211`);
  const { panel } = agent;
  await agent.chooseReply('dispute.ask-evidence');
  await agent.tab.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await agent.insert();
  await camera.shoot('refusal-no-box', panel);
  await other.activate();
  await agent.chooseReply('dispute.ask-details');
  await agent.insert();
  await camera.shoot('refusal-no-access', panel);
  await driver.clickToolbar(other);
  await panel.waitFor(() => document.querySelector('[role=note]') !== null);
  await agent.insert();
  await camera.shoot('refusal-other-page', panel);
  await other.close();
}

/** A compose box in a frame of another site, and one of a single line. */
export async function shootOddBoxes({ driver, camera, origin }: Stage): Promise<void> {
  const wanted = { channel: 'email', playbook: 'account-locked', lang: 'zh-CN', tone: 'formal' } as const;
  const framed = await Agent.at(driver, `${origin}/email/4311?frame=cross`);
  await framed.start({ ...wanted, name: '陈志远', reference: 'MAIL-4311' });
  await framed.caretBetween('', '', '/frame/email/4311');
  await framed.chooseReply('locked.ask-details');
  await framed.insert();
  await camera.shoot('refusal-frame', framed.panel);
  const single = await Agent.at(driver, `${origin}/email/4317?box=input`);
  await single.start({ ...wanted, name: '吴佩珊', reference: 'MAIL-4317' });
  await single.caretBetween('', '');
  await single.chooseReply('locked.ask-details');
  await single.insert();
  await camera.shoot('refusal-one-line', single.panel);
}
