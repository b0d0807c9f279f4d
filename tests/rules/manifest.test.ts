/** The built manifests against a list a person approved: what an agent is asked to trust us with. */
import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Manifest {
  permissions: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions: string[];
  content_scripts?: unknown[];
  web_accessible_resources?: unknown[];
  content_security_policy: { extension_pages: string };
  icons?: Record<string, string>;
  browser_specific_settings?: { gecko: { strict_min_version: string; data_collection_permissions: unknown } };
  action: { default_popup?: string };
  commands: Record<string, { suggested_key: { default: string } }>;
}

const output = resolve(import.meta.dirname, '../../.output');
const manifestOf = (build: string) =>
  JSON.parse(readFileSync(resolve(output, build, 'manifest.json'), 'utf8')) as Manifest;

/** Adding one here is a decision, not a repair: each must be needed at rest and explained in ARCHITECTURE.md. */
const APPROVED = {
  'chrome-mv3': [
    'activeTab',
    'alarms',
    'contextMenus',
    'scripting',
    'sidePanel',
    'storage',
    'unlimitedStorage',
  ],
  'firefox-mv3': ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
};

describe.each(Object.entries(APPROVED))('%s', (build, approved) => {
  const manifest = manifestOf(build);

  test('asks for exactly the approved permissions', () => {
    expect(manifest.permissions.toSorted()).toEqual(approved);
    expect(manifest.optional_permissions ?? []).toEqual([]);
  });

  test('requires no host, opens no file to pages, declares no content script', () => {
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
  });

  test('requires Trusted Types, with no policy, and only its own scripts', () => {
    const csp = manifest.content_security_policy.extension_pages;
    expect(csp).toContain("script-src 'self';");
    expect(csp).toContain("require-trusted-types-for 'script'");
    expect(csp).toContain("trusted-types 'none'");
    expect(csp).not.toMatch(/unsafe|wasm|http/);
  });

  test('opens the panel with the icon, so that the click grants the page', () => {
    expect(manifest.action.default_popup).toBeUndefined();
    expect(manifest.commands._execute_action?.suggested_key.default).toBe('Alt+Comma');
    expect(manifest.commands['open-palette']?.suggested_key.default).toBe('Alt+Period');
  });

  test('has icons of every size the stores ask for', () => {
    expect(Object.keys(manifest.icons ?? {})).toEqual(['16', '32', '48', '96', '128']);
  });

  test('loads nothing from elsewhere', () => {
    for (const name of readdirSync(resolve(output, build)).filter((n) => n.endsWith('.html')))
      expect(readFileSync(resolve(output, build, name), 'utf8'), name).not.toMatch(
        /(src|href)="(https?:)?\/\//,
      );
  });
});

test('Firefox is told that nothing is collected', () => {
  const { gecko } = manifestOf('firefox-mv3').browser_specific_settings ?? {};
  expect(gecko?.data_collection_permissions).toEqual({ required: ['none'] });
  expect(Number.parseInt(gecko?.strict_min_version ?? '0', 10)).toBeGreaterThanOrEqual(140);
});
