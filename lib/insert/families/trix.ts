/** Trix: takes no HTML by paste, and has no undo entry for what the browser writes. */
import { awaitOwnCommand } from '@/lib/insert/own-command';

interface Trix {
  recordUndoEntry(description: string): void;
  insertString(text: string): void;
  insertHTML(html: string): void;
}

export default {
  main: () =>
    awaitOwnCommand(({ host, text, html, marked }) => {
      const { editor } = host as HTMLElement & { editor?: Trix };
      editor?.recordUndoEntry('Insert');
      if (marked) editor?.insertHTML(html);
      else editor?.insertString(text);
      return editor !== undefined;
    }),
};
