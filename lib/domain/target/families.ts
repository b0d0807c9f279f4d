/** Editors for which the general order is not right, and the world the script runs in that they need. One file each in `lib/insert/families`. */
import type { Box } from './target';

const FAMILIES = [
  ['tinymce', 'MAIN', /\bmce-content-body\b/],
  ['trix', 'MAIN', /^trix-editor\b/],
  ['quill1', 'MAIN', /\bql-editor\b.*>ql-clipboard\b/],
  ['jodit', 'MAIN', /\bjodit-wysiwyg\b/],
  ['wangeditor', 'ISOLATED', /\bdata-slate-editor\b.*\^.*\bw-e-/],
  ['editorjs', 'ISOLATED', /\bce-paragraph\b|\bcdx-/],
  ['slate', 'ISOLATED', /\bdata-slate-editor\b/],
] as const;

type FamilyName = (typeof FAMILIES)[number][0] | 'drawn';

/** A script that is fetched into the frame of such an editor. */
export interface FamilyScript {
  name: FamilyName;
  file: `/family-${FamilyName}.js`;
  world: 'ISOLATED' | 'MAIN';
}

/** What the editor of a box needs beyond the general engine; undefined for most. */
export function familyOf({ hint, drawn }: Box): FamilyScript | undefined {
  if (drawn) return { name: 'drawn', file: '/family-drawn.js', world: 'ISOLATED' };
  const found = FAMILIES.find(([, , mark]) => mark.test(hint));
  return found && { name: found[0], file: `/family-${found[0]}.js`, world: found[1] };
}
