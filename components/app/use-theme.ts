import { useLayoutEffect } from 'react';
import type { Theme } from '@/lib/domain/settings/settings';

/** Puts the theme on the page before it is painted; `system` follows the browser as it changes. */
export function useTheme(theme: Theme): void {
  useLayoutEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const show = () => {
      const isDark = theme === 'dark' || (theme === 'system' && dark.matches);
      document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
    };
    show();
    dark.addEventListener('change', show);
    return () => dark.removeEventListener('change', show);
  }, [theme]);
}
