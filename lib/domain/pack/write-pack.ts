/** Writing a pack as a file a person can read and compare: keys in the order of the schema, bodies as literal blocks. */
import * as v from 'valibot';
import { Document, isScalar, Scalar, visit, type Pair } from 'yaml';
import type { Pack } from '@/lib/domain/guides/playbook';
import { packSchema } from './schema';

export type PackFileKind = 'yaml' | 'json';

/** What a literal block would not give back letter for letter: it stands in double quotes. */
const UNPRINTED = /[^\P{Cc}\n]|[\p{Cs}\u0085\u2028\u2029\ufeff\ufffe\uffff]/u;
const ODD_SPACE = /^\s|[ \t]$|[ \t]\n/;

/** What has a body under it: a reply's texts and a script's line. */
const HAS_BODIES = new Set(['text', 'forChannel']);

const keyOf = (part: unknown): string => {
  const key = (part as Pair | undefined)?.key;
  return isScalar(key) ? String(key.value) : '';
};

function styleOf(text: string, isBody: boolean): Scalar.Type | undefined {
  if (UNPRINTED.test(text)) return Scalar.QUOTE_DOUBLE;
  if (text === '' || ODD_SPACE.test(text)) return undefined;
  return isBody || text.includes('\n') ? Scalar.BLOCK_LITERAL : undefined;
}

function toYaml(pack: Pack): string {
  const doc = new Document(pack, { aliasDuplicateObjects: false, compat: 'yaml-1.1' });
  visit(doc, {
    Scalar(key, node, path) {
      if (key === 'key' || typeof node.value !== 'string') return;
      const isBody = path.some((part) => HAS_BODIES.has(keyOf(part)));
      const style = styleOf(node.value, isBody);
      if (style !== undefined) node.type = style;
    },
  });
  return doc.toString({ lineWidth: 0, indent: 2 });
}

/** A pack as the text of a file. What is no valid pack is never written: it throws, for nobody could read it again. */
export function writePack(pack: Pack, kind: PackFileKind): string {
  const ordered = v.parse(packSchema, pack);
  return kind === 'json' ? `${JSON.stringify(ordered, null, 2)}\n` : toYaml(ordered);
}
