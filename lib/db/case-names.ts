import { rarestGram } from '@/lib/domain/cases/grams';
import type { DesksideDatabase } from './database';

/** So many cases are looked at for each pair of words, the latest first: those are the ones that get mixed up. */
const REACH = 300;
/** And so many in all for the pairs of Han characters. */
const REACH_HAN = 1_000;

/** The parts of a text that may belong to names. */
interface Probes {
  pairs: readonly string[];
  han: readonly string[];
}

const gramsFor = (texts: readonly string[]) =>
  new Set(texts.map(rarestGram).filter((gram) => gram !== undefined));

/**
 * Names of cases other than `caseId` that share a part with a text, found through the index: candidates, each to be
 * held against the text itself. Never reads all cases.
 */
export async function namesNear(db: DesksideDatabase, probes: Probes, caseId: string): Promise<string[]> {
  const names = new Set<string>();
  const keep = (row: { id: string; customer: { name: string } }) => {
    if (row.id !== caseId && row.customer.name !== '') names.add(row.customer.name);
  };
  await db.transaction('r', db.cases, async () => {
    for (const gram of gramsFor(probes.pairs))
      await db.cases.where('grams').equals(gram).reverse().limit(REACH).each(keep);
    const han = [...gramsFor(probes.han)];
    await db.cases.where('grams').anyOf(han).limit(REACH_HAN).each(keep);
  });
  return [...names];
}
