import { createComposeArea } from './compose-area.ts';
import type { BuildDeskBody } from './desk-view.ts';
import { div, el } from './dom.ts';
import { conversationList, createThread, deskHeader } from './parts.ts';

const folders = ['收件箱', '待跟进', '已发送', '草稿', '已归档'];

function createFolders(): HTMLElement {
  const items = folders.map((name, index) =>
    el('span', { class: index === 0 ? 'folder current' : 'folder' }, name),
  );
  return el('nav', { class: 'folders', 'aria-label': '文件夹' }, ...items);
}

/** A webmail with its folders, its list and the letters of one conversation. */
export const buildEmailDesk: BuildDeskBody = ({ address, sample, conversation, signal }) => {
  const { customer, ticket, subject } = conversation;
  const thread = createThread(sample, conversation);
  const area = createComposeArea(address, thread.add, signal);
  const head = el(
    'header',
    { class: 'mail-head' },
    el('h1', {}, `[${ticket}] ${subject}`),
    div('mail-line', el('b', {}, '发件人'), `${customer.name} <${customer.contact}>`),
    div('mail-line', el('b', {}, '收件人'), '客服中心 <support@example.com>'),
  );
  const search = el('input', { type: 'search', placeholder: '搜索邮件', 'aria-label': '搜索邮件' });
  return [
    deskHeader('客服邮箱', search, el('span', {}, '客服中心')),
    div(
      'columns',
      createFolders(),
      conversationList(sample, conversation),
      el('main', {}, head, thread.element, div('mail-to', el('b', {}, '回复'), customer.contact), area),
    ),
  ];
};
