import { write, type Desk } from './desk';

/** Empties the log of insertions. */
export const clearInsertions = ({ db }: Desk): Promise<void> => write(() => db.insertions.clear());
