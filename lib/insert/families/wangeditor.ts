/** wangEditor: takes HTML from a native paste only, and otherwise from a correction; loose words behind a list join it. */
import { giveFamily } from '@/lib/insert/family';

export default {
  main: () =>
    giveFamily('wangeditor', {
      order: (marked) => (marked ? ['announceReplacement', 'pasteText'] : ['pasteText']),
      only: true,
      shape: (html) => html.replace(/(<\/[uo]l>)(?!<[uo]l|$)([^]*?)(?=<[uo]l|$)/g, '$1<p>$2</p>'),
    }),
};
