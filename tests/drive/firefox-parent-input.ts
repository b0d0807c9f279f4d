import type { ParentTools } from './firefox-parent.ts';
import type { DocumentRef, EventUtils, TextInputProcessor } from './firefox-types.ts';

// Everything in this file is sent into Firefox's parent process as its source: it sees these globals and nothing else.
declare const deskDrive: ParentTools & { eventUtils: EventUtils; extensionId: string };
declare const window: Window;
declare const Cc: Record<string, { createInstance(type: unknown): TextInputProcessor }>;
declare const Ci: Record<string, unknown>;
declare const CustomizableUI: {
  addWidgetToArea(id: string, area: string): void;
  getWidget(id: string): { forWindow(window: unknown): { node: Element | null } };
};

/**
 * Clicks at a point of the window. The events begin in the parent process, as those of a real mouse do, so the focus
 * and the user activation follow them into whichever process draws that point.
 */
export async function clickWindow(x: number, y: number, isAsync: boolean): Promise<void> {
  for (const type of ['mousemove', 'mousedown', 'mouseup']) {
    await new Promise<void>((resolve) => {
      const event = { type, asyncEnabled: isAsync };
      deskDrive.eventUtils.synthesizeMouseAtPoint(x, y, event, window, isAsync ? () => resolve() : undefined);
      // No answer comes from a document that the event has closed, nor from one that was told synchronously.
      window.setTimeout(resolve, isAsync ? 1000 : 20);
    });
  }
}

/** Clicks at a point given in screen pixels, which every process knows of its own documents. */
export async function clickScreen(ref: DocumentRef, x: number, y: number): Promise<void> {
  const { mozInnerScreenX, mozInnerScreenY } = window as unknown as {
    mozInnerScreenX: number;
    mozInnerScreenY: number;
  };
  // An asynchronous event is aimed by the compositor, which does not look into popups.
  const isPopup = deskDrive.contextOf(ref).top.embedderElement?.closest('panel') !== null;
  await deskDrive.clickWindow(x - mozInnerScreenX, y - mozInnerScreenY, !isPopup);
}

/** Types into what has the focus: a key for each ASCII character, composed text for the rest. Answers how many of both. */
export function typeText(text: string): number {
  const parts = text.match(/[ -~\n\t]|[^ -~\n\t]+/gu) ?? [];
  for (const part of parts) {
    const named = part === '\n' ? 'KEY_Enter' : part === '\t' ? 'KEY_Tab' : undefined;
    if (named !== undefined || /^[ -~]$/u.test(part)) {
      deskDrive.eventUtils.synthesizeKey(named ?? part, {}, window);
      continue;
    }
    const input = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci['nsITextInputProcessor']);
    if (!input?.beginInputTransactionForTests(window)) throw new Error('no text input possible now');
    input.commitCompositionWith(part);
  }
  return parts.length;
}

/** Presses a chord in the window: the focused document gets it, and the browser's own shortcuts work. Answers 1. */
export function pressKey(key: string, modifiers: string[]): number {
  const event = {
    ctrlKey: modifiers.includes('Control'),
    altKey: modifiers.includes('Alt'),
    shiftKey: modifiers.includes('Shift'),
    metaKey: modifiers.includes('Meta'),
  };
  deskDrive.eventUtils.synthesizeKey(key.length === 1 ? key : `KEY_${key}`, event, window);
  return 1;
}

/** The id of the extension's toolbar button. */
export function buttonId(): string {
  return `${deskDrive.extensionId.toLowerCase().replace(/[^a-z0-9_-]/gu, '_')}-browser-action`;
}

/** Puts the extension's button into the toolbar, as a user who pins it does. */
export function pinButton(): void {
  CustomizableUI.addWidgetToArea(deskDrive.buttonId(), 'nav-bar');
}

/** Clicks the extension's button in the toolbar. */
export async function clickPinnedButton(): Promise<void> {
  const { node } = CustomizableUI.getWidget(deskDrive.buttonId()).forWindow(window);
  if (!node) throw new Error('the extension has no toolbar button');
  const box = node.getBoundingClientRect();
  await deskDrive.clickWindow(box.left + box.width / 2, box.top + box.height / 2, true);
}
