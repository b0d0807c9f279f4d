/** Slate: leaves pasted HTML to what the browser announces next. */
import { giveFamily } from '@/lib/insert/family';

export default {
  main: () => giveFamily('slate', { order: () => ['announcePaste', 'paste', 'pasteText'], only: true }),
};
