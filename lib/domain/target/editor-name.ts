const EDITORS: readonly [RegExp, string][] = [
  [/\bck-(editor|content)/, 'CKEditor'],
  [/data-lexical-editor/, 'Lexical'],
  [/public-DraftEditor|DraftEditor/, 'Draft.js'],
  [/\bql-(editor|container)/, 'Quill'],
  [/\btiptap\b/, 'Tiptap'],
  [/\bProseMirror\b/, 'ProseMirror'],
  [/data-slate-editor/, 'Slate'],
  [/\bmce-content-body\b|\btox-/, 'TinyMCE'],
  [/trix-editor/i, 'Trix'],
  [/\bcm-content\b/, 'CodeMirror'],
  [/\bmonaco/, 'Monaco'],
];

/** The editor a box belongs to, by the marks it carries, or undefined for a plain one. For showing, never for deciding. */
export const editorName = (hint: string): string | undefined =>
  EDITORS.find(([mark]) => mark.test(hint))?.[1];
