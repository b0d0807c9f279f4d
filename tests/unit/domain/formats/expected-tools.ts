/** What tables and the samples of snippet tools are read as. */
import { fixtureFile, quickTextArchive } from '@/tests/fixtures/formats/fixture-files';
import { speechRepoBook } from '@/tests/fixtures/formats/workbook';
import type { Expected } from './expected';

const speech = { name: 'speech.xlsx', bytes: speechRepoBook() };

export const TOOLS: Expected[] = [  [
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
