/** Reading a pack: all of it or nothing, with the path and the reason of every fault. */
import * as v from 'valibot';
import type { Pack, Reply } from '@/lib/domain/guides/playbook';
import { foldText } from '@/lib/base/text';
import { bodyFaults } from '@/lib/domain/template/body-faults';
import { upgradePack } from './format';
import { inputFaults } from './input-faults';
import { playbookFaults, repeated, type Fault } from './playbook-faults';
import { packSchema } from './schema';

export type PackReading = { ok: true; pack: Pack } | { ok: false; faults: Fault[] };

function allReplies(pack: Pack): { reply: Reply; at: string }[] {
  return [
    ...pack.replies.map((reply) => ({ reply, at: `replies.${reply.id}` })),
    ...pack.playbooks.flatMap((p) =>
      p.replies.map((reply) => ({ reply, at: `playbooks.${p.id}.replies.${reply.id}` })),
    ),
  ];
}

function textFaults(pack: Pack, say: (path: string, reason: string) => void): void {
  const check = (body: string, at: string) =>
    bodyFaults(body, pack.placeholders).forEach((reason) => say(at, reason));
  for (const { reply, at } of allReplies(pack)) {
    const wordings = { '': reply.text, ...reply.forChannel };
    for (const [channel, wording] of Object.entries(wordings))
      for (const [tone, texts] of Object.entries(wording))
        for (const [lang, body] of Object.entries(texts))
          check(body, [at, ...(channel === '' ? ['text'] : ['forChannel', channel]), tone, lang].join('.'));
  }
  for (const script of pack.scripts)
    for (const line of script.lines)
      for (const [lang, body] of Object.entries(line.say))
        check(body, `scripts.${script.id}.lines.${line.id}.say.${lang}`);
}

function packFaults(pack: Pack): Fault[] {
  const faults: Fault[] = [];
  const say = (path: string, reason: string) => faults.push({ path, reason });
  const twice = (ids: string[], where: string) =>
    repeated(ids).forEach((id) => say(`${where}.${id}`, 'stands twice'));
  twice(pack.playbooks.map((p) => p.id), 'playbooks'); // prettier-ignore
  twice(pack.scripts.map((s) => s.id), 'scripts'); // prettier-ignore
  twice(allReplies(pack).map(({ reply }) => reply.id), 'replies'); // prettier-ignore
  for (const lang of pack.langs)
    if (!Object.hasOwn(pack.title, lang)) say('title', `has no text in "${lang}"`);
  const shortcuts = allReplies(pack).flatMap(({ reply: { shortcut } }) =>
    shortcut ? [foldText(shortcut)] : [],
  );
  repeated(shortcuts).forEach((name) => say('replies', `the shortcut "${name}" stands twice`));
  twice((pack.incidents ?? []).map((i) => i.id), 'incidents'); // prettier-ignore
  const around = { pack, replies: new Set(pack.replies.map((r) => r.id)) };
  pack.playbooks.forEach((pb) => playbookFaults(pb, around, say));
  textFaults(pack, say);
  return faults;
}

const issuePath = (issue: v.BaseIssue<unknown>): string =>
  (issue.path ?? [])
    .map((part) => {
      const item: unknown = part.value;
      const named = typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string';
      return named && part.type === 'array' ? item.id : String(part.key);
    })
    .join('.');

/** Nobody reads more of them, and a broken file has thousands. */
const MOST = 200;

/** Accepts or refuses what was parsed from a pack file. */
export function readPack(input: unknown): PackReading {
  const strange = inputFaults(input);
  if (strange.length > 0) return { ok: false, faults: strange };
  const upgraded = upgradePack(input);
  if ('faults' in upgraded) return { ok: false, faults: upgraded.faults };
  const parsed = v.safeParse(packSchema, upgraded.pack, { abortPipeEarly: true });
  const faults = parsed.success
    ? packFaults(parsed.output)
    : parsed.issues.map((i) => ({ path: issuePath(i) || '(file)', reason: i.message }));
  if (!parsed.success || faults.length > 0) return { ok: false, faults: faults.slice(0, MOST) };
  return { ok: true, pack: parsed.output };
}
