/** What every page of the matrix tells of its editor, as `window.editor`. */

/** The marks of a text: in order, each once for a run of characters that share it. */
export interface Marks {
  bold: string[];
  links: [text: string, href: string][];
  bullets: string[];
}

/** One editor, set up and read through its own API: its model, never what the page shows. */
export interface EditorPage {
  rich: boolean;
  /** Makes the model one line, `selected` selected or a caret there, the focus in it and nothing to undo. */
  set(before: string, selected: string, after: string): void | Promise<void>;
  /** The model as text, `\n` between lines and paragraphs. */
  text(): string | Promise<string>;
  marks(): Marks | Promise<Marks>;
}

declare global {
  interface Window {
    editor?: EditorPage;
  }
}

/** The element of the page that the editor is made in. */
export function host(): HTMLElement {
  const found = document.querySelector<HTMLElement>('#host');
  if (!found) throw new Error('the page has no #host');
  return found;
}

/** A new element in the host. */
export function place<Name extends keyof HTMLElementTagNameMap>(name: Name): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  host().append(element);
  return element;
}

/** A plain editor has no marks. */
export const noMarks = (): Marks => ({ bold: [], links: [], bullets: [] });
