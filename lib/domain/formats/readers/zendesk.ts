import { isObject, listOf, own, ownText, textOf } from '@/lib/domain/formats/shapes';
import { channelOf } from '@/lib/domain/formats/names';
import { zendeskTokens } from '@/lib/domain/formats/tokens/desks';
import { entriesIn, someEntry } from './json-list';
import { jsonOf, type Left, type Reader } from './reader';

const TAGS = new Set(['set_tags', 'current_tags', 'add_tags']);
const QUIET = new Set(['comment_mode_is_public']);

const macroOf = (entry: unknown): unknown => (isObject(own(entry, 'macro')) ? own(entry, 'macro') : entry);

interface Found {
  html?: string | undefined;
  text?: string | undefined;
  channel?: string | undefined;
  tags: string[];
  left: Left;
}

/** A value is a text, or a list of a channel and a text. */
function withChannel(value: unknown): { channel?: string | undefined; text: string | undefined } {
  if (!Array.isArray(value)) return { text: textOf(value) };
  const parts: unknown[] = value;
  return parts.length > 1
    ? { channel: textOf(parts[0])?.replace(/^channel:/, ''), text: textOf(parts[1]) }
    : { text: textOf(parts[0]) };
}

function takeAction(action: unknown, found: Found): void {
  const field = ownText(action, 'field') ?? '';
  const value = own(action, 'value');
  if (field === 'comment_value_html' || field === 'comment_value') {
    const { channel, text } = withChannel(value);
    const key = field === 'comment_value' ? 'text' : 'html';
    if (found[key] === undefined) found[key] = text;
    else found.left.push({ code: 'action-left-out', detail: field });
    found.channel ??= channel;
  } else if (TAGS.has(field)) found.tags.push(...(textOf(value) ?? '').split(/\s+/));
  else if (!QUIET.has(field)) found.left.push({ code: 'action-left-out', detail: field || '?' });
}

/** Zendesk macros; `A::B::C` is C in the folder A::B. */
export const zendesk: Reader = {
  id: 'zendesk',
  fits: (opened) =>
    someEntry(entriesIn(jsonOf(opened), 'macro').slice(0, 20).map(macroOf), (macro) =>
      listOf(own(macro, 'actions')).some((action) => ownText(action, 'field') !== undefined),
    ),
  read: (opened, job) => {
    for (const entry of entriesIn(jsonOf(opened), 'macro')) {
      const macro = macroOf(entry);
      const path = (ownText(macro, 'title') ?? '').split('::');
      const found: Found = { tags: [], left: [] };
      listOf(own(macro, 'actions')).forEach((action) => takeAction(action, found));
      const isHtml = found.html !== undefined && found.html.trim() !== '';
      if (!isObject(macro)) job.refuse({}, 'not-an-entry');
      else if (!isHtml && found.text === undefined) job.refuse({}, 'no-body', path.join('::'));
      else
        job.add(
          {
            at: {},
            id: ownText(macro, 'id'),
            title: path.at(-1)?.trim(),
            folder: path.length > 1 ? path.slice(0, -1).join('::') : undefined,
            tags: found.tags,
            channel: channelOf(found.channel ?? ''),
            left: [
              ...found.left,
              ...(own(macro, 'active') === false ? [{ code: 'not-active' as const, detail: '' }] : []),
            ],
            body: isHtml
              ? { kind: 'html', text: found.html ?? '' }
              : { kind: 'plain', text: found.text ?? '' },
          },
          zendeskTokens,
        );
    }
  },
};
