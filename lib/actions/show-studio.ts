import { commandKeys, openStudio } from '@/lib/platform/surfaces';

/** Opens the studio at one of its places. */
export const showStudio = (place: string): Promise<void> => openStudio(place);

/** The keys that open the panel and the palette, as the browser has them now. */
export const readKeys = (): Promise<Record<string, string>> => commandKeys();

/** Closes the palette; the focus goes back to where it was in the page. */
export const closeSelf = (): void => window.close();
