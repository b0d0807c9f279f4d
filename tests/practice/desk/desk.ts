import { buildChatDesk } from './chat-desk.ts';
import { parseDeskAddress, type DeskAddress } from './desk-address.ts';
import type { BuildDeskBody } from './desk-view.ts';
import { buildEmailDesk } from './email-desk.ts';
import { showFramePage } from './frame-page.ts';
import { buildHotlineDesk } from './hotline-desk.ts';
import { showInboxPage } from './inbox-page.ts';
import { findConversation, sampleOf } from './samples/find-conversation.ts';
import type { Channel } from './samples/sample.ts';
import { buildSocialDesk } from './social-desk.ts';
import { buildWebsiteDesk } from './website-desk.ts';

const bodyBuilders: Record<Channel, BuildDeskBody> = {
  website: buildWebsiteDesk,
  email: buildEmailDesk,
  chat: buildChatDesk,
  social: buildSocialDesk,
  hotline: buildHotlineDesk,
};

let shown = new AbortController();

function showDesk(address: Extract<DeskAddress, { page: 'desk' }>): void {
  shown.abort();
  shown = new AbortController();
  const sample = sampleOf(address.channel);
  const conversation = findConversation(sample, address.id);
  const view = { address, sample, conversation, signal: shown.signal };
  document.title = `${conversation.customer.name} · ${conversation.ticket}`;
  document.body.className = `desk desk-${address.channel}`;
  document.body.replaceChildren(...bodyBuilders[address.channel](view));
}

function show(): void {
  const address = parseDeskAddress(new URL(location.href));
  if (address?.page === 'inbox') showInboxPage();
  if (address?.page === 'frame') showFramePage(address);
  if (address?.page === 'desk') showDesk(address);
}

// Chat consoles change the conversation without loading a page; the other desks load one.
function followChatLinks(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a.item') : null;
    const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (!(link instanceof HTMLAnchorElement) || !isPlain || !document.body.matches('.desk-chat')) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    show();
  });
  addEventListener('popstate', show);
}

window.sent = [];
followChatLinks();
show();
