/** The editors of the matrix: the ones the engine was made for, and others that it was not. */

/** One editor as it stands in a page. */
export interface EditorEntry {
  name: string;
  /** The file in `pages/` that makes it; its name unless given. */
  page: string;
  /** In a frame of its own page: of the same origin, or of another that the extension was let into. */
  frame?: 'own' | 'other';
  /** One line: line breaks become spaces there. */
  oneLine?: true;
  /** The page refuses strings where markup could be run. */
  trustedTypes?: true;
  /** A script that the page loads first, by its path in node_modules. */
  script?: string;
}

const own = (name: string): EditorEntry => ({ name, page: name });

/** What the engine must be right in. */
export const EDITORS: readonly EditorEntry[] = [
  own('textarea'),
  { ...own('input'), oneLine: true },
  own('react-textarea'),
  own('vue-textarea'),
  own('shadow-textarea'),
  { name: 'frame-textarea', page: 'textarea', frame: 'own' },
  own('contenteditable'),
  own('shadow-contenteditable'),
  { name: 'other-origin', page: 'contenteditable', frame: 'other' },
  { name: 'trusted-types', page: 'contenteditable', trustedTypes: true },
  own('plaintext-only'),
  own('prosemirror'),
  own('tiptap'),
  own('lexical'),
  own('slate'),
  own('draft'),
  own('quill'),
  own('quill1'),
  own('ckeditor5'),
  own('tinymce-frame'),
  own('tinymce-inline'),
  own('trix'),
  own('jodit'),
  own('wangeditor'),
  own('codemirror'),
  own('monaco'),
];

/** What it was not made for: they show whether it is general. */
export const HOLD_OUTS: readonly EditorEntry[] = [
  own('codemirror5'),
  own('ace'),
  { ...own('ckeditor4'), script: 'ckeditor4/ckeditor.js' },
  own('summernote'),
  own('squire'),
  { ...own('editorjs'), script: '@editorjs/list/dist/editorjs-list.umd.js' },
  own('suneditor'),
  own('paragraph-lines'),
  own('react-editable'),
  own('autosized-textarea'),
  own('pre-wrap'),
  own('chat-box'),
];
