const api = globalThis.browser ?? globalThis.chrome;

// Firefox opens its sidebar, Chromium its side panel; both want to be called straight from the click.
api.action.onClicked.addListener((tab) => {
  if (api.sidebarAction) void api.sidebarAction.open();
  else void api.sidePanel.open({ windowId: tab.windowId });
});

api.commands.onCommand.addListener(async (command) => {
  if (command !== 'open-palette') return;
  await api.action.setPopup({ popup: 'palette.html' });
  await api.action.openPopup();
  await api.action.setPopup({ popup: '' });
});
