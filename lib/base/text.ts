/** White space of every script, the full-width space and the invisible joiners included. */
const INVISIBLE = /[\s\u00ad\u180e\u200b-\u200f\u2060-\u2064\u3000\ufeff]+/gu;

/** True when a person would see nothing: empty, spaces, full-width spaces, zero-width characters. */
export const isBlank = (text: string): boolean => text.replace(INVISIBLE, '') === '';

/** One spelling for comparing: compatibility forms folded (full-width to ASCII), lower case, spaces collapsed. */
export const foldText = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(INVISIBLE, ' ').trim();

/** `text` cut to at most `max` characters (code points), an ellipsis in place of what was cut. */
export function clip(text: string, max: number): string {
  const points = [...text];
  return points.length <= max ? text : `${points.slice(0, max - 1).join('')}…`;
}
