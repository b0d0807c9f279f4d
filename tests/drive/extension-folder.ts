import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { CannotError } from './errors.ts';

/** What the drivers need to know of an unpacked extension. */
export interface ExtensionFolder {
  path: string;
  /** The panel's page, such as `sidepanel.html`. */
  panelPage: string;
  /** Whether a service worker listens for it in Chromium. */
  hasWorker: boolean;
  /** Its id in Firefox, from the manifest; empty where the manifest has none. */
  geckoId: string;
}

interface Manifest {
  background?: { service_worker?: string };
  side_panel?: { default_path?: string };
  sidebar_action?: { default_panel?: string };
  browser_specific_settings?: { gecko?: { id?: string } };
}

/** Reads the manifest of a built, unpacked extension. */
export function readExtensionFolder(folder: string): ExtensionFolder {
  const manifestPath = join(folder, 'manifest.json');
  if (!existsSync(manifestPath)) throw new CannotError(`There is no extension at ${folder}: build it first`);
  const manifest = JSON.parse(readFileSync(manifestPath, 'utf8')) as Manifest;
  const panel =
    manifest.side_panel?.default_path ?? manifest.sidebar_action?.default_panel ?? 'sidepanel.html';
  return {
    path: realpathSync(folder),
    panelPage: panel.replace(/^\.?\//u, ''),
    hasWorker: manifest.background?.service_worker !== undefined,
    geckoId: manifest.browser_specific_settings?.gecko?.id ?? '',
  };
}
