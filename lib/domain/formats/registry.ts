/** The formats, in the order they are tried: those that say what they are before those that could be anything. */
import { chatwoot } from './readers/chatwoot';
import { anyTable, briskine, speechRepo, zammad } from './readers/desk-tables';
import { espanso } from './readers/espanso';
import { freshdesk } from './readers/freshdesk';
import { gorgias } from './readers/gorgias';
import { intercom } from './readers/intercom';
import { ownCsv } from './readers/own-csv';
import { powerText } from './readers/power-text';
import { proKeysCsv, proKeysJson, proKeysText } from './readers/pro-keys';
import { quickText } from './readers/quick-text';
import type { Reader } from './readers/reader';
import { textBlaze } from './readers/text-blaze';
import { textExpanderCsv, textExpanderPlist } from './readers/text-expander';
import { zendesk } from './readers/zendesk';

export const READERS: readonly Reader[] = [
  ownCsv,
  textBlaze,
  zendesk,
  chatwoot,
  gorgias,
  intercom,
  freshdesk,
  quickText,
  proKeysJson,
  powerText,
  textExpanderPlist,
  espanso,
  proKeysText,
  briskine,
  zammad,
  speechRepo,
  proKeysCsv,
  textExpanderCsv,
  anyTable,
];
