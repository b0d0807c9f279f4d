import type { IssueType } from '@/lib/domain/replies/library';
import { isHan, TITLE } from './codes';
import type { Readings } from './readings';
import { nameCodes } from './reply-keys';
import type { SearchHead } from './search-head';

/** The head with the characters of these keys too. Characters that went stay: they cost little and harm nothing. */
export function withChars(
  head: SearchHead,
  keys: Iterable<ArrayLike<number>>,
  readings: Readings,
): SearchHead {
  const known = new Set(head.chars);
  let { chars, readings: read, traditional } = head;
  for (const codes of keys)
    for (const code of Array.from(codes)) {
      const char = String.fromCharCode(code);
      if (!isHan(code) || known.has(char)) continue;
      known.add(char);
      read += `${chars === '' ? '' : ' '}${readings.readingsOf(code).join()}`;
      chars += char;
      for (const old of readings.traditionalOf(code)) traditional += String.fromCharCode(old) + char;
    }
  return { ...head, syllables: readings.syllables, chars, readings: read, traditional };
}

/** The head with these issue types in place of those of the same id. */
export function withTypes(
  head: SearchHead,
  types: readonly Pick<IssueType, 'id' | 'title'>[],
  readings: Readings,
): SearchHead {
  const made = types.map(({ id, title }) => {
    const fields = Object.values(title).map((text) => [TITLE, text] as const);
    return { id, names: nameCodes(fields, readings) };
  });
  const ids = new Set(types.map((type) => type.id));
  const others = head.types.filter((type) => !ids.has(type.id));
  return withChars({ ...head, types: [...others, ...made] }, made.map((type) => type.names), readings); // prettier-ignore
}
