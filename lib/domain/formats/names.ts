/** Titles, shortcuts, tags and languages of other tools, as ours are written. */
import { clip, isBlank } from '@/lib/base/text';
import type { Lang } from '@/lib/base/l10n';
import type { Channel } from '@/lib/domain/guides/playbook';
import { LIMITS } from './limits';
import { oneLine } from './unseen';

/** A title; without one the first words of the body, else the shortcut. */
export function cleanTitle(
  title: string,
  body: string,
  shortcut: string | undefined,
): { title: string; isCut: boolean } {
  const own = oneLine(title);
  if (!isBlank(own)) return { title: clip(own, LIMITS.title), isCut: [...own].length > LIMITS.title };
  const first = body.split('\n').map(oneLine).find((line) => !isBlank(line)); // prettier-ignore
  return { title: shortcut ?? clip(first ?? '', 60), isCut: false };
}

/**
 * A shortcut as ours are: letters, digits, - and _. The sign that began it elsewhere (`/hi`, `:hi`, `;hi`) goes without a
 * word, other changes are told.
 */
export function cleanShortcut(given: string): { shortcut: string; isChanged: boolean } {
  const bare = oneLine(given).replace(/^[/:;\\!#.,@>~=+*`'"-]+/, '');
  const typable = bare.replace(/[^\p{L}\p{N}_-]+/gu, '-').replace(/^-+/, '');
  let shortcut = [...typable].slice(0, LIMITS.shortcut).join('');
  while (shortcut.endsWith('-')) shortcut = shortcut.slice(0, -1);
  return { shortcut, isChanged: shortcut !== bare };
}

/** Tags, each once and never blank; those beyond the limit are told. */
export function cleanTags(given: readonly string[]): { tags: string[]; left: string[] } {
  const tags = [...new Set(given.map(oneLine).filter((tag) => !isBlank(tag)))];
  const kept = tags.slice(0, LIMITS.tags).filter((tag) => tag.length <= LIMITS.title);
  return { tags: kept, left: tags.filter((tag) => !kept.includes(tag)) };
}

/** Tags written in one text. */
export const splitTags = (text: string): string[] => text.split(/[,，;；、|\n]+/);

const LANGS: Readonly<Record<string, Lang>> = {
  zh: 'zh-CN',
  cn: 'zh-CN',
  中文: 'zh-CN',
  简体中文: 'zh-CN',
  汉语: 'zh-CN',
  chinese: 'zh-CN',
  'simplified chinese': 'zh-CN',
  'zh-hans': 'zh-CN',
  繁體中文: 'zh-TW',
  'zh-hant': 'zh-TW',
  english: 'en',
  英文: 'en',
  英语: 'en',
};

/** The language that a cell or a field names; undefined for anything else. */
export function langOf(text: string): Lang | undefined {
  const name = text.trim().toLowerCase().replaceAll('_', '-');
  if (Object.hasOwn(LANGS, name)) return LANGS[name];
  const parts = /^([a-z]{2,3})(?:-([a-z]{4}|[a-z]{2}))?$/.exec(name);
  if (!parts?.[1]) return undefined;
  const region = parts[2];
  if (region === undefined) return parts[1];
  return `${parts[1]}-${region.length === 2 ? region.toUpperCase() : region.replace(/^./, (c) => c.toUpperCase())}`;
}

const CHANNELS: Readonly<Record<string, Channel>> = {
  web: 'web',
  form: 'web',
  网页: 'web',
  表单: 'web',
  email: 'email',
  mail: 'email',
  邮件: 'email',
  邮箱: 'email',
  chat: 'chat',
  messaging: 'chat',
  'live chat': 'chat',
  在线: 'chat',
  聊天: 'chat',
  在线客服: 'chat',
  social: 'social',
  facebook: 'social',
  twitter: 'social',
  instagram: 'social',
  whatsapp: 'social',
  社交: 'social',
  微信: 'social',
  phone: 'phone',
  voice: 'phone',
  call: 'phone',
  电话: 'phone',
};

/** The channel that a cell or a field names; undefined for anything else. */
export function channelOf(text: string): Channel | undefined {
  const name = text.trim().toLowerCase();
  return Object.hasOwn(CHANNELS, name) ? CHANNELS[name] : undefined;
}
