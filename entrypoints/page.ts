import { defineUnlistedScript } from '#imports';
import { insert } from '@/lib/insert/insert';
import { locate } from '@/lib/insert/locate';
import { mark } from '@/lib/insert/mark';
import { families } from '@/lib/insert/order';

const api = { locate, mark, insert, families };

/** Injected on demand. Says where the caret is; the rest waits in the extension's own world for the next call. */
export default defineUnlistedScript(() => {
  const own = globalThis as { deskside?: typeof api };
  own.deskside ??= api;
  return own.deskside.locate();
});
