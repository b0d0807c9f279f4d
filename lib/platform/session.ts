import { browser } from './browser';

/** What the browser forgets when it ends; the polyfill has no words for it yet. */
interface SessionArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

const area = (): SessionArea => (browser.storage as unknown as { session: SessionArea }).session;

/** Keeps `value` until it is taken or the browser ends. */
export const leaveInSession = (name: string, value: unknown): Promise<void> => area().set({ [name]: value });

/** What was left under `name`, once. */
export async function takeFromSession(name: string): Promise<unknown> {
  const value = (await area().get(name))[name];
  if (value !== undefined) await area().remove(name);
  return value;
}

/** Runs `work` once for every start of the browser, whichever of the extension's pages comes first. */
export async function oncePerSession(name: string, work: () => Promise<void>): Promise<void> {
  const session = area();
  await navigator.locks.request(name, async () => {
    if ((await session.get(name))[name] === true) return;
    await work();
    await session.set({ [name]: true });
  });
}
