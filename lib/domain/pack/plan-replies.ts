/** What would become of each reply, beside what is here and what its pack published last. */
import { foldText } from '@/lib/base/text';
import type { Pack, Reply } from '@/lib/domain/guides/playbook';
import type { ReplyRow } from '@/lib/domain/replies/library';
import { changesBetween, isSame } from './changes';
import { plainReply, repliesOf, type LibraryContent, type PublishedReply } from './library-content';
import { homeOf, type Choice, type Homes, type PlanItem, type Why } from './plan';

/** A reply with its playbook: all of it that counts. */
interface Placed extends Reply {
  playbook: string;
}

const placed = (reply: Reply, playbook: string): Placed => ({ ...plainReply(reply), playbook });
const gateOf = ({ when, requires, channels, playbook }: Placed) => ({ when, requires, channels, playbook });

/** One reply of the pack, and all that is known of it here. */
interface Meeting {
  theirs: Placed;
  mine: Placed | undefined;
  last: Placed | undefined; // as the pack published it last
  foreign: boolean; // mine is not of this pack
  housed: boolean; // theirs stands in a playbook of the pack
}

type Verdict = Pick<PlanItem, 'state' | 'why' | 'choices' | 'choice'>;
const verdict = (state: PlanItem['state'], choices: Choice[], why?: Why): Verdict => ({
  state,
  why,
  choices,
  choice: choices[0] ?? 'mine',
});

function judgeForeign({ theirs, mine, last, housed }: Meeting): Verdict {
  if (mine === undefined || isSame(theirs, mine)) return verdict('same', []);
  if (housed) return verdict('refused', [], 'other-pack');
  const state = last !== undefined && isSame(last, theirs) ? 'same' : 'changed'; // it was asked before
  if (!isSame(gateOf(theirs), gateOf(mine))) return verdict(state, ['mine', 'both'], 'gated');
  return verdict(state, ['mine', 'theirs', 'both'], 'other-pack');
}

/** What becomes of one reply; the first of its choices is what happens unless the agent chooses. */
function judge(meeting: Meeting): Verdict {
  const { theirs, mine, last, foreign } = meeting;
  if (foreign) return judgeForeign(meeting);
  if (mine === undefined) {
    if (last === undefined) return verdict('new', ['theirs', 'mine']);
    return verdict(isSame(last, theirs) ? 'same' : 'changed', ['mine', 'theirs'], 'deleted-here');
  }
  if (isSame(mine, theirs)) return verdict('same', []);
  if (last === undefined || isSame(last, mine)) return verdict('changed', ['theirs', 'mine', 'both']);
  if (isSame(last, theirs)) return verdict('same', ['mine', 'theirs', 'both'], 'edited-here');
  return verdict('changed', ['both', 'mine', 'theirs'], 'both-edited');
}

/** What is here under a name that others may have taken. */
interface Here {
  mine: Map<string, ReplyRow>;
  last: Map<string, PublishedReply>;
}

function meet(
  given: ReturnType<typeof repliesOf>[number],
  into: { pack: Pack; homes: Homes },
  here: Here,
): Meeting {
  const { reply, playbook } = given;
  const last = here.last.get(reply.id);
  const row = here.mine.get(last?.as ?? reply.id);
  const home = homeOf(into, given, row);
  return {
    theirs: placed(last?.as === undefined ? reply : { ...reply, id: last.as }, home),
    mine: row && placed(row, row.playbook),
    last: last && placed(last.as === undefined ? last.reply : { ...last.reply, id: last.as }, last.playbook),
    foreign: row !== undefined && row.pack !== into.pack.id,
    housed: playbook !== '',
  };
}

function goneItem(row: ReplyRow, last: PublishedReply | undefined): PlanItem {
  const mine = placed(row, row.playbook);
  const edited = last !== undefined && !isSame(plainReply(last.reply), { ...plainReply(row), id: last.id });
  return {
    kind: 'reply',
    id: row.id,
    title: row.title,
    ...verdict('gone', edited ? ['mine', 'theirs'] : ['theirs', 'mine'], edited ? 'edited-here' : undefined),
    changes: changesBetween(mine, undefined),
  };
}

/** An item for each reply of the pack, and for each that the pack had and has no more. */
export function planReplies(pack: Pack, library: LibraryContent, homes: Homes): PlanItem[] {
  const own = library.published.filter((p) => p.pack === pack.id);
  const here: Here = {
    mine: new Map(library.replies.map((r) => [r.id, r])),
    last: new Map(own.map((p) => [p.id, p])),
  };
  const theirs = repliesOf(pack);
  const items = theirs.map((given): PlanItem => {
    const meeting = meet(given, { pack, homes }, here);
    const { id, title } = given.reply;
    return {
      kind: 'reply',
      id,
      title,
      ...judge(meeting),
      changes: changesBetween(meeting.mine, meeting.theirs),
    };
  });
  if (pack.part) return items;
  const byNameHere = new Map(own.map((p) => [p.as ?? p.id, p]));
  const named = new Set(theirs.map(({ reply }) => here.last.get(reply.id)?.as ?? reply.id));
  const gone = library.replies.filter((r) => r.pack === pack.id && !named.has(r.id));
  return [...items, ...gone.map((row) => goneItem(row, byNameHere.get(row.id)))];
}

/** An item for each typed shortcut that would be new here and that another reply has already. */
export function planShortcuts(pack: Pack, library: LibraryContent): PlanItem[] {
  const ids = new Set(repliesOf(pack).map(({ reply }) => reply.id));
  const taken = new Map<string, ReplyRow>();
  for (const row of library.replies)
    if (row.shortcut !== undefined && !ids.has(row.id)) taken.set(foldText(row.shortcut), row);
  const before = new Map(library.replies.map((r) => [r.id, r.shortcut]));
  return repliesOf(pack).flatMap(({ reply: { id, title, shortcut } }): PlanItem[] => {
    const holder = shortcut === undefined ? undefined : taken.get(foldText(shortcut));
    if (shortcut === undefined || !holder || before.get(id) === shortcut) return [];
    const changes = [{ path: 'shortcut', before: holder.id, after: id }];
    const asked = verdict('changed', ['mine', 'theirs', 'both'], 'shortcut-taken');
    return [{ kind: 'shortcut', id: foldText(shortcut), title, ...asked, changes }];
  });
}
