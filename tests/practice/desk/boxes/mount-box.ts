import type { BoxKind } from './box-kinds.ts';
import type { Box, BoxLabels, MountBox } from './box.ts';

// Each editor is its own chunk, so that a page with a textarea does not wait for CKEditor.
const loaders: Record<Exclude<BoxKind, 'none'>, () => Promise<MountBox>> = {
  textarea: async () => (await import('./text-field-box.ts')).mountTextareaBox,
  input: async () => (await import('./text-field-box.ts')).mountInputBox,
  contenteditable: async () => (await import('./contenteditable-box.ts')).mountContenteditableBox,
  quill: async () => (await import('./quill-box.ts')).mountQuillBox,
  ckeditor: async () => (await import('./ckeditor-box.ts')).mountCkeditorBox,
  lexical: async () => (await import('./lexical-box.ts')).mountLexicalBox,
  draft: async () => (await import('./draft-box.tsx')).mountDraftBox,
  shadow: async () => (await import('./shadow-box.ts')).mountShadowBox,
  'nested-shadow': async () => (await import('./shadow-box.ts')).mountNestedShadowBox,
  react: async () => (await import('./react-box.tsx')).mountReactBox,
};

/** Loads the editor of that kind and puts it into `host`. */
export async function mountBox(
  kind: Exclude<BoxKind, 'none'>,
  host: HTMLElement,
  labels: BoxLabels,
): Promise<Box> {
  const mount = await loaders[kind]();
  return mount(host, labels);
}
