import { expect, test } from 'vitest';
import { FORMATS, type FormatId } from '@/lib/domain/formats/foreign';
import { bodyFaults } from '@/lib/domain/template/body-faults';
import { allFixtures, fixtureFile, quickTextArchive } from '@/tests/fixtures/formats/fixture-files';
import { starterPack } from '@/tests/fixtures/starter-pack';
import { speechRepoBook } from '@/tests/fixtures/formats/workbook';
import { problemLine, readAs } from './read-as';

interface Expected {
  format: FormatId;
  replies: Record<string, unknown>[];
  problems: string[]; // refused entries, then what replies lack, then those of the file
}

const speech = { name: 'speech.xlsx', bytes: speechRepoBook() };

const EXPECTED: [ReturnType<typeof fixtureFile>, Expected][] = [
  [
    fixtureFile('table.csv'),
    {
      format: 'table',
      replies: [
        { title: '欢迎', shortcut: 'hi', tags: ['问候', '开场'], folder: '通用', channel: 'chat', body: '您好，{{ customer_name }}！\n请问有什么可以帮您？' },
        { title: '退款进度', shortcut: 'tk', folder: '售后', channel: 'email', body: '您的退款 {{ "{{" }}order.refund_id}} 正在处理，预计3个工作日到账。' },
        { title: '=诱饵', shortcut: 'x', body: '=1+1 不是公式，=HYPERLINK("http://a.example") 也不是' },
      ],
      problems: [
        'line 6: no-body 空的 kong 通用',
        'line 4: unknown-placeholder {{order.refund_id}}',
        'line 7: field-left-out 鸽子',
        'entry 0: field-left-out 备注',
      ],
    },
  ],
  [
    fixtureFile('bilingual.csv'),
    {
      format: 'table',
      replies: [
        { title: 'Locked account', shortcut: 'lock', tags: ['account', 'security'], lang: 'zh-CN', body: '您的账户已锁定。' },
        { title: 'Locked account', lang: 'en', body: 'Your account is locked.' },
        { title: 'Only Chinese', shortcut: 'zh', lang: 'zh-CN', body: '只有中文。' },
      ],
      problems: [],
    },
  ],
  [
    fixtureFile('text-blaze.json'),
    {
      format: 'text-blaze',
      replies: [
        { title: 'hi', shortcut: 'hi', folder: 'Openings', body: 'Hi {{ customer_name }},\n\nthanks for writing about {{ topic }}. We look at {{ topic }} now.' },
        { title: 'Call back', shortcut: 'date', body: 'We call you on {{ date_yyyy_mm_dd_shift_1d }}, {{ latest_day }} at the latest.' },
        { title: 'With marks', shortcut: 'bold', format: 'markdown', body: 'Keep your **card number** to yourself, {{ customer_name }}.' },
        { title: 'bye', shortcut: 'bye', folder: '结束语', body: '感谢您的来信，{{ customer_name }}。{import: /sig}' },
      ],
      problems: [
        'entry 3: runs-something {urlload: https://rates.example/today; done=(r) -> r}',
        'entry 5: not-an-entry /empty',
        'entry 1: caret-left-out {cursor}',
        'entry 2: asked-instead {time: YYYY-MM-DD; shift=+1D}',
        'entry 4: whole-name {formtext: name=first name}',
        'entry 6: unknown-placeholder {import: /sig}',
      ],
    },
  ],
  [
    fixtureFile('textexpander.csv'),
    {
      format: 'textexpander-csv',
      replies: [
        { title: 'hi', shortcut: 'hi', folder: 'textexpander', body: 'Hello {{ customer_name }},\nhow can I help you today?' },
        { title: 'pct', body: 'Fees are 2% at most.' },
        { title: 'when', body: 'Answered on {{ date }}, {{ clipboard }}' },
        { title: 'Product ready', shortcut: 'pick', body: 'Your {{ product }} is ready.' },
      ],
      problems: [
        'line 5: runs-something ;sh',
        'line 4: asked-instead %Y-%m-%d',
        'line 4: asked-instead %clipboard',
        'line 7: caret-left-out %|',
      ],
    },
  ],
  [
    fixtureFile('textexpander.plist'),
    {
      format: 'textexpander-plist',
      replies: [
        { title: 'Refund sent', shortcut: 'ref', folder: 'Refunds & returns', body: 'Dear {{ customer_name }},\nyour refund left us on {{ date }}. It takes 3 < 5 days.' },
        { title: 'sig', shortcut: 'sig', folder: 'textexpander', body: 'Kind regards' },
      ],
      problems: [
        'entry 2: runs-something ;as',
        'entry 4: not-an-entry ;none',
        'entry 1: asked-instead %B %e',
      ],
    },
  ],
  [
    fixtureFile('espanso.yml'),
    {
      format: 'espanso',
      replies: [
        { title: 'Opening', shortcut: 'hi', tags: ['hello', 'start'], body: 'Hello, Night desk here. How can I help?' },
        { title: 'ref', shortcut: 'ref', body: 'Your refund was booked on {{ day }}.\nThank you!' },
        { shortcut: 'form', body: 'Dear {{ customer_name }}, your {{ product }} arrives in {{ "{{" }}weeks}} weeks.' },
        { shortcut: 'md', format: 'markdown', body: '**Never** share your code, see [our site](https://help.example/codes).' },
        { shortcut: 'html', format: 'markdown', body: 'Please **wait**.' },
        { title: 'Order {{n}}', body: 'Order {{ "{{" }}n}}' },
      ],
      problems: [
        'line 44: runs-something :ip',
        'line 52: runs-something {{host}}',
        'line 55: image-only :pic',
        'line 61: not-an-entry',
        'line 16: caret-left-out $|$',
        'line 21: more-shortcuts :refund',
        'line 21: asked-instead {{day}}',
        'line 31: unknown-placeholder {{weeks}}',
        'line 58: field-left-out :order(?P<n>\\d+)',
        'line 58: unknown-placeholder {{n}}',
        'entry 0: runs-something host',
        'entry 0: file-missing ../shared/more.yml',
      ],
    },
  ],
  [
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
  [
    speech,
    {
      format: 'speech-repo',
      replies: [
        { title: '您好，请问有什么可以帮您？', folder: '问候', tags: ['开场', '通用'], body: '您好，请问有什么可以帮您？' },
        { folder: '售后', tags: ['退款'], body: '退款将于 3 个工作日内到账，{{ "{{" }}订单号}}' },
        { folder: '其他', tags: ['3'], body: '公式的值' },
      ],
      problems: [
        'line 4: no-body 售后 空',
        'line 3: unknown-placeholder {{订单号}}',
        'entry 0: other-sheet 旧话术',
      ],
    },
  ],
  [
    fixtureFile('prokeys.json'),
    {
      format: 'prokeys-json',
      replies: [
        { title: 'sig', shortcut: 'sig', format: 'plain', body: 'Kind regards,\n{{ agent_name }}' },
        { title: 'rf', folder: 'Refunds', format: 'markdown', body: '**Refund** for {{ order }}\non {{ date }}' },
        { title: 'dp', folder: 'Refunds::Deep', body: 'Insert [[%s(sig)]]' },
      ],
      problems: [
        'entry 4: not-an-entry nobody',
        'entry 2: asked-instead [[%d(Do MMMM)]]',
        'entry 3: unknown-placeholder [[%s(sig)]]',
      ],
    },
  ],
  [
    fixtureFile('prokeys.csv'),
    {
      format: 'prokeys-csv',
      replies: [
        { title: 'brb', shortcut: 'brb', body: 'Be right back, {{ name }}.\nThank you, and sorry.' },
        { title: 'sig', shortcut: 'sig', body: 'Kind regards,\n\nAna' },
      ],
      problems: [],
    },
  ],
  [
    fixtureFile('prokeys.txt'),
    {
      format: 'prokeys-text',
      replies: [
        { title: 'brb', shortcut: 'brb', body: 'Be right back, {{ name }}.\n\nThank you.' },
        { title: 'sig', shortcut: 'sig', body: 'Kind regards' },
      ],
      problems: [],
    },
  ],
  [
    fixtureFile('quicktext-index.json'),
    { format: 'quicktext', replies: [], problems: ['entry 1: file-missing 常用', 'entry 2: file-missing 缺失'] },
  ],
  [
    quickTextArchive(),
    {
      format: 'quicktext',
      replies: [
        { title: '问候', shortcut: 'wh', folder: '常用' },
        { title: '代码', body: '{"a": {b}}' },
        { title: '签名', shortcut: 'qm' },
      ],
      problems: [
        'entry 3: image-only 二维码',
        'entry 5: file-missing 缺失',
        'entry 1: default-left-out {姓名:张三}',
        'entry 1: asked-instead {日期+7}',
        'entry 1: caret-left-out {光标}',
        'entry 4: unknown-placeholder {片段:落款}',
        'entry 4: asked-instead {剪贴板}',
      ],
    },
  ],
  [
    fixtureFile('power-text.json'),
    {
      format: 'power-text',
      replies: [
        { title: 'brb', shortcut: 'brb', body: 'Be right back' },
        { title: 'dt', body: 'Today is {{ date }}, see %url% and {{ clipboard }}' },
      ],
      problems: [
        'entry 3: not-an-entry n',
        'entry 2: asked-instead %d(MMMM Do)',
        'entry 2: unknown-placeholder %url%',
        'entry 2: asked-instead %clip%',
      ],
    },
  ],
]; // prettier-ignore

test.each(EXPECTED.map(([file, expected]) => ({ name: file.name, file, ...expected })))(
  '$name is read as $format',
  ({ file, format, replies, problems }) => {
    const reading = readAs(file);
    expect(reading.format).toBe(format);
    expect(reading.replies).toHaveLength(replies.length);
    reading.replies.forEach((reply, i) =>
      expect({ shortcut: undefined, ...reply }).toMatchObject(replies[i] ?? {}),
    );
    const told = [...reading.refused, ...reading.replies.flatMap((r) => r.problems), ...reading.problems];
    expect(told.map(problemLine)).toEqual(problems);
  },
);

test('every format but our own has a sample', () => {
  const read = new Set([...EXPECTED.map(([, { format }]) => format), 'deskside-csv']);
  expect(FORMATS.filter((format) => !read.has(format))).toEqual([]);
});

test('every body that comes in names only placeholders that are declared', () => {
  const known = starterPack().placeholders;
  for (const file of allFixtures()) {
    const { replies, placeholders } = readAs(file, { placeholders: known });
    for (const { title, body } of replies)
      expect(bodyFaults(body, { ...known, ...placeholders }), `${file.name}: ${title}`).toEqual([]);
  }
});

test('files picked beside an index of QuickText are read with it', () => {
  const beside = [{ ...fixtureFile('quicktext-category.json'), name: '常用.json' }];
  const reading = readAs(fixtureFile('quicktext-index.json'), { beside });
  expect(reading.replies.map((r) => [r.title, r.folder])).toEqual([['问候', '常用'], ['代码', '常用'], ['签名', '常用']]); // prettier-ignore
});

test('a format that is asked for is not guessed, and refused where the file is none', () => {
  expect(readAs(fixtureFile('textexpander.csv'), { format: 'table' }).format).toBe('table');
  expect(() => readAs(fixtureFile('table.csv'), { format: 'zendesk' })).toThrow('refused: not-this-format');
});
