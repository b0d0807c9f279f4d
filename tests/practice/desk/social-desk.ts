import { createComposeArea } from './compose-area.ts';
import type { BuildDeskBody } from './desk-view.ts';
import { div, el } from './dom.ts';
import { avatar, conversationList, createThread, deskHeader, factList } from './parts.ts';

/** A social inbox: the post it began under, then the private messages. */
export const buildSocialDesk: BuildDeskBody = ({ address, sample, conversation, signal }) => {
  const { customer, ticket, subject } = conversation;
  const thread = createThread(sample, conversation);
  const area = createComposeArea(address, thread.add, signal);
  const tabs = ['全部', '公开评论', '私信', '提到我的'].map((name, index) =>
    el('span', { class: index === 2 ? 'tab current' : 'tab' }, name),
  );
  const profile = div(
    'profile',
    avatar(customer.name),
    el('h1', {}, customer.name),
    div('handle', customer.contact),
    div('ticket-line', `工单 ${ticket}`),
    factList(conversation),
  );
  return [
    deskHeader('社交媒体互动', ...tabs),
    div(
      'columns',
      conversationList(sample, conversation),
      el('main', {}, div('topic', subject), thread.element, area),
      el('aside', { 'aria-label': '客户' }, profile),
    ),
  ];
};
