import { readdirSync, readFileSync } from 'node:fs';
import { parse, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { SHIPPED } from './lib/domain/sites/shipped/index';
import { makeReadings } from './tools/make-readings';
import { parse as parseYaml } from 'yaml';

const csp =
  "script-src 'self'; object-src 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/** WXT wraps every unlisted script in logging of its own (0.5 kB); what goes into pages is only what we wrote. */
const bareScripts: Plugin = {
  name: 'bare-scripts',
  enforce: 'pre',
  transform(code, id) {
    const imported = /^import definition from .*$/m.exec(code)?.[0];
    return imported && id.includes('wxt-unlisted-script-entrypoint')
      ? `${imported}\nexport default definition.main();`
      : undefined;
  },
};

const parserParts = resolve(import.meta.dirname, 'lib/domain/message/parser-parts.ts');
const tokenizerParts = resolve(import.meta.dirname, 'lib/domain/formats/tokenizer-parts.ts');

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  outDir: '.output',
  zip: { name: 'deskside' },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // Exactly what the product needs at rest: no host, no tabs. tests/rules holds the built manifest to this list.
    permissions: [
      ...(browser === 'firefox' ? [] : ['sidePanel']),
      'activeTab',
      'alarms',
      'contextMenus',
      'scripting',
      'storage',
      'unlimitedStorage',
    ],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    content_security_policy: { extension_pages: csp },
    action: { default_title: '__MSG_open__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Comma' } },
      'open-palette': {
        suggested_key: { default: 'Alt+Period' },
        description: '__MSG_palette__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'deskside@deskside.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : // What an organisation may set by policy; Firefox reads it from a file of its own and needs no schema.
        // 144 is the first with Temporal, which the business calendar stands on.
        { minimum_chrome_version: '144', storage: { managed_schema: 'managed-schema.json' } }),
  }),
  hooks: {
    // A family of editors is one file; its script is fetched where such an editor is met.
    'entrypoints:found': (_, infos) => {
      const folder = resolve(import.meta.dirname, 'lib/insert/families');
      for (const file of readdirSync(folder))
        infos.push({
          name: `family-${parse(file).name}`,
          inputPath: resolve(folder, file),
          type: 'unlisted-script',
        });
    },
    // The shipped content is written as YAML and read as JSON, so that no page carries a YAML reader for it.
    'build:publicAssets': (_, files) => {
      const yaml = readFileSync(resolve(import.meta.dirname, 'lib/domain/pack/starter-pack.yaml'), 'utf8');
      files.push({ relativeDest: 'starter-pack.json', contents: JSON.stringify(parseYaml(yaml)) });
      files.push({ relativeDest: 'readings.json', contents: JSON.stringify(makeReadings()) });
      files.push({ relativeDest: 'site-rules.json', contents: JSON.stringify(SHIPPED) });
    },
  },
  vite: () => ({
    // What the markdown parser brings along and no reply needs, 22 of its 44 kB; and the tokenizer of HTML, 16 of 22.
    resolve: {
      alias: [
        { find: /^(?:entities|linkify-it|uc\.micro|punycode\.js)$/, replacement: parserParts },
        // As it is written for browsers of today: 1.4 of its 31 kB less.
        {
          find: /^dexie$/,
          replacement: resolve(import.meta.dirname, 'node_modules/dexie/dist/modern/dexie.mjs'),
        },
        { find: /^entities\/decode$/, replacement: tokenizerParts },
        {
          find: /^htmlparser2$/,
          replacement: resolve(import.meta.dirname, 'node_modules/htmlparser2/dist/Parser.js'),
        }, // no tree
      ],
    },
    build: { target: 'es2024', reportCompressedSize: false },
    plugins: [bareScripts],
  }),
});
