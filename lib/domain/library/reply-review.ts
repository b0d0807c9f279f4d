/** What a lead should look at in a reply: nothing that keeps it from being saved. */
import type { Lang } from '@/lib/base/l10n';
import { CHANNELS, type Channel } from '@/lib/domain/guides/playbook';
import type { ReplyRow } from '@/lib/domain/replies/library';
import { unofficialLinks } from '@/lib/domain/replies/links';
import { namesIn } from '@/lib/domain/template/body-faults';
import { variantsOf, type Variant } from './variants';

/** What a message of a channel may be long, in characters: what the shortest of its usual desks takes. */
export const CHANNEL_LIMITS: Partial<Record<Channel, number>> = { chat: 1000, social: 1000, phone: 600 };

/** One thing to look at. */
export type ReplyRemark =
  | { kind: 'drift'; lang: Lang; days: number } // its bodies are so much older than another language's
  | { kind: 'disagree'; at: string; names: string[] } // other variants of the same place name these, this one does not
  | { kind: 'too-long'; at: string; channel: Channel; length: number; limit: number }
  | { kind: 'review-due'; since: string }
  | { kind: 'link'; at: string; text: string }; // not on the official list

/** Beyond this a language counts as left behind. Milliseconds. */
const DRIFT = 24 * 3_600_000;

function driftOf({ edited = {} }: ReplyRow, langs: readonly Lang[]): ReplyRemark[] {
  const latest = Math.max(0, ...langs.map((lang) => edited[lang] ?? 0));
  return langs.flatMap((lang): ReplyRemark[] => {
    const late = latest - (edited[lang] ?? 0);
    const isBehind = latest > 0 && late > DRIFT;
    // One that was never changed here has no age to count from.
    return isBehind ? [{ kind: 'drift', lang, days: edited[lang] === undefined ? 0 : Math.floor(late / DRIFT) }] : []; // prettier-ignore
  });
}

const safeNames = (body: string): string[] => {
  try {
    return namesIn(body);
  } catch {
    return []; // it does not parse, which is said elsewhere
  }
};

function disagreements(variants: readonly Variant[]): ReplyRemark[] {
  return variants.flatMap((variant): ReplyRemark[] => {
    const peers = variants.filter((v) => v.channel === variant.channel && v.tone === variant.tone);
    const all = new Set(peers.flatMap(({ body }) => safeNames(body)));
    const own = new Set(safeNames(variant.body));
    const names = [...all].filter((name) => !own.has(name));
    return names.length > 0 ? [{ kind: 'disagree', at: variant.key, names }] : [];
  });
}

function lengths(row: ReplyRow, variants: readonly Variant[]): ReplyRemark[] {
  const channels = row.channels ?? CHANNELS;
  return variants.flatMap((variant) => {
    const { length } = variant.body;
    const meant = variant.channel === undefined ? channels : [variant.channel];
    return meant.flatMap((channel): ReplyRemark[] => {
      const limit = CHANNEL_LIMITS[channel];
      const hasOwn = variant.channel === undefined && variants.some((v) => v.channel === channel && v.tone === variant.tone && v.lang === variant.lang); // prettier-ignore
      return limit !== undefined && length > limit && !hasOwn
        ? [{ kind: 'too-long', at: variant.key, channel, length, limit }]
        : [];
    });
  });
}

/** Remarks on a reply. `official`: texts that name what is the company's own; `now`: epoch milliseconds. */
export function reviewReply(row: ReplyRow, official: readonly string[], now: number): ReplyRemark[] {
  const variants = variantsOf(row).filter(({ body }) => body !== '');
  const langs = [...new Set(variants.map(({ lang }) => lang))];
  const due = row.reviewBy;
  const isDue = due !== undefined && due < new Date(now).toISOString().slice(0, 10);
  return [
    ...driftOf(row, langs),
    ...disagreements(variants),
    ...lengths(row, variants),
    ...(isDue ? [{ kind: 'review-due', since: due } as const] : []),
    ...variants.flatMap(({ key, body }) =>
      unofficialLinks(body, official).map((text): ReplyRemark => ({ kind: 'link', at: key, text })),
    ),
  ];
}
