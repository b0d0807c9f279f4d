import { insert } from '@/lib/insert/insert';
import { locate } from '@/lib/insert/locate';
import { boxNamed } from '@/lib/insert/named';
import { families } from '@/lib/insert/order';

const api = { locate, box: boxNamed, insert, families };

/** Injected on demand. Says where the caret is; the rest waits in the extension's own world for the next call. */
export default {
  main: () => {
    const own = globalThis as { deskside?: typeof api };
    own.deskside ??= api;
    return own.deskside.locate();
  },
};
