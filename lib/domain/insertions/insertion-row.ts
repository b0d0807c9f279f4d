import type { Box } from '@/lib/domain/target/target';

/** The doors a text can come through. */
export type Door = 'panel' | 'palette' | 'menu' | 'shortcut';

/** One insertion as the log keeps it: where and how, never what. */
export interface InsertionRow {
  id: string; // UUIDv7: sorts by time
  v: 1;
  at: number;
  site: string; // host of the page
  door: Door;
  editor: string; // its name where it is known, else ''
  kind: Box['kind'];
  rich: boolean; // with formatting
  by?: string | undefined; // the way that put it in
  outcome: 'inserted' | 'moved' | 'too-long' | 'unchanged' | 'changed' | 'gone' | 'no-answer';
  ms?: number | undefined; // until it stood in the box
}
