import type { Target } from '@/lib/domain/target/target';
import { browser } from './browser';

interface PageScript {
  deskside?: { box(id: number): HTMLElement | undefined };
}

/** More than any reply has; a page must not hand over a book. */
const LONGEST = 100_000;

/** Runs in the frame: the box's text, without a placeholder that an editor draws as text. */
function readHere(id: number, longest: number): string | undefined {
  const box = (globalThis as PageScript).deskside?.box(id);
  if (box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement)
    return box.value.slice(0, longest);
  const drawn = box?.querySelector<HTMLElement>('[data-slate-placeholder],[class*="placeholder" i]');
  const text = box?.innerText.slice(0, longest);
  return drawn && text?.trim() === drawn.innerText.trim() ? '' : text;
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
    func: readHere,
    args: [box.id, LONGEST],
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
