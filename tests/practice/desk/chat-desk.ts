import { createComposeArea } from './compose-area.ts';
import type { BuildDeskBody } from './desk-view.ts';
import { div, el } from './dom.ts';
import { avatar, conversationList, createThread, deskHeader, factList } from './parts.ts';

/** A live chat console: bubbles, and a box where Enter sends. */
export const buildChatDesk: BuildDeskBody = ({ address, sample, conversation, signal }) => {
  const { customer, ticket } = conversation;
  const thread = createThread(sample, conversation);
  const area = createComposeArea(address, thread.add, signal);
  const head = el(
    'header',
    { class: 'chat-head' },
    avatar(customer.name),
    div('chat-who', el('h1', {}, customer.name), el('span', { class: 'online' }, `Online · ${ticket}`)),
    el('button', { type: 'button' }, 'End chat'),
  );
  return [
    deskHeader('Live chat', el('span', {}, '4 active'), el('span', { class: 'presence' }, 'Available')),
    div(
      'columns',
      conversationList(sample, conversation),
      el('main', {}, head, thread.element, area),
      el('aside', { 'aria-label': 'Visitor' }, el('h2', {}, 'Visitor'), factList(conversation)),
    ),
  ];
};
