import type { BoxKind } from './boxes/box-kinds.ts';
import type { Box } from './boxes/box.ts';

/** What a document with a compose box tells the tests about it, as `window.desk`. */
export interface PracticeDesk {
  kind: BoxKind;
  /** Settles when the editor stands and can be typed into. */
  ready: Promise<void>;
  /** The editor's own model as plain text, `\n` between lines and paragraphs. */
  text(): string;
  /** Real focus, with a caret in the editor. */
  focus(): void;
  /** Makes the model `before + after` with the focus and the caret between them; nothing is left to undo. */
  set(before: string, after: string): Promise<void>;
}

declare global {
  interface Window {
    /** The compose box of this document; missing where there is none. */
    desk?: PracticeDesk;
    /** The internal note of the website desk. */
    noteDesk?: PracticeDesk;
    /** Everything sent with the page's own button, or Enter in the chat, oldest first. */
    sent: string[];
  }
}

/** The face of a box that is still being mounted. */
export function createPracticeDesk(kind: BoxKind, mounting: Promise<Box>): PracticeDesk {
  let mounted: Box | undefined;
  const ready = mounting.then((box) => {
    mounted = box;
  });
  const box = () => {
    if (!mounted) throw new Error('The practice desk is not ready: await desk.ready first.');
    return mounted;
  };
  return {
    kind,
    ready,
    text: () => box().text(),
    focus: () => box().focus(),
    set: async (before, after) => {
      await ready;
      await box().set(before, after);
    },
  };
}
