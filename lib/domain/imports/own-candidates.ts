/** The rows of our own CSV as replies of the library they came from. */
import type { Problem, Reading } from '@/lib/domain/formats/foreign';
import type { Playbook } from '@/lib/domain/guides/playbook';
import { newestPlaybooks, type LibraryContent } from '@/lib/domain/pack/library-content';
import { withGateOf, type Candidate, type Candidates } from './candidate';

/** A gate that nothing here could open or close: its playbook or its guard is not in the library. */
function isGateUnknown({ reply, home }: Candidate, playbooks: ReadonlyMap<string, Playbook>): boolean {
  if (home === '') return false;
  const playbook = playbooks.get(home);
  const { requires } = reply;
  return !playbook || (requires !== undefined && !Object.hasOwn(playbook.guards, requires));
}

/** Every reply of the file, with its own id, in the playbook it was exported from. */
export function ownCandidates({ own = [], replies }: Reading, library: LibraryContent): Candidates {
  const here = new Map(library.replies.map((row) => [row.id, row]));
  const playbooks = newestPlaybooks(library.playbooks);
  const kept: Candidate[] = [];
  const refused: Problem[] = [];
  own.forEach(({ reply, playbook: home }, i) => {
    const at = replies[i]?.source ?? { entry: i + 1 };
    const candidate = withGateOf(here.get(reply.id), { reply, home, at, problems: [] });
    if (isGateUnknown(candidate, playbooks)) refused.push({ at, code: 'gate-unknown', detail: reply.id });
    else kept.push(candidate);
  });
  return { kept, refused };
}
