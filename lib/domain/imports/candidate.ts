/** A reply that an import may become, before it is held against the library. */
import * as v from 'valibot';
import type { Place, Problem } from '@/lib/domain/formats/foreign';
import type { Placeholder, Reply } from '@/lib/domain/guides/playbook';
import { replySchema } from '@/lib/domain/pack/schema';
import { variantsOf } from '@/lib/domain/library/variants';
import { bodyFaults } from '@/lib/domain/template/body-faults';
import type { ReplyRow } from '@/lib/domain/replies/library';

/** A reply, where it stood in its file, and the playbook it is to stand in. */
export interface Candidate {
  reply: Reply;
  home: string;
  at: Place;
  problems: Problem[];
}

/** What became candidates, and what could not. */
export interface Candidates {
  kept: Candidate[];
  refused: Problem[];
}

/** True for a reply that a pack could hold: of the right shape, and every body of it can be filled. */
export function isReply(reply: Reply, declared: Record<string, Placeholder>): boolean {
  if (!v.is(replySchema, reply)) return false;
  const bodies = variantsOf(reply).map(({ body }) => body);
  return bodies.every((body) => bodyFaults(body, declared).length === 0);
}

const hasGate = ({ when, requires }: Reply): boolean => when !== undefined || requires !== undefined;

/** The reply with the gate of what is here: an import never changes what locks a reply. */
export function withGateOf(row: ReplyRow | undefined, candidate: Candidate): Candidate {
  if (!row || !hasGate(row)) return candidate;
  const { when, requires, channels } = row;
  const { when: _, requires: __, channels: ___, ...open } = candidate.reply;
  const gate = {
    ...(channels && { channels }),
    ...(when && { when }),
    ...(requires !== undefined && { requires }),
  };
  const gateOf = (r: Reply) => JSON.stringify([r.when, r.requires, r.channels]);
  const isSame = gateOf(row) === gateOf(candidate.reply) && candidate.home === row.playbook;
  return {
    ...candidate,
    reply: { ...open, ...gate },
    home: row.playbook,
    problems: isSame
      ? candidate.problems
      : [...candidate.problems, { at: candidate.at, code: 'gate-kept', detail: row.id }],
  };
}
