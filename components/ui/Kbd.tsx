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

/** A key, as this machine's keyboard writes it; `keys` such as "Mod+Enter". Silent to screen readers. */
export function Kbd({ keys }: { keys: string }) {
  const signs = keys.split('+').map((key) => SIGNS[key] ?? key);
  return (
    <kbd className={css.kbd} aria-hidden="true">
      {signs.join(MAC ? '' : signs.some((s) => s.length > 1) ? '+' : '')}
    </kbd>
  );
}
