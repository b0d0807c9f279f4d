/** Security codes and one-time codes: digits that stand behind a word that announces one. */
import type { Span } from './cards';

const LATIN = [
  'cvv2?',
  'cvc2?',
  'cvn2?',
  'csc',
  'card verification (?:code|value|number)',
  'security (?:code|number)',
  'otp(?: code)?',
  'one[- ]?time (?:pass ?)?(?:code|password|passcode|pin)',
  '(?:verification|confirmation|authentication|sms|2fa|login|sign-?in) (?:code|pin)',
  'passcode',
  'pin(?: code| number)?',
];
const CHINESE = [
  '安全码',
  '安全碼',
  '验证码',
  '驗證碼',
  '校验码',
  '校驗碼',
  '动态码',
  '動態碼',
  '动态口令',
  '动态密码',
  '短信码',
  '短信密码',
  '一次性密码',
  '一次性密碼',
];

/** What may stand between the word and its digits. */
const BETWEEN = String.raw`(?:\s|[:：=＝#\-—>→,，"'“”‘’「」（(]|\b(?:is|was|are|of|code|number)\b|是|为|為|码|碼|数字|號|号){0,8}?`;
/** One group of four to twelve, two of four, or small groups such as "482 913"; a date behind it is left alone. */
const DIGITS = String.raw`(\d{4}[ \-]\d{4}(?!\d)|\d{4,12}(?!\d)|\d{1,3}(?!\d)(?:[ \-.]\d{1,3}(?!\d))*)`;
const SHORTEST = 3;
const PATTERN = new RegExp(
  String.raw`(?:(?<![a-z])(?:${LATIN.join('|')})(?![a-z])|${CHINESE.join('|')})${BETWEEN}${DIGITS}`,
  'giu',
);
/** The word and its digits so far, at the end of what is typed: the code may be unfinished. */
const BEGUN = new RegExp(
  String.raw`(?:(?<![a-z])(?:${LATIN.join('|')})(?![a-z])|${CHINESE.join('|')})${BETWEEN}(\d(?:[ \-.]?\d)*[ \-.]?)$`,
  'iu',
);

/** The digits of codes in `text` (flattened); the words that announce them stay. */
export function findCodes(text: string): Span[] {
  const spans = [...text.matchAll(PATTERN)].map((match) => {
    const digits = match[1] ?? '';
    const to = match.index + match[0].length;
    return { from: to - digits.length, to, digits: digits.replace(/\D/g, '') };
  });
  return spans.filter((s) => s.digits.length >= SHORTEST);
}

/** Where an unfinished code begins at the end of `text` (flattened), or undefined. */
export function codeBegunAt(text: string): number | undefined {
  const match = BEGUN.exec(text);
  return match ? text.length - (match[1] ?? '').length : undefined;
}
