import { CannotError } from './errors.ts';

/** A key that is held while another is pressed. */
type Modifier = 'Control' | 'Alt' | 'Shift' | 'Meta';

/** `Control+Shift+Z` taken apart. The key is as an event would name it: `Z` with Shift, `z` without. */
export interface Chord {
  modifiers: Modifier[];
  key: string;
}

const modifiers: readonly string[] = ['Control', 'Alt', 'Shift', 'Meta'] satisfies Modifier[];
const synonyms: Record<string, string> = { Space: ' ', Ctrl: 'Control', Plus: '+', Period: '.', Comma: ',' };

function isModifier(name: string): name is Modifier {
  return modifiers.includes(name);
}

/** Takes a chord apart; the last part is the key, all before it must be modifiers. */
export function parseChord(text: string): Chord {
  const parts = text.split(/\+(?=.)/u).map((part) => synonyms[part] ?? part);
  const key = parts.pop() ?? '';
  const held = parts.filter(isModifier);
  if (key === '' || held.length !== parts.length) throw new CannotError(`"${text}" is no key or chord`);
  if (!/^[a-z]$/iu.test(key)) return { modifiers: held, key };
  return { modifiers: held, key: held.includes('Shift') ? key.toUpperCase() : key.toLowerCase() };
}
