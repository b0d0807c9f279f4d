/** A timeline entry in the agent's words. */
import { pickText, type L10n, type Lang } from '@/lib/base/l10n';
import type { CaseEvent } from '@/lib/domain/cases/case';
import type { PackRow, ScriptRow } from '@/lib/domain/replies/library';
import type { RunView } from '@/lib/domain/guides/view';
import type { Text } from '@/components/i18n/text';
import { momentShort } from '@/components/app/format';

/** What ids are looked up in. */
export interface Names {
  views: readonly RunView[];
  titles: ReadonlyMap<string, L10n>; // of replies
  packs: readonly PackRow[];
  scripts: readonly ScriptRow[];
}

export type EntryKind = 'note' | 'ok' | 'bad' | 'plain' | 'sent';

function stepTitle(step: string, event: CaseEvent, { views }: Names, lang: Lang): string {
  const own = views.find((v) => v.run.id === event.runId);
  const found = own?.playbook.steps.find((s) => s.id === step);
  return found ? pickText(found.title, lang) : step;
}

function fieldLabel(field: string, event: CaseEvent, { views }: Names, lang: Lang): string {
  const found = views.find((v) => v.run.id === event.runId)?.playbook.fields[field];
  return found ? pickText(found.label, lang) : field;
}

/** The title of what was sent, by the id the record keeps. */
function sentTitle(what: string, event: CaseEvent, names: Names, t: Text, lang: Lang): string {
  if (what.startsWith('ask:')) return stepTitle(what.slice(4), event, names, lang);
  if (what === 'summary') return t.record.summary;
  if (what.startsWith('line:')) {
    const [script, line] = what.slice(5).split('/');
    const found = names.scripts.find((s) => s.id === script)?.lines.find((l) => l.id === line);
    return found ? pickText(found.title, lang) : what;
  }
  const title = names.titles.get(what);
  return title ? pickText(title, lang) : what;
}

const teamName = (id: string, { packs }: Names, lang: Lang): string => {
  const team = packs.map((p) => p.teams[id]).find((x) => x !== undefined);
  return team ? pickText(team, lang) : id;
};

const playbookTitle = (id: string, { views }: Names, lang: Lang): string => {
  const view = views.find((v) => v.playbook.id === id);
  return view ? pickText(view.playbook.title, lang) : id;
};

/** What happened, in one line. A note speaks for itself: its line is empty. */
export function entryToWords(event: CaseEvent, names: Names, t: Text, lang: Lang): string {
  switch (event.t) {
    case 'opened':
      return t.record.opened;
    case 'started':
      return t.record.started(playbookTitle(event.playbook, names, lang));
    case 'note':
      return '';
    case 'status':
      return t.record.status(t.status[event.to]);
    case 'details':
      return t.record.details;
    case 'address':
      return t.record.address;
    case 'promise':
      return t.record.promise(momentShort(event.dueAt, lang));
    case 'sent':
      return t.record.sent(event.via, sentTitle(event.what, event, names, t, lang), event.place);
    case 'reply':
      return t.record.sent(event.via, sentTitle(event.reply, event, names, t, lang), event.place);
    case 'call':
      return t.record.call(event.what, event.minutes);
    case 'wrapped':
      return t.record.wrapped(t.outcome[event.outcome]);
    case 'close':
      return t.record.closed(t.outcome[event.outcome]);
    case 'result':
      return t.record.result(stepTitle(event.step, event, names, lang), event.result);
    case 'undo':
      return t.record.undo(stepTitle(event.step, event, names, lang));
    case 'captured':
      return t.record.captured(fieldLabel(event.field, event, names, lang));
    case 'purged':
      return t.record.purged(fieldLabel(event.field, event, names, lang));
    case 'override':
      return t.record.override;
    case 'due':
      return t.record.due(stepTitle(event.step, event, names, lang), momentShort(event.dueAt, lang));
    case 'channel':
      return t.record.channel(t.channel[event.to]);
    case 'escalate':
      return t.record.escalate(teamName(event.team, names, lang));
    case 'moved':
      return t.record.moved(event.toVersion);
  }
}

/** How an entry looks. */
export function entryKind(event: CaseEvent): EntryKind {
  if (event.t === 'note') return 'note';
  if (event.t === 'sent' || event.t === 'reply') return 'sent';
  if (event.t !== 'result') return 'plain';
  return event.result === 'pass' ? 'ok' : event.result === 'fail' ? 'bad' : 'plain';
}
