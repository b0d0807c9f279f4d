import type { Encoding } from '@/lib/domain/formats/decode-text';

/** What encodings are called, in every language. */
export const ENCODING_NAMES: Record<Encoding, string> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  gb18030: 'GB18030 (GBK)',
  'windows-1252': 'Windows-1252',
};
