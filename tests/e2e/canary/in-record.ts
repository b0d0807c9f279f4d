/** Canaries in notes and drafts, in the details of a case, in searches, and on the two ways out. */
import type { Agent } from '@/tests/e2e/agent';
import { ALL_CANARIES, ALLOWED, CANARIES } from './canaries';
import { leave, told, typeEachInPlace, typeOver } from './typing';

const NOTE = '[data-note]';

/** Notes typed as drafts, saved finished, and saved with the number still at the caret. */
export async function tryNotes(agent: Agent): Promise<void> {
  const { panel } = agent;
  await agent.tabTo('record');
  await panel.click(NOTE);
  await typeEachInPlace(panel, NOTE);
  for (const { text, kind } of CANARIES) {
    for (const words of [text, `${text} as given`]) {
      await typeOver(panel, NOTE, words);
      await panel.press('Control+Enter');
      await panel.waitFor(() => document.querySelector<HTMLTextAreaElement>('[data-note]')?.value === '');
    }
    await told(panel, kind);
  }
  await agent.note(ALLOWED);
  const { notes = [] } = await agent.rows();
  if (!notes.some(({ text }) => text === ALLOWED))
    throw new Error('what may be kept was not kept as written');
}

/** Leaves a note unsaved, one number finished in it and one still at the caret. */
export async function leaveDraft(agent: Agent): Promise<void> {
  await agent.tabTo('record');
  await typeOver(agent.panel, NOTE, `${ALL_CANARIES} and then ${ALLOWED} ${CANARIES[0]?.text ?? ''}`);
}

/** Changes the customer's name and reference in the details of the case. */
export async function tryDetails(agent: Agent): Promise<void> {
  const { panel } = agent;
  await panel.click('header button[aria-label="Case details"]');
  for (const nth of [1, 2]) {
    const input = `dialog[open] div:nth-of-type(${nth}) > input[type=text]`;
    for (const { text, kind } of CANARIES) {
      await typeOver(panel, input, `${text} A`);
      await leave(panel);
      await told(panel, kind);
    }
  }
  await panel.press('Escape');
  await panel.waitFor(() => document.querySelector('dialog[open]') === null);
}

/** Looks for canaries among replies and cases. */
export async function trySearches(agent: Agent): Promise<void> {
  const { panel } = agent;
  await agent.tabTo('replies');
  for (const { text } of CANARIES) {
    await typeOver(panel, '[data-search]', text);
    await panel.press('Enter');
  }
  await agent.tabTo('cases');
  for (const { text } of CANARIES) await typeOver(panel, 'input[type=search]', text);
}

/** Tries to hand the case to a team with canaries written into the packet, which is refused, then without. */
export async function tryEscalation(agent: Agent): Promise<void> {
  const { panel } = agent;
  await agent.tabTo('guide');
  await panel.click('footer button:has-text("Escalate")');
  await panel.waitFor(
    () => (document.querySelector<HTMLTextAreaElement>('dialog[open] textarea')?.value ?? '') !== '',
  );
  await typeOver(panel, 'dialog[open] textarea', `${ALL_CANARIES} and then ${ALLOWED}`);
  const go = 'dialog[open] > button:has-text("Copy and escalate")';
  await panel.click(go);
  await panel.waitFor(() => document.querySelector('dialog[open] [role=alert]') !== null);
  await typeOver(panel, 'dialog[open] textarea', ALLOWED);
  await panel.click(go);
  await panel.waitFor(() => document.querySelector('dialog[open]') === null);
}

/** Closes the case for a reason with every canary in it. */
export async function tryWrapUp(agent: Agent): Promise<void> {
  const { panel } = agent;
  await agent.tabTo('record');
  await panel.click('footer button:has-text("Wrap up")');
  await panel.waitFor(() => document.querySelector('dialog[open] [data-composer]') !== null);
  await panel.click('dialog[open] input[value=abandoned]');
  await typeOver(panel, 'dialog[open] input[type=text]', ALL_CANARIES);
  await panel.click('dialog[open] > button:has-text("Close the case")');
  await panel.waitFor(() => document.querySelector('dialog[open]') === null);
}
