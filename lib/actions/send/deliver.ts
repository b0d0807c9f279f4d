/** Out of the door: into the page, onto the clipboard, or to a caller's ear. */
import { deliveryFor } from '@/lib/domain/message/delivery';
import type { Target } from '@/lib/domain/target/target';
import type { Insertion } from '@/lib/platform/boxes';
import type { Desk } from '@/lib/actions/desk';
import { logInsertion } from '@/lib/actions/log-insertion';
import { findTarget, readyTarget } from './find-target';
import type { Prepared } from './prepare';
import { refuse, type Hands, type SendRequest, type Step } from './request';

const notInserted = (done: Insertion & { ok: false }, text: string) =>
  refuse({ why: 'not-inserted', reason: done.why, detail: done.detail }, text);

/** The box and its page, as the record names them. */
const placeWords = ({ box, origin }: Target): string =>
  [box.name, origin].filter((part) => part !== '').join(' · ');

/** Delivers what was prepared; gives the place it went to, where there is one. */
export async function deliver(
  desk: Desk,
  prepared: Prepared,
  request: SendRequest,
  hands: Hands,
): Promise<Step<string | undefined>> {
  const { text, message, file } = prepared;
  if (request.via === 'read aloud') return { ok: true, value: undefined };
  if (request.via === 'copied')
    return (await hands.copy(text)) ? { ok: true, value: undefined } : refuse({ why: 'not-copied' }, text);
  const deliveryTo = (target: Target) => deliveryFor(target.box.kind, message, target.flavour);
  const give = (target: Target) => hands.insert(target, deliveryTo(target));
  const log = (target: Target, told: Insertion) =>
    logInsertion(desk, { target, door: request.door ?? 'panel', rich: deliveryTo(target).marked, told });
  const seen = readyTarget(file, request);
  const first = seen && (await give(seen));
  if (seen && first && (first.ok || first.why !== 'moved')) log(seen, first); // where it has moved, it is looked for anew
  if (seen && first?.ok) return { ok: true, value: placeWords(seen) };
  if (first && !first.ok && first.why !== 'moved') return notInserted(first, text);
  const target = await findTarget(desk, file, request, hands);
  if (!target.ok) return refuse(target.refusal, text);
  const done = await give(target.value);
  log(target.value, done);
  return done.ok ? { ok: true, value: placeWords(target.value) } : notInserted(done, text);
}
