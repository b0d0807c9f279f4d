/** Gathers what a file holds: each entry becomes a reply or a refused entry, whatever is in it. */
import { clip, foldText, isBlank } from '@/lib/base/text';
import { pickText, type Lang } from '@/lib/base/l10n';
import type { Channel, Placeholder, Tone } from '@/lib/domain/guides/playbook';
import { Blanks } from './blanks';
import { readBody, type BodySource } from './body';
import type { ForeignReply, Place, Problem, ProblemCode, ReadOptions } from './foreign';
import { LIMITS } from './limits';
import { cleanShortcut, cleanTags, cleanTitle } from './names';
import { RefusedFile } from './refused-file';
import type { OwnReply } from './own-rows';
import { bodyWords } from './liquid-text';
import type { TokenTable } from './token-table';

/** An entry as its format gives it. */
export interface Entry {
  at: Omit<Place, 'entry'>;
  body: BodySource;
  id?: string | undefined;
  title?: string | undefined;
  shortcut?: string | undefined;
  tags?: readonly string[] | undefined;
  folder?: string | undefined;
  lang?: Lang | undefined;
  channel?: Channel | undefined;
  left?: readonly { code: ProblemCode; detail: string }[] | undefined; // what the format itself could not give
}

/** What one file is read into. */
export class Job {
  entries = 0;
  readonly replies: ForeignReply[] = [];
  readonly refused: Problem[] = [];
  readonly problems: Problem[] = [];
  readonly own: OwnReply[] = [];
  readonly options: ReadOptions;
  readonly #blanks: Blanks;
  readonly #shortcuts = new Set<string>();
  readonly #ids = new Set<string>();
  constructor(options: ReadOptions) {
    this.options = options;
    this.#blanks = new Blanks(options.placeholders);
  }

  /** Something of the file that belongs to no entry. */
  tell(code: ProblemCode, detail: string, at: Omit<Place, 'entry'> = {}): void {
    this.problems.push({ at: { entry: 0, ...at }, code, detail: clip(detail, 120) });
  }

  /** An entry that is no reply. */
  refuse(at: Omit<Place, 'entry'>, code: ProblemCode, detail = ''): void {
    this.refused.push({ at: this.#place(at), code, detail: clip(detail.replace(/\s+/g, ' ').trim(), 120) });
  }

  /** A reply of our own, as it was exported; beside it stands what a list of replies shows of any. */
  addOwn(at: Omit<Place, 'entry'>, own: OwnReply): void {
    const { reply, playbook } = own;
    const [tone, texts] = Object.entries(reply.text)[0] ?? [];
    const [lang, body] = Object.entries(texts ?? {})[0] ?? [];
    this.own.push(own);
    this.replies.push({
      title: pickText(reply.title, lang ?? ''),
      ...(reply.shortcut !== undefined && { shortcut: reply.shortcut }),
      tags: reply.tags ?? [],
      ...(playbook !== '' && { folder: playbook }),
      ...(lang !== undefined && { lang, tone: tone as Tone }),
      format: reply.format ?? 'plain',
      body: body ?? '',
      uses: [],
      source: this.#place(at),
      problems: [],
    });
  }

  /** An entry that may be one. */
  add(entry: Entry, table?: TokenTable): void {
    const source = this.#place(entry.at);
    const problems: Problem[] = [];
    const seen = new Set<string>();
    const say = (code: ProblemCode, detail: string) => {
      if (seen.has(`${code} ${detail}`)) return;
      seen.add(`${code} ${detail}`);
      problems.push({ at: source, code, detail: clip(detail, 120) });
    };
    entry.left?.forEach(({ code, detail }) => say(code, detail));
    const body = readBody(entry.body, table, this.#blanks, say);
    if (!body.ok) {
      this.refused.push({ at: source, code: body.code, detail: body.detail });
      return;
    }
    if (entry.id !== undefined && this.#isTwice(this.#ids, entry.id)) say('id-twice', entry.id);
    const shortcut = this.#shortcut(entry.shortcut, say);
    const title = cleanTitle(entry.title ?? '', bodyWords(body.body), shortcut);
    if (title.isCut) say('title-cut', clip(entry.title ?? '', 60));
    const tags = cleanTags(entry.tags ?? []);
    tags.left.forEach((tag) => say('field-left-out', tag));
    const folder = entry.folder === undefined ? '' : cleanTitle(entry.folder, '', undefined).title;
    this.replies.push({
      title: title.title,
      ...(shortcut !== undefined && { shortcut }),
      tags: tags.tags,
      ...(!isBlank(folder) && { folder }),
      ...(entry.lang !== undefined && { lang: entry.lang }),
      ...(entry.channel !== undefined && { channel: entry.channel }),
      format: body.format,
      body: body.body,
      uses: body.uses,
      source,
      problems,
    });
  }

  /** Blanks that the replies name. */
  placeholders(): Record<string, Placeholder> {
    const used = new Set(this.replies.flatMap((reply) => reply.uses));
    return Object.fromEntries(Object.entries(this.#blanks.declared).filter(([name]) => used.has(name)));
  }

  #place(at: Omit<Place, 'entry'>): Place {
    if (this.entries >= LIMITS.entries) throw new RefusedFile('too-many-entries', String(LIMITS.entries));
    return { entry: ++this.entries, ...at };
  }

  #isTwice(seen: Set<string>, key: string): boolean {
    const had = seen.has(key);
    seen.add(key);
    return had;
  }

  /** A shortcut of its own; one that an earlier entry has is left to that one. */
  #shortcut(given: string | undefined, say: (code: ProblemCode, detail: string) => void): string | undefined {
    if (given === undefined || isBlank(given)) return undefined;
    const shortcut = cleanShortcut(given);
    if (shortcut.isChanged) say('shortcut-changed', `${clip(given, 50)} → ${shortcut.shortcut}`);
    if (shortcut.shortcut === '') return undefined;
    if (!this.#isTwice(this.#shortcuts, foldText(shortcut.shortcut))) return shortcut.shortcut;
    say('shortcut-twice', shortcut.shortcut);
    return undefined;
  }
}
