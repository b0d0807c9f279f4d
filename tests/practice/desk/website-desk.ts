import { mountBox } from './boxes/mount-box.ts';
import { createComposeArea } from './compose-area.ts';
import type { BuildDeskBody, DeskView } from './desk-view.ts';
import { div, el } from './dom.ts';
import { conversationList, createThread, deskHeader, factList } from './parts.ts';
import { createPracticeDesk } from './practice-desk.ts';

const noteWords = { label: 'Internal note', placeholder: 'Only your team sees this note…' };

function createNote(onSave: (text: string) => void): HTMLElement {
  const host = div('compose-box');
  const desk = createPracticeDesk('quill', mountBox('quill', host, noteWords));
  const save = el('button', { type: 'button' }, 'Add note');
  save.addEventListener('click', () => {
    if (desk.text().trim() !== '') onSave(desk.text());
    void desk.set('', '');
  });
  window.noteDesk = desk;
  return el(
    'section',
    { class: 'composer note', 'aria-label': noteWords.label },
    el('header', { class: 'compose-label' }, noteWords.label),
    host,
    el('footer', { class: 'compose-foot' }, el('span', { class: 'hint' }, 'Saved with the ticket'), save),
  );
}

function createTicketHead({ conversation }: DeskView): HTMLElement {
  return el(
    'header',
    { class: 'ticket-head' },
    div('ticket-line', el('span', { class: 'status' }, 'Open'), `Ticket ${conversation.ticket}`),
    el('h1', {}, conversation.subject),
    div(
      'ticket-by',
      `${conversation.customer.name} · ${conversation.customer.contact} · via official website`,
    ),
  );
}

/** A ticket system: public reply and internal note side by side, as two different editors. */
export const buildWebsiteDesk: BuildDeskBody = (view) => {
  const { address, sample, conversation, signal } = view;
  const thread = createThread(sample, conversation);
  const area = createComposeArea(address, thread.add, signal);
  // A box asked for replaces every editor of the page, so that the page holds that one and no other.
  if (address.box === undefined) area.append(createNote(thread.addNote));
  const search = el('input', {
    type: 'search',
    placeholder: 'Search tickets',
    'aria-label': 'Search tickets',
  });
  return [
    deskHeader('Requests', search, el('span', {}, 'Official website')),
    div(
      'columns',
      conversationList(sample, conversation),
      el('main', {}, createTicketHead(view), thread.element, area),
      el('aside', { 'aria-label': 'Ticket' }, el('h2', {}, 'Ticket'), factList(conversation)),
    ),
  ];
};
