/** Monaco, Ace, CodeMirror 5 and their like: what is typed goes into a hidden element, the text is drawn elsewhere. */
import { drawnProof } from '@/lib/insert/drawn-proof';
import { announceFocus } from '@/lib/insert/events';
import { giveFamily } from '@/lib/insert/family';

export default {
  main: () =>
    giveFamily('drawn', {
      order: () => ['pasteText', 'announcePaste', 'insertText'],
      wake: announceFocus,
      only: true,
      proof: drawnProof,
    }),
};
