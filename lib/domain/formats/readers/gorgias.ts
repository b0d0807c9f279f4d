import { isObject, listOf, own, ownText } from '@/lib/domain/formats/shapes';
import { langOf } from '@/lib/domain/formats/names';
import type { BodySource } from '@/lib/domain/formats/body';
import { gorgiasTokens } from '@/lib/domain/formats/tokens/desks';
import { entriesIn, someEntry } from './json-list';
import { jsonOf, type Left, type Reader } from './reader';

interface Found {
  body?: BodySource | undefined;
  tags: string[];
  left: Left;
}

function takeAction(action: unknown, found: Found): void {
  const name = ownText(action, 'name') ?? '?';
  const given = own(action, 'arguments');
  const [html, text] = [ownText(given, 'body_html') ?? '', ownText(given, 'body_text') ?? ''];
  const body: BodySource = html.trim() === '' ? { kind: 'plain', text } : { kind: 'html', text: html };
  if (name === 'setResponseText' && !found.body) found.body = body;
  else if (name === 'addTags') found.tags.push(...(ownText(given, 'tags') ?? '').split(','));
  else found.left.push({ code: 'action-left-out', detail: name });
}

/** Gorgias macros. */
export const gorgias: Reader = {
  id: 'gorgias',
  fits: (opened) =>
    someEntry(entriesIn(jsonOf(opened)), (macro) =>
      listOf(own(macro, 'actions')).some((action) => isObject(own(action, 'arguments'))),
    ),
  read: (opened, job) => {
    for (const macro of entriesIn(jsonOf(opened))) {
      const found: Found = { tags: [], left: [] };
      listOf(own(macro, 'actions')).forEach((action) => takeAction(action, found));
      const { body, tags, left } = found;
      const title = ownText(macro, 'name');
      if (!isObject(macro)) job.refuse({}, 'not-an-entry');
      else if (!body) job.refuse({}, 'no-body', title);
      else
        job.add(
          {
            at: {},
            id: ownText(macro, 'id'),
            title,
            folder: ownText(macro, 'intent'),
            lang: langOf(ownText(macro, 'language') ?? ''),
            tags,
            left,
            body,
          },
          gorgiasTokens,
        );
    }
  },
};
