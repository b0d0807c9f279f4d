import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Agent } from '#e2e/agent.ts';

/** Numbered pictures of panel and page, two files a step. */
export interface Album {
  /** Takes both pictures of what the agent has just done. */
  take(agent: Agent, place: string, words: string): Promise<void>;
}

const toFileName = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')

    .slice(0, 48)
    .replace(/-$/u, '');

/** Empties the folder and numbers from 01. */
export async function openAlbum(folder: string): Promise<Album> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  let count = 0;
  return {
    async take({ panel, tab }, place, words) {
      count += 1;
      const name = `${String(count).padStart(2, '0')}-${toFileName(`${place} ${words}`)}`;
      await panel.screenshot(join(folder, `${name}.panel.png`));
      await tab.screenshot(join(folder, `${name}.page.png`));
    },
  };
}
