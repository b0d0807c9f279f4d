/** Canaries in the inputs of a guide: its fields, and the reasons it asks for. */
import { poll } from '@/tests/drive/timing';
import type { Agent } from '@/tests/e2e/agent';
import { ALL_CANARIES, ALLOWED, CANARIES } from './canaries';
import { leave, told, typeEachInPlace, typeOver, valueOf } from './typing';

interface FieldFound {
  step: string;
  field: string;
  input: string; // its selector
  kind: 'text' | 'money';
  roomy: boolean; // takes all that an agent may write
}

/** The inputs of a step that take typing. */
async function fieldsOf(agent: Agent, step: string): Promise<FieldFound[]> {
  await agent.step(step);
  return agent.panel.evaluate(
    (id: string, room: number) => {
      const at = `[data-step-id="${id}"] [data-field]`;
      return [...document.querySelectorAll<HTMLElement>(at)].flatMap((place): FieldFound[] => {
        const found = place.querySelector<HTMLInputElement>('input[type=text],textarea');
        if (!found) return [];
        const field = place.dataset['field'] ?? '';
        const input = `[data-step-id="${id}"] [data-field="${field}"] ${found.localName}`;
        const kind = found.inputMode === 'decimal' ? 'money' : 'text';
        return [{ step: id, field, input, kind, roomy: kind === 'text' && found.maxLength >= room }];
      });
    },
    step,
    ALLOWED.length,
  );
}

async function storedValue(agent: Agent, field: string): Promise<unknown> {
  const { values = [] } = await agent.rows();
  return values.findLast((row) => row.field === field)?.value;
}

async function waitStored(agent: Agent, field: string, part: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (String(await storedValue(agent, field)).includes(part)) return;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  throw new Error(`${field} is not stored as ${part} but as ${String(await storedValue(agent, field))}`);
}

/** A text field: masked in place as it is typed; masked when it is left with the number still at the caret. */
async function tryTextField(agent: Agent, { field, input, roomy }: FieldFound): Promise<void> {
  const { panel } = agent;
  await typeEachInPlace(panel, input);
  for (const { text, kind, digits } of CANARIES) {
    await typeOver(panel, input, text);
    await leave(panel);
    await told(panel, kind);
    await waitStored(agent, field, kind === 'card' ? `•••• ${digits.slice(-4)}` : '•••');
  }
  if (!roomy) return;
  await typeOver(panel, input, ALLOWED);
  await leave(panel);
  await waitStored(agent, field, ALLOWED);
}

/** An amount is no place for a card number: it is refused where it stands, and so is the amount before it. */
async function tryMoneyField(agent: Agent, { field, input }: FieldFound): Promise<void> {
  const before = (await storedValue(agent, field)) as { amount: string } | undefined;
  for (const { text } of CANARIES) {
    await typeOver(agent.panel, input, text);
    await leave(agent.panel);
    await agent.panel.waitFor(
      (where: string) => document.querySelector(where)?.getAttribute('aria-invalid') === 'true',
      input,
    );
  }
  await poll(3_000, `${field} to be empty`, async () => (await storedValue(agent, field)) === undefined);
  if (!before) return;
  await typeOver(agent.panel, input, before.amount);
  await leave(agent.panel);
  const wanted = JSON.stringify(before);
  await poll(
    3_000,
    `${field} to be back`,
    async () => JSON.stringify(await storedValue(agent, field)) === wanted,
  );
}

/** Types into every field of every step that is open now; gives the fields it found. */
export async function tryFields(agent: Agent): Promise<string[]> {
  await agent.tabTo('guide');
  const steps = await agent.panel.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-step-id]')].map(
      ({ dataset }) => dataset['stepId'] ?? '',
    ),
  );
  const tried: string[] = [];
  for (const step of steps)
    for (const found of await fieldsOf(agent, step)) {
      await (found.kind === 'money' ? tryMoneyField(agent, found) : tryTextField(agent, found));
      if (found.kind === 'text') await waitStored(agent, found.field, found.roomy ? ALLOWED : '•••');
      tried.push(found.field);
    }
  return tried;
}

/** Gives a reason for a step and waits for what comes of it. */
async function giveReason(agent: Agent, step: string, key: 's' | 'u', reason: string): Promise<void> {
  await agent.press(step, key);
  const input = `[data-step-id="${step}"] form input`;
  await typeOver(agent.panel, input, reason);
  if ((await valueOf(agent.panel, input)) === '') throw new Error(`no reason stands in ${input}`);
  await agent.panel.press('Enter');
  await agent.waitState(step, key === 's' ? 'skip' : 'pending');
}

/** Takes a skipped step back and skips it again, each time for a reason with a canary in it. */
export async function tryReasons(agent: Agent, skipped: string): Promise<void> {
  for (const { text } of CANARIES) {
    await giveReason(agent, skipped, 'u', text);
    await giveReason(agent, skipped, 's', `${text} was given`);
  }
}

/** Goes in a technical case to the step behind a soft guard, and opens it for a reason with every canary in it. */
export async function tryOverride(agent: Agent): Promise<void> {
  const step = 'hand-over';
  await agent.answer('describe', { problem: 'other' });
  await agent.answer('money', { money_involved: 'no' });
  await agent.answer('basics', { basics_tried: ['restart'] });
  await agent.answer('better', { solved: 'no' });
  await agent.waitState(step, 'locked');
  await agent.step(step);
  const input = `[data-step-id="${step}"] form input`;
  await typeOver(agent.panel, input, ALL_CANARIES);
  await agent.panel.press('Enter');
  await agent.waitState(step, 'pending');
}
