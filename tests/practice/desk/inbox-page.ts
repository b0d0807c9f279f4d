import { boxKinds } from './boxes/box-kinds.ts';
import { div, el } from './dom.ts';
import { avatar } from './parts.ts';
import { listConversations, samples } from './samples/find-conversation.ts';
import type { Channel, Sample } from './samples/sample.ts';

const channelNames: Record<Channel, string> = {
  website: 'Official website',
  email: 'Email',
  chat: 'Live chat',
  social: 'Social media',
  hotline: 'Hotline',
};

const howTo = [
  'Open a conversation below, then open the panel with the Deskside icon in the toolbar or Alt+, (comma).',
  'Pick a reply, fill in what it asks for and put it into the compose box of the page; Ctrl+Z takes it back.',
  'Alt+. (full stop) opens the palette at the caret, and a guide in the panel unlocks the replies that wait for checks.',
];

function channelCard(sample: Sample): HTMLElement {
  const links = listConversations(sample).map(({ id, ticket, subject, customer }) =>
    el(
      'a',
      { class: 'item', href: `/${sample.channel}/${id}`, lang: sample.lang },
      avatar(customer.name),
      div('item-head', el('strong', {}, customer.name), el('span', { class: 'item-ticket' }, ticket)),
      div('item-subject', subject),
    ),
  );
  return el(
    'section',
    { class: `card desk-${sample.channel}` },
    el('h2', {}, channelNames[sample.channel], el('small', {}, sample.issue)),
    ...links,
  );
}

function variantLinks(name: string, path: string, values: readonly string[]): HTMLElement {
  const links = values.map((value) => el('a', { href: `${path}${value}` }, value));
  return el('p', { class: 'variants' }, `${name}: `, ...links);
}

/** Shows the way in: how to try the extension, every conversation, and the other editors. */
export function showInboxPage(): void {
  document.body.className = 'inbox';
  document.body.replaceChildren(
    el('h1', {}, 'Practice desk'),
    el('p', { class: 'how-to' }, howTo.join(' ')),
    div('cards', ...samples.map(channelCard)),
    el('h2', {}, 'The same desk with another compose box'),
    variantLinks('Editor', '/website/4211?box=', boxKinds),
    variantLinks('In a frame', '/email/4305?frame=', ['same', 'cross']),
  );
}
