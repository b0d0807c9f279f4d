import { isObject, listOf, own, ownText } from '@/lib/domain/formats/shapes';
import type { BodySource } from '@/lib/domain/formats/body';
import { freshdeskTokens } from '@/lib/domain/formats/tokens/desks';
import { entriesIn, someEntry } from './json-list';
import { jsonOf, type Left, type Reader } from './reader';

/** Freshdesk canned responses. */
export const freshdesk: Reader = {
  id: 'freshdesk',
  fits: (opened) =>
    someEntry(
      entriesIn(jsonOf(opened)),
      (entry) =>
        Object.hasOwn(entry, 'content_html') ||
        (Object.hasOwn(entry, 'content') && Object.hasOwn(entry, 'folder_id')),
    ),
  read: (opened, job) => {
    for (const entry of entriesIn(jsonOf(opened))) {
      const [html, text] = [ownText(entry, 'content_html') ?? '', ownText(entry, 'content') ?? ''];
      const body: BodySource = html.trim() === '' ? { kind: 'plain', text } : { kind: 'html', text: html };
      const files = listOf(own(entry, 'attachments')).map((file) => ownText(file, 'name') ?? '?');
      const left: Left = files.map((detail) => ({ code: 'field-left-out', detail }));
      if (!isObject(entry)) job.refuse({}, 'not-an-entry');
      else
        job.add(
          {
            at: {},
            id: ownText(entry, 'id'),
            title: ownText(entry, 'title'),
            folder: ownText(entry, 'folder_name'),
            left,
            body,
          },
          freshdeskTokens,
        );
    }
  },
};
