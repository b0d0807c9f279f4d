/** Sees whether something of a library ran in a document of the extension, or could have. */
import type { Surface } from '#drive/driver.ts';

type Watched = typeof globalThis & { pwned?: unknown; refusedByPolicy?: string[] };

/** What should be nothing at all. */
export interface Seen {
  ran: boolean;
  refused: string[]; // what the browser had to stop: it should never come so far
  nodes: string[];
}

export const NOTHING: Seen = { ran: false, refused: [], nodes: [] };

/** Begins to note what the policy of the page stops. */
export async function watch(surface: Surface): Promise<void> {
  await surface.evaluate(() => {
    const page = globalThis as Watched;
    page.refusedByPolicy ??= [];
    document.addEventListener('securitypolicyviolation', (event) => {
      page.refusedByPolicy?.push(`${event.violatedDirective}: ${event.sample}`);
    });
  });
}

/** What ran, what was stopped, and every node that runs, loads or leads somewhere else. */
export const look = (surface: Surface): Promise<Seen> =>
  surface.evaluate(() => {
    const page = globalThis as Watched;
    const kinds = 'iframe, object, embed, base, img, video, audio, source, math, marquee, template, form[action], [formaction], [srcdoc], svg a, svg script, svg image, svg animate, svg set, meta[http-equiv]'; // prettier-ignore
    const nodes = [...document.querySelectorAll('*')].filter((node) => {
      const names = node.getAttributeNames();
      if (node.matches(kinds) || names.some((name) => name.startsWith('on'))) return true;
      if (node instanceof HTMLScriptElement) return !node.src.startsWith(location.origin);
      if (node.localName === 'style') return node.closest('body') !== null;
      return node instanceof HTMLAnchorElement && !node.href.startsWith(location.origin);
    });
    return {
      ran: page.pwned !== undefined,
      refused: page.refusedByPolicy ?? ['nobody watched'],
      nodes: nodes.map((node) => node.outerHTML.slice(0, 200)),
    };
  });
