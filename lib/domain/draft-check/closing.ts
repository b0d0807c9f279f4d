import { foldText } from '@/lib/base/text';
import { found, linesOf, type DraftRule } from './finding';
import { isKnown } from './greeting';

const CLOSES =
  /^(?:(?:with )?(?:kind|kindest|best|warm|warmest)(?: regards| wishes)?|regards|sincerely|yours(?: sincerely| faithfully| truly)?|respectfully|cheers|(?:many )?thanks(?: again)?|thank you)[,.!， ]*$|^(?:best|kind) regards|敬上|谨上|敬启|此致|敬礼|顺颂|顺祝|商祺|谨此|^祝(?:您|好|顺)/iu;

/** A formal letter that just ends: no closing words and nobody's name under it. */
export const closing: DraftRule = (draft, { channel, tone, lang, signers }) => {
  if (tone !== 'formal' || (channel !== 'email' && channel !== 'web') || !isKnown(lang)) return [];
  const lines = linesOf(draft);
  if (lines.length === 0 || lines.slice(1).some((line) => CLOSES.test(line))) return [];
  const names = signers.map(foldText).filter((name) => name !== '');
  const last = lines.slice(1).slice(-3).map(foldText);
  return last.some((line) => names.includes(line)) ? [] : found('closing', ['']);
};
