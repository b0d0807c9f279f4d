import css from './Kbd.module.css';

const MAC = /Mac/.test(navigator.platform);
const SIGNS: Record<string, string> = {
  Enter: '↵',
  Mod: MAC ? '⌘' : 'Ctrl',
  Alt: MAC ? '⌥' : 'Alt',
  Shift: '⇧',
  Up: '↑',
  Down: '↓',
  Tab: '⇥',
};

/** A key as this machine's keyboard writes it; `keys` such as "Mod+Enter". */
export function keysToWords(keys: string): string {
  const signs = keys.split('+').map((key) => SIGNS[key] ?? key);
  return signs.join(MAC ? '' : signs.some((s) => s.length > 1) ? '+' : '');
}

/** A key beside what it does; `keys` as above. Silent to screen readers. */
export function Kbd({ keys }: { keys: string }) {
  return (
    <kbd className={css.kbd} aria-hidden="true">
      {keysToWords(keys)}
    </kbd>
  );
}
