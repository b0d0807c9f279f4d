import { defineBackground } from '#imports';
import { menuWords } from '@/components/menu/menu-words';
import { askDueSources, prepareAsking } from '@/lib/actions/ask-pack-sources';
import { desk } from '@/lib/actions/desk';
import { ensureLibrary } from '@/lib/actions/ensure-library';
import { insertInTab, insertTyped } from '@/lib/actions/insert-in-tab';
import { MENU_FIND, MENU_REPLY, prepareDoors, refreshDoors } from '@/lib/actions/refresh-doors';
import { preparePurging, purgeClosed } from '@/lib/actions/purge-closed';
import { prepareManaged, refreshManaged } from '@/lib/actions/refresh-managed';
import { reportFailure } from '@/lib/actions/report-failure';
import { settleDatabase } from '@/lib/actions/settle-database';
import { answerCalls, tellPanel } from '@/lib/messaging/calls';
import { watchAlarms } from '@/lib/platform/alarms';
import { browser } from '@/lib/platform/browser';
import { watchPolicy } from '@/lib/platform/managed';
import { watchMenu } from '@/lib/platform/menus';
import { openPalette, openPanel } from '@/lib/platform/surfaces';

const settle = (where: string, work: Promise<unknown>) =>
  work.catch((error: unknown) => reportFailure(where, error));
const refresh = () => settle('doors', refreshDoors(desk, menuWords));

/** True when there is a library that can be searched. */
const fillLibrary = async (): Promise<boolean> => {
  try {
    await settleDatabase(); // before the first write
    await ensureLibrary(desk);
    await refresh(); // it does not hear its own call
    return true;
  } catch (error) {
    reportFailure('library', error);
    return false;
  }
};

/** Opens things, and is the hand of the doors that have no page. Holds no state: it may be ended after any call. */
export default defineBackground(() => {
  browser.action.onClicked.addListener((tab) => {
    if (tab.windowId === undefined || tab.id === undefined) return;
    void openPanel(tab.windowId);
    void tellPanel({ call: 'page-opened', tabId: tab.id });
  });
  browser.commands.onCommand.addListener((command) => {
    if (command === 'open-palette') void openPalette();
  });
  watchMenu(({ id, tabId, frameId }) => {
    if (id === MENU_FIND) return void settle('palette', openPalette());
    if (tabId === undefined || !id.startsWith(MENU_REPLY)) return;
    const reply = id.slice(MENU_REPLY.length);
    void settle('menu', insertInTab(desk, reply, { tabId, frameId }, 'menu')).then(refresh);
  });
  answerCalls((message, caller) => {
    if (message.call === 'doors-changed') return caller ? undefined : refresh();
    if (message.call === 'library-wanted') return caller ? undefined : fillLibrary();
    if (!caller) return undefined;
    const done = settle('typed', insertTyped(desk, message.name, caller));
    void done.then(refresh);
    return done;
  });
  for (const changed of [browser.permissions.onAdded, browser.permissions.onRemoved])
    changed.addListener(() => void refresh());
  const readPolicy = () => void settle('policy', refreshManaged(desk));
  watchAlarms({
    policy: readPolicy,
    packs: () => void settle('packs', askDueSources(desk)),
    retention: () => void settle('retention', purgeClosed(desk)),
  });
  watchPolicy(readPolicy);
  void settle('doors', prepareDoors(desk, menuWords));
  const policy = settle('policy', prepareManaged(desk));
  void policy.then(() => settle('retention', preparePurging(desk))); // the policy may say how long
  void settle('packs', prepareAsking(desk));
});
