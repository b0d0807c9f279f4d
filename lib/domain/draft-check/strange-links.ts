import { unofficialLinks } from '@/lib/domain/replies/links';
import { found, type DraftRule } from './finding';

/** No link is longer; a page's endless word must not keep the search for links busy. */
const LONGEST = 400;

/** Links, addresses and telephone numbers that are not on the official list. */
export const strangeLinks: DraftRule = (draft, { official }) =>
  found('link', unofficialLinks(draft.replace(new RegExp(`\\S{${LONGEST}}`, 'gu'), '$& '), official));
