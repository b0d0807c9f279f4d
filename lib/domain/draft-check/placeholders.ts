import { found, type DraftRule } from './finding';

/** Never anything but a slot, whatever stands in it. */
const MARKS =
  /\{\{[^{}\n]{0,60}(?:\}\}?|$)|\{%[^%\n]{0,60}(?:%\}?|$)|\$\{[^}\n]{1,40}\}|%[A-Z]{2,20}(?:_[A-Z]{1,20}){0,3}%/gmu;

/** Left to be written: x in place of a word (but no mask of a number), a line to fill, a word for later. */
const GAPS =
  /(?<![\p{L}\d*•.-])(?:x{3,}|X{3,})(?![\p{L}\d•]|[ -]?[\d•])|[xX]{2,}(?=先生|女士|小姐|公司|元|号|天|个)|某某|(?<!_)_{3,9}(?!_)|\b(?:TODO|TBD|FIXME)\b|待补充|待填写|此处填写|请填写此处|\blorem ipsum\b/giu;

/** A greeting to nobody. */
const NOBODY =
  /^[ \t]*(?:dear[ \t]*[,，:：]|(?:dear|hi|hello)[ \t]+(?:undefined|null)\b|尊敬的[ \t]*[,，:：])/gimu;

/** What slots are called; in brackets they are slots, elsewhere they are words. */
const SLOT =
  /^(?:(?:insert|enter|fill in|add|type|your) .+|(?:[\p{L}']+ ){0,3}(?:name|surname|customer|client|user|agent|date|time|amount|number|ref|reference|ticket|case|order|transaction|txn|id|link|url|email|phone|address|company|product|country|city|team|reason|department|signature|placeholder)s?(?: here| of .+)?)$/iu;
const SLOT_CHINESE =
  /^(?:请?(?:填写|填入|输入|插入).*|(?:客户|用户|您的|你的|公司|产品|客服|订单|交易|退款|工单|官方|联系)?(?:姓名|名字|称呼|名称|昵称|日期|时间|金额|编号|单号|订单号|号码|链接|网址|邮箱|电话|地址|国家|城市|原因|团队|部门|署名)|客户|用户|某某?|X+)$/iu;
const BRACKETS = /\[([^\]\n]{1,40})\]|<([^<>\n@/=]{1,40})>|【([^】\n]{1,20})】|\{([^{}\n]{1,40})\}/gu;

function isSlot(inside: string): boolean {
  const words = inside.trim().replaceAll('_', ' ');
  if (SLOT_CHINESE.test(words) || /^x{2,}$/i.test(words)) return true;
  return words.split(/\s+/).length <= 4 && SLOT.test(words);
}

/** A heading in brackets, with its value behind it: "【订单号】：2026". */
const isLabel = (before: string, behind: string): boolean =>
  /(?:^|\n)[ \t]*$/.test(before) && /^ ?[:：\d]/.test(behind);

/** Placeholders nobody filled: {{name}}, {% if %}, [NAME], <name>, 【姓名】, XXX and the like. */
export const placeholders: DraftRule = (draft) => {
  const marks = draft.match(MARKS) ?? [];
  const rest = draft.replace(MARKS, '•');
  const brackets = [...rest.matchAll(BRACKETS)].flatMap(({ 0: whole, index, ...inside }) => {
    const end = index + whole.length;
    const label = isLabel(rest.slice(Math.max(0, index - 20), index), rest.slice(end, end + 2));
    return !label && isSlot(inside[1] ?? inside[2] ?? inside[3] ?? inside[4] ?? '') ? [whole] : [];
  });
  const plain = rest.replace(BRACKETS, '•');
  const gaps = plain.match(GAPS) ?? [];
  const nobody = (plain.match(NOBODY) ?? []).map((x) => x.trim());
  return found('placeholder', [...marks, ...brackets, ...gaps, ...nobody]);
};
