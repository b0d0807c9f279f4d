/** What no door lets out, and what is said of it. */
import { replies as words } from '@/components/i18n/en/replies';
import type { Surface } from '#drive/driver.ts';

/** What is typed for a reply. */
export const shortcut = (id: string) => `/${id.split('.')[1]}`;
/** What finds it in the list. */
export const TITLES: Record<string, string> = {
  'locked.unlock-steps': 'unlock',
  'general.apology': 'apology',
  'general.never-send': 'password, code or card',
};

/** One reason to refuse. */
interface Refused {
  what: string;
  reply: string;
  blank?: string;
  says: RegExp;
  words: string; // of the reply, or of what was filled in
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** Every reason to refuse. */
export const REFUSED: Refused[] = [
  { what: 'a locked reply', reply: 'locked.unlock-steps', says: /Locked\. Missing: /, words: 'We have confirmed your identity' },
  { what: 'an unfilled blank', reply: 'general.apology', says: new RegExp(escaped(words.refusal.unfilled)), words: 'apolog' },
  { what: 'a card number in a blank', reply: 'general.apology', blank: '4242 4242 4242 4242', says: new RegExp(escaped(words.refusal.fault.card)), words: '4242' },
  { what: 'a link that is not official', reply: 'general.apology', blank: 'see okpay-help.com', says: /Not on the official list: okpay-help\.com/, words: 'okpay-help.com' },
]; // prettier-ignore

/** What a page of ours says of it. */
export const told = (surface: Surface) =>
  surface.evaluate(() => [...document.querySelectorAll('[role=alert],[role=status]')].map((e) => e.textContent).join(' ')); // prettier-ignore
