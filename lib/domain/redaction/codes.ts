/** Security codes and one-time codes: digits that stand behind a word that announces one. */
import type { Span } from './cards';
import { DIGIT as D } from './digits';

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
const WORD = `(?:(?<![a-z])(?:${LATIN.join('|')})(?![a-z])|${CHINESE.join('|')})`;

/** Any signs but those that begin an amount, a telephone number, a mask or a paragraph; and filling words. */
const FILLER = String.raw`(?:(?![\p{Sc}•]|(?<=\s)\+|(?<=[.?!。] ?)\n)[\s\p{P}\p{S}\u200b]|(?<![a-z])(?:is|was|are|of|code|number)(?![a-z])|就?是|为|為|码|碼|数字|號|号){0,16}?`;
/** What may stand between the word and its digits; a remark in brackets may hold other digits, "(3 digits)". */
const BETWEEN = String.raw`${FILLER}(?:[(\[【][^()\[\]【】\n]{1,40}[)\]】]${FILLER})?`;

const SHORTEST = 3;
/** One group of four to twelve, two of four, or small groups such as "482 913", but not a telephone number's. */
const DIGITS = String.raw`((?=(?:${D}[ \-.]?){${SHORTEST}})(?:(?:${D}){4}[ \-](?:${D}){4}(?!\d)|(?:${D}){4,12}(?!\d)|(?:${D}){1,3}(?!\d)(?:(?:[ \-.](?:${D}){1,3}(?!\d))+(?!-\d{4}))?))`;

/** A number before one of these counts, lasts or costs: it opens nothing. */
const UNITS = ['times', 's', 'sec', 'min', 'h', 'hr', 'days', 'hours', 'hrs', 'minutes', 'mins', 'seconds', 'secs', 'ms', 'weeks', 'months', 'years', 'digits', 'characters', 'chars', 'attempts', 'attempt', 'tries', 'dollars', 'euros', 'pounds', 'cents', 'percent', 'yuan', 'usd', 'eur', 'gbp', 'cny', 'rmb', 'hkd', 'jpy', 'people', 'customers', 'users', 'requests', 'calls']; // prettier-ignore
const UNITS_CHINESE = ['年', '天', '次', '遍', '条', '分钟', '分鐘', '秒', '小时', '小時', '元', '块', '万', '美元', '欧元', '港币', '人民币', '个月', '个小时', '个字', '毫秒', '位数', '位用户', '位客户']; // prettier-ignore
const UNIT = String.raw`(?: ?(?:[%‰€£¥]|${UNITS_CHINESE.join('|')})|[ \-]?(?:${UNITS.join('|')})(?![a-z']))`;
/** What shows behind digits that they are no code: a unit, a time of day, more of a telephone number. */
const OTHERWISE = String.raw`(?!${UNIT}|:\d\d(?!\d)|-\d{3,4}-\d{4}(?!\d))`;

const PATTERN = new RegExp(WORD + BETWEEN + DIGITS + OTHERWISE, 'giu');
/** The word and its digits so far, at the end of what is typed: the code, or a unit behind it, may be unfinished. */
const BEGUN = new RegExp(
  String.raw`${WORD}${BETWEEN}(${D}(?:[ \-.]?${D})*[ \-.]?)([a-z]{0,10}|[^\x00-\x7f]{0,2})$`,
  'iu',
);
/** How much of a text can be one code at its end, with the word before it. */
const REACH = 200;

/** The digits of codes in `text` (flattened, look-alikes out); the words that announce them stay. */
export function findCodes(text: string): Span[] {
  const spans = [...text.matchAll(PATTERN)].map((match) => {
    const found = match[1] ?? '';
    const to = match.index + match[0].length;
    return { from: to - found.length, to, digits: found.replace(/\D/g, '') };
  });
  return spans.filter((s) => s.digits.length >= SHORTEST);
}

/** Where an unfinished code begins at the end of `text` (flattened), or undefined. */
export function codeBegunAt(text: string): number | undefined {
  const [, begun, word = ''] = BEGUN.exec(text.slice(-REACH)) ?? [];
  const mayCount = [...UNITS, ...UNITS_CHINESE].some((unit) => unit.startsWith(word.toLowerCase()));
  return begun !== undefined && mayCount ? text.length - begun.length - word.length : undefined;
}
