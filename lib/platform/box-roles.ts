import type { Place } from '@/lib/domain/target/target';
import { browser } from './browser';

/** Selectors of a box or what is around it; internal ones win. */
export interface RoleMarks {
  public: string[];
  internal: string[];
}

interface PageScript {
  deskside?: { box(id: number): HTMLElement | undefined };
}

/** Runs in a frame: what the marks say of each box, by itself or by what is around its frame. */
function rolesHere(ids: number[], marks: RoleMarks): Place['box']['role'][] {
  const around = (el: Element, select: string): boolean => {
    try {
      return el.closest(select) !== null || window.frameElement?.closest(select) != null;
    } catch {
      return false; // a selector that is none, or a frame of another origin
    }
  };
  return ids.map((id) => {
    const box = (globalThis as PageScript).deskside?.box(id);
    if (!box) return undefined;
    if (marks.internal.some((select) => around(box, select))) return 'internal';
    return marks.public.some((select) => around(box, select)) ? 'public' : undefined;
  });
}

/** The places with their roles by the site's rule, as far as their frames can say. */
export async function withRoles(tabId: number, places: readonly Place[], marks: RoleMarks): Promise<Place[]> {
  const frameIds = [...new Set(places.map((place) => place.frameId))];
  const roles = new Map<Place, Place['box']['role']>();
  for (const frameId of frameIds) {
    const here = places.filter((place) => place.frameId === frameId);
    const asked = browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      func: rolesHere,
      args: [here.map(({ box }) => box.id), marks],
    });
    const [answer] = await asked.catch(() => []);
    const said: unknown = answer?.result;
    here.forEach((place, i) => {
      const role: unknown = Array.isArray(said) ? said[i] : undefined;
      roles.set(place, role === 'internal' || role === 'public' ? role : undefined);
    });
  }
  return places.map((place) => ({ ...place, box: { ...place.box, role: roles.get(place) } }));
}
