import { isObject, listOf, own, ownText, textOf } from '@/lib/domain/formats/shapes';
import { chatwootTokens } from '@/lib/domain/formats/tokens/desks';
import { entriesIn, someEntry } from './json-list';
import { jsonOf, type Left, type Reader } from './reader';

/** A macro is a reply where it sends a message. */
function readMacro(macro: Record<string, unknown>): {
  text?: string | undefined;
  tags: string[];
  left: Left;
} {
  const tags: string[] = [];
  const left: Left = [];
  let text: string | undefined;
  for (const action of listOf(own(macro, 'actions'))) {
    const name = ownText(action, 'action_name') ?? '?';
    const params = listOf(own(action, 'action_params')).map((value) => textOf(value) ?? '');
    if (name === 'send_message' && text === undefined) text = params.join('\n\n');
    else if (name === 'add_label') tags.push(...params);
    else left.push({ code: 'action-left-out', detail: name });
  }
  return { text, tags, left };
}

const isMacro = (entry: Record<string, unknown>) =>
  listOf(own(entry, 'actions')).some((action) => own(action, 'action_name') !== undefined);

/** Chatwoot's canned responses and macros; their content is markdown. */
export const chatwoot: Reader = {
  id: 'chatwoot',
  fits: (opened) =>
    someEntry(entriesIn(jsonOf(opened)), (entry) => Object.hasOwn(entry, 'short_code') || isMacro(entry)),
  read: (opened, job) => {
    for (const entry of entriesIn(jsonOf(opened))) {
      if (!isObject(entry)) job.refuse({}, 'not-an-entry');
      else if (isMacro(entry)) {
        const { text, tags, left } = readMacro(entry);
        const title = ownText(entry, 'name');
        if (text === undefined) job.refuse({}, 'no-body', title);
        else job.add({ at: {}, title, tags, left, id: ownText(entry, 'id'), body: { kind: 'markdown', text } }, chatwootTokens); // prettier-ignore
      } else {
        const text = ownText(entry, 'content');
        const shortcut = ownText(entry, 'short_code');
        if (text === undefined) job.refuse({}, 'not-an-entry', shortcut);
        else job.add({ at: {}, shortcut, title: shortcut, id: ownText(entry, 'id'), body: { kind: 'markdown', text } }, chatwootTokens); // prettier-ignore
      }
    }
  },
};
