import { createCallClock } from './call-clock.ts';
import { createComposeArea } from './compose-area.ts';
import type { BuildDeskBody, DeskView } from './desk-view.ts';
import { div, el } from './dom.ts';
import { avatar, conversationList, createThread, deskHeader, factList } from './parts.ts';

const secondsSoFar = 77;
const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#'];

function toggleButton(name: string): HTMLElement {
  const button = el('button', { type: 'button', 'aria-pressed': 'false' }, name);
  button.addEventListener('click', () => {
    button.setAttribute('aria-pressed', String(button.getAttribute('aria-pressed') !== 'true'));
  });
  return button;
}

function createCall({ conversation, signal }: DeskView): HTMLElement {
  const { customer, ticket } = conversation;
  return el(
    'section',
    { class: 'call', 'aria-label': 'Call' },
    avatar(customer.name),
    div('call-who', el('h1', {}, customer.name), div('call-number', `${customer.contact} · ${ticket}`)),
    div('call-state', el('span', { class: 'live' }, 'On call'), createCallClock(secondsSoFar, signal)),
    div(
      'call-buttons',
      toggleButton('Mute'),
      toggleButton('Hold'),
      el('button', { type: 'button' }, 'Transfer'),
      el('button', { type: 'button', class: 'hang-up' }, 'Hang up'),
    ),
  );
}

/** A telephone console: a running call, its live transcript, and nowhere to write. */
export const buildHotlineDesk: BuildDeskBody = (view) => {
  const { address, sample, conversation, signal } = view;
  const thread = createThread(sample, conversation);
  const area = createComposeArea(address, thread.add, signal);
  const keypad = div('keypad', ...keys.map((key) => el('button', { type: 'button' }, key)));
  return [
    deskHeader(
      'Hotline console',
      el('span', {}, 'Extension 214'),
      el('span', { class: 'presence' }, 'In a call'),
    ),
    div(
      'columns',
      conversationList(sample, conversation),
      el(
        'main',
        {},
        createCall(view),
        el('h2', { class: 'transcript-title' }, 'Live transcript'),
        thread.element,
        area,
      ),
      el('aside', { 'aria-label': 'Caller' }, el('h2', {}, 'Caller'), factList(conversation), keypad),
    ),
  ];
};
