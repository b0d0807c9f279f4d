import type { ContentScripts, ParentTools } from './firefox-parent.ts';
import type { BrowsingContext as Context, DocumentRef, Extension } from './firefox-types.ts';

// Everything in this file is sent into Firefox's parent process as its source: it sees these globals and nothing else.
declare const deskDrive: ParentTools & { contentScripts: ContentScripts; extensionId: string };
declare const BrowsingContext: {
  get(id: number): Context | null;
  getCurrentTopByBrowserId(id: number): Context | null;
};
declare const WebExtensionPolicy: { getByID(id: string): { extension: Extension } | null };
declare const document: Document;

/** The live context of a document; throws "closed" when there is none. */
export function contextOf(ref: DocumentRef): Context {
  const context =
    'browserId' in ref
      ? BrowsingContext.getCurrentTopByBrowserId(ref.browserId)
      : BrowsingContext.get(ref.contextId);
  if (!context) throw new Error('closed');
  return context;
}

/** Runs one of the scripts beside a document, with one argument; answers its string. */
export async function runBeside(
  ref: DocumentRef,
  script: keyof ContentScripts,
  argument: unknown,
  timeout: number,
): Promise<string> {
  const actor = deskDrive.contextOf(ref).currentWindowGlobal?.getActor('MarionetteCommands');
  if (!actor) throw new Error('the document is between two pages');
  return actor.executeScript(deskDrive.contentScripts[script], [argument], {
    sandboxName: 'system',
    timeout,
  });
}

/** The first frame below a document whose address contains the text, as its context's id. */
export function findFrame(browserId: number, urlPart: string): number | null {
  const top = deskDrive.contextOf({ browserId });
  const frames = top.getAllBrowsingContextsInSubtree().filter((context) => context !== top);
  return frames.find((context) => context.currentURI?.spec.includes(urlPart))?.id ?? null;
}

/** A picture of what a document shows now: PNG in base64. */
export async function photograph(ref: DocumentRef): Promise<string> {
  const bitmap = await deskDrive.contextOf(ref).currentWindowGlobal?.drawSnapshot(null, 1, 'white');
  if (!bitmap) throw new Error('the document is between two pages');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  return canvas.toDataURL().split(',')[1] ?? '';
}

/** The installed extension, as the parent process knows it. */
export function extension(): Extension {
  const policy = WebExtensionPolicy.getByID(deskDrive.extensionId);
  if (!policy) throw new Error('the extension is not installed');
  return policy.extension;
}

/** The extension's open pages of one kind: `sidebar`, `popup`, `tab` or `background`. */
export function views(kind: string): { browserId: number; url: string }[] {
  const found = [...deskDrive.extension().views].filter((view) => view.viewType === kind);
  return found.flatMap(({ xulBrowser }) => {
    const url = xulBrowser?.browsingContext?.currentURI?.spec;
    return xulBrowser && url ? [{ browserId: xulBrowser.browserId, url }] : [];
  });
}
