/** Entries of another tool as replies of ours: with ids that the next file of the tool gives again. */
import { hashText } from '@/lib/base/hash';
import type { Lang } from '@/lib/base/l10n';
import { foldText } from '@/lib/base/text';
import type { ForeignReply, FormatId, Reading } from '@/lib/domain/formats/foreign';
import type { Reply } from '@/lib/domain/guides/playbook';
import { newestPlaybooks, type LibraryContent } from '@/lib/domain/pack/library-content';
import { withGateOf, type Candidate, type Candidates } from './candidate';

/** The language of a text that names none: Chinese shows by its characters. */
const langOfText = ({ lang, body }: ForeignReply, otherwise: Lang): Lang =>
  lang ?? (/\p{Script=Han}/u.test(body) ? 'zh-CN' : otherwise);

/** Names entries by what stays when their text is changed: the shortcut, else title and folder. */
class Ids {
  readonly #format: FormatId;
  readonly #taken = new Set<string>();
  constructor(format: FormatId) {
    this.#format = format;
  }

  idOf({ shortcut, title, folder = '' }: ForeignReply): string {
    const name = shortcut === undefined ? `${title}\n${folder}` : `/${foldText(shortcut)}`;
    const id = `${this.#format}.${hashText(name).toString(36)}`;
    for (let n = 1; ; n++) {
      const free = n === 1 ? id : `${id}-${n}`;
      if (this.#taken.has(free)) continue;
      this.#taken.add(free);
      return free;
    }
  }
}

/** The issue type that a folder is called like, by its id. */
function homesByName(library: LibraryContent): ReadonlyMap<string, string> {
  const names = [...newestPlaybooks(library.playbooks).values()].flatMap(({ id, title }) =>
    [id, ...Object.values(title)].map((name): [string, string] => [foldText(name), id]),
  );
  return new Map(names);
}

/** Bodies of one row in several languages are one reply. */
function isNextLanguage(reply: Reply, before: ForeignReply, next: ForeignReply, lang: Lang): boolean {
  const { line, part } = next.source;
  return (
    line !== undefined &&
    before.source.line === line &&
    before.source.part === part &&
    before.title === next.title &&
    before.format === next.format &&
    !Object.hasOwn(reply.title, lang)
  );
}

function toReply(from: ForeignReply, id: string, lang: Lang, tags: readonly string[]): Reply {
  return {
    id,
    title: { [lang]: from.title },
    ...(from.channel && { channels: [from.channel] }),
    ...(from.shortcut !== undefined && { shortcut: from.shortcut }),
    ...(tags.length > 0 && { tags: [...new Set(tags)] }),
    ...(from.format === 'markdown' && { format: from.format }),
    text: { [from.tone ?? 'friendly']: { [lang]: from.body } },
  };
}

function addLanguage(reply: Reply, from: ForeignReply, lang: Lang): Reply {
  const tone = from.tone ?? 'friendly';
  const text = { ...reply.text, [tone]: { ...reply.text[tone], [lang]: from.body } };
  return { ...reply, title: { ...reply.title, [lang]: from.title }, text };
}

/** Every entry as a reply; a folder that is no issue type here becomes a tag. */
export function replyCandidates(reading: Reading, library: LibraryContent, otherwise: Lang): Candidates {
  const ids = new Ids(reading.format);
  const homes = homesByName(library);
  const here = new Map(library.replies.map((row) => [row.id, row]));
  const kept: Candidate[] = [];
  let before: ForeignReply | undefined;
  for (const from of reading.replies) {
    const lang = langOfText(from, otherwise);
    const last = kept.at(-1);
    if (last && before && isNextLanguage(last.reply, before, from, lang)) {
      kept[kept.length - 1] = {
        ...last,
        reply: addLanguage(last.reply, from, lang),
        problems: [...last.problems, ...from.problems],
      };
    } else {
      const { folder, source: at, problems } = from;
      const home = folder === undefined ? '' : (homes.get(foldText(folder)) ?? '');
      const tags = folder === undefined || home !== '' ? from.tags : [...from.tags, folder];
      const reply = toReply(from, ids.idOf(from), lang, tags);
      kept.push({ reply, home, at, problems });
    }
    before = from;
  }
  return { kept: kept.map((candidate) => withGateOf(here.get(candidate.reply.id), candidate)), refused: [] };
}
