import type { Lang } from '@/lib/base/l10n';
import type { Channel, Reply, Tone } from '@/lib/domain/guides/playbook';

/** All bodies of a reply, in every tone, language and channel. */
export function bodiesOf(reply: Reply): string[] {
  const wordings = [reply.text, ...Object.values(reply.forChannel ?? {})];
  return wordings.flatMap((w) => Object.values(w)).flatMap((texts) => Object.values(texts));
}

/**
 * The body for a case: what is written for its channel before what is written for all, its tone before the other.
 * Never in another language: undefined where the reply has none in `lang`.
 */
export function bodyFor(
  reply: Reply,
  channel: Channel,
  tone: Tone,
  lang: Lang,
): { body: string; tone: Tone } | undefined {
  const other: Tone = tone === 'friendly' ? 'formal' : 'friendly';
  for (const t of [tone, other])
    for (const wording of [reply.forChannel?.[channel], reply.text]) {
      const texts = wording?.[t];
      const body = texts && Object.hasOwn(texts, lang) ? texts[lang] : undefined;
      if (body !== undefined && body !== '') return { body, tone: t };
    }
  return undefined;
}
