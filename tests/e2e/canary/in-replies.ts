/** Canaries in what is about to leave: the blanks of replies and of lines to read, and a reply edited by hand. */
import { replies } from '@/components/i18n/en/replies';
import type { Agent } from '@/tests/e2e/agent';
import { ALLOWED, canariesIn, CANARIES } from './canaries';
import { typeOver } from './typing';

const COMPOSER = '[data-composer]';

/** Presses a button and waits for the refusal that names the fault. */
async function isRefused(agent: Agent, button: string, kind: 'card' | 'code'): Promise<void> {
  await agent.panel.click(button);
  await agent.panel.waitFor(
    (words: string) => document.querySelector('[role=alert]')?.textContent?.includes(words),
    replies.refusal.fault[kind],
  );
}

/** Writes each canary where `input` is, and tries to insert it and to copy it: both are refused. */
async function tryToSend(agent: Agent, input: string): Promise<void> {
  for (const { text, kind } of CANARIES) {
    await typeOver(agent.panel, input, `Yours: ${text}`);
    await isRefused(agent, `${COMPOSER} [data-insert]`, kind);
    await isRefused(agent, `${COMPOSER} button:has-text("Copy")`, kind);
  }
}

async function find(agent: Agent, words: string, id: string): Promise<void> {
  await agent.tabTo('replies');
  await typeOver(agent.panel, '[data-search]', words);
  await agent.chooseReply(id);
}

/** The blank of a reply, then the whole text by hand; at last what is left alone goes into the page as written. */
export async function tryReplies(agent: Agent, frame?: string): Promise<void> {
  const { panel } = agent;
  await agent.caretBetween('', '', frame);
  await find(agent, 'Check we understood', 'general.clarify');
  await tryToSend(agent, '[data-ask=summary]');
  await typeOver(panel, '[data-ask=summary]', 'you cannot sign in.');
  await panel.click(`${COMPOSER} button:has-text("Edit")`);
  await tryToSend(agent, `${COMPOSER} textarea`);
  const harmless = ALLOWED.replace(/,[^,]*8000/u, ''); // a telephone number of nobody's stops for another reason
  await typeOver(panel, `${COMPOSER} textarea`, harmless);
  const outcome = await agent.insert();
  if (outcome !== 'inserted') throw new Error(`what may leave was not inserted: ${outcome}`);
  const inPage = await agent.boxText(frame);
  if (canariesIn(inPage).length > 0 || !inPage.includes(harmless)) throw new Error(`in the page: ${inPage}`);
}

/** The blanks of a line that is read aloud on a call. */
export async function tryLines(agent: Agent): Promise<void> {
  const { panel } = agent;
  await agent.tabTo('call');
  await panel.click('input[value="hotline-inbound"]'); // outside business hours another one is offered
  await panel.click('[role=tabpanel] ol button:has-text("Recap")');
  for (const { text, kind } of CANARIES) {
    await typeOver(panel, '[data-ask=summary]', text);
    await typeOver(panel, '[data-ask=next_step]', 'we call back.');
    await isRefused(agent, '[data-read]', kind);
  }
}
