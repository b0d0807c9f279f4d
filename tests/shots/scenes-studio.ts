import type { Tab } from '#drive/driver.ts';
import { Agent } from '#e2e/agent.ts';
import type { Stage } from './stage.ts';

interface Api {
  action: { setPopup(to: { popup: string }): Promise<void>; openPopup(): Promise<void> };
}

const places = [
  'settings',
  'company',
  'hours',
  'sites',
  'keys',
  'trash',
  'library',
  'team',
  'issues',
  'draft-check',
  'insertions',
  'data',
];

/** Every place of the settings, in a tab. */
export async function shootStudio({ driver, camera }: Stage): Promise<void> {
  await driver.grantHost('https://desk.example.com');
  const tab = await driver.extensionPage('options.html#settings');
  for (const place of places) {
    await tab.evaluate((id: string) => void (location.hash = id), place);
    await tab.waitFor(
      (id: string) => document.querySelector(`a[href="#${id}"]`)?.getAttribute('aria-current') === 'page',
      place,
    );
    await camera.shoot(`settings-${place}`, tab);
  }
  await tab.evaluate(() => void (location.hash = 'replies/locked.unlock-steps'));
  await tab.waitFor(() => document.querySelector('[data-preview]') !== null);
  await camera.shoot('studio-replies', tab);
  await shootPlaybooks(tab, camera);
  await tab.close();
}

/** A playbook: a step that is open, and a gate as a form. */
async function shootPlaybooks(tab: Tab, camera: Stage['camera']): Promise<void> {
  await tab.evaluate(() => void (location.hash = 'playbooks/account-locked'));
  await tab.waitFor(() => document.querySelector('[data-faults="0"]') !== null);
  await camera.shoot('studio-playbook', tab);
  await tab.click('[data-step-name="guide-unlock"]');
  await tab.waitFor(() => document.querySelector('[data-step-form]') !== null);
  await camera.shoot('studio-playbook-step', tab);
  await tab.click('[data-editor] label:has(input[value="guards"])');
  await tab.waitFor(() => document.querySelector('[data-named="unlockable"]') !== null);
  await tab.click('[data-named="unlockable"] button');
  await tab.waitFor(() => document.querySelector('[data-guard-form]') !== null);
  await camera.shoot('studio-playbook-gate', tab);
}

/** The palette as the toolbar popup it is, opened by the extension itself. */
async function openPalette({ driver }: Stage, agent: Agent): Promise<Agent['panel']> {
  await agent.panel.evaluate(async () => {
    const scope = globalThis as unknown as { browser?: Api; chrome: Api };
    const { action } = scope.browser ?? scope.chrome;
    await action.setPopup({ popup: 'palette.html' });
    await action.openPopup();
    await action.setPopup({ popup: '' });
  });
  return driver.palette();
}

/** The palette at a conversation with a case, and at one without. */
export async function shootPalette(stage: Stage): Promise<void> {
  const { driver, camera, origin } = stage;
  const agent = await Agent.at(driver, `${origin}/website/4211`);
  await agent.caretBetween('', '');
  const palette = await openPalette(stage, agent);
  await palette.waitFor(() => document.querySelector('[data-reply]') !== null);
  await camera.shoot('palette', palette);
  await palette.type('evid');
  await palette.waitFor(() => document.querySelector('mark') !== null);
  await camera.shoot('palette-search', palette);
  await palette.evaluate(() => void setTimeout(() => window.close(), 50));
  const fresh = await Agent.at(driver, `${origin}/chat/4419`);
  const other = await openPalette(stage, fresh);
  await other.waitFor(() => document.querySelector('form option') !== null);
  await camera.shoot('palette-start', other);
  await other.evaluate(() => void setTimeout(() => window.close(), 50));
}
