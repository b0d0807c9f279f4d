import { clip } from '@/lib/base/text';
import { found, linesOf, type DraftRule } from './finding';

/** Fewer words say nothing of a language: a product's name, an error message. */
const ENOUGH = 8;
const NO_WORDS =
  /https?:[\x21-\x7e]+|[\w.+-]{1,64}@[\w.-]{1,80}|[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}\/[\x21-\x7e]*/gu;

const hanIn = (text: string) => text.match(/\p{Script=Han}/gu)?.length ?? 0;
const latinIn = (text: string) => text.match(/\p{Script=Latin}{2,}/gu)?.length ?? 0;

/** A draft in English on a case in Chinese, or the other way round. */
export const language: DraftRule = (draft, { lang, customer }) => {
  const family = lang.split('-')[0];
  const text = (customer === '' ? draft : draft.replaceAll(customer, ' ')).replace(NO_WORDS, ' ');
  const [han, latin] = [hanIn(text), latinIn(text)];
  const foreign =
    family === 'zh' ? latin >= ENOUGH && latin > han : family === 'en' && han >= ENOUGH && han > latin * 2;
  if (!foreign) return [];
  const isForeign = family === 'zh' ? (line: string) => latinIn(line) > 2 : (line: string) => hanIn(line) > 2;
  return found('language', [clip(linesOf(text).find(isForeign) ?? '', 50)]);
};
