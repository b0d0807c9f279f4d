import { div, el } from './dom.ts';
import { listConversations } from './samples/find-conversation.ts';
import type { Conversation, Message, Sample } from './samples/sample.ts';

/** The round mark with a customer's initials. */
export function avatar(name: string): HTMLElement {
  const words = name.split(' ');
  const initials = words.length > 1 ? words.map((word) => word.slice(0, 1)).join('') : name.slice(0, 1);
  const hue = String([...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 360);
  return el('span', { class: 'avatar', style: `--hue: ${hue}`, 'aria-hidden': 'true' }, initials);
}

/** The list at the left of every desk; links keep `?box=` and `?frame=`. */
export function conversationList(sample: Sample, current: Conversation): HTMLElement {
  const items = listConversations(sample).map((conversation) => {
    const { id, ticket, subject, customer } = conversation;
    const attributes: Record<string, string> = {
      class: 'item',
      href: `/${sample.channel}/${id}${location.search}`,
    };
    if (id === current.id) attributes['aria-current'] = 'page';
    return el(
      'a',
      attributes,
      avatar(customer.name),
      div('item-head', el('strong', {}, customer.name), el('span', { class: 'item-ticket' }, ticket)),
      div('item-subject', subject),
    );
  });
  return el(
    'nav',
    { class: 'list', 'aria-label': sample.lang === 'en' ? 'Conversations' : '会话列表' },
    ...items,
  );
}

/** What a desk knows about the customer, as terms and values. */
export function factList(conversation: Conversation): HTMLElement {
  const rows = conversation.facts.flatMap(([label, value]) => [el('dt', {}, label), el('dd', {}, value)]);
  return el('dl', { class: 'facts' }, ...rows);
}

function messageCard(message: Message, author: string): HTMLElement {
  if (message.from === 'event') return div('event', `${message.text} · ${message.at}`);
  return el(
    'article',
    { class: `message from-${message.from}` },
    avatar(author),
    el(
      'header',
      { class: 'message-head' },
      el('strong', {}, author),
      el('time', { class: 'message-time' }, message.at),
    ),
    div('message-text', message.text),
  );
}

/** The messages of a conversation, and the way to add what was just sent or noted. */
export interface Thread {
  element: HTMLElement;
  add(text: string): void;
  addNote(text: string): void;
}

/** Makes the thread of a conversation, which stays at its last message while messages or editors make it move. */
export function createThread(sample: Sample, conversation: Conversation): Thread {
  const toCard = (message: Message) =>
    messageCard(message, message.from === 'agent' ? sample.agent : conversation.customer.name);
  const element = div('thread', ...conversation.messages.map(toCard));
  element.tabIndex = 0;
  const showEnd = () => element.scrollTo(0, element.scrollHeight);
  const add = (card: HTMLElement) => {
    element.append(card);
    showEnd();
  };
  new ResizeObserver(showEnd).observe(element);
  const now = sample.lang === 'en' ? 'now' : '刚刚';
  return {
    element,
    add: (text) => add(toCard({ from: 'agent', at: now, text })),
    addNote: (text) => add(div('thread-note', text)),
  };
}

/** The bar across the top of a desk. */
export function deskHeader(name: string, ...more: Node[]): HTMLElement {
  return el(
    'header',
    { class: 'desk-header' },
    el('a', { class: 'desk-name', href: '/' }, name),
    div('desk-more', ...more),
  );
}
