import type { Lang } from '@/lib/base/l10n';
import type { Tone } from '@/lib/domain/guides/playbook';
import type { Message } from '@/lib/domain/message/message';
import { messageOf } from '@/lib/domain/message/message-of';
import { companyValues, placeholdersOf } from '@/lib/domain/replies/compose';
import type { PackRow, ReplyRow } from '@/lib/domain/replies/library';
import type { Settings } from '@/lib/domain/settings/settings';
import { fillBody } from '@/lib/domain/template/fill';
import { slotValues } from '@/lib/domain/template/slot-values';

/** Who a body is tried with, by its language. */
export const SAMPLE_NAMES: Readonly<Record<Lang, string>> = { en: 'Li Wei', 'zh-CN': '李伟' };

/** What a body is tried with. */
export interface Sample {
  lang: Lang;
  tone: Tone;
  name: string;
  packs: readonly PackRow[];
  settings: Settings;
}

/** A body as it would leave for a made-up customer; what only a real case knows stands by its name. Undefined: it cannot be filled. */
export function sampleMessage(body: string, format: ReplyRow['format'], sample: Sample): Message | undefined {
  const { lang, tone, name, packs, settings } = sample;
  try {
    const values = slotValues({
      placeholders: placeholdersOf(packs),
      lang,
      tone,
      timeZone: settings.hours.timeZone,
      settings: companyValues(packs, settings),
      customerName: name,
      reference: 'T-20418',
      missing: [],
      typed: {},
    });
    return messageOf(fillBody(body, values).pieces, format ?? 'plain');
  } catch {
    return undefined; // it does not parse, which is said beside the text
  }
}
