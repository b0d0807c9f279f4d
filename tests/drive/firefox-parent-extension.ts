import type { ParentTools } from './firefox-parent.ts';
import type { Extension } from './firefox-types.ts';

// Everything in this file is sent into Firefox's parent process as its source: it sees these globals and nothing else.
declare const deskDrive: ParentTools & { extensionId: string };
declare const document: Document;
declare const Ci: { nsIScriptError: new () => ScriptError; nsICertOverrideService: unknown };
declare const Cc: Record<string, { getService(of: unknown): CertOverrides } | undefined>;
declare const ChromeUtils: { importESModule(url: string): never };
declare const Services: {
  locale: { availableLocales: string[]; requestedLocales: string[] };
  console: { getMessageArray(): object[] };
};

interface CertOverrides {
  setDisableAllSecurityChecksAndLetAttackersInterceptMyData(on: boolean): void;
}

interface ScriptError {
  sourceName: string;
  errorMessage: string;
  lineNumber: number;
  flags: number;
}

/** Makes the browser's language this one, as if its language pack were there; the browser's own words stay English. */
export function setLocale(locale: string): void {
  Services.locale.availableLocales = [locale, 'en-US'];
  Services.locale.requestedLocales = [locale];
}

/** Takes every certificate from now on; WebDriver's own `acceptInsecureCerts` changed nothing here. */
export function takeAnyCertificate(): void {
  const overrides = Cc['@mozilla.org/security/certoverride;1']?.getService(Ci.nsICertOverrideService);
  overrides?.setDisableAllSecurityChecksAndLetAttackersInterceptMyData(true);
}

/** Gives the sidebar a width in CSS pixels, as dragging its edge does. */
export function setPanelWidth(width: number): void {
  const box = document.getElementById('sidebar-box');
  if (box) box.style.width = `${width}px`;
}

/** Gives the extension an optional host permission, with the event that tells it so. */
export async function grantHost(origin: string): Promise<void> {
  const module: {
    ExtensionPermissions: {
      add(id: string, wanted: { permissions: []; origins: string[] }, to: Extension): Promise<void>;
    };
  } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const extension = deskDrive.extension();
  await module.ExtensionPermissions.add(
    extension.id,
    { permissions: [], origins: [`${origin}/*`] },
    extension,
  );
}

/** Loads the extension anew from its folder. */
export async function reloadExtension(): Promise<void> {
  const module: { AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> } } =
    ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const addon = await module.AddonManager.getAddonByID(deskDrive.extensionId);
  await addon.reload();
}

/** Errors and warnings of the extension's documents: uncaught ones from the browser's console, logged ones from each open page. */
export async function consoleMessages(extensionUrl: string): Promise<string[]> {
  const messages: string[] = [];
  for (const entry of Services.console.getMessageArray()) {
    // The check also makes the fields of that interface visible.
    if (!(entry instanceof Ci.nsIScriptError) || !entry.sourceName.startsWith(extensionUrl)) continue;
    // Bit 3 marks what is neither error nor warning.
    if (entry.flags & 8) continue;
    const place = `${entry.sourceName.slice(extensionUrl.length)}:${entry.lineNumber}`;
    messages.push(`${place}: ${entry.flags & 1 ? 'warn' : 'error'}: ${entry.errorMessage}`);
  }
  for (const { xulBrowser } of deskDrive.extension().views) {
    const url = xulBrowser?.browsingContext?.currentURI?.spec;
    if (!xulBrowser || !url) continue;
    const lines = await deskDrive.runBeside({ browserId: xulBrowser.browserId }, 'console', null, 2000);
    messages.push(
      ...(JSON.parse(lines) as string[]).map((line) => `${url.slice(extensionUrl.length)}: ${line}`),
    );
  }
  return messages;
}
