import { useSyncExternalStore, type ComponentType } from 'react';
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
  // A store, for it is looked at again once the place is drawn: what arrived in between would otherwise never be shown.
  const subscribe = (onArrival: () => void) => {
    void start().then(onArrival);
    return () => undefined;
  };
  function Later(props: P) {
    useSyncExternalStore(subscribe, () => loaded);
    const Component = loaded;
    return Component ? <Component {...props} /> : null;
  }
  return Object.assign(Later, { prepare: () => void start() });
}
