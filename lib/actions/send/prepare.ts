/** Gate, fill and guard: everything of a send that needs no page. */
import { viewsOf, type CaseFile } from '@/lib/domain/cases/case-file';
import type { RunView } from '@/lib/domain/guides/view';
import { officialTexts, personalTexts } from '@/lib/domain/replies/case-texts';
import { compose, type Composition, type Library } from '@/lib/domain/replies/compose';
import type { Message } from '@/lib/domain/message/message';
import { messageToText } from '@/lib/domain/message/message-to-text';
import type { OutgoingRules } from '@/lib/domain/replies/outgoing-check';
import { checkMessage, outgoingMessage } from '@/lib/domain/replies/outgoing-message';
import type { Settings } from '@/lib/domain/settings/settings';
import type { Desk } from '@/lib/actions/desk';
import { isFresh, readSendInputs, type SendInputs } from './inputs';
import { refuse, type SendRequest, type Step } from './request';

/** What may leave, with all it was made from. */
export interface Prepared {
  file: CaseFile;
  library: Library;
  composition: Composition;
  message: Message;
  text: string; // the message in plain words: for the clipboard and the record
}

function rulesFor(
  file: CaseFile,
  composition: Composition,
  library: Library,
  settings: Settings,
  request: SendRequest,
): OutgoingRules {
  const filled = composition.filled?.pieces.flatMap((p) => (p.kind === 'value' ? [p.text] : [])) ?? [];
  return {
    official: officialTexts(library.packs, settings, file),
    confirmed: request.links ?? [],
    personal: personalTexts(file).map(({ value }) => value),
    values: filled,
  };
}

/** What of a send does not depend on the page: the same is prepared the same way. */
export type Wanted = Pick<
  SendRequest,
  'caseId' | 'outgoing' | 'typed' | 'edited' | 'via' | 'links' | 'oneLine'
>;

/** Decides on what was read, at one moment. */
function decide(request: Wanted, inputs: SendInputs, views: readonly RunView[], now: number): Step<Prepared> {
  const { file, settings, library } = inputs;
  const { outgoing, typed } = request;
  const composition = compose({ outgoing, file, views, library, settings, typed, now });
  if (composition.gate.state !== 'open')
    return refuse({
      why: 'locked',
      needs: composition.gate.state === 'locked' ? composition.gate.needs : [],
    });
  if (!composition.filled) return refuse({ why: 'not-in-language' });
  if (composition.filled.missing.length > 0)
    return refuse({ why: 'unfilled', names: composition.filled.missing });
  const message = outgoingMessage(composition, request.edited);
  if (!message) return refuse({ why: 'unfilled', names: [] });
  const isPacket = outgoing.kind === 'packet';
  if (isPacket && request.via !== 'copied') return refuse({ why: 'locked', needs: [] });
  const faults = checkMessage(
    message,
    rulesFor(file, composition, library, settings, request),
    request.oneLine,
  );
  const barred = isPacket ? faults.filter((f) => f.kind !== 'link') : faults; // a colleague may read any link
  if (barred.length > 0) return refuse({ why: 'faults', faults: barred });
  const text = messageToText(message, 'plain');
  return { ok: true, value: { file, library, composition, message, text } };
}

/** Everything of the runs that a text can depend on. */
const digestOf = (views: readonly RunView[]): string =>
  JSON.stringify(
    views.map((v) => [
      v.channel,
      v.closed?.at,
      v.exhaustedBy?.id,
      v.steps.map((s) => [s.shown, s.locked, s.state, s.exhausted, s.fails]),
      [...v.values],
      Object.keys(v.playbook.guards).map((id) => v.guard(id)),
    ]),
  );

/** A send that was prepared before the click. It counts while what it was made from is what is so now. */
export interface Rehearsal {
  key: string;
  inputs: SendInputs;
  digest: string;
  prepared: Prepared;
}

const keyOf = ({ caseId, outgoing, typed, edited, via, links, oneLine }: Wanted): string =>
  JSON.stringify([caseId, outgoing, typed, edited, via, links, oneLine]);

/** Prepares a send that may come; undefined where it would be refused now. */
export function rehearse(desk: Desk, request: Wanted, inputs: SendInputs): Rehearsal | undefined {
  const now = desk.now();
  const views = viewsOf(inputs.file, now);
  const done = decide(request, inputs, views, now);
  return done.ok ? { key: keyOf(request), inputs, digest: digestOf(views), prepared: done.value } : undefined;
}

/** The rehearsed send, if nothing was written since, its gates stand as they stood, and its promise is not past. */
function stillHolds(rehearsal: Rehearsal, request: SendRequest, now: number): Prepared | undefined {
  const { key, inputs, digest, prepared } = rehearsal;
  if (key !== keyOf(request) || !isFresh(inputs)) return undefined;
  const { dueAt } = prepared.composition;
  if (dueAt !== undefined && dueAt <= now) return undefined;
  return digestOf(viewsOf(inputs.file, now)) === digest ? prepared : undefined;
}

/** Gate, fill and guard, as things stand now. Nothing stale opens anything. */
export async function prepare(desk: Desk, request: SendRequest): Promise<Step<Prepared>> {
  const inputs = await readSendInputs(desk.db, request.caseId, request.outgoing);
  const now = desk.now();
  return decide(request, inputs, viewsOf(inputs.file, now), now);
}

/** What was prepared before the click, where it still holds: without waiting for anything. */
export const prepared = (desk: Desk, request: SendRequest): Prepared | undefined =>
  request.ready?.rehearsal && stillHolds(request.ready.rehearsal, request, desk.now());
