import { browser } from './browser';

/** What the browser forgets when it ends; the polyfill has no words for it yet. */
interface SessionArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** Runs `work` once for every start of the browser, whichever of the extension's pages comes first. */
export async function oncePerSession(name: string, work: () => Promise<void>): Promise<void> {
  const { session } = browser.storage as unknown as { session: SessionArea };
  await navigator.locks.request(name, async () => {
    if ((await session.get(name))[name] === true) return;
    await work();
    await session.set({ [name]: true });
  });
}
