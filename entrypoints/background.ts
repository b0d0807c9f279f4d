import { defineBackground } from '#imports';
import { tellPanel } from '@/lib/messaging/calls';
import { browser } from '@/lib/platform/browser';
import { openPalette, openPanel } from '@/lib/platform/surfaces';

/** Opens things. Holds no state. */
export default defineBackground(() => {
  browser.action.onClicked.addListener((tab) => {
    if (tab.windowId === undefined || tab.id === undefined) return;
    void openPanel(tab.windowId);
    void tellPanel({ call: 'page-opened', tabId: tab.id });
  });
  browser.commands.onCommand.addListener((command) => {
    if (command === 'open-palette') void openPalette();
  });
});
