import { readCaseFile } from '@/lib/db/case-files';
import { namesNear } from '@/lib/db/case-names';
import { readGivenPacks } from '@/lib/db/library';
import { readSettings } from '@/lib/db/settings';
import { isBlank } from '@/lib/base/text';
import type { CaseFile } from '@/lib/domain/cases/case-file';
import { checkDraft, lookedAt } from '@/lib/domain/draft-check/check-draft';
import { isFirstAnswer, officialTexts, personalTexts, signersOf } from '@/lib/domain/replies/case-texts';
import type { DraftContext, DraftFinding } from '@/lib/domain/draft-check/finding';
import { nameProbes } from '@/lib/domain/draft-check/name-probes';
import { allWords } from '@/lib/domain/draft-check/word-lists';
import { redact } from '@/lib/domain/redaction/redact';
import type { Box, Target } from '@/lib/domain/target/target';
import { readFromPage } from '@/lib/platform/read-box';
import type { Desk } from './desk';
import { findTarget } from './send/find-target';
import { browserHands, type Hands, type SendRefusal } from './send/request';

/** Why nothing could be checked: what keeps a reply out of the box as well, or what the box holds. */
export type DraftRefusal = SendRefusal | { why: 'empty' | 'gone' | 'unreadable' };

/** What the check has to say, and of which box. */
export type DraftCheck =
  | { ok: true; box: Box; host: string; customer: string; findings: DraftFinding[] }
  | { ok: false; refusal: DraftRefusal };

/** What the check needs of the browser; tests put their own here. */
export interface Eyes extends Pick<Hands, 'page' | 'aim' | 'conversation'> {
  read(target: Target): Promise<string | undefined>;
}

const ownEyes: Eyes = { ...browserHands, read: readFromPage };
const refuse = (refusal: DraftRefusal): { ok: false; refusal: DraftRefusal } => ({ ok: false, refusal });

type Seen = { ok: true; target: Target; text: string } | { ok: false; refusal: DraftRefusal };

/** Finds the box as an insertion would, and reads it. */
async function readTarget(desk: Desk, file: CaseFile, eyes: Eyes): Promise<Seen> {
  const found = await findTarget(desk, file, { oneLine: true }, eyes);
  if (!found.ok) return refuse(found.refusal);
  const target = found.value;
  if (target.box.drawn) return refuse({ why: 'unreadable' }); // its text is drawn elsewhere, and only in part
  const text = await eyes.read(target);
  if (text === undefined) return refuse({ why: 'gone' });
  return isBlank(text) ? refuse({ why: 'empty' }) : { ok: true, target, text };
}

/**
 * Reads what stands in the target box of a case, when the agent asks, and says what should be looked at before it is
 * sent. Changes nothing in the page and stores nothing: the draft is forgotten when the check is over.
 */
export async function checkTargetDraft(
  desk: Desk,
  caseId: string,
  eyes: Eyes = ownEyes,
): Promise<DraftCheck> {
  const { db } = desk;
  const file = await readCaseFile(db, caseId);
  const seen = await readTarget(desk, file, eyes);
  if (!seen.ok) return seen;
  const [settings, packs] = await Promise.all([readSettings(db), readGivenPacks(db)]);
  const others = await namesNear(db, nameProbes(lookedAt(seen.text)), caseId);
  const { channel, tone, lang, customer } = file.case;
  const context: DraftContext = {
    channel,
    tone,
    lang,
    first: isFirstAnswer(file),
    customer: customer.name,
    signers: signersOf(packs, settings),
    others,
    official: officialTexts(packs, settings, file),
    personal: personalTexts(file),
    words: {
      blame: allWords(settings.draftWords, 'blame'),
      promise: allWords(settings.draftWords, 'promise'),
    },
  };
  const { target, text } = seen;
  const box = { ...target.box, name: redact(target.box.name).text }; // a page may name its box after what is in it
  return { ok: true, box, host: target.origin, customer: customer.name, findings: checkDraft(text, context) };
}
