import type { DraftContext, DraftKind } from '@/lib/domain/draft-check/finding';
import { checkDraft } from '@/lib/domain/draft-check/check-draft';
import { allWords } from '@/lib/domain/draft-check/word-lists';

/** A chat with Li Wei in English that is under way. */
export const context = (over: Partial<DraftContext> = {}): DraftContext => ({
  channel: 'chat',
  tone: 'friendly',
  lang: 'en',
  first: false,
  customer: 'Li Wei',
  signers: ['Mei', 'OKPAY'],
  others: [],
  official: ['okpay.example', 'help@okpay.example', '400-820-8820'],
  personal: [],
  words: { blame: allWords(undefined, 'blame'), promise: allWords(undefined, 'promise') },
  ...over,
});

/** The same with 李伟 in Chinese. */
export const chinese = (over: Partial<DraftContext> = {}): DraftContext =>
  context({ lang: 'zh-CN', customer: '李伟', ...over });

/** The quotes of one kind. */
export const quotes = (draft: string, kind: DraftKind, over: DraftContext = context()): string[] =>
  checkDraft(draft, over).flatMap((f) => (f.kind === kind ? [f.quote] : []));
