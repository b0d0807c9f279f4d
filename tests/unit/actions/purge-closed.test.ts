/** Closed cases end with their days, and leave nothing behind; nothing else is touched. */
import { expect, test } from 'vitest';
import { captureField } from '@/lib/actions/capture-field';
import { purgeClosed } from '@/lib/actions/purge-closed';
import { recordResult } from '@/lib/actions/record-result';
import { saveDraft } from '@/lib/actions/save-draft';
import { saveNote } from '@/lib/actions/save-note';
import { reopenCase } from '@/lib/actions/set-status';
import { wrapUp } from '@/lib/actions/wrap-up';
import { newCase, newDesk, type TestDesk } from '@/tests/fixtures/desk';
import { IDENTITY } from '@/tests/fixtures/runs';
import { allBytes, take, teamPack } from '@/tests/fixtures/library';

const DAY = 86_400_000;
const keptFor = (days: number) => teamPack([], { retention: { days } });

/** A case with a row in every table that a case can have one in. */
async function fullCase(desk: TestDesk, name: string): Promise<string> {
  const { caseId, runId } = await newCase(desk, { name, reference: `R-${name}`, address: undefined });
  await captureField(desk, { caseId, runId, field: 'strange_activity', value: 'no' });
  await recordResult(desk, { caseId, runId, step: IDENTITY[0], result: 'fail' });
  await saveNote(desk, caseId, `note of ${name}`);
  await saveDraft(desk, `note:${caseId}`, caseId, `draft of ${name}`);
  return caseId;
}
const close = (desk: TestDesk, caseId: string) => wrapUp(desk, caseId, 'abandoned', 'no answer');
const ids = async (desk: TestDesk) => (await desk.db.cases.toCollection().primaryKeys()).toSorted();

test('a case is deleted with all that stands on it, the day after its last', async () => {
  const desk = await newDesk();
  await take(desk, keptFor(30));
  const before = await allBytes(desk);
  const settings = await desk.db.settings.get('settings');
  const old = await fullCase(desk, 'Quentin');
  await close(desk, old);
  desk.clock.at += 30 * DAY;
  expect(await purgeClosed(desk)).toBe(0);
  expect(await allBytes(desk)).toContain('Quentin');
  desk.clock.at += 1;
  expect(await purgeClosed(desk)).toBe(1);
  if (settings) await desk.db.settings.put(settings); // starting a case remembered its choices
  expect(await allBytes(desk)).toBe(before);
});

test('what is open, was reopened or was touched since stays whole', async () => {
  const desk = await newDesk();
  await take(desk, keptFor(30));
  const open = await fullCase(desk, 'Open');
  const reopened = await fullCase(desk, 'Back');
  const touched = await fullCase(desk, 'Touched');
  const over = await fullCase(desk, 'Over');
  for (const id of [reopened, touched, over]) await close(desk, id);
  desk.clock.at += 20 * DAY;
  await reopenCase(desk, reopened);
  await saveNote(desk, touched, 'the customer wrote again');
  desk.clock.at += 20 * DAY;
  const events = await desk.db.events.where('[caseId+id]').between([open, ''], [open, '\uFFFF']).count();
  expect(await purgeClosed(desk)).toBe(1);
  expect(await ids(desk)).toEqual([open, reopened, touched].toSorted());
  expect(await desk.db.events.where('[caseId+id]').between([open, ''], [open, '\uFFFF']).count()).toBe(
    events,
  );
  expect(await allBytes(desk)).not.toContain('note of Over');
});

test('nothing is deleted where nobody says how long, however old it is', async () => {
  const desk = await newDesk();
  await close(desk, await fullCase(desk, 'Old'));
  desk.clock.at += 4000 * DAY;
  expect(await purgeClosed(desk)).toBe(0);
  expect(await ids(desk)).toHaveLength(1);
});

test('many end in batches, of which none reads more than it ends', async () => {
  const desk = await newDesk();
  await take(desk, keptFor(1));
  const first = await fullCase(desk, 'First');
  await close(desk, first);
  const like = await desk.db.cases.get(first);
  if (!like) throw new Error('no case');
  await desk.db.cases.bulkAdd(Array.from({ length: 119 }, (_, i) => ({ ...like, id: `copy-${i}` })));
  desk.clock.at += 2 * DAY;
  const sizes: number[] = [];
  let inOne = 0;
  desk.db.cases.hook('deleting', (_key, _row, transaction) => {
    if (inOne++ === 0) transaction.on('complete', () => { sizes.push(inOne); inOne = 0; }); // prettier-ignore
  });
  expect(await purgeClosed(desk)).toBe(120);
  expect(sizes).toEqual([50, 50, 20]);
});
