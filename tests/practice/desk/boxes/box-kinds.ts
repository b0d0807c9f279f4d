/** Every compose box the practice desk can show; `none` is a page without one. */
export const boxKinds = [
  'textarea',
  'input',
  'contenteditable',
  'quill',
  'ckeditor',
  'lexical',
  'draft',
  'shadow',
  'nested-shadow',
  'react',
  'none',
] as const;

/** The name of a compose box, as written in `?box=`. */
export type BoxKind = (typeof boxKinds)[number];

/** Whether a word from outside names a compose box. */
export function isBoxKind(word: string): word is BoxKind {
  return boxKinds.some((kind) => kind === word);
}
