declare const ChromeUtils: { importESModule(url: string): { addDebuggerToGlobal(scope: unknown): void } };
declare const Debugger: new () => {
  addDebuggee(window: unknown): { executeInGlobal(source: string): Completion | null };
  removeAllDebuggees(): void;
};
declare const Cc: Record<
  string,
  { getService(type: unknown): { getEvents(windowId: number): ConsoleEvent[] } }
>;
declare const Ci: Record<string, unknown>;

interface Completion {
  return?: { unsafeDereference(): Promise<string> };
  throw?: { unsafeDereference(): unknown };
}

interface ConsoleEvent {
  level: string;
  arguments: unknown[];
}

/**
 * Runs source in a document's own world, whatever its CSP and trusted types say: as the developer tools do, through
 * a debugger. Sent as source into a privileged sandbox beside the document.
 */
export function runInDocument(source: string): Promise<string> {
  ChromeUtils.importESModule('resource://gre/modules/jsdebugger.sys.mjs').addDebuggerToGlobal(globalThis);
  const debug = new Debugger();
  const completion = debug.addDebuggee(window).executeInGlobal(source);
  debug.removeAllDebuggees();
  if (completion?.return) return Promise.resolve(completion.return.unsafeDereference());
  throw new Error(`the source does not run: ${String(completion?.throw?.unsafeDereference())}`);
}

/** Begins to count the keys and compositions that this document has dealt with. */
export function armInput(): string {
  const scope = globalThis as unknown as { inputsDone: number; isArmed?: boolean };
  scope.inputsDone = 0;
  if (scope.isArmed) return '';
  scope.isArmed = true;
  const count = (): void => void (scope.inputsDone += 1);
  // The system group hears events after the page and whatever the page stops.
  const options = { mozSystemGroup: true } as AddEventListenerOptions;
  for (const type of ['keyup', 'compositionend']) window.addEventListener(type, count, options);
  return '';
}

/** Resolves when so many of them are done, or after half a second and more: a key may also be the browser's own. */
export async function awaitInput(count: number): Promise<string> {
  const scope = globalThis as unknown as { inputsDone: number };
  const end = Date.now() + 500 + 20 * count;
  while (scope.inputsDone < count && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 5));
  return '';
}

/** What the document has told its console, errors and warnings only, as JSON of lines. */
export function readConsole(): string {
  const { windowGlobalChild } = window as unknown as { windowGlobalChild: { innerWindowId: number } };
  const storage = Cc['@mozilla.org/consoleAPI-storage;1']?.getService(Ci['nsIConsoleAPIStorage']);
  const events = storage?.getEvents(windowGlobalChild.innerWindowId) ?? [];
  const loud = events.filter((event) => event.level === 'error' || event.level === 'warn');
  return JSON.stringify(loud.map((event) => `${event.level}: ${event.arguments.map(String).join(' ')}`));
}
