/** How long an insertion takes with its proof, in each editor of the matrix. */
import { EDITORS } from '#editors/editors.ts';
import { openMatrix, type Plan } from '#editors/matrix.ts';

const PLAN: Plan = { placements: ['between'], kinds: ['plain'], palette: false, control: false };

/** The longest insertion of each editor, in milliseconds, the slowest editor first. */
export async function proofTimes(): Promise<{ editor: string; ms: number }[]> {
  const matrix = await openMatrix('chromium');
  const times: { editor: string; ms: number }[] = [];
  try {
    let before = 0;
    for (const entry of EDITORS) {
      await matrix.row(entry, PLAN);
      const all = await matrix.logged();
      times.push({ editor: entry.name, ms: Math.max(...all.slice(before)) });
      before = all.length;
    }
  } finally {
    await matrix.close();
  }
  return times.toSorted((a, b) => b.ms - a.ms);
}
