/** Small pages with the ids, classes and nesting of real desks, by what stands in their public templates. */

/** What a page shows. `internal`: its box is set to a note for colleagues. */
export interface Shown {
  name: string; // as HTML
  number: string;
  internal?: boolean;
}

const page = (body: string, head = '', bodyAttributes = ''): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>Desk</title>${head}</head><body ${bodyAttributes}>${body}</body></html>`;

const hidden = (html: string) => `<div style="display: none">${html}</div>`;

/** Chatwoot: the dashboard at a conversation. */
const chatwoot = ({ name, internal }: Shown): string =>
  page(`<div id="app"><div class="conversation-details-wrap flex">
    <div class="flex border-b"><div class="flex items-center"><div class="min-w-0">
      <div class="flex flex-row"><button><span class="text-base font-medium truncate">${name}</span></button></div>
      <div class="conversation--header--actions text-xs">Inbox</div></div></div></div>
    <div class="messages"><span class="font-medium">A message</span></div>
    <div class="reply-box ${internal ? 'is-private' : ''}"><div class="reply-box__top">
      <div class="ProseMirror-woot-style ProseMirror" contenteditable="true" id="box"></div></div></div>
  </div></div>`);

const zammadTicket = ({ name, number, internal }: Shown, active: boolean): string =>
  `<div class="content horizontal flex ${active ? 'active' : ''}" style="${active ? '' : 'display: none'}">
    <div class="ticketZoom"><small class="task-subline">Ticket#<span class="ticket-number js-objectNumber" data-number="Ticket#${number}">${number}</span> - created</small>
      <form class="article-add ${internal ? 'is-internal' : 'is-public'}" data-type="email">
        <div class="textBubble"><div class="js-textarea articleNewEdit-body" contenteditable="true" data-name="body" id="box"></div></div></form>
      <div class="userInfo"><div class="userInfo-entry"><div class="userInfo-name"><div class="u-textTruncate">${name}</div></div></div></div>
    </div></div>`;

/** Zammad: two tickets are open, the second is in front. */
const zammad = (shown: Shown): string =>
  page(
    `<div id="app">${zammadTicket({ name: 'Somebody Else', number: '10001', internal: !shown.internal }, false)}${zammadTicket(shown, true)}</div>`,
  );

/** osTicket: the staff's view of a ticket, with both forms of which one is hidden. */
const osticket = ({ name, number, internal }: Shown): string =>
  page(
    `<div id="container"><div id="content"><div class="sticky bar"><div class="content"><div class="flush-left">
      <h2><a href="tickets.php?id=8" title="Reload"><i class="icon-refresh"></i> Ticket #${number}</a></h2></div></div></div>
    <table class="ticket_info"><tr><td><table><tr><th>User:</th><td><a href="#tickets/8/user"><i class="icon-user"></i>
      <span id="user-31-name">${name}</span></a></td></tr>
      <tr><th>Email:</th><td><span id="user-31-email">ana@example.com</span></td></tr></table></td></tr></table>
    <ul class="tabs" id="ticket_tabs"></ul>
    <form id="reply" class="tab_content ${internal ? 'hidden' : ''}" name="reply"><textarea name="response" id="response"></textarea></form>
    <form id="note" class="tab_content ${internal ? '' : 'hidden'}" name="note"><input name="title"><textarea name="note" id="internal_note"></textarea></form>
    </div></div>`,
    '<link rel="stylesheet" href="./css/scp.css" media="all">',
  );

/** Request Tracker: the page where a ticket is answered or commented on. */
const requestTracker = ({ name, number, internal }: Shown): string =>
  page(`<div id="rt-header-container"><div id="quickbar"></div><div id="header"><h1>#${number}: Cannot pay</h1></div></div>
    <div id="main-navigation"></div><div id="body">
    <div class="titlebox ticket-info-requestor"><div class="user-accordion accordion"><div class="accordion-item"><span class="accordion-title">
      <a class="user-summary" href="/User/Summary.html?id=3"><span class="user" data-user-id="3">${name} &lt;ana@example.com&gt;</span></a></span></div></div></div>
    <form action="Update.html" name="TicketUpdate" method="post"><select name="UpdateType" id="UpdateType">
      <option value="private" ${internal ? 'selected' : ''}>Comments (Not sent to requestors)</option>
      <option value="response" ${internal ? '' : 'selected'}>Reply to requestors</option></select>
      <textarea class="form-control messagebox" name="UpdateContent" id="UpdateContent"></textarea></form></div>`);

/** FreeScout: a conversation, its one block for reply and note, and the customer beside it. */
const freescout = ({ name, number, internal }: Shown): string =>
  page(
    `<div id="app"><div id="conv-layout" class="conv-type-email"><div id="conv-layout-header"><div id="conv-subject">
      <div class="conv-subj-block"><div class="conv-subjwrap"><div class="conv-subjtext">Cannot pay</div>
      <div class="conv-numnav"><i class="glyphicon conv-star"></i>&nbsp; # <strong>${number}</strong></div></div></div>
      <div class="conv-action-wrapper"><div class="conv-block conv-reply-block conv-action-block ${internal ? 'conv-note-block' : ''}">
        <form class="form-horizontal form-reply"><div class="conv-reply-body"><textarea id="body" name="body"></textarea></div></form></div></div></div></div>
      <div id="conv-layout-customer"><div class="conv-customer-header"></div><div class="conv-customer-block conv-sidebar-block">
        <div class="customer-snippet"><div class="customer-data"><a href="/customers/5/edit" class="customer-name">${name}</a>
        <ul class="customer-contacts"><li class="customer-email"><a class="contact-main">ana@example.com</a></li></ul></div></div></div></div>
      <div id="conv-layout-main"></div></div></div>`,
    '',
    'class="locale-en" data-conversation_id="6"',
  );

const chatPane = (id: string, active: boolean, internal: boolean): string =>
  `<div role="tabpanel" class="tab-pane ${active ? 'active' : ''} chat-tab-pane" id="chat-id-${id}" style="${active ? '' : 'display: none'}">
    <div class="message-container-admin"><textarea ${internal ? 'whisper="1"' : ''} class="form-control form-send-textarea" name="ChatMessage" id="CSChatMessage-${id}"></textarea></div></div>`;

/** Live Helper Chat: two chats under tabs, the second is in front; the address says neither. `number`: the chat's. */
const liveHelperChat = ({ name, number, internal = false }: Shown): string =>
  page(
    `<div role="tabpanel" id="tabs" class="chat-tab-selected"><ul class="nav nav-pills" role="tablist">
      <li role="presentation" id="chat-tab-li-70"><a class="nav-link chat-nav-item" href="#chat-id-70" id="chat-tab-link-70"><span class="ntab" id="ntab-chat-70">Somebody Else</span></a></li>
      <li role="presentation" id="chat-tab-li-${number}"><a class="nav-link chat-nav-item active" href="#chat-id-${number}" id="chat-tab-link-${number}"><i class="chat-tab-content"></i><span class="ntab" id="ntab-chat-${number}">${name}</span></a></li></ul>
      <div class="tab-content ps-1">${chatPane('70', false, !internal)}${chatPane(number, true, internal)}</div></div>`,
    '',
    'id="admin-body" class="h-100 dashboard-height"',
  );

/** Roundcube in the skin Elastic: a message. */
const roundcube = ({ name }: Shown): string =>
  page(
    `<div id="layout"><div id="layout-content" class="selected"><div class="content frame-content" role="main"><div id="message-header">
      <h2 class="subject"><span class="voice">Subject: </span>Cannot pay</h2><div class="header"><div class="header-content">
      <div class="header-summary"><span>From <span title="ana@example.com" class="rcmContactAddress">${name}</span> on <span class="text-nowrap">2026-11-23</span></span></div>
      </div></div></div></div></div></div>`,
    '',
    'class="task-mail action-show"',
  );

/** Roundcube in the skin Elastic: an answer being written. */
const roundcubeCompose = ({ name }: Shown): string =>
  page(
    `<div id="layout"><div id="layout-content"><div id="compose-content" class="formcontainer content"><form name="form">
      <div id="compose-headers"><div id="compose_to"><ul class="form-control recipient-input"><li class="recipient"><span class="name">${name}</span><span class="email"> ana@example.com</span></li></ul></div></div>
      <div id="composebodycontainer"><textarea name="_message" id="composebody"></textarea></div></form></div></div></div>`,
    '',
    'class="task-mail action-compose"',
  );

/** WhatsApp Web, as it was last described: the chat is named by its messages' ids. `number`: the customer's telephone. */
const whatsapp = ({ name, number }: Shown): string =>
  page(`<div id="app"><div id="main"><header><div><span dir="auto" title="${name.replaceAll('"', '&quot;')}">${name}</span></div></header>
    <div role="row"><div data-id="false_${number}@c.us_3EB0A1">Hello</div></div>
    <footer><div contenteditable="true" role="textbox" id="box"></div></footer></div></div>`);

/** The pages by the id of the rule that knows them. */
export const DESK_PAGES = {
  chatwoot,
  zammad,
  osticket,
  'request-tracker': requestTracker,
  freescout,
  'live-helper-chat': liveHelperChat,
  roundcube,
  'roundcube-compose': roundcubeCompose,
  whatsapp,
} satisfies Record<string, (shown: Shown) => string>;

/** The same page with what a hostile one puts in the way of whoever reads it. */
export const clobbered = (html: string): string =>
  html.replace(
    /(<body[^>]*>)/,
    `$1${hidden('<img name="querySelectorAll"><img name="querySelector"><form name="location"><input name="textContent"></form>')}`,
  );
