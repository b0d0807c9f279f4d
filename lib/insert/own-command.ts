/** Between the extension's world and a family's script in the page's world: one event, once. */
export const OWN_COMMAND = 'deskside-own';

/** What the editor's own command is given. */
export interface OwnCommand {
  host: HTMLElement;
  text: string;
  html: string;
  marked: boolean; // the message has marks: bold, links, lists
}

/**
 * Waits in the page's world for the one insertion that was announced, and not for long. `command` says whether it took
 * it; the check comes from the other world. What it throws is the page's doing and counts as not taken.
 */
export function awaitOwnCommand(command: (given: OwnCommand) => boolean): void {
  const life = new AbortController();
  const take = (event: Event) => {
    life.abort();
    try {
      const given = JSON.parse(String((event as CustomEvent).detail)) as Omit<OwnCommand, 'host'>;
      if (command({ host: event.composedPath()[0] as HTMLElement, ...given })) event.preventDefault();
    } catch {
      // not taken
    }
  };
  window.addEventListener(OWN_COMMAND, take, { capture: true, signal: life.signal });
  setTimeout(() => life.abort(), 3000);
}
