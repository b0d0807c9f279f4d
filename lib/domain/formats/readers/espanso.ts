import { isTooDeep } from '@/lib/base/too-deep';
import { isMap, isNode, isSeq, type Document } from 'yaml';
import type { BodySource } from '@/lib/domain/formats/body';
import type { Job } from '@/lib/domain/formats/job';
import { isObject, listOf, own, ownText, textOf } from '@/lib/domain/formats/shapes';
import type { Source } from '@/lib/domain/formats/source';
import { espansoTokens, isProgram } from './espanso-vars';
import type { Left, Reader } from './reader';

/** Plain data of a node; nothing where it nests too deep or repeats itself too often. */
function dataOf(node: unknown, document: Document): unknown {
  try {
    return isNode(node) ? node.toJS(document, { maxAliasCount: 100 }) : node;
  } catch (error) {
    if (isTooDeep(error) || error instanceof ReferenceError) return undefined;
    throw error;
  }
}

function bodyOf(match: unknown): BodySource | undefined {
  const [markdown, html] = [ownText(match, 'markdown'), ownText(match, 'html')];
  if (markdown !== undefined) return { kind: 'markdown', text: markdown };
  if (html !== undefined) return { kind: 'html', text: html };
  const text = ownText(match, 'replace') ?? ownText(match, 'form');
  return text === undefined ? undefined : { kind: 'plain', text };
}

function readMatch(
  match: unknown,
  line: number,
  globals: readonly unknown[],
  folder: string,
  job: Job,
): void {
  const at = { line };
  const triggers = [own(match, 'trigger'), ...listOf(own(match, 'triggers'))].flatMap((t) => textOf(t) ?? []);
  const regex = ownText(match, 'regex');
  const [shortcut, ...more] = triggers;
  const body = bodyOf(match);
  const left: Left = [
    ...more.map((detail) => ({ code: 'more-shortcuts' as const, detail })),
    ...(regex === undefined ? [] : [{ code: 'field-left-out' as const, detail: regex }]),
  ];
  if (!isObject(match)) job.refuse(at, 'not-an-entry');
  else if (listOf(match['vars']).some(isProgram)) job.refuse(at, 'runs-something', shortcut);
  else if (!body) job.refuse(at, Object.hasOwn(match, 'image_path') ? 'image-only' : 'no-body', shortcut);
  else
    job.add(
      {
        at,
        shortcut,
        title: ownText(match, 'label'),
        tags: listOf(match['search_terms']).map((term) => textOf(term) ?? ''),
        folder,
        left,
        body,
      },
      espansoTokens(match, globals),
    );
}

const hasMatches = (source: Source): boolean =>
  source.kind === 'yaml' && isMap(source.document.contents) && isSeq(source.document.contents.get('matches'));

/** Espanso's matches; those of other files it imports are told by name. */
export const espanso: Reader = {
  id: 'espanso',
  fits: ({ source }) => hasMatches(source),
  read: ({ source, name }, job) => {
    if (source.kind !== 'yaml' || !isMap(source.document.contents)) return;
    const { document, lines } = source;
    const root = source.document.contents;
    const globals = listOf(dataOf(root.get('global_vars'), document));
    for (const variable of globals.filter(isProgram))
      job.tell('runs-something', ownText(variable, 'name') ?? '');
    for (const file of listOf(dataOf(root.get('imports'), document)))
      job.tell('file-missing', textOf(file) ?? '');
    const matches = root.get('matches');
    for (const node of isSeq(matches) ? matches.items : []) {
      const { line } = lines.linePos((isNode(node) ? node.range?.[0] : 0) ?? 0);
      readMatch(dataOf(node, document), line, globals, name, job);
    }
  },
};
