/** Plays a story from the start of a case to the restart after it, and checks what must hold at each point. */
import { expect } from 'vitest';
import type { Driver } from '#drive/driver.ts';
import { Agent } from './agent.ts';
import type { Rows } from './database.ts';
import type { Story } from './stories.ts';

/** What the record keeps and a restart must not lose. */
const kept = ({ cases, events, notes, texts, values, runs }: Rows) => ({
  cases,
  events,
  notes,
  texts,
  values,
  runs,
});

/** What must not go out yet is not offered at all, or stands there locked with what is missing, and has no words. */
async function locksHold(agent: Agent, story: Story): Promise<void> {
  await agent.tabTo('replies');
  await agent.panel.waitFor(() => document.querySelector('[data-reply]') !== null);
  for (const id of story.lockedAtFirst) {
    const there = await agent.panel.evaluate(
      (reply: string) => document.querySelector(`[data-reply="${reply}"]`) !== null,
      id,
    );
    if (!there) continue;
    await agent.chooseReply(id);
    const shown = await agent.panel.evaluate(
      (reply: string) => document.querySelector(`[data-reply="${reply}"]`)?.textContent ?? '',
      id,
    );
    expect(shown).toMatch(/Missing:|还缺/);
    expect(await agent.panel.evaluate(() => document.querySelector('[data-insert]') !== null), id).toBe(
      false,
    );
  }
}

async function sendLast(agent: Agent, { reply, frame }: Story): Promise<void> {
  await agent.caretBetween('AAA ', ' BBB', frame);
  await agent.chooseReply(reply.id);
  await agent.fillAsks(reply.typed ?? {});
  expect(await agent.insert()).toBe('inserted');
  const text = await agent.boxText(frame);
  const { events = [], texts = [] } = await agent.rows();
  const sent = events.findLast((e) => e.t === 'reply');
  expect(sent).toMatchObject({ reply: reply.id, via: 'inserted' });
  const recorded = texts.find((row) => row.id === sent?.textId)?.text;
  const plain = (s: unknown) => String(s).replaceAll('\u00a0', ' ');
  expect(plain(text)).toBe(plain(`AAA ${String(recorded)} BBB`));
  for (const piece of reply.says) expect(text).toContain(piece);
  expect(text).not.toMatch(/\{\{(?!case_ref\}\})|undefined|null|\[object/);
}

/** One real undo takes the reply back and leaves the agent's own words. */
async function undoOnce(agent: Agent, { frame }: Story): Promise<void> {
  await agent.tab.activate();
  const box = await agent.compose(frame);
  await box.evaluate(() => (window as { desk?: { focus(): void } }).desk?.focus());
  await agent.tab.press('Control+z');
  for (
    let tries = 0;
    tries < 40 && !/^AAA ? ?BBB$/.test((await agent.boxText(frame)).replaceAll('\u00a0', ' '));
    tries++
  )
    await new Promise((resolve) => setTimeout(resolve, 50));
  expect((await agent.boxText(frame)).replaceAll('\u00a0', ' ')).toBe('AAA  BBB');
}

async function wrapUp(agent: Agent, outcome: Story['outcome']): Promise<void> {
  await agent.tabTo('record');
  await agent.panel.click('footer button:has-text("Wrap up")');
  await agent.panel.waitFor(() => document.querySelector('dialog[open] [data-composer]') !== null);
  await agent.panel.click(`dialog[open] input[value=${outcome}]`);
  await agent.panel.click('dialog[open] > button:has-text("Close the case")');
  await agent.panel.waitFor(() => document.querySelector('dialog[open]') === null);
}

/** Plays `story` in a browser that has been through the welcome. */
export async function tellStory(driver: Driver, origin: string, story: Story): Promise<void> {
  const url = origin + story.page;
  const agent = await Agent.at(driver, url);
  await agent.start(story);
  await locksHold(agent, story);
  await story.work(agent);
  await sendLast(agent, story);
  await undoOnce(agent, story);
  await wrapUp(agent, story.outcome);
  const before = kept(await agent.rows());
  expect(before.cases?.at(-1)).toMatchObject({
    status: 'closed',
    outcome: story.outcome,
    channel: story.channel,
  });
  expect(before.events?.map((e) => e.t)).toContain('close');
  await driver.restart();
  const again = await Agent.at(driver, url);
  await again.panel.waitFor((name: string) => document.body.innerText.includes(name), story.name ?? '');
  const listed = story.channel === 'phone'; // a call has no page that would show its case
  if (listed) await again.panel.click(`li button:has-text("${story.name}")`);
  await again.panel.waitFor(() => document.querySelector('#tab-record') !== null);
  await again.tabTo('record');
  await again.panel.waitFor(() => document.querySelector('[data-event=wrapped]') !== null);
  expect(kept(await again.rows())).toEqual(before);
}
