import { noMarks, type EditorPage } from './editor-page.ts';

/** An editor that is a text field of the browser, whose model `text` reads. */
export function fieldEditor(
  field: HTMLTextAreaElement | HTMLInputElement,
  write: (text: string) => void = (text) => (field.value = text),
  text: () => string = () => field.value,
): EditorPage {
  return {
    rich: false,
    set: (before, selected, after) => {
      write(before + selected + after);
      field.focus();
      field.setSelectionRange(before.length, before.length + selected.length);
    },
    text,
    marks: noMarks,
  };
}
