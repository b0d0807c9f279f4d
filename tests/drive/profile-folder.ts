import { mkdirSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A browser's profile on disk. */
export interface ProfileFolder {
  path: string;
  /** Where downloads of this profile go. */
  downloads: string;
  /** True when it was made here and is to be removed at the end. */
  temporary: boolean;
}

/** Takes the given folder, or makes a fresh one in the temporary folder. */
export function openProfileFolder(browser: string, given: string | undefined): ProfileFolder {
  const path = given === undefined ? mkdtempSync(join(tmpdir(), `drive-${browser}-`)) : resolve(given);
  const downloads = join(path, 'downloads');
  mkdirSync(downloads, { recursive: true });
  return { path, downloads, temporary: given === undefined };
}

/** Removes a temporary profile; one that was given stays. */
export async function removeProfileFolder(profile: ProfileFolder): Promise<void> {
  if (!profile.temporary) return;
  await rm(profile.path, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}
