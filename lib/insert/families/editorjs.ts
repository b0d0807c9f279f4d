/** Editor.js: makes new blocks of what is pasted, beside the one with the caret; in a block it knows no lists. */
import { giveFamily } from '@/lib/insert/family';

export default {
  main: () =>
    giveFamily('editorjs', {
      order: () => ['insertHtml'],
      shape: (html) =>
        html
          .replace(/<li>/g, '• ')
          .replace(/<\/li>(?=<)/g, '<br>')
          .replace(/<\/?[uo]l[^>]*>|<\/li>/g, '<br>'),
    }),
};
