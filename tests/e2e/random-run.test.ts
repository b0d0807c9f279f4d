/** A conversation nobody wrote: issue type, channel, order of answers, editor and frame come from a seed that is printed. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Driver } from '#drive/driver.ts';
import { startDesk } from '#practice/serve-desk.ts';
import { CHANNELS, type Field, type Playbook, type Step } from '@/lib/domain/guides/playbook';
import { Agent, type Answers } from '@/tests/e2e/agent';
import { launch } from '@/tests/e2e/browsers';
import { playbookOf, starterPack } from '@/tests/fixtures/starter-pack';

const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const BOXES = [
  'textarea',
  'contenteditable',
  'quill',
  'ckeditor',
  'lexical',
  'draft',
  'shadow',
  'nested-shadow',
  'react',
] as const;
const PAGES = { web: 'website', email: 'email', chat: 'chat', social: 'social', phone: 'hotline' } as const;
const FRAMES = ['none', 'same', 'cross'] as const;

/** Numbers from a seed (mulberry32). */
function dice(from: number): () => number {
  let state = from;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const roll = dice(seed);
const pick = <T>(from: readonly T[]): T => {
  const chosen = from[Math.floor(roll() * from.length)];
  if (chosen === undefined) throw new Error('nothing to pick from');
  return chosen;
};

let driver: Driver;
let desk: Awaited<ReturnType<typeof startDesk>>;

beforeAll(async () => {
  desk = await startDesk();
  driver = await launch('chromium', { locale: 'en' });
});

afterAll(async () => {
  await driver?.close();
  await desk?.close();
});

function answerFor(field: Field): Answers[string] {
  switch (field.type) {
    case 'choice':
      return pick(Object.keys(field.options ?? {}));
    case 'choices':
      return [pick(Object.keys(field.options ?? {}))];
    case 'yesno':
      return pick(['yes', 'no', 'unsure']);
    case 'date':
      return `2026-0${1 + Math.floor(roll() * 9)}-1${Math.floor(roll() * 10)}`;
    case 'money':
      return { amount: `${Math.floor(roll() * 900) + 1}.50`, currency: pick(['USD', 'EUR', 'CNY']) };
    case 'country':
      return pick(['SG', 'DE', 'CN', 'BR']);
    case 'email':
      return 'ana@example.com';
    case 'text':
    case 'note':
      return pick(['plain words', '中文内容，带标点', 'a <b> & {{ case_ref }} "quoted"']);
  }
}

async function doStep(agent: Agent, playbook: Playbook, step: Step): Promise<void> {
  for (const id of step.capture ?? []) {
    const field = playbook.fields[id];
    if (field && (field.required || step.kind !== 'ask' || roll() < 0.7))
      await agent.answer(step.id, { [id]: answerFor(field) });
  }
  if (step.needsNote) await agent.note('What was advised. 已说明。');
  const state = await agent.state(step.id);
  if (step.kind === 'wait' || state === 'pass') return;
  await agent.pass(step.id);
}

/** Works through what is open, in any order, until nothing more opens. */
async function workThrough(agent: Agent, playbook: Playbook): Promise<string[]> {
  const done: string[] = [];
  for (let turn = 0; turn < 40; turn++) {
    await agent.tabTo('guide');
    const states = await Promise.all(playbook.steps.map(async (s) => [s, await agent.state(s.id)] as const));
    const open = states.filter(([s, state]) => state === 'pending' && s.kind !== 'wait').map(([s]) => s);
    if (open.length === 0) return done;
    const step = pick(open);
    done.push(step.id);
    await doStep(agent, playbook, step);
  }
  return done;
}

const settled = ({ cases, events, notes, texts, values, runs }: Awaited<ReturnType<Agent['rows']>>) => ({
  cases,
  events,
  notes,
  texts,
  values,
  runs,
});

test(`the run of seed ${seed}`, async () => {
  const playbook = playbookOf(starterPack(), pick(starterPack().playbooks.map((p) => p.id)));
  const channel = pick(CHANNELS);
  const [box, frame, lang, tone] = [
    pick(BOXES),
    pick(FRAMES),
    pick(['en', 'zh-CN'] as const),
    pick(['friendly', 'formal'] as const),
  ];
  const page = `/${PAGES[channel]}/7001?box=${box}${frame === 'none' ? '' : `&frame=${frame}`}`;
  const inFrame = frame === 'none' ? undefined : '/frame/';
  console.log(`seed ${seed}: ${playbook.id}, ${channel}, ${lang}, ${tone}, ${box}, frame ${frame}`);
  const agent = await Agent.at(driver, desk.origin + page);
  await agent.welcome('Mei', {
    official_site: 'okpay.example',
    support_email: 'help@okpay.example',
    hotline: '400-800-1234',
  });
  if (frame === 'cross') await driver.grantHost(new URL(desk.otherOrigin).origin.replace(/:\d+$/, ''));
  await agent.start({
    channel,
    playbook: playbook.id,
    lang,
    tone,
    name: 'Ana {{x}} <i>',
    reference: 'R-7001',
  });
  const done = await workThrough(agent, playbook);
  console.log(`seed ${seed}: steps in the order ${done.join(', ')}`);
  await agent.caretBetween('AAA ', ' BBB', inFrame);
  await agent.chooseReply('general.follow-up');
  await agent.fillAsks({ summary: '第一行 and <b>&amp;</b> {{ raw }}' });
  expect(await agent.insert()).toBe('inserted');
  const plain = (text: string) => text.replaceAll('\u00a0', ' ');
  const sent = (await agent.rows()).texts?.at(-1)?.text;
  expect(plain(await agent.boxText(inFrame))).toBe(plain(`AAA ${String(sent)} BBB`));
  const before = settled(await agent.rows());
  await driver.restart();
  const again = await Agent.at(driver, desk.origin + page);
  await again.panel.waitFor(() => document.querySelector('[role=tablist]') !== null);
  expect(settled(await again.rows())).toEqual(before);
  expect(await driver.consoleMessages()).toEqual([]);
});
