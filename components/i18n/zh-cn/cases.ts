import type { Text } from '@/components/i18n/text';

/** Words of cases. */
export const cases: Pick<
  Text,
  | 'channel'
  | 'tone'
  | 'status'
  | 'outcome'
  | 'standing'
  | 'start'
  | 'case'
  | 'cases'
  | 'clock'
  | 'wrap'
  | 'escalate'
> = {
  channel: { web: '网站', email: '邮件', chat: '在线聊天', social: '社交', phone: '热线' },
  tone: { friendly: '亲切', formal: '正式' },
  status: { open: '处理中', waiting: '等待中', closed: '已关闭' },
  outcome: { resolved: '已解决', escalated: '已转交', abandoned: '未获答复' },
  standing: (s) =>
    s.kind === 'verifying'
      ? `核验 ${s.passed}/${s.of}`
      : { closed: '已关闭', failed: '核验未通过', verified: '已核验', none: '' }[s.kind],
  start: {
    title: '新建工单',
    here: (host) => `对应当前会话：${host}`,
    noPage: '不对应页面，例如来电',
    noneOpen: (host) => `${host} 上没有打开的会话`,
    readBy: (rule, tried) => `取自页面（${rule} 规则${tried ? '' : '，尚未试用过，请核对'}）。`,
    noAccess: 'Deskside 尚无当前页面的权限。如需对应此页面，请点击工具栏中的 Deskside 图标或按一次快捷键。',
    follow: (host) => `始终允许 ${host}，让面板自动跟随`,
    channel: '渠道',
    issue: '问题类型',
    lang: '回复语言',
    tone: '语气',
    name: '客户称呼（可选）',
    reference: '编号',
    referenceHint: '工单系统中的编号。留空则生成本地编号。',
    go: '开始',
  },
  case: {
    details: '工单信息',
    unnamed: '未提供姓名',
    channelResets: '更换渠道后，已通过的核验需要重新进行。',
    addPlaybook: '在此工单中继续另一流程',
    begin: '启动',
    noAddress: '未对应页面',
    linkHere: '就是当前页面',
    reopen: '重新打开',
    toWaiting: '设为等待中',
    toOpen: '设为处理中',
  },
  cases: {
    search: '按姓名、编号或问题类型查找',
    new: '新建工单',
    more: '显示更多',
    none: (query) => `没有符合“${query}”的工单。`,
    switchKeys: '上一个、下一个处理中的工单',
  },
  clock: {
    title: '首次回复剩余的业务时间',
    shortTitle: '首次回复即将到期。',
    lateTitle: '首次回复已超时。',
    left: (span) => `剩${span}`,
    late: (span) => `超时${span}`,
    offer: '告知需要更多时间',
    units: { h: '小时', min: '分' },
  },
  wrap: {
    open: '收尾',
    stillOpen: '尚未完成',
    nothingOpen: '没有未完成的事项。',
    outcome: '结果',
    reason: '用一句话说明原因',
    reasonHint: '未解决的工单须写明原因才能关闭。',
    cannotResolve: '还有步骤未完成。请完成或跳过，或选择其他结果。',
    summary: '小结',
    language: '语言',
    close: '关闭工单',
  },
  escalate: {
    team: '团队',
    packet: '转交内容',
    hint: '仅供同事：其中写明哪些核验未通过，因此只能复制，不能插入。',
    go: '复制并转交',
    done: '已转交，内容已复制。',
    doneNotCopied: '已转交并记录。未能复制，内容保存在记录中。',
  },
};
