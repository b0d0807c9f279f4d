import { OWN_COMMAND } from '@/lib/insert/own-command';
import type { Way } from '@/lib/insert/job';

/** The editor's own command, given by a script of its family that waits in the page's world. */
export const ownCommand: Way = ({ place, text, html, marked }) => {
  const detail = JSON.stringify({ text, html, marked });
  return !place.dispatchEvent(
    new CustomEvent(OWN_COMMAND, { detail, bubbles: true, cancelable: true, composed: true }),
  );
};
