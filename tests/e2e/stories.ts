/** Ten conversations, as data: each issue type once in English and once in Chinese, over the five channels. */
import type { Agent, Answers } from './agent.ts';
import type { NewCase } from './new-case.ts';

export interface Story extends NewCase {
  title: string;
  page: string; // of the practice desk
  frame?: string;
  /** Replies that must not go out yet, with the case just begun. */
  lockedAtFirst: string[];
  work(agent: Agent): Promise<void>;
  /** What goes out at the end, what it asks, and a piece of what must stand in the box. */
  reply: { id: string; typed?: Record<string, string>; says: string[] };
  outcome: 'resolved' | 'escalated';
}

const IDENTITY = ['registered-contact', 'recent-transaction', 'possession'];
const DUE = '2030-03-05T15:30';

const locked: Answers = { lock_reason: 'wrong_password', lock_message: 'Account locked (error code 50012)' };

async function unlock(agent: Agent): Promise<void> {
  await agent.answer('describe', locked);
  await agent.answer('strange', { strange_activity: 'no' });
  await agent.pass(...IDENTITY, 'guide-unlock');
  await agent.answer('confirm-access', { access_restored: 'yes' });
  await agent.note('Reset done with the customer. 已恢复登录。');
  await agent.pass('record');
}

const dispute = (reason: string): Answers => ({
  dispute_reason: reason,
  description: 'The parcel never came.',
});
const transaction: Answers = {
  txn_ref: 'TX-2026-77120',
  txn_date: '2026-11-10',
  txn_amount: { amount: '128.50', currency: 'USD' },
  merchant: 'Hill & Sons',
};

async function settleDispute(agent: Agent): Promise<void> {
  await agent.answer('describe', dispute('not_received'));
  await agent.pass('registered-contact', 'possession');
  await agent.press('recent-transaction', 's');
  await agent.panel.type('not needed, possession passed');
  await agent.panel.press('Enter');
  await agent.waitState('recent-transaction', 'skip');
  await agent.answer('transaction', transaction);
  await agent.answer('due-date', { expected_on: '2026-11-15' });
  await agent.answer('merchant-contact', { merchant_contacted: 'yes' });
  await agent.answer('collect-evidence', { evidence: ['record', 'emails'] });
  await agent.pass('confirm-facts', 'explain-options');
  await agent.answer('submit', { refund_ref: 'RF-88120' });
  await agent.pass('submit');
  await agent.note('Refund requested, merchant has been asked. 已提交退款。');
  await agent.pass('record');
}

async function traceMoney(agent: Agent): Promise<void> {
  await agent.answer('describe', { failure_kind: 'pending', error_text: 'Processing, code 20417' });
  await agent.answer('debited', { debited: 'yes' });
  await agent.pass('hold-retry');
  await agent.answer('details', {
    txn_date: '2026-11-20',
    txn_amount: { amount: '56', currency: 'EUR' },
    method: 'balance',
    txn_ref: 'PAY-55120-77',
  });
  await agent.pass('registered-contact', 'recent-transaction', 'possession');
  await agent.answer('look-up', { status: 'pending' });
  await agent.pass('look-up', 'trace');
  await agent.answer('confirm', { fixed: 'unsure' });
  await agent.note('Trace asked for. 已发起追查。');
  await agent.pass('record');
}

async function handOver(agent: Agent): Promise<void> {
  await agent.answer('describe', { problem: 'crash' });
  await agent.answer('money', { money_involved: 'no' });
  await agent.answer('basics', { basics_tried: ['restart', 'network', 'cache'] });
  await agent.answer('better', { solved: 'no' });
  await agent.answer('device', { device: 'Pixel 8', os_version: 'Android 16', app_version: '7.2.1' });
  await agent.answer('error', { error_text: 'Unexpected error 0x1A' });
  await agent.press('known-issue', 'f');
  await agent.waitState('known-issue', 'fail');
  await agent.pass('hand-over');
  await agent.note('Handed over with all details. 已转技术团队。');
  await agent.pass('record');
}

async function answerRule(agent: Agent): Promise<void> {
  await agent.answer('where', { country: 'SG', other_country: 'MY' });
  await agent.answer('what', { activity: 'cross_border', large_amount: 'no', about_account: 'no' });
  await agent.answer('look-up-rule', {
    restriction: 'Cross-border payments up to 5,000 SGD a day are possible.',
    restriction_source: 'Service agreement, section 4',
    checked_on: '2026-11-23',
  });
  await agent.pass('look-up-rule', 'explain');
  await agent.note('Rule explained with its source. 已说明规定。');
  await agent.pass('record');
}

export const stories: readonly Story[] = [
  {
    title: 'account locked, Chinese, by email',
    page: '/email/4305',
    channel: 'email', playbook: 'account-locked', lang: 'zh-CN', tone: 'formal', name: '李伟', reference: 'MAIL-4305',
    lockedAtFirst: ['locked.unlock-steps', 'locked.restored'],
    work: unlock,
    reply: { id: 'locked.restored', says: ['尊敬的李伟', '您的账户已解锁', 'okpay.example', 'MAIL-4305', 'Mei 敬上'] },
    outcome: 'resolved',
  },
  {
    title: 'account locked, English, in chat',
    page: '/chat/4413',
    channel: 'chat', playbook: 'account-locked', lang: 'en', tone: 'friendly', name: 'Ana', reference: 'CHAT-4413',
    lockedAtFirst: ['locked.unlock-steps', 'locked.restored'],
    work: unlock,
    reply: { id: 'locked.restored', says: ['your account is open again', 'CHAT-4413'] },
    outcome: 'resolved',
  },
  {
    title: 'dispute, English, on the website',
    page: '/website/4211',
    channel: 'web', playbook: 'dispute-refund', lang: 'en', tone: 'formal', name: 'Hannah Ellery', reference: 'WEB-4211',
    lockedAtFirst: ['dispute.options', 'dispute.submitted'],
    work: settleDispute,
    reply: { id: 'dispute.submitted', typed: { due_date: DUE }, says: ['Dear Hannah Ellery', 'RF-88120', '5 Mar 2030'] },
    outcome: 'resolved',
  },
  {
    title: 'dispute, Chinese, by email',
    page: '/email/4311',
    channel: 'email', playbook: 'dispute-refund', lang: 'zh-CN', tone: 'friendly', name: '王芳', reference: 'MAIL-4311',
    lockedAtFirst: ['dispute.options', 'dispute.progress'],
    work: settleDispute,
    reply: { id: 'dispute.submitted', typed: { due_date: DUE }, says: ['RF-88120', '2030年3月5日'] },
    outcome: 'resolved',
  },
  {
    title: 'payment failed, English, in chat',
    page: '/chat/4412?frame=same',
    frame: '/frame/chat/4412',
    channel: 'chat', playbook: 'payment-failure', lang: 'en', tone: 'friendly', name: 'Joe {{case_ref}} <b>', reference: 'CHAT-4412',
    lockedAtFirst: ['payfail.trace'],
    work: traceMoney,
    reply: { id: 'payfail.trace', typed: { team: 'payments', due_date: DUE }, says: ['our payments team', '5 Mar 2030'] },
    outcome: 'resolved',
  },
  {
    title: 'payment failed, Chinese, on the website',
    page: '/website/4218?box=react',
    channel: 'web', playbook: 'payment-failure', lang: 'zh-CN', tone: 'formal', name: '陈静', reference: 'WEB-4218',
    lockedAtFirst: ['payfail.trace'],
    work: traceMoney,
    reply: { id: 'payfail.trace', typed: { team: 'payments', due_date: DUE }, says: ['尊敬的陈静', '支付团队', '2030年3月5日'] },
    outcome: 'resolved',
  },
  {
    title: 'technical support, English, on the hotline',
    page: '/hotline/4690?box=textarea',
    channel: 'phone', playbook: 'technical-support', lang: 'en', tone: 'friendly', name: 'Omar', reference: 'CALL-4690',
    lockedAtFirst: ['tech.escalated'],
    work: handOver,
    reply: { id: 'tech.escalated', typed: { due_date: DUE }, says: ['our technical team', 'Pixel 8, Android 16', '5 Mar 2030'] },
    outcome: 'resolved',
  },
  {
    title: 'technical support, Chinese, in social messages',
    page: '/social/4537?box=nested-shadow',
    channel: 'social', playbook: 'technical-support', lang: 'zh-CN', tone: 'friendly', name: '小林', reference: 'SOC-4537',
    lockedAtFirst: ['tech.escalated'],
    work: handOver,
    reply: { id: 'tech.escalated', typed: { due_date: DUE }, says: ['技术团队', 'Pixel 8，Android 16', '2030年3月5日'] },
    outcome: 'resolved',
  },
  {
    title: 'country limits, Chinese, in social messages',
    page: '/social/4533',
    channel: 'social', playbook: 'country-restriction', lang: 'zh-CN', tone: 'friendly', name: '阿明', reference: 'SOC-4533',
    lockedAtFirst: ['country.available', 'country.account-answer'],
    work: answerRule,
    reply: { id: 'country.available', says: ['新加坡'] },
    outcome: 'resolved',
  },
  {
    title: 'country limits, English, on the hotline',
    page: '/hotline/4693?box=contenteditable',
    channel: 'phone', playbook: 'country-restriction', lang: 'en', tone: 'formal', name: 'Mrs Tan', reference: 'CALL-4693',
    lockedAtFirst: ['country.available', 'country.account-answer'],
    work: answerRule,
    reply: { id: 'country.available', says: ['Dear Mrs Tan', 'Singapore'] },
    outcome: 'resolved',
  },
]; // prettier-ignore
