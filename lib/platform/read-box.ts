import type { Target } from '@/lib/domain/target/target';
import { browser } from './browser';

interface PageScript {
  deskside?: { read(box: number): string | undefined };
}

/** A frame that does not answer in this time is not waited for. */
const PATIENCE_MS = 2_000;

/**
 * What stands in a box, asked of its one frame and only there; undefined where the caret has left it or nobody answers.
 * Untrusted: it is looked at, never stored.
 */
export async function readFromPage({ tabId, frameId, box }: Target): Promise<string | undefined> {
  const asked = browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    func: (id: number) => (globalThis as PageScript).deskside?.read(id),
    args: [box.id],
  });
  const late = new Promise<[]>((resolve) => {
    setTimeout(() => resolve([]), PATIENCE_MS);
  });
  try {
    const [answer] = await Promise.race([asked, late]);
    const text: unknown = answer?.result;
    return typeof text === 'string' ? text : undefined;
  } catch {
    return undefined; // the page is gone
  }
}
