import { isObject, listOf, own, ownText, textOf } from '@/lib/domain/formats/shapes';
import { channelOf } from '@/lib/domain/formats/names';
import type { BodySource } from '@/lib/domain/formats/body';
import { intercomTokens } from '@/lib/domain/formats/tokens/desks';
import { entriesIn, someEntry } from './json-list';
import { jsonOf, type Reader } from './reader';

/** Intercom macros. */
export const intercom: Reader = {
  id: 'intercom',
  fits: (opened) =>
    someEntry(
      entriesIn(jsonOf(opened)),
      (entry) =>
        entry['type'] === 'macro' || (Object.hasOwn(entry, 'body') && Object.hasOwn(entry, 'body_text')),
    ),
  read: (opened, job) => {
    for (const macro of entriesIn(jsonOf(opened))) {
      const [html, text] = [ownText(macro, 'body') ?? '', ownText(macro, 'body_text') ?? ''];
      const body: BodySource = html.trim() === '' ? { kind: 'plain', text } : { kind: 'html', text: html };
      const channels = listOf(own(macro, 'available_on')).map((value) => channelOf(textOf(value) ?? ''));
      if (!isObject(macro)) job.refuse({}, 'not-an-entry');
      else
        job.add(
          {
            at: {},
            id: ownText(macro, 'id'),
            title: ownText(macro, 'name'),
            channel: channels.length === 1 ? channels[0] : undefined,
            body,
          },
          intercomTokens,
        );
    }
  },
};
