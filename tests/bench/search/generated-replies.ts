/** 10,000 bilingual replies of a support desk that has everything: each subject with each matter. */
import type { ReplyRow } from '@/lib/domain/replies/library';
import type { IssueType } from '@/lib/domain/replies/library';
import { MATTERS, SUBJECTS, type Phrase } from './words.ts';

/** A row of numbers that looks random and is the same every time. */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const pick = <T>(of: readonly T[], random: () => number): T => of[Math.floor(random() * of.length)] as T;

/** Twenty issue types, five subjects in each. */
export const ISSUE_TYPES: IssueType[] = Array.from({ length: 20 }, (_, i) => {
  const [first, second] = [SUBJECTS[i * 5], SUBJECTS[i * 5 + 1]] as [Phrase, Phrase];
  const title = { en: `Questions on ${first.en} and ${second.en}`, 'zh-CN': `${first.zh}与${second.zh}问题` };
  return { id: `type-${i}`, version: 1, title };
});

const OPENERS: [string, string][] = [
  ['Thank you for getting in touch with us about this.', '感谢您就此事联系我们。'],
  ['We are sorry for the trouble this has caused.', '给您带来不便，我们深表歉意。'],
  ['We have looked into what you described.', '我们已查看您所描述的情况。'],
  ['Your message reached the right team.', '您的消息已转到负责的团队。'],
];
const MIDDLES: ((a: Phrase, b: Phrase) => [string, string])[] = [
  (a, b) => [`If the ${a.en} shows “${b.en}”, please leave it as it is for now.`, `如果${a.zh}显示“${b.zh}”，请暂时不要操作。`],
  (a, b) => [`Please tell us when the ${a.en} was last seen without “${b.en}”.`, `请告诉我们${a.zh}上次没有出现“${b.zh}”的时间。`],
  (a, b) => [`A colleague checks the ${a.en} together with ${b.en} within one working day.`, `同事会在一个工作日内一并核对${a.zh}和${b.zh}。`],
  (a, b) => [`Nothing is taken from your ${a.en} while ${b.en} is open.`, `在${b.zh}处理期间，您的${a.zh}不会有任何扣减。`],
  (a, b) => [`You find the ${a.en} under Settings, then ${b.en}.`, `您可以在设置里的${b.zh}中找到${a.zh}。`],
]; // prettier-ignore
const CLOSERS: [string, string][] = [
  ['We will write again by {{ due_date }}.', '我们会在{{ due_date }}之前再次回复您。'],
  ['Please answer in this conversation so that nothing gets lost.', '请在本对话中回复，以免遗漏。'],
  ['Kind regards, {{ agent_name }}', '此致，{{ agent_name }}'],
];

function bodyOf(subject: Phrase, matter: Phrase, random: () => number): { en: string; 'zh-CN': string } {
  const lines = [
    pick(OPENERS, random),
    pick(MIDDLES, random)(subject, matter),
    pick(MIDDLES, random)(pick(SUBJECTS, random), pick(MATTERS, random)),
    pick(CLOSERS, random),
  ];
  return { en: lines.map(([en]) => en).join('\n'), 'zh-CN': lines.map(([, zh]) => zh).join('\n') };
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const TAGS = ['delay', 'apology', 'urgent', '模板', '升级', 'legal', 'first reply', '节日'];

/** The id of the reply for a subject and a matter, by their places. */
export const replyId = (subject: number, matter: number): string => `r.${subject}-${matter}`;

function replyOf(s: number, m: number): ReplyRow {
  const [subject, matter] = [SUBJECTS[s], MATTERS[m]] as [Phrase, Phrase];
  const random = dice(s * 1009 + m * 9176 + 7);
  const id = replyId(s, m);
  return {
    id,
    pack: 'bench',
    playbook: random() < 0.1 ? '' : `type-${Math.floor(s / 5)}`,
    title: { en: `${capital(subject.en)}: ${matter.en}`, 'zh-CN': `${subject.zh}${matter.zh}` },
    tags: random() < 0.3 ? [pick(TAGS, random)] : [],
    uses: [],
    text: { formal: bodyOf(subject, matter, random), friendly: bodyOf(subject, matter, random) },
  };
}

/** All of them, in the order of their words. */
export const generatedReplies = (): ReplyRow[] =>
  SUBJECTS.flatMap((_, s) => MATTERS.map((_, m) => replyOf(s, m)));
