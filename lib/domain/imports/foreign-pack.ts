/** What a file of another tool holds, as a part of a library: planned, looked at and imported like any pack. */
import { pickText, type Lang } from '@/lib/base/l10n';
import { clip } from '@/lib/base/text';
import type { Problem, Reading } from '@/lib/domain/formats/foreign';
import type { Pack, Placeholder, Reply } from '@/lib/domain/guides/playbook';
import type { LibraryContent } from '@/lib/domain/pack/library-content';
import type { Homes } from '@/lib/domain/pack/plan';
import { isClean, redact } from '@/lib/domain/redaction/redact';
import { namesOfReply } from '@/lib/domain/replies/uses';
import { importPackId } from './import-pack';
import { isReply, type Candidate } from './candidate';
import { ownCandidates } from './own-candidates';
import { replyCandidates } from './reply-candidates';
import { standardPlaceholders } from './standard-placeholders';

/** A file of another tool as a pack, and what of it is none of its replies. */
export interface ForeignPack {
  pack: Pack;
  homes: Homes;
  refused: Problem[]; // entries that are no reply after all
  problems: Problem[]; // what of the replies is not in them
}

const textsOf = ({ title, tags, text, forChannel, shortcut }: Reply): string =>
  JSON.stringify([title, tags, text, forChannel, shortcut]);

function only(names: ReadonlySet<string>, all: Record<string, Placeholder>): Record<string, Placeholder> {
  return Object.fromEntries(Object.entries(all).filter(([name]) => names.has(name)));
}

/** What tells an entry from others, with nothing in it that must not be shown. */
const calledLike = ({ title }: Reply, lang: Lang): string => clip(redact(pickText(title, lang)).text, 60);

/** Why an entry cannot be kept as it is; undefined: it can. */
function faultOf({ reply }: Candidate, declared: Record<string, Placeholder>): Problem['code'] | undefined {
  if (!isClean(textsOf(reply))) return 'payment-data';
  return isReply(reply, declared) ? undefined : 'broken-row';
}

/**
 * The pack of what was read. `lang`: of bodies that name none. What is here keeps its gate, whatever the file says: an
 * import never loosens what locks a reply.
 */
export function foreignPack(
  reading: Reading,
  library: LibraryContent,
  lang: Lang,
  title: string,
): ForeignPack {
  const known = Object.assign({}, ...library.packs.map((p) => p.placeholders)) as Record<string, Placeholder>;
  const declared = { ...standardPlaceholders, ...known, ...reading.placeholders };
  const candidates = reading.own ? ownCandidates(reading, library) : replyCandidates(reading, library, lang);
  const refused: Problem[] = [...candidates.refused];
  const kept: Candidate[] = [];
  for (const candidate of candidates.kept) {
    const code = faultOf(candidate, declared);
    if (code === undefined) kept.push(candidate);
    else refused.push({ at: candidate.at, code, detail: calledLike(candidate.reply, lang) });
  }
  const replies = kept.map(({ reply }) => reply);
  const uses = new Set(replies.flatMap(namesOfReply));
  const id = importPackId(reading.format);
  const langs = [...new Set([lang, ...replies.flatMap((r) => Object.keys(r.title))])];
  const pack: Pack = {
    format: 2,
    id,
    version: library.packs.find((p) => p.id === id)?.version ?? 1,
    part: true,
    title: Object.fromEntries(langs.map((tag) => [tag, title])),
    defaultLang: lang,
    langs,
    teams: {},
    placeholders: {
      ...only(new Set([...uses].filter((name) => !Object.hasOwn(known, name))), standardPlaceholders),
      ...only(uses, reading.placeholders),
    },
    playbooks: [],
    replies,
    scripts: [],
  };
  const homes = new Map(kept.flatMap(({ reply, home }) => (home === '' ? [] : [[reply.id, home] as const])));
  return { pack, homes, refused, problems: kept.flatMap(({ problems }) => problems) };
}
