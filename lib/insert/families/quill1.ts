/** Quill 1: reads what is pasted from a hidden element that only a real paste fills. */
import { awaitOwnCommand } from '@/lib/insert/own-command';

interface Range {
  index: number;
  length: number;
}
interface Quill {
  history: { cutoff(): void };
  selection: { savedRange: Range };
  clipboard: { dangerouslyPasteHTML(index: number, html: string, source: 'user'): void };
  getSelection(): Range | null;
  getLength(): number;
  deleteText(index: number, length: number, source: 'user'): void;
  insertText(index: number, text: string, source: 'user'): void;
  setSelection(index: number, length: number, source: 'user'): void;
}

export default {
  main: () =>
    awaitOwnCommand(({ host, text, html, marked }) => {
      const { __quill: quill } = (host.parentElement ?? {}) as { __quill?: Quill };
      if (!quill) return false;
      const { index, length } = quill.getSelection() ?? quill.selection.savedRange;
      quill.history.cutoff();
      if (length > 0) quill.deleteText(index, length, 'user');
      const before = quill.getLength();
      if (marked) quill.clipboard.dangerouslyPasteHTML(index, html, 'user');
      else quill.insertText(index, text, 'user');
      quill.setSelection(index + quill.getLength() - before, 0, 'user');
      return true;
    }),
};
