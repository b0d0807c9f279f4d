import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Driver } from '#drive/driver.ts';
import { startDesk } from '#practice/serve-desk.ts';
import { Agent } from './agent.ts';
import { launch } from './browsers.ts';
import { stories } from './stories.ts';
import { tellStory } from './tell-story.ts';

let driver: Driver;
let desk: Awaited<ReturnType<typeof startDesk>>;

beforeAll(async () => {
  desk = await startDesk();
  driver = await launch('chromium', { locale: 'en' });
  const agent = await Agent.at(driver, `${desk.origin}/`);
  await agent.welcome('Mei', {
    official_site: 'okpay.example',
    support_email: 'help@okpay.example',
    hotline: '400-800-1234',
  });
});

afterAll(async () => {
  await driver?.close();
  await desk?.close();
});

test.each(stories)('$title, in the real side panel', async (story) => {
  await tellStory(driver, desk.origin, story);
  expect(await driver.consoleMessages()).toEqual([]);
});
