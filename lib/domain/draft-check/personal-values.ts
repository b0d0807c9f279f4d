import { found, type DraftRule } from './finding';

/** Shorter ones stand in too many words. */
const SHORTEST = 4;

/** Personal values of the case that stand in the draft without their mask; quoted with it. */
export const personalValues: DraftRule = (draft, { personal }) =>
  found(
    'personal',
    personal.filter((p) => p.value.length >= SHORTEST && draft.includes(p.value)).map((p) => p.shown),
  );
