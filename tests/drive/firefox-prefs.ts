import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Chosen once, so that the extension's origin and with it its database are the same at every start. */
export const extensionUuid = 'd05c51de-0000-4000-8000-000000000001';

interface Wanted {
  extensionId: string;
  downloads: string;
  locale: string | undefined;
}

// Marionette's own "recommended" preferences go off: with focusmanager.testmode among them a toolbar popup never gets
// the keyboard, and the rest makes a browser that no user has.
const quiet = {
  'remote.prefs.recommended': false,
  'marionette.port': 0,
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.download.panel.shown': true,
  'browser.newtabpage.enabled': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.couldRestoreSession.count': -1,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.tabs.closeWindowWithLastTab': false,
  'browser.tabs.warnOnClose': false,
  'browser.translations.enable': false,
  'browser.warnOnQuit': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
  'dom.disable_beforeunload': true,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.installDistroAddons': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'security.remote_settings.intermediates.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'sidebar.animation.enabled': false,
  'signon.rememberSignons': false,
  'termsofuse.bypassNotification': true,
  'toolkit.cosmeticAnimations.enabled': false,
  'toolkit.startup.max_resumed_crashes': -1,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  // Input in the first moments of a page is otherwise thrown away, as a guard against click-jacking.
  'dom.input_events.security.minNumTicks': 0,
  'dom.input_events.security.minTimeElapsedInMS': 0,
  'security.notification_enable_delay': 0,
};

/** Writes the preferences Firefox reads at its next start with this profile. */
export function writeFirefoxPrefs(profilePath: string, { extensionId, downloads, locale }: Wanted): void {
  const prefs: Record<string, string | number | boolean> = {
    ...quiet,
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: extensionUuid }),
    // A temporary add-on is uninstalled when Firefox ends; its data must outlive that.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    // Requests for optional permissions are granted without a prompt.
    'extensions.webextOptionalPermissionPrompts': false,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.useDownloadDir': true,
    'browser.download.alwaysOpenPanel': false,
    ...(locale === undefined ? {} : { 'intl.accept_languages': `${locale}, en` }),
  };
  const lines = Object.entries(prefs).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profilePath, 'user.js'), `${lines.join('\n')}\n`);
}
