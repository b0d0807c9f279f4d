import { isField } from './box';
import { placeNow } from './locate';
import type { Outcome } from './outcome';
import { insertIntoHost } from './rich-text';
import { insertIntoField } from './text-field';

/** One text for one named box. */
export interface Job {
  box: number;
  text: string;
}

/** Puts `text` into the box that was named, if the caret is still there. Nothing else is ever written to. */
export async function insert({ box, text }: Job): Promise<Outcome> {
  const place = placeNow(box);
  if (!place) return { ok: false, why: 'moved' };
  return isField(place) ? insertIntoField(place, text) : insertIntoHost(place, text);
}
