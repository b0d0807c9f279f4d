/** Which document: the top one of a tab, sidebar or popup by its browser's id, or a frame by its context's id. */
export type DocumentRef = { browserId: number } | { contextId: number };

/** The little that the drivers use of Firefox's internal objects. */
export interface BrowsingContext {
  id: number;
  top: BrowsingContext;
  browserId: number;
  currentURI: { spec: string } | null;
  embedderElement: HTMLElement | null;
  currentWindowGlobal: WindowGlobal | null;
  getAllBrowsingContextsInSubtree(): BrowsingContext[];
}

/** The parent process's side of one document. */
export interface WindowGlobal {
  innerWindowId: number;
  isInitialDocument: boolean;
  documentURI: { spec: string } | null;
  getActor(name: 'MarionetteCommands'): {
    executeScript(
      script: string,
      args: unknown[],
      options: { sandboxName: 'system'; timeout: number },
    ): Promise<string>;
  };
  drawSnapshot(area: DOMRect | null, scale: number, background: string): Promise<ImageBitmap>;
}

/** The element a document is shown in. */
export interface BrowserElement extends HTMLElement {
  browserId: number;
  browsingContext: BrowsingContext;
  fixupAndLoadURIString(url: string, options: { triggeringPrincipal: unknown }): void;
  reload(): void;
}

/** One tab of the tab strip. */
export interface TabElement extends Element {
  linkedBrowser: BrowserElement;
}

/** The tab strip. */
export interface TabStrip {
  tabs: TabElement[];
  selectedTab: TabElement;
  addTab(url: string, options: { triggeringPrincipal: unknown }): TabElement;
  removeTab(tab: TabElement): void;
}

/** Where the mouse and the keys come from in Firefox's own tests. */
export interface EventUtils {
  synthesizeMouseAtPoint(
    x: number,
    y: number,
    event: { type: string; asyncEnabled: boolean; button?: number },
    window: unknown,
    done?: () => void,
  ): void;
  synthesizeKey(key: string, event: object, window: unknown): void;
}

/** Text input as an input method gives it. */
export interface TextInputProcessor {
  beginInputTransactionForTests(window: unknown): boolean;
  commitCompositionWith(text: string): boolean;
}

/** The parent process's side of the installed extension. */
export interface Extension {
  id: string;
  views: Set<{ viewType: string; uri: { spec: string } | null; xulBrowser: BrowserElement | null }>;
}
