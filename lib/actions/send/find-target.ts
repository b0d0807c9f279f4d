/** The one box a text may go into, on the page that is in front now. */
import { caseByAddress } from '@/lib/db/cases';
import type { CaseFile } from '@/lib/domain/cases/case-file';
import type { Flavour } from '@/lib/domain/message/message';
import { familyOf } from '@/lib/domain/target/families';
import type { Place, Target } from '@/lib/domain/target/target';
import type { Sight } from '@/lib/platform/boxes';
import type { Page } from '@/lib/platform/pages';
import type { Desk } from '@/lib/actions/desk';
import { recall } from '@/lib/actions/see-boxes';
import { refuse, type Hands, type SendRequest, type Step } from './request';

/** Only a call has no page of its own; its words may go where no other case is at home. */
async function mayWriteAt(
  { db }: Desk,
  own: CaseFile['case'],
  address: string | undefined,
): Promise<boolean> {
  if (own.address !== undefined) return own.address === address;
  if (own.channel !== 'phone') return false;
  const there = address === undefined ? undefined : await caseByAddress(db, address);
  return there === undefined || there.status === 'closed';
}

const isSame = (shown: Place, sight: Sight): boolean =>
  sight.kind === 'box' && sight.frameId === shown.frameId && sight.box.id === shown.box.id;

const targetOf = ({ tabId, url }: Page, { frameId, box }: Place, flavour: Flavour | undefined): Target => ({
  flavour,
  tabId,
  frameId,
  box,
  origin: url !== undefined && URL.canParse(url) ? new URL(url).host : '',
});

/** Finds the one box, on the page that is in front now. */
export async function findTarget(
  desk: Desk,
  file: CaseFile,
  request: Pick<SendRequest, 'shown' | 'oneLine'>,
  hands: Pick<Hands, 'page' | 'aim' | 'conversation'>,
): Promise<Step<Target>> {
  const page = await hands.page();
  if (!page) return refuse({ why: 'no-page' });
  const sight = await recall(desk.db, page.url, await hands.aim(page.tabId));
  if (sight.kind === 'no-access' || sight.kind === 'no-answer') return refuse({ why: sight.kind });
  const still = await hands.page(); // a desk may have moved on while its frames answered
  if (still?.tabId !== page.tabId || still.url !== page.url)
    return refuse({ why: 'not-inserted', reason: 'moved' });
  const seen = await hands.conversation(desk, still);
  const address = seen?.address;
  if (!(await mayWriteAt(desk, file.case, address))) return refuse({ why: 'other-page', page: address });
  if (sight.kind === 'blocked') return refuse({ why: 'blocked', origin: sight.origin });
  if (sight.kind === 'unfit') return refuse({ why: 'unfit', kind: sight.why });
  const shown = (await request.shown?.())?.sight;
  if (shown?.kind === 'box' && !isSame(shown, sight))
    return refuse({ why: 'other-box', now: sight.kind === 'box' ? sight.box.name : undefined });
  if (sight.kind === 'none') return refuse({ why: 'no-box' });
  if (sight.kind === 'several') return refuse({ why: 'several' });
  if (sight.box.kind === 'input' && !request.oneLine) return refuse({ why: 'one-line' });
  return { ok: true, value: targetOf(page, sight, seen?.rule.flavour) };
}

/**
 * The box that was seen before the click, where that is enough: in the page itself, with the case's own address. It had
 * the caret then, and the page proves that it still has it, on the same address; else the long way is gone.
 */
export function readyTarget(file: CaseFile, { ready, oneLine }: SendRequest): Target | undefined {
  const { page, sight, address, flavour } = ready?.look ?? {};
  if (sight?.kind !== 'box' || !sight.caret || sight.frameId !== 0 || familyOf(sight.box)) return undefined;
  if (page?.url === undefined || (sight.box.kind === 'input' && !oneLine)) return undefined;
  const isHere = address !== undefined && address === file.case.address;
  return isHere ? { ...targetOf(page, sight, flavour), early: true } : undefined;
}
