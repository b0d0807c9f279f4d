/** The boxes of a page: where a reply would go, and putting it there. Each answer comes from a page and is untrusted. */
import type { Delivery } from '@/lib/domain/message/delivery';
import { familyOf } from '@/lib/domain/target/families';
import type { Aim, FrameReport, Place, Target } from '@/lib/domain/target/target';
import { resolveTarget } from '@/lib/domain/target/resolve-target';
import { browser } from './browser';

/** How long a page may take to say where its caret is, and how long it may take for an insertion. Milliseconds. */
const LOOK = 2000;
const INSERT = 2600;
/** The page stops trying a little before the panel stops waiting. */
const LAST_TRY = 2000;

const afterwards = (ms: number): Promise<undefined> =>
  new Promise((resolve) => setTimeout(() => resolve(undefined), ms));

/** `no-access`: no extension may enter (browser pages, stores), or the page was not opened to this one. */
export type Sight = { kind: 'no-access' } | { kind: 'no-answer' } | Aim;

const isReport = (value: unknown): value is FrameReport =>
  typeof value === 'object' &&
  value !== null &&
  'path' in value &&
  Array.isArray(value.path) &&
  'boxes' in value &&
  Array.isArray(value.boxes) &&
  'end' in value;

type InjectionTarget = Parameters<typeof browser.scripting.executeScript>[0]['target'];

/** Asks frames for their reports; undefined where one of them does not answer in time. */
async function ask(target: InjectionTarget, ms: number): Promise<Sight | undefined> {
  const asked = browser.scripting.executeScript({ target, files: ['/page.js'] });
  const results = await Promise.race([asked, afterwards(ms)]);
  const reports = results?.flatMap(({ frameId, result }) =>
    isReport(result) ? [{ frameId: frameId ?? 0, report: result }] : [],
  );
  return reports && resolveTarget(reports);
}

/** Tabs of which a frame hung, and when it was seen to: nobody waits for it again at once. Epoch milliseconds. */
const hung = new Map<number, number>();
const FORGET = 20_000;

/**
 * Looks where the caret of the tab is: every frame that may be entered answers for itself. Where one of them hangs, the
 * top document answers alone, and only for a box of its own.
 */
export async function aimAt(tabId: number): Promise<Sight> {
  try {
    const isHung = Date.now() - (hung.get(tabId) ?? 0) < FORGET;
    const sight = isHung ? undefined : await ask({ tabId, allFrames: true }, LOOK);
    if (sight) return sight;
    if (!isHung) hung.set(tabId, Date.now());
    const top = await ask({ tabId, frameIds: [0] }, LOOK / 4);
    return top?.kind === 'box' ? top : { kind: 'no-answer' };
  } catch {
    return { kind: 'no-access' };
  }
}

/** What became of an insertion. */
export type Insertion = { ok: true; by: string; ms: number } | { ok: false; why: string; detail?: string };

type Job = Delivery & { box: number; family: string | undefined; early: boolean; until: number };

/** What `page.js` left in the extension's world of a frame. */
interface PageScript {
  deskside?: {
    insert(job: Job): Promise<Insertion>;
    box(id: number): HTMLElement | undefined;
    shown?: Animation;
  };
}

const isInsertion = (value: unknown): value is Insertion =>
  typeof value === 'object' && value !== null && 'ok' in value;

/** Hands the text to the one frame of the target. Reached only by `actions/send-reply`. */
export async function insertIntoPage(
  { tabId, frameId, box, early = false }: Target,
  delivery: Delivery,
): Promise<Insertion> {
  const target = { tabId, frameIds: [frameId] };
  const until = Date.now() + LAST_TRY;
  const run = async (): Promise<unknown> => {
    const family = familyOf(box);
    if (family) await browser.scripting.executeScript({ target, files: [family.file], world: family.world });
    const [answer] = await browser.scripting.executeScript({
      target,
      func: (job: Job) => (globalThis as PageScript).deskside?.insert(job),
      args: [{ ...delivery, box: box.id, family: family?.name, early, until }],
    });
    return answer?.result ?? { ok: false, why: 'gone' };
  };
  try {
    const result = await Promise.race([run(), afterwards(INSERT)]);
    return isInsertion(result) ? result : { ok: false, why: 'no-answer' };
  } catch {
    return { ok: false, why: 'gone' };
  }
}

/** How long the mark stays after the panel was turned to. Milliseconds. */
const STAYS = 8000;

/**
 * Outlines a box in the page for a while, and no other; `focus`: the agent has chosen it, and it gets the caret. An
 * animation adds no node, no attribute and no style sheet, so no editor sees a change. False where the box is gone.
 */
export async function markBox(tabId: number, place: Place, focus: boolean): Promise<boolean> {
  try {
    const marked = browser.scripting.executeScript({
      target: { tabId, frameIds: [place.frameId] },
      func: (id: number, chosen: boolean, ms: number) => {
        const own = (globalThis as PageScript).deskside;
        const box = own?.box(id);
        own?.shown?.cancel();
        if (!own || !box) return false;
        if (chosen) box.focus({ preventScroll: true });
        const look = { outline: '2px solid #0d7d6c', outlineOffset: '2px' };
        own.shown = box.animate([look, look], ms);
        return true;
      },
      args: [place.box.id, focus, STAYS],
    });
    return (await Promise.race([marked, afterwards(LOOK)]))?.[0]?.result === true;
  } catch {
    return false;
  }
}
