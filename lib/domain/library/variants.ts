/** The variants of a reply, one body each: channel × tone × language. */
import { CHANNELS, TONES, type Channel, type Tone } from '@/lib/domain/guides/playbook';
import type { Lang } from '@/lib/base/l10n';
import type { ReplyRow } from '@/lib/domain/replies/library';

/** Where a body stands; no channel: in all that have none of their own. */
export interface VariantPlace {
  channel: Channel | undefined;
  tone: Tone;
  lang: Lang;
}

/** A body and its place. */
export interface Variant extends VariantPlace {
  key: string;
  body: string;
}

/** The name of a place, as in "text.formal.en" or "chat.formal.en". */
export const variantKey = ({ channel, tone, lang }: VariantPlace): string =>
  [channel ?? 'text', tone, lang].join('.');

/** Every body of a reply, in a fixed order. */
export function variantsOf(reply: Pick<ReplyRow, 'text' | 'forChannel'>): Variant[] {
  return [undefined, ...CHANNELS].flatMap((channel) => {
    const wording = channel === undefined ? reply.text : (reply.forChannel?.[channel] ?? {});
    return TONES.flatMap((tone) =>
      Object.entries(wording[tone] ?? {}).map(([lang, body]): Variant => {
        const place: VariantPlace = { channel, tone, lang };
        return { ...place, key: variantKey(place), body };
      }),
    );
  });
}

type Wordings = Pick<ReplyRow, 'text' | 'forChannel'>;
type Wording = ReplyRow['text'];

function without<T extends object>(record: T, key: keyof T): T {
  const rest = { ...record };
  delete rest[key];
  return rest;
}

function withBody(wording: Wording, tone: Tone, lang: Lang, body: string | undefined): Wording {
  const texts = { ...wording[tone] };
  if (body === undefined) delete texts[lang];
  else texts[lang] = body;
  return Object.keys(texts).length === 0 ? without(wording, tone) : { ...wording, [tone]: texts };
}

/** The reply with another body at one place; `undefined` takes the variant away. All else stays as it was, letter for letter. */
export function setVariant<T extends Wordings>(reply: T, place: VariantPlace, body: string | undefined): T {
  const { channel, tone, lang } = place;
  if (channel === undefined) return { ...reply, text: withBody(reply.text, tone, lang, body) };
  const wording = withBody(reply.forChannel?.[channel] ?? {}, tone, lang, body);
  const isEmpty = Object.keys(wording).length === 0;
  const others = { ...reply.forChannel };
  const forChannel = isEmpty ? without(others, channel) : { ...others, [channel]: wording };
  return Object.keys(forChannel).length === 0 ? without(reply, 'forChannel') : { ...reply, forChannel };
}

/** The body at a place, exactly there; undefined where the variant does not exist. */
export function bodyAt(reply: Wordings, { channel, tone, lang }: VariantPlace): string | undefined {
  const texts = (channel === undefined ? reply.text : reply.forChannel?.[channel])?.[tone];
  return texts && Object.hasOwn(texts, lang) ? texts[lang] : undefined;
}
