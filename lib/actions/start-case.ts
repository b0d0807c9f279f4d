import { createId } from '@/lib/base/ids';
import { appendEvents } from '@/lib/db/events';
import { readOwnSettings, readSettings, SETTINGS_TABLES } from '@/lib/db/settings';
import { timerDue } from '@/lib/domain/calendar/business-hours';
import type { Case } from '@/lib/domain/cases/case';
import { gramsOf } from '@/lib/domain/cases/grams';
import { localReference } from '@/lib/domain/cases/reference';
import type { Channel, Playbook, Tone } from '@/lib/domain/guides/playbook';
import type { Lang } from '@/lib/base/l10n';
import { redact, type Finding } from '@/lib/domain/redaction/redact';
import { ExpectedError } from '@/lib/base/errors';
import { write, type Desk } from './desk';

/** What a case begins with. */
export interface NewCase {
  channel: Channel;
  playbook: { id: string; version: number };
  lang: Lang;
  tone: Tone;
  name: string;
  reference: string; // empty where the desk has none
  address?: string | undefined;
}

/** The case that was started. */
export interface StartedCase {
  caseId: string;
  runId: string;
  found: Finding[]; // what the payment-data guard took out of name and reference
}

/** One line: what a person types into a name is never more, and must not break a greeting in two. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

function buildCase(input: NewCase, playbook: Playbook, at: number, by: string, hours: Hours): Case {
  const name = redact(oneLine(input.name)).text;
  const given = redact(oneLine(input.reference)).text;
  const bytes = crypto.getRandomValues(new Uint8Array(4));
  const reference = given === '' ? localReference(at, hours.timeZone, bytes) : given;
  return {
    id: createId(at),
    v: 1,
    status: 'open',
    channel: input.channel,
    lang: input.lang,
    tone: input.tone,
    address: input.address,
    customer: { name, reference, local: given === '' },
    playbooks: [playbook.id],
    openedAt: at,
    openedBy: by,
    touchedAt: at,
    firstReplyDue: playbook.firstReply && finite(timerDue(at, playbook.firstReply, hours)),
    grams: gramsOf(name, reference),
  };
}
type Hours = Parameters<typeof timerDue>[2];

/** A desk without a working day has no clock. */
const finite = (at: number): number | undefined => (Number.isFinite(at) ? at : undefined);

/** Starts a case and its first run, and remembers the choices for the next one. */
export function startCase(desk: Desk, input: NewCase): Promise<StartedCase> {
  const { db } = desk;
  return write(() =>
    db.transaction('rw', ['cases', 'runs', 'events', 'playbooks', ...SETTINGS_TABLES], async () => {
      const playbook = await db.playbooks.get([input.playbook.id, input.playbook.version]);
      if (!playbook) throw new ExpectedError('not-found', 'playbook');
      const settings = await readSettings(db);
      const at = desk.now();
      const by = settings.agentName;
      const row = buildCase(input, playbook, at, by, settings.hours);
      const runId = createId(at);
      await db.cases.add(row);
      await db.runs.add({
        id: runId,
        caseId: row.id,
        playbook: input.playbook,
        channel: input.channel,
        startedAt: at,
      });
      await appendEvents(db, row.id, [
        { t: 'opened', at, by },
        { t: 'started', at, by, playbook: playbook.id, version: playbook.version, run: runId },
      ]);
      const { channel, lang, tone } = input;
      await db.settings.put({
        ...(await readOwnSettings(db)),
        next: { channel, lang, tone, playbook: playbook.id },
      });
      return {
        caseId: row.id,
        runId,
        found: [...redact(input.name).found, ...redact(input.reference).found],
      };
    }),
  );
}
