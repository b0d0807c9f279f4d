import { defineUnlistedScript } from '#imports';
import { insert } from '@/lib/insert/insert';
import { locate } from '@/lib/insert/locate';

/** Injected on demand. Says where the caret is; `insert` waits in the extension's own world for the next call. */
export default defineUnlistedScript(() => {
  const own = globalThis as { deskside?: { locate: typeof locate; insert: typeof insert } };
  own.deskside ??= { locate, insert };
  return own.deskside.locate();
});
