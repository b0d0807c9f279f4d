import { useEffect, useState, type ComponentType } from 'react';
import { reportFailure } from '@/lib/actions/report-failure';

export type Later<P> = ComponentType<P> & { prepare: () => void };

/**
 * A component that is loaded when it is first needed, or before by `prepare`. Once loaded it renders at once: React's own
 * `lazy` shows its fallback for 300 ms even then.
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): Later<P> {
  let loaded: ComponentType<P> | undefined;
  let loading: Promise<void> | undefined;
  const start = () =>
    (loading ??= load().then(
      (component) => {
        loaded = component;
      },
      (error: unknown) => {
        loading = undefined; // the next look tries again
        reportFailure('chunk', error);
      },
    ));
  function Later(props: P) {
    const [, retry] = useState(0);
    useEffect(() => {
      if (!loaded) void start().then(() => retry((n) => n + 1));
    }, []);
    const Component = loaded;
    return Component ? <Component {...props} /> : null;
  }
  return Object.assign(Later, { prepare: () => void start() });
}
