import { expect, test } from 'vitest';
import { spansIn } from '@/lib/domain/search/highlight';
import { corpusOf, reply } from '@/tests/fixtures/search';

/** The text with what is marked in brackets. */
function marked(query: string, text: string): string {
  const { chars } = corpusOf([reply('a', { title: { 'zh-CN': text } })]);
  let [out, at] = ['', 0];
  for (const [from, to] of spansIn(query, text, chars)) {
    out += `${text.slice(at, from)}[${text.slice(from, to)}]`;
    at = to;
  }
  return out + text.slice(at);
}

test.each([
  ['un step', 'Unlock steps', '[Un]lock [step]s'],
  ['ss', 'Unlock', 'Unlock'],
  ['', 'Unlock', 'Unlock'],
  ['zhanghu', '您的账户锁定', '您的[账户]锁定'],
  ['zhsd', '您的账户锁定', '您的[账户锁定]'],
  ['suo', '账户锁定、解锁', '账户[锁]定、解[锁]'],
  ['账户sd', '账户锁定', '[账户锁定]'],
  ['锁定 zhanghu', '账户锁定', '[账户][锁定]'],
  ['zhongzhi', '密码重置', '密码[重置]'],
  ['鎖定', '账户锁定', '账户[锁定]'],
  ['锁定', '賬戶鎖定', '賬戶[鎖定]'],
  ['zhsd', '账户（锁定）', '[账户（锁定]）'],
  ['cafe', 'Le Café', 'Le [Café]'],
  ['ｌｏｃｋ', 'Unlock lock', 'Unlock [lock]'],
  ['fi', 'ﬁne', '[ﬁ]ne'],
  ['okpay客服', '请联系OKPAY的客服', '请联系[OKPAY]的[客服]'],
  ['acount', 'Account', '[Account]'],
  ['zhnaghu', '账户锁定', '[账户]锁定'],
  ['lock', '😀 lock 😀', '😀 [lock] 😀'],
])('%s in %s', (query, text, wanted) => {
  expect(marked(query, text)).toBe(wanted);
});
