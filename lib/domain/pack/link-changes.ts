/** Every link, address and number that an import would bring in or put in another's place. */
import { unofficialLinks } from '@/lib/domain/replies/links';
import type { LinkChange, PlanItem } from './plan';

/** Whatever has a scheme, and whatever a markdown link leads to, besides what the link guard knows as a link. */
const SCHEME = /\b[a-z][a-z0-9+.-]{1,20}:(?:\/\/)?[^\s<>"'，。；、）】》)\]]{2,}/giu;
const MARKDOWN = /\]\(\s*<?([^)\s>]+)/gu;

/** The links of a text, each once: nothing is official here. */
export function linksIn(text: string): string[] {
  const inMarkdown = [...text.matchAll(MARKDOWN)].map(([, link = '']) => link);
  const schemes = (text.match(SCHEME) ?? []).filter((s) => /^[a-z0-9+.-]+:\/\//i.test(s) || /^(?:mailto|tel|javascript|data):/i.test(s)); // prettier-ignore
  const found = [...unofficialLinks(text, []), ...schemes, ...inMarkdown].map((l) =>
    l.replace(/[.,;:!?]+$/u, ''),
  );
  return [...new Set(found)];
}

/** The official list is links from end to end; elsewhere they stand in words. */
const linksOf = (text: string | undefined, kind: PlanItem['kind']): string[] =>
  text === undefined ? [] : kind === 'official-links' && text !== '[]' ? [text] : linksIn(text);

/** The links that `items` would bring, in their order; of what is the same, gone or refused none. */
export function linkChanges(items: readonly PlanItem[]): LinkChange[] {
  return items
    .filter((item) => item.state === 'new' || item.state === 'changed')
    .flatMap(({ kind, id, changes }) =>
      changes.flatMap(({ path, before, after }) => {
        const [old, now] = [linksOf(before, kind), linksOf(after, kind)];
        const instead = old.filter((link) => !now.includes(link));
        const added = now.filter((link) => !old.includes(link));
        return added.map((link): LinkChange => ({ link, where: { kind, id, path }, instead }));
      }),
    );
}
