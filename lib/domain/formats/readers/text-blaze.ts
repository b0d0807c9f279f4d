import { isObject, listOf, own, ownText } from '@/lib/domain/formats/shapes';
import { textBlazeTokens } from '@/lib/domain/formats/tokens/text-blaze';
import { jsonOf, type Reader } from './reader';

/** Text Blaze, "Export all folders": folders of snippets. */
export const textBlaze: Reader = {
  id: 'text-blaze',
  fits: (opened) => {
    const [first] = listOf(own(jsonOf(opened), 'folders'));
    return isObject(first) && Array.isArray(own(first, 'snippets'));
  },
  read: (opened, job) => {
    for (const folder of listOf(own(jsonOf(opened), 'folders'))) {
      const snippets = own(folder, 'snippets');
      if (!Array.isArray(snippets)) job.refuse({}, 'not-an-entry');
      for (const snippet of listOf(snippets)) {
        const [html, text] = [ownText(snippet, 'html'), ownText(snippet, 'text')];
        const isHtml = html !== undefined && html.trim() !== '';
        if (!isHtml && text === undefined) job.refuse({}, 'not-an-entry', ownText(snippet, 'shortcut'));
        else
          job.add(
            {
              at: {},
              title: ownText(snippet, 'name'),
              shortcut: ownText(snippet, 'shortcut'),
              folder: ownText(folder, 'name'),
              body: isHtml ? { kind: 'html', text: html } : { kind: 'plain', text: text ?? '' },
            },
            textBlazeTokens,
          );
      }
    }
  },
};
