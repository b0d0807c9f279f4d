/** Composing: gate, then fill. What is locked is not filled, so its words are nowhere. */
import type { L10n, Lang } from '@/lib/base/l10n';
import type { CaseFile } from '@/lib/domain/cases/case-file';
import type { BusinessHours } from '@/lib/domain/calendar/business-hours';
import { hoursToWords } from '@/lib/domain/calendar/words';
import type { Gate } from '@/lib/domain/guides/gate';
import { missingItems } from '@/lib/domain/guides/missing';
import type { Placeholder, Tone } from '@/lib/domain/guides/playbook';
import type { RunView } from '@/lib/domain/guides/view';
import type { Format } from '@/lib/domain/message/message';
import type { Settings } from '@/lib/domain/settings/settings';
import { fillBody, type Filled } from '@/lib/domain/template/fill';
import { slotValues, type FillSources } from '@/lib/domain/template/slot-values';
import { readMoment } from './moment';
import type { PackRow } from './library';
import { wordingOf, type Content, type Outgoing, type Wording } from './outgoing';

/** All a composition is made from, besides the case. */
export interface Library extends Content {
  packs: readonly PackRow[];
}

/** What the agent typed for this one insertion, by placeholder. */
export type Typed = Record<string, string>;

/** What would leave, or why it may not. */
export interface Composition {
  gate: Gate;
  title: L10n;
  lang: Lang;
  tone: Tone;
  format: Format; // of the filled body, and of what the agent makes of it
  runId?: string | undefined;
  filled?: Filled | undefined; // only where the gate is open and the text exists in the language
  uses: string[]; // placeholders that stand in the text
  dueAt?: number | undefined; // the time the text promises
}

/** The placeholders of every pack, by name. */
export const placeholdersOf = (packs: readonly PackRow[]): Record<string, Placeholder> =>
  Object.assign({}, ...packs.map((p) => p.placeholders)) as Record<string, Placeholder>;

/** The teams of every pack, by id. */
export const teamsOf = (packs: readonly PackRow[]): Record<string, L10n> =>
  Object.assign({}, ...packs.map((p) => p.teams)) as Record<string, L10n>;

/** Company values: the packs', then what was set here, then the business hours in words. */
export function companyValues(packs: readonly PackRow[], settings: Settings): Record<string, L10n | string> {
  const hours = Object.fromEntries(['en', 'zh-CN'].map((lang) => [lang, hoursToWords(settings.hours, lang)]));
  const fromPacks = Object.assign({}, ...packs.map((p) => p.settings)) as Record<string, L10n | string>;
  const agent = settings.agentName === '' ? {} : { agent_name: settings.agentName };
  return { hours, ...settings.values, ...fromPacks, ...agent };
}

/** The team the case went to: where it was escalated, else where the used-up check sends it. */
function teamOf(run: RunView | undefined, teams: Record<string, L10n>, typed: Typed): L10n | undefined {
  const sent = run?.run.events.findLast((e) => e.t === 'escalate');
  const id = typed.team ?? (sent?.t === 'escalate' ? sent.team : run?.exhaustedBy?.onFail?.to);
  return id !== undefined && Object.hasOwn(teams, id) ? teams[id] : undefined;
}

/** The time of the next update: typed now, else the latest that was promised. Nobody promises the past. */
function dueOf(file: CaseFile, hours: BusinessHours, typed: Typed, now: number): number | undefined {
  const own = typed.due_date === undefined ? undefined : readMoment(typed.due_date, hours.timeZone);
  if (own !== undefined) return own > now ? own : undefined;
  return file.case.dueAt !== undefined && file.case.dueAt > now ? file.case.dueAt : undefined;
}

/** What a composition is made from. */
export interface ComposeInput {
  outgoing: Outgoing;
  file: CaseFile;
  views: readonly RunView[];
  library: Library;
  settings: Settings;
  typed: Typed;
  now: number;
}

function sourcesOf(wording: Wording, input: ComposeInput): FillSources {
  const { file, views, library, settings, typed, now } = input;
  const { team: _, due_date: __, ...free } = typed;
  return {
    placeholders: placeholdersOf(library.packs),
    lang: wording.lang,
    tone: wording.tone,
    timeZone: settings.hours.timeZone,
    settings: companyValues(library.packs, settings),
    customerName: file.case.customer.name,
    reference: file.case.customer.reference,
    run: wording.run,
    team: teamOf(wording.run, teamsOf(library.packs), typed),
    dueAt: dueOf(file, settings.hours, typed, now),
    missing: missingItems(views, wording.lang),
    typed: free,
  };
}

/** Composes `outgoing` for a case: the gate first, and only behind an open one the filled words. */
export function compose(input: ComposeInput): Composition {
  const wording = wordingOf(input.outgoing, input.file, input.views, input.library);
  const { gate, title, lang, tone, run, body, format = 'plain' } = wording;
  const runId = run?.closed ? undefined : run?.run.id; // a closed run takes nothing up any more
  const head = { gate, title, lang, tone, format, runId };
  if (gate.state !== 'open' || body === undefined) return { ...head, uses: [] };
  if (wording.literal)
    return { ...head, uses: [], filled: { pieces: [{ kind: 'words', text: body }], missing: [] } };
  const sources = sourcesOf(wording, input);
  const filled = fillBody(body, slotValues(sources));
  const uses = [...new Set(filled.pieces.flatMap((p) => (p.kind === 'words' ? [] : [p.name])))];
  const promises = uses.some((name) => sources.placeholders[name]?.source === 'timer');
  return { ...head, uses, filled, dueAt: promises ? sources.dueAt : undefined };
}
