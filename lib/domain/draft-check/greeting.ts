import { found, linesOf, type DraftContext, type DraftRule } from './finding';

const SALUTE =
  /^(?:dear|hi|hello|hey|greetings|good (?:morning|afternoon|evening|day)|to whom)\b|^(?:尊敬的|敬爱的|亲爱的)|^.{0,24}(?:您好|你好|早上好|上午好|中午好|下午好|晚上好|大家好)/iu;
/** Warm enough to begin a message that is no letter. */
const WARM =
  /^(?:(?:many |so many )?thanks|thank you|welcome|(?:i|we)['’ ]?(?:m|re| am| are) (?:so |very |really )?sorry|sorry|good news|great|i hear you|i understand)\b|^(?:非常|十分|很|实在)?(?:感谢|谢谢|多谢|抱歉|对不起|好消息|太好了|欢迎)|^我理解/iu;

/** A formal letter always begins with a greeting; elsewhere the first answer does; a call is spoken. */
function expects({ channel, tone, first }: DraftContext): 'salute' | 'warm' | undefined {
  if (channel === 'phone') return undefined;
  if (tone === 'formal' && (channel === 'email' || channel === 'web')) return 'salute';
  return first ? 'warm' : undefined;
}

/** Languages whose greetings and closings are known here. */
export const isKnown = (lang: string): boolean => /^(?:en|zh)\b/i.test(lang);

/** No greeting where one is expected. */
export const greeting: DraftRule = (draft, context) => {
  const expected = expects(context);
  const [line = ''] = linesOf(draft);
  if (expected === undefined || line === '' || !isKnown(context.lang) || SALUTE.test(line)) return [];
  const { customer } = context;
  const isWarm = WARM.test(line) || (customer !== '' && line.slice(0, 60).includes(customer));
  return expected === 'warm' && isWarm ? [] : found('greeting', ['']);
};
