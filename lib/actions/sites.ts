import { allowedSites, isSiteAllowed, removeSite, watchSites as watch } from '@/lib/platform/permissions';

/** The sites the agent has allowed, as patterns such as "https://desk.example.com/*". */
export const listSites = (): Promise<string[]> => allowedSites();

/** True where the panel may follow this site by itself. */
export const followsSite = (origin: string): Promise<boolean> => isSiteAllowed(origin);

/** Takes a site back: no page of it can be read or written to any more without a click. */
export const forgetSite = (pattern: string): Promise<boolean> => removeSite(pattern);

/** Calls `listener` when a site was allowed or removed. */
export const watchSites = (listener: () => void, signal: AbortSignal): void => watch(listener, signal);
