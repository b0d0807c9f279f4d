import type { Lang } from '@/lib/base/l10n';
import type { Channel, StepState } from '@/lib/domain/guides/playbook';
import type { Outcome } from '@/lib/domain/guides/run';

/** The fixed words of a report. */
export interface ReportWords {
  to: string;
  case: string;
  unnamed: string;
  asked: string;
  checks: string;
  captured: string;
  sent: string;
  promised: string;
  notes: string;
  done: string;
  outcome: string;
  proven: string;
  notProven: string;
  failedTimes: (n: number) => string;
  state: Record<StepState, string>;
  channel: Record<Channel, string>;
  outcomes: Record<Outcome, string>;
}

const en: ReportWords = {
  to: 'To',
  case: 'Case',
  unnamed: 'name not given',
  asked: 'Asked',
  checks: 'Checks',
  captured: 'Details',
  sent: 'Sent to the customer',
  promised: 'Promised by',
  notes: 'Notes',
  done: 'Done',
  outcome: 'Outcome',
  proven: 'Identity was confirmed.',
  notProven: 'Identity was not confirmed.',
  failedTimes: (n) => `failed ${n}×`,
  state: { pending: 'open', pass: 'passed', fail: 'failed', skip: 'skipped' },
  channel: { web: 'website', email: 'email', chat: 'live chat', social: 'social messages', phone: 'hotline' },
  outcomes: { resolved: 'resolved', escalated: 'passed on', abandoned: 'closed without an answer' },
};

const zhCN: ReportWords = {
  to: '转交',
  case: '工单',
  unnamed: '未提供姓名',
  asked: '已询问',
  checks: '核验',
  captured: '信息',
  sent: '已回复客户',
  promised: '承诺时间',
  notes: '备注',
  done: '已处理',
  outcome: '结果',
  proven: '身份已确认。',
  notProven: '身份未确认。',
  failedTimes: (n) => `未通过${n}次`,
  state: { pending: '待处理', pass: '通过', fail: '未通过', skip: '跳过' },
  channel: { web: '官方网站', email: '电子邮件', chat: '在线聊天', social: '社交消息', phone: '热线' },
  outcomes: { resolved: '已解决', escalated: '已转交', abandoned: '未获答复而关闭' },
};

/** The fixed words of a report in `lang`. */
export const reportWords = (lang: Lang): ReportWords => (lang.startsWith('zh') ? zhCN : en);
