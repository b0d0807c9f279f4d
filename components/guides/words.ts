import { pickText, type Lang } from '@/lib/base/l10n';
import type { Need } from '@/lib/domain/guides/needs';
import type { Text } from '@/components/i18n/text';

/** One need in the agent's words. */
function needToWords(need: Need, t: Text, lang: Lang): string {
  switch (need.kind) {
    case 'step': {
      const title = pickText(need.step.title, lang);
      return need.why === 'open' ? title : t.need.step(title, need.why);
    }
    case 'field':
      return t.need.field(pickText(need.field.label, lang), need.answered);
    case 'channel':
      return t.need.channel(need.channels.map((c) => t.channel[c]));
    case 'attempts':
      return t.need.attempts(pickText(need.step.title, lang));
    case 'either':
      return need.options.map((option) => needsToWords(option, t, lang)).join(t.need.or);
    case 'closed':
      return t.need.closed;
    case 'run':
      return t.need.run;
    case 'unknown':
      return t.need.unknown;
  }
}

/** What is missing, in the agent's words: "Registered email, Most recent transaction". */
export const needsToWords = (needs: readonly Need[], t: Text, lang: Lang): string =>
  [...new Set(needs.map((need) => needToWords(need, t, lang)))].join(t.need.and);
