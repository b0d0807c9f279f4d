/** The record in words: the packet a team is given, and the summary of a case. */
import { pickText, type L10n, type Lang } from '@/lib/base/l10n';
import { momentToWords } from '@/lib/domain/calendar/words';
import { isIdentityCheck } from '@/lib/domain/guides/attempts';
import type { Outcome } from '@/lib/domain/guides/run';
import type { RunView, StepView } from '@/lib/domain/guides/view';
import { fieldToWords } from '@/lib/domain/template/field-words';
import type { Case, CaseEvent } from './case';
import { reportWords, type ReportWords } from './report-words';
import { sentIds } from './sent-ids';

export interface ReportInput {
  case: Case;
  views: readonly RunView[];
  events: readonly CaseEvent[];
  lang: Lang;
  timeZone: string;
  titles: ReadonlyMap<string, L10n>; // of replies, by id
  notes: readonly string[];
}

/** A word and what it says, with the colon of the language. */
const pair = (lang: Lang, word: string, says: string): string =>
  word + (lang === 'zh-CN' ? '：' : ': ') + says;

const section = (lang: Lang, title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [pair(lang, title, '').trimEnd(), ...lines.map((line) => `- ${line}`)];

function head({ case: row, views, lang }: ReportInput, words: ReportWords): string[] {
  const issues = views.map((v) => pickText(v.playbook.title, lang));
  const name = row.customer.name === '' ? words.unnamed : row.customer.name;
  const about = [...new Set(issues)].join(lang === 'zh-CN' ? '、' : ', ');
  return [
    pair(lang, words.case, [row.customer.reference, name, words.channel[row.channel], about].join(' · ')),
  ];
}

function capturedLines(view: RunView, lang: Lang): string[] {
  return [...view.values].flatMap(([id, value]) => {
    const field = view.playbook.fields[id];
    return field ? [pair(lang, pickText(field.label, lang), fieldToWords(field, value, lang))] : [];
  });
}

function checkLine(s: StepView, lang: Lang, words: ReportWords): string {
  const tries =
    s.fails === 0
      ? ''
      : lang === 'zh-CN'
        ? `（${words.failedTimes(s.fails)}）`
        : ` (${words.failedTimes(s.fails)})`;
  return pair(lang, pickText(s.step.title, lang), words.state[s.state] + tries);
}

/** What was sent, each title once. A step's question counts by the step's title. */
function sentLines({ events, titles, views, lang }: ReportInput): string[] {
  const ids = sentIds(events);
  const steps = new Map<string, L10n>(
    views.flatMap((v) => v.playbook.steps.map((s): [string, L10n] => [`ask:${s.id}`, s.title])),
  );
  const names = ids.map((id) => titles.get(id) ?? steps.get(id)).filter((name) => name !== undefined);
  return [...new Set(names.map((name) => pickText(name, lang)))];
}

function promised({ events, lang, timeZone }: ReportInput): string[] {
  const dues = events.flatMap((e) => (e.t === 'promise' || e.t === 'due' ? [e.dueAt] : []));
  return [...new Set(dues)].map((at) => momentToWords(at, lang, timeZone));
}

/** For the team a case goes to: what was asked, passed or failed, captured and promised. Personal values are masked. */
export function packetText(input: ReportInput, team: L10n): string {
  const { views, lang } = input;
  const words = reportWords(lang);
  const shown = views.flatMap((v) => v.steps.filter((s) => s.shown));
  const checks = shown.filter((s) => s.step.kind === 'verify' || s.fails > 0);
  const asked = shown.filter((s) => s.step.kind === 'ask' && s.state !== 'pending');
  return [
    pair(lang, words.to, pickText(team, lang)),
    ...head(input, words),
    ...section(lang, words.asked, asked.map((s) => pickText(s.step.title, lang))),
    ...section(lang, words.checks, checks.map((s) => checkLine(s, lang, words))),
    ...section(lang, words.captured, views.flatMap((v) => capturedLines(v, lang))),
    ...section(lang, words.sent, sentLines(input)),
    ...section(lang, words.promised, promised(input)),
    ...section(lang, words.notes, input.notes),
  ].join('\n'); // prettier-ignore
}

/** Only whether identity was proven, never by which check: a summary may reach the customer. */
function identityLine(views: readonly RunView[], words: ReportWords): string[] {
  const checks = views.flatMap((v) => v.steps.filter((s) => s.shown && isIdentityCheck(s.step)));
  if (checks.length === 0) return [];
  const proven = views.some((v) => v.guard('identity') === true) || checks.every((s) => s.state === 'pass');
  return [proven ? words.proven : words.notProven];
}

/**
 * A plain summary of the case: what it was about, what was done, what is promised, how it ended. It can be inserted
 * where the customer reads it, so the agent's notes are not in it.
 */
export function summaryText(input: ReportInput, outcome: Outcome | undefined): string {
  const { views, lang } = input;
  const words = reportWords(lang);
  const done = views.flatMap((v) =>
    v.steps.filter((s) => s.shown && s.step.kind === 'do' && s.state === 'pass' && !s.step.needsNote),
  );
  return [
    ...head(input, words),
    ...identityLine(views, words),
    ...section(lang, words.captured, views.flatMap((v) => capturedLines(v, lang))),
    ...section(lang, words.done, done.map((s) => pickText(s.step.title, lang))),
    ...section(lang, words.sent, sentLines(input)),
    ...section(lang, words.promised, promised(input)),
    ...(outcome ? [pair(lang, words.outcome, words.outcomes[outcome])] : []),
  ].join('\n'); // prettier-ignore
}
