/** TinyMCE: its paste splits the line, and the browser's own undo would take what the agent typed before. In its iframe mode the library stands in the page around. */
import { awaitOwnCommand } from '@/lib/insert/own-command';

interface Editor {
  getBody(): HTMLElement;
  insertContent(html: string): void;
  undoManager: { add(): void; transact(work: () => void): unknown };
}
type WithTiny = Window & { tinymce?: { get(): Editor[] } };

export default {
  main: () =>
    awaitOwnCommand(({ host, html }) => {
      const own = (window as WithTiny).tinymce; // in its iframe this is the body, by its id
      const tiny = typeof own?.get === 'function' ? own : (window.parent as WithTiny).tinymce;
      const editor = tiny?.get().find((one) => one.getBody() === host);
      editor?.undoManager.add();
      editor?.undoManager.transact(() => editor.insertContent(html));
      return editor !== undefined;
    }),
};
