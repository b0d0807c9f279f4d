/** What the samples of desks are read as. */
import { fixtureFile } from '@/tests/fixtures/formats/fixture-files';
import type { Expected } from './expected';

export const DESKS: Expected[] = [  [
    fixtureFile('zendesk.json'),
    {
      format: 'zendesk',
      replies: [
        {
          title: 'Refund sent',
          folder: 'Billing::Refunds',
          tags: ['refund', 'sent'],
          format: 'markdown',
          body: 'Hello {{ customer_name }},\n\nyour refund for ticket **#{{ case_ref }}** has left us:\n\n- card: 3 to 5 days\n- bank: 1 day\n\nSee [our page](https://help.example/refunds?case={{ case_ref }}).\n{{ agent_name }}',
        },
        { title: 'Chat hello', channel: 'chat', format: 'plain', body: 'Hi {{ customer_name }}, {{ "{{" }}dc.welcome}}' },
      ],
      problems: [
        'entry 3: no-body Close only',
        'entry 1: action-left-out status',
        'entry 1: whole-name {{ticket.requester.first_name}}',
        'entry 2: not-active',
        'entry 2: unknown-placeholder {{dc.welcome}}',
      ],
    },
  ],
  [
    fixtureFile('zendesk-one.json'),
    {
      format: 'zendesk',
      replies: [{ title: 'One', body: '{{ "{%" }} if ticket.id %}Line one{{ "{%" }} endif %}\nLine two' }],
      problems: ['entry 1: unknown-placeholder {% if ticket.id %}', 'entry 1: unknown-placeholder {% endif %}'],
    },
  ],
  [
    fixtureFile('briskine.csv'),
    {
      format: 'briskine',
      replies: [
        { title: 'Say hello', shortcut: 'h', tags: ['greeting', 'mail'], format: 'plain', body: 'Hello {{ customer_name }},\n\nhow are you?' },
        { title: 'Follow up', shortcut: undefined, format: 'markdown', body: 'Any *news* about it, {{ customer_name }}?{{ "{{" }}#if from.name}} {{ agent_name }}{{ "{{" }}/if}}' },
      ],
      problems: [
        'line 2: whole-name {{to.first_name}}',
        'line 2: whole-name {{to.last_name}}',
        'line 3: field-left-out subject: Your case',
        'line 3: field-left-out cc: boss@desk.example',
        'line 3: whole-name {{to.first_name}}',
        'line 3: unknown-placeholder {{#if from.name}}',
        'line 3: unknown-placeholder {{/if}}',
        'line 3: id-twice b1',
        'line 3: shortcut-twice h',
      ],
    },
  ],
  [
    fixtureFile('zammad.csv'),
    {
      format: 'zammad',
      replies: [
        { title: 'Refund sent', tags: ['refund', 'money'], body: 'Hello Mrs. {{ customer_name }},\nyour refund is on its way.\n\n{{ agent_name }}' },
        { title: 'Plain', body: 'Two lines\nwithout tags' },
        { title: 'Unknown', body: 'Group: #{ticket.group.name}' },
      ],
      problems: [
        'line 2: whole-name #{ticket.customer.lastname}',
        'line 3: field-left-out note: internal only',
        'line 3: not-active',
        'line 5: unknown-placeholder #{ticket.group.name}',
      ],
    },
  ],
  [
    fixtureFile('chatwoot.json'),
    {
      format: 'chatwoot',
      replies: [
        { title: 'hello', shortcut: 'hello', format: 'markdown', body: 'Hi {{ customer_name }},\n\n**please wait** a moment. {{ agent_name }}' },
        { title: 'plain', shortcut: 'plain', format: 'plain', body: 'Case {{ case_ref }}: 2 * 3 = 6, snake_case_word' },
        { title: 'hello', shortcut: undefined, format: 'markdown', body: '您好，**账户已锁定。**请稍候。{{ "{{" }} contact.custom_attribute.level }}' },
        { title: 'Send and label', tags: ['urgent'], body: 'We are on it.' },
      ],
      problems: [
        'entry 5: not-an-entry',
        'entry 1: whole-name {{contact.first_name}}',
        'entry 3: unknown-placeholder {{ contact.custom_attribute.level }}',
        'entry 3: shortcut-twice hello',
        'entry 4: action-left-out assign_team',
      ],
    },
  ],
  [
    fixtureFile('gorgias.json'),
    {
      format: 'gorgias',
      replies: [
        { title: 'Where is my order', folder: 'shipping/status', lang: 'en', tags: ['shipping', 'auto'], body: 'Hi {{ customer_name }},\nit is on its way 🚚' },
      ],
      problems: [
        'entry 2: no-body Tag only',
        'entry 1: action-left-out setStatus',
        'entry 1: whole-name {{ticket.customer.firstname}}',
      ],
    },
  ],
  [
    fixtureFile('freshdesk.json'),
    {
      format: 'freshdesk',
      replies: [
        { title: 'Password reset', format: 'markdown', body: 'Hello {{ customer_name }},\nuse *the link* we mailed. Ticket {{ case_ref }}' },
        { title: 'Plain', format: 'plain', body: 'Only text, {{ "{{" }}ticket.cf_level}}' },
      ],
      problems: ['entry 1: field-left-out guide.pdf', 'entry 2: unknown-placeholder {{ticket.cf_level}}'],
    },
  ],
  [
    fixtureFile('intercom.json'),
    {
      format: 'intercom',
      replies: [
        { title: 'Order update', format: 'markdown', body: 'Hi {% if customer_name %}{{ customer_name }}{% else %}there{% endif %},\n\nit ships **today**.' },
        { title: 'Mail', channel: 'email', format: 'plain', body: 'Bye, {% if customer_name %}{{ customer_name }}{% else %}friend{% endif %}\n\n{{ "{{" }}company.plan}}' },
      ],
      problems: [
        'entry 2: whole-name {{ first_name | fallback: "friend" }}',
        'entry 2: unknown-placeholder {{company.plan}}',
      ],
    },
  ],
]; // prettier-ignore
