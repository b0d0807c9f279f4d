import { Agent } from '#e2e/agent.ts';
import { fill } from '#e2e/form.ts';
import { startPackServer } from '#e2e/pages/serve-pack.ts';
import { untilQuiet, type Stage } from './stage.ts';
import { first, second } from './team-packs.ts';

/** The team's address with what waits there, what the team gives, and a known issue in the studio and the panel. */
export async function shootTeam({ driver, camera, origin }: Stage): Promise<void> {
  const server = await startPackServer('https');
  try {
    await driver.allowRequest('https://127.0.0.1');
    const studio = await driver.extensionPage('options.html#team');
    const shows = (what: string) =>
      studio.waitFor((where: string) => document.querySelector(where) !== null, what);
    const take = async () => {
      await studio.click('[data-take]');
      await studio.waitFor(() => document.querySelector('[data-plan]') === null);
      await untilQuiet({ panel: studio });
    };
    server.serve(first, '"1"');
    await shows('[data-address]');
    await fill(studio, '[data-address]', `${server.origin}/pack`);
    await studio.click('[data-add]');
    await shows('[data-look]');
    await studio.click('[data-look]');
    await shows('[data-take]');
    await take();
    await fill(studio, '[data-address]', `${server.origin}/500`);
    await studio.click('[data-add]');
    await shows('[data-outcome=status]');
    server.serve(second, '"2"');
    await studio.click('[data-source$="/pack"] [data-check]');
    await shows('[data-look]');
    await camera.shoot('team-waits', studio);
    await studio.click('[data-look]');
    await shows('[data-plan]');
    await studio.evaluate(() => document.querySelectorAll('details').forEach((item) => (item.open = true)));
    await camera.shoot('team-plan', studio);
    await take();
    for (const place of ['company', 'hours', 'data', 'issues']) {
      await studio.evaluate((id: string) => void (location.hash = id), place);
      await shows('[data-given], [data-standing]');
      await camera.shoot(`team-${place}`, studio);
    }
    await studio.close();
    const agent = await Agent.at(driver, `${origin}/website/4277`);
    await agent.start({ channel: 'web', playbook: 'account-locked', lang: 'en', tone: 'friendly' });
    await agent.panel.waitFor(() => document.querySelector('[data-issue]') !== null);
    await untilQuiet(agent);
    await camera.shoot('guide-known-issue', agent.panel);
    await agent.tabTo('replies');
    await agent.panel.waitFor(() => document.querySelector('[data-search]') !== null);
    await agent.panel.click('[data-search]');
    await agent.panel.type('apolog');
    await agent.panel.waitFor(() => document.querySelector('mark') !== null);
    await camera.shoot('replies-known-issue', agent.panel);
  } finally {
    await server.close();
  }
}
