/** Follows the page in front: which conversation it is, and who it is with. */
import { isGeneric } from '@/lib/domain/sites/site-rule';
import { withoutLeftOver, type LeftOver } from '@/lib/domain/sites/left-over';
import { currentPage, watchPage, type Page } from '@/lib/platform/pages';
import { desk } from './desk';
import { reportFailure } from './report-failure';
import { seeConversation } from './see-conversation';
import type { Scene } from './see-page';

/** A desk that changes its address shows the next conversation a little later: it is read again then. */
const AGAIN = [400, 1500];

const NO_PAGE: Scene = {};

/** The page as a scene; undefined where it is not known which conversation it shows. */
async function sceneOf(page: Page): Promise<Scene | undefined> {
  const { tabId, url, title } = page;
  const base = { tabId, address: undefined, host: undefined, title: undefined };
  const web = url !== undefined && URL.canParse(url) ? new URL(url) : undefined;
  if (web?.protocol !== 'https:' && web?.protocol !== 'http:') return base;
  const seen = await seeConversation(desk, page, true);
  if (!seen) return undefined;
  const { rule, address, name, number } = seen;
  const read = isGeneric(rule) ? undefined : { rule: rule.title, tried: rule.tried !== false, channel: rule.channel, name, number }; // prettier-ignore
  return { tabId, address, host: web.host, origin: web.origin, title, read };
}

/** Tells `show` the page in front now and whenever it is another, until `signal`. */
export function followPage(show: (scene: Scene) => void, signal: AbortSignal): void {
  let asked = 0;
  let answered = 0;
  let last: { scene: Scene; url: string | undefined } | undefined;
  let leftOver: LeftOver | undefined;
  let timers: ReturnType<typeof setTimeout>[] = [];
  const take = (scene: Scene, url: string | undefined) => {
    const moved = last !== undefined && last.scene.tabId === scene.tabId && last.scene.address !== scene.address; // prettier-ignore
    if (moved && last?.scene.read) leftOver = { ...last.scene.read, until: Date.now() + 1200 };
    if (last?.scene.tabId !== scene.tabId) leftOver = undefined;
    const isNew = moved || last?.scene.tabId !== scene.tabId;
    last = { scene, url };
    for (const timer of isNew ? timers.splice(0) : []) clearTimeout(timer);
    if (isNew && scene.read) timers = AGAIN.map((ms) => setTimeout(look, ms));
    show({ ...scene, read: scene.read && withoutLeftOver(scene.read, leftOver, Date.now()) });
  };
  const lookOnce = async () => {
    const turn = ++asked;
    const page = await currentPage();
    const scene = page ? await sceneOf(page) : NO_PAGE;
    if (signal.aborted || turn < answered) return; // a later look has answered already
    answered = turn;
    if (scene) return take(scene, page?.url);
    // It did not say. The same page still shows what it showed; of another nothing is known.
    if (last?.url !== page?.url || last?.scene.tabId !== page?.tabId)
      take({ tabId: page?.tabId, ...hostOf(page?.url) }, page?.url);
  };
  const look = () => void lookOnce().catch((error: unknown) => reportFailure('page', error));
  look();
  watchPage(look, signal);
  // Some desks change nothing that a browser tells when another conversation is opened.
  for (const [target, event] of [
    [window, 'focus'],
    [document, 'pointerenter'],
  ] as const)
    // prettier-ignore
    target.addEventListener(event, look, { signal });
  signal.addEventListener('abort', () => timers.forEach(clearTimeout));
}

const hostOf = (url: string | undefined) =>
  url !== undefined && URL.canParse(url) ? { host: new URL(url).host, origin: new URL(url).origin } : {};
