import { OWN_COMMAND } from '@/lib/insert/own-command';
import type { Way } from '@/lib/insert/job';

/** The editor's own command, given by a script of its family that waits in the page's world. */
export const ownCommand: Way = (attempt) => {
  const detail = JSON.stringify(attempt); // an element comes out empty
  return !attempt.place.dispatchEvent(
    new CustomEvent(OWN_COMMAND, { detail, bubbles: true, cancelable: true, composed: true }),
  );
};
