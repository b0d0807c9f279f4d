/** One editor in the page, driven and read through its own API. */
export interface Box {
  /** The editor's own model as plain text, `\n` between lines and paragraphs. */
  text(): string;
  /** Gives the editor the focus, with a caret in it. */
  focus(): void;
  /** Makes the model `before + after` with the caret between them and nothing to undo. */
  set(before: string, after: string): void | Promise<void>;
}

/** What the box is called and what it shows while it is empty. */
export interface BoxLabels {
  label: string;
  placeholder: string;
}

/** Puts one kind of editor into an empty element of the page. */
export type MountBox = (host: HTMLElement, labels: BoxLabels) => Promise<Box>;
