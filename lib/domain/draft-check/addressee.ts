import { foldText } from '@/lib/base/text';
import { found, linesOf, type DraftRule } from './finding';

const NAME = String.raw`\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,3}`;
const ENGLISH = new RegExp(
  String.raw`^(?:[Dd]ear|DEAR|[Hh]i|[Hh]ello|[Hh]ey|[Gg]ood (?:morning|afternoon|evening|day)|[Tt]hanks|[Tt]hank you)[ ,]+(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\.? +)?(${NAME})(?=[,，:：;!！.。—–-]|$)`,
  'u',
);
const HAN_NAME = String.raw`\p{Script=Han}{1,4}(?:·\p{Script=Han}{1,6})?`;
const TITLE = '(?:先生|女士|小姐|老师|太太)';
const LEAD = '(?:尊敬的|敬爱的|亲爱的)';
const CHINESE = [
  new RegExp(`^${LEAD} ?(${HAN_NAME}?)${TITLE}?(?:您好|你好)?[：:，,！!]`, 'u'),
  new RegExp(`^(?:您好|你好|谢谢|感谢)?[，,！! ]*(${HAN_NAME}?)${TITLE}(?:您好|你好)?[：:，,！!。]`, 'u'),
  new RegExp(`^(${HAN_NAME}?)${TITLE}?(?:您好|你好)[：:，,！!。]?`, 'u'),
];
/** Everybody and nobody. */
const ANYONE =
  /^(?:customer|client|user|sir|madam|all|team|there|both|everyone|everybody|friends?|colleagues?|support|member|valued|again|so)\b/i;
const ANYONE_CHINESE =
  /客户|用户|顾客|会员|朋友|各位|大家|先生|女士|小姐|老师|家人|商户|卖家|买家|贵宾|^亲|早上|上午|中午|下午|晚上|^您$|^你$|谢谢|感谢/u;

const squash = (text: string) => foldText(text).replace(/[\s.'’·-]/g, '');
const wordsOf = (name: string) => foldText(name).split(/[\s.·-]+/).filter((word) => word.length > 1); // prettier-ignore
const isHan = (text: string) => /\p{Script=Han}/u.test(text);

/** Whom the draft greets, where it greets somebody by name. */
export function addresseeOf(draft: string): string | undefined {
  const [line = ''] = linesOf(draft);
  const english = ENGLISH.exec(line)?.[1];
  if (english !== undefined) return ANYONE.test(english) ? undefined : english.replace(/[.'’-]+$/, '');
  const chinese = CHINESE.map((form) => form.exec(line)?.[1]).find(
    (name) => name !== undefined && name !== '',
  );
  return chinese === undefined || ANYONE_CHINESE.test(chinese) ? undefined : chinese;
}

/** True where the greeting can mean this customer: a part of the name will do; another script proves nothing. */
function canMean(addressee: string, customer: string): boolean {
  if (isHan(addressee) !== isHan(customer)) return true;
  const [a, b] = [squash(addressee), squash(customer)];
  if (isHan(addressee)) return a.includes(b) || b.includes(a);
  return a === b || wordsOf(addressee).some((word) => wordsOf(customer).includes(word));
}

/** A greeting to somebody who is not the customer of this case. */
export const addressee: DraftRule = (draft, { customer }) => {
  const greeted = addresseeOf(draft);
  if (greeted === undefined || customer.trim() === '' || canMean(greeted, customer)) return [];
  return found('addressee', [greeted]);
};
