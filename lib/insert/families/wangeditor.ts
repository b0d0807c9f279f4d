/** wangEditor: takes HTML from a native paste only, and otherwise from a correction. */
import { giveFamily } from '@/lib/insert/family';

export default {
  main: () =>
    giveFamily('wangeditor', { order: (marked) => (marked ? ['announceReplacement'] : ['pasteText']) }),
};
