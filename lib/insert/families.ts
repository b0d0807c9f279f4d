import { isRelay } from './relay';

/** Editors for which the general order is not right, by the marks they carry. What they need is fetched when one is met. */
const FAMILIES: readonly [name: string, mark: string][] = [
  ['tinymce', '.mce-content-body'],
  ['trix', 'trix-editor'],
  ['quill1', '.ql-container > .ql-editor:has(~ .ql-clipboard)'],
  ['jodit', '.jodit-wysiwyg'],
  ['wangeditor', '.w-e-text-container [data-slate-editor]'],
  ['slate', '[data-slate-editor]'],
];

/** The family of the editor whose text `place` is, or undefined for the general order. */
export const familyOf = (place: HTMLElement): string | undefined =>
  isRelay(place) ? 'drawn' : FAMILIES.find(([, mark]) => place.matches(mark))?.[0];
