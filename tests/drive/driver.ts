/** The longest a `waitFor` may take; give it as the last argument, made by `atMost`. */
export class AtMost {
  readonly milliseconds: number;
  constructor(milliseconds: number) {
    this.milliseconds = milliseconds;
  }
}

/** Limits one `waitFor` to so many milliseconds instead of the usual 15 s. */
export function atMost(milliseconds: number): AtMost {
  return new AtMost(milliseconds);
}

/** A function that is sent into a document as its source: it sees its arguments and that document's globals, nothing else. */
export type InPage<A extends unknown[], T> = (...args: A) => T | Promise<T>;

/**
 * One document: a page, a frame inside a page, the panel, or the palette.
 *
 * Selectors are CSS; `host >>> inner` goes into an open shadow root, and `button:has-text("Insert")` takes the first
 * visible match whose text or aria-label holds the words.
 */
export interface Surface {
  /** Runs a function in the document's own world. Arguments and result are JSON; limited to 30 s. */
  evaluate<T, A extends unknown[]>(fn: InPage<A, T>, ...args: A): Promise<T>;
  /** A trusted click on the middle of an element. Waits up to 5 s until it is there, still, and not covered, then throws saying which. */
  click(selector: string): Promise<void>;
  /** Types into what has the focus: key presses for what a US keyboard has, text input for the rest. Throws if the document has no focus. */
  type(text: string): Promise<void>;
  /** Presses one key or chord, such as `Enter`, `Control+Z`, `Shift+Tab`, `Alt+1`, `/`. Throws if the document has no focus. */
  press(chord: string): Promise<void>;
  /** Polls until the function answers something truthy; what it throws counts as "not yet". */
  waitFor<A extends unknown[]>(fn: (...args: A) => unknown, ...argsAndLimit: [...A, AtMost]): Promise<void>;
  waitFor<A extends unknown[]>(fn: (...args: A) => unknown, ...args: A): Promise<void>;
  /** Writes what the document shows now as a PNG. */
  screenshot(path: string): Promise<void>;
}

/** A browser tab; as a surface it is the tab's top document. */
export interface Tab extends Surface {
  /** The first frame, at any depth, whose address contains the text; waits for it. */
  frame(urlPart: string): Promise<Surface>;
  /** Brings the tab to the front and the keyboard focus into its page. */
  activate(): Promise<void>;
  close(): Promise<void>;
  /** Goes to an address and waits for its load event. */
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
}

/** One running browser with the extension in it. */
export interface Driver {
  readonly browser: 'chromium' | 'firefox';
  /** Where the browser saves what it is told to download, without asking. */
  readonly downloadsDir: string;
  /** Opens a tab in front and waits for its load event. */
  openTab(url: string): Promise<Tab>;
  /** A tab that somebody else opened (the extension, a link), by a part of its address; waits for it. */
  findTab(urlPart: string): Promise<Tab>;
  /** Opens a page of the extension in a tab. */
  extensionPage(path: string): Promise<Tab>;
  extensionUrl(path: string): string;
  /** Clicks the extension's toolbar icon with that tab in front: `action.onClicked`, with activeTab for it. */
  clickToolbar(tab: Tab): Promise<void>;
  /** The real side panel or sidebar, once it is open and laid out. */
  panel(): Promise<Surface>;
  /** The toolbar popup that shows the given page of the extension, once it is open. */
  palette(path?: string): Promise<Surface>;
  /** A key command of the browser, such as `Alt+.`: the real one. In Chromium only with `headless: false`. */
  pressGlobal(chord: string): Promise<void>;
  /** Gives the extension an optional host permission, such as for `https://example.org`, as if the user had said yes. */
  grantHost(origin: string): Promise<void>;
  /** Makes the extension's own next `permissions.request` for this origin succeed, where a prompt would come up. */
  allowRequest(origin: string): Promise<void>;
  /** Errors and warnings of the extension's own documents up to now, as far as the browser tells. */
  consoleMessages(): Promise<string[]>;
  /** Loads the extension anew from its folder, as the browser's own "reload" does; its pages and the panel are closed. */
  reloadExtension(): Promise<void>;
  /**
   * Quits the browser and starts it with the same profile; every tab and surface from before is dead. Both browsers
   * install the extension anew: its databases, storage and hosts last, but it sees `onInstalled`, not `onStartup`.
   */
  restart(): Promise<void>;
  /** Ends every process of the browser at once, as a crash or a power cut does. */
  kill(): Promise<void>;
  /** Starts it again after `kill`, with the same profile and extension. */
  start(): Promise<void>;
  /** Quits, and removes the profile unless it was given. */
  close(): Promise<void>;
}

/** The browser window's outer size unless a launch names another. */
export const usualWindow = { width: 1280, height: 900 };

/** How to launch a browser; all but the extension is optional. */
export interface LaunchOptions {
  /** The built, unpacked extension. */
  extensionDir: string;
  /** Kept on `close`; without it a fresh profile is made in the temporary folder and removed. */
  profileDir?: string;
  /** Default true. With false the browser shows itself on an X server of its own (Xvfb), which `pressGlobal` types into. */
  headless?: boolean;
  /** Outer size in CSS pixels, default 1280 × 900. */
  windowSize?: { width: number; height: number };
  /** More command-line arguments. */
  args?: string[];
  /** Takes certificates that nobody vouches for, as a test's own server has. */
  anyCertificate?: boolean;
  /** Such as `zh-CN`: the language pages and the extension see. */
  locale?: string;
  /** Firefox only: the sidebar's width as if dragged there, default 360. Chromium's panel opens 360 wide. */
  panelWidth?: number;
}
