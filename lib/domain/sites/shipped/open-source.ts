import type { SiteRule } from '@/lib/domain/sites/site-rule';

/** Desks that anybody may host, so that the address names no host; tried on pages built like their own templates. */
export const OPEN_SOURCE: readonly SiteRule[] = [
  {
    id: 'chatwoot',
    v: 1,
    title: 'Chatwoot',
    tried: 'templates of the dashboard',
    patterns: ['/app/accounts/{account:number}/{view:path}conversations/{id:number}'],
    address: '/app/accounts/{account}/conversations/{id}',
    detect: 'body > #app',
    channel: 'chat',
    name: [
      { select: '.conversation-details-wrap > :first-child span.font-medium' },
      { select: '.conversation-details-wrap > :first-child .font-medium' },
    ],
    number: [],
    numberPart: 'id',
    boxes: { public: ['.reply-box:not(.is-private)'], internal: ['.reply-box.is-private'] },
  },
  {
    id: 'zammad',
    v: 1,
    title: 'Zammad',
    tried: 'templates of the ticket zoom',
    patterns: [
      '/#ticket/zoom/{id:number}',
      '/#ticket/zoom/{id:number}/**',
      '/desktop/tickets/{id:number}',
      '/desktop/tickets/{id:number}/**',
    ],
    address: '/#ticket/zoom/{id}',
    detect: '#app',
    channel: 'email',
    // Every ticket that was opened stays in the page; the one in front is in `.content.active`.
    name: [
      { select: '.content.active .userInfo-name .u-textTruncate' },
      { select: '.content.active .userInfo-name' },
    ],
    number: [{ select: '.content.active .ticket-number.js-objectNumber' }],
    boxes: {
      public: ['.content.active .article-add.is-public'],
      internal: ['.content.active .article-add.is-internal'],
    },
  },
  {
    id: 'osticket',
    v: 1,
    title: 'osTicket',
    tried: '1.15, staff templates',
    patterns: ['/{base:path}scp/tickets.php?id={id:number}'],
    address: '/{base}scp/tickets.php?id={id}',
    detect: 'link[href*="scp.css"]',
    channel: 'email',
    name: [{ select: '.ticket_info span[id^="user-"][id$="-name"]' }],
    number: [
      { select: '.sticky.bar h2 a', cut: '#\\s*([\\w.-]+)' },
      { select: '#content h2 a', cut: '#\\s*([\\w.-]+)' },
    ],
    boxes: { public: ['form#reply'], internal: ['form#note'] },
  },
  {
    id: 'request-tracker',
    v: 1,
    title: 'Request Tracker',
    tried: '6.0',
    patterns: ['/{base:path}Ticket/*.html?id={id:number}'],
    address: '/{base}Ticket/Display.html?id={id}',
    detect: '#rt-header-container, #main-navigation',
    channel: 'email',
    name: [
      { select: '.ticket-info-requestor .user-summary .user', cut: '^([^<(]+)' },
      { select: '.ticket-info-requestor .user', cut: '^([^<(]+)' },
    ],
    number: [{ select: '#header h1', cut: '#(\\d+)' }],
    numberPart: 'id',
    // One box for both; the list beside it says which it is.
    boxes: {
      public: ['form[name="TicketUpdate"]:has(#UpdateType option[value="response"]:checked)'],
      internal: ['form[name="TicketUpdate"]:has(#UpdateType option[value="private"]:checked)'],
    },
  },
  {
    id: 'freescout',
    v: 1,
    title: 'FreeScout',
    tried: '1.8',
    patterns: ['/{base:path}conversation/{id:number}'],
    address: '/{base}conversation/{id}',
    detect: 'body[data-conversation_id] #conv-layout',
    channel: 'email',
    name: [{ select: '.conv-customer-block .customer-name' }, { select: '.customer-data .customer-email' }],
    number: [{ select: '.conv-numnav strong' }],
    boxes: {
      public: ['.conv-reply-block:not(.conv-note-block)'],
      internal: ['.conv-note-block'],
    },
  },
  {
    id: 'live-helper-chat',
    v: 1,
    title: 'Live Helper Chat',
    tried: '4.90',
    patterns: [
      '/{base:path}site_admin/chat/single/{id:number}',
      '/{base:path}site_admin',
      '/{base:path}site_admin/**',
    ],
    address: '/{base}site_admin/chat/single/{id}',
    detect: '#tabs > ul[role="tablist"]',
    page: {
      part: 'id',
      // All open chats are in the page, each under its tab.
      spots: [
        { select: '#tabs > .tab-content > .chat-tab-pane.active', attribute: 'id', cut: '^chat-id-(\\d+)$' },
      ],
      personal: false,
    },
    channel: 'chat',
    name: [{ select: '#tabs > ul .nav-link.active .ntab' }],
    number: [],
    numberPart: 'id',
    boxes: {
      public: [
        '.chat-tab-pane.active textarea.form-send-textarea:not([whisper])',
        '.chat-tab-pane.active lhc-editor:not([whisper])',
      ],
      internal: [
        '.chat-tab-pane.active textarea.form-send-textarea[whisper]',
        '.chat-tab-pane.active lhc-editor[whisper]',
      ],
    },
  },
];
