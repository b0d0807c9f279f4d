/** What an import would do, before it does it: the dry run as data. */
import type { L10n } from '@/lib/base/l10n';
import type { Pack } from '@/lib/domain/guides/playbook';
import type { Change } from './changes';
import type { LibraryContent } from './library-content';

export type ItemKind =
  | 'reply'
  | 'shortcut'
  | 'playbook'
  | 'script'
  | 'placeholder'
  | 'team'
  | 'setting'
  | 'official-links'
  | 'hours'
  | 'retention'
  | 'incident';

/** new: not here yet · changed: here in other words · same · gone: here, and no longer in the pack · refused: may not come in */
export type ItemState = 'new' | 'changed' | 'same' | 'gone' | 'refused';

/** Keep mine, take theirs, or keep both (theirs beside mine, or mine as an own copy). */
export type Choice = 'mine' | 'theirs' | 'both';

/** What the agent should know of an item before choosing. */
export type Why =
  | 'edited-here' // changed on this machine, not in the pack
  | 'both-edited' // changed on both sides since the pack last came
  | 'deleted-here'
  | 'other-pack' // the id is taken by something that is not of this pack
  | 'gated' // as other-pack, and taking theirs would loosen what locks mine
  | 'shortcut-taken' // another reply here has the typed shortcut
  | 'published'; // a version that is published already, with other content

/** One thing of the pack or of the library, and what would become of it. */
export interface PlanItem {
  kind: ItemKind;
  id: string;
  title: L10n;
  state: ItemState;
  why?: Why | undefined;
  changes: Change[];
  choices: Choice[]; // one or none: there is nothing to choose
  choice: Choice; // what happens unless the agent chooses
}

/** A link, address or number that would be new or another one. */
export interface LinkChange {
  link: string;
  where: { kind: ItemKind; id: string; path: string };
  instead: string[]; // links that stood there and would not any more
}

/** Playbooks that replies of a file without playbooks are to stand in, by the replies' ids. */
export type Homes = ReadonlyMap<string, string>;

/** The playbook a reply comes to: its own; else the one it is meant for; a part leaves what is here where it is. */
export function homeOf(
  { pack, homes }: Pick<ImportPlan, 'pack' | 'homes'>,
  { reply, playbook }: { reply: { id: string }; playbook: string },
  here: { playbook: string } | undefined,
): string {
  if (playbook !== '') return playbook;
  return homes.get(reply.id) ?? (pack.part === true && here ? here.playbook : '');
}

/** The dry run: made from `library` and `pack`, and good only while the library is the same. */
export interface ImportPlan {
  pack: Pack;
  library: LibraryContent;
  homes: Homes;
  before: number | undefined; // the version installed now
  items: PlanItem[];
  links: LinkChange[];
}

/** What the agent chose, by `itemKey`. */
export type Choices = Readonly<Record<string, Choice>>;

/** The name an item goes by among the choices. */
export const itemKey = ({ kind, id }: Pick<PlanItem, 'kind' | 'id'>): string => `${kind}:${id}`;

/** What is to become of an item: the agent's choice where it is one of the item's, else the plan's. */
export function choiceOf(item: PlanItem, choices: Choices): Choice {
  const chosen = Object.hasOwn(choices, itemKey(item)) ? choices[itemKey(item)] : undefined;
  return chosen !== undefined && item.choices.includes(chosen) ? chosen : item.choice;
}

/** How many items there are of each state. */
export function countStates(plan: ImportPlan): Record<ItemState, number> {
  const counts: Record<ItemState, number> = { new: 0, changed: 0, same: 0, gone: 0, refused: 0 };
  for (const { state } of plan.items) counts[state]++;
  return counts;
}

/** What may not come in. While there is any of it, nothing of the pack does. */
export const refusedItems = (plan: ImportPlan): PlanItem[] => plan.items.filter((i) => i.state === 'refused');

/** True when the import would change nothing. */
export const isIdle = (plan: ImportPlan): boolean =>
  plan.before === plan.pack.version && plan.items.every((i) => i.state === 'same');
