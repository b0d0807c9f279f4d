/** From the text of a pack file to a pack, or every reason why not, with its line. Loaded only where files are read. */
import { isTooDeep, saysTooDeep } from '@/lib/base/too-deep';
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import type { Pack } from '@/lib/domain/guides/playbook';
import { partsOf } from './find-line';
import type { Fault } from './playbook-faults';
import { readPack } from './read-pack';
import { scanJson } from './scan-json';

/** Why a file is refused, and where. */
export interface Refusal extends Fault {
  line?: number | undefined;
}

export type ParsedPack = { ok: true; pack: Pack } | { ok: false; refused: Refusal[] };

type LinesOf = (paths: readonly string[][]) => (number | undefined)[];
type Parsed = { ok: true; value: unknown; linesOf: LinesOf } | { ok: false; refused: Refusal[] };

const refuse = (reason: string, line?: number, path = '(file)'): Parsed => ({
  ok: false,
  refused: [{ path, reason, line }],
});
const DEEP = 'is nested too deeply';

function parseJson(text: string): Parsed {
  const { twice, deep } = scanJson(text);
  if (deep !== undefined) return refuse(DEEP, deep);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    const line = Number(/line (\d+)/.exec(reason)?.[1] ?? 0) || undefined;
    return refuse(`is not JSON: ${reason}`.slice(0, 200), line);
  }
  if (twice.length > 0) {
    const each = twice.map(({ path, line }) => ({ path: path.join('.'), reason: 'stands twice', line }));
    return { ok: false, refused: each };
  }
  return { ok: true, value, linesOf: (paths) => jsonLines(text, paths) };
}

/** The line of each path, or of the nearest thing around it that stands in the text. */
function jsonLines(text: string, paths: readonly string[][]): (number | undefined)[] {
  const around = paths.map((parts) => parts.map((_, i) => parts.slice(0, parts.length - i).join('\0')));
  const { lines } = scanJson(text, new Set(around.flat()));
  return around.map((names) => names.map((name) => lines.get(name)).find((line) => line !== undefined));
}

function childOf(node: unknown, key: string): { at: Node | undefined; value: unknown } {
  if (isSeq(node)) {
    const item = node.items[Number(key)] as Node | undefined;
    return { at: item, value: item };
  }
  const pair = isMap(node)
    ? node.items.find((p) => isScalar(p.key) && String(p.key.value) === key)
    : undefined;
  return { at: pair?.key as Node | undefined, value: pair?.value };
}

function yamlLine(doc: Document, counter: LineCounter, parts: readonly string[]): number | undefined {
  let node: unknown = doc.contents;
  let line: number | undefined;
  for (const key of parts) {
    if (isAlias(node)) node = node.resolve(doc);
    const { at, value } = childOf(node, key);
    if (at?.range) ({ line } = counter.linePos(at.range[0]));
    node = value;
  }
  return line;
}

function parseYaml(text: string): Parsed {
  const lineCounter = new LineCounter();
  try {
    const doc = parseDocument(text, { lineCounter, prettyErrors: false, logLevel: 'error' });
    const [error] = doc.errors;
    if (error) {
      const deep = saysTooDeep(error.message);
      return refuse(deep ? DEEP : `is not YAML: ${error.message}`, lineCounter.linePos(error.pos[0]).line);
    }
    const value: unknown = doc.toJS({ maxAliasCount: 1000 });
    return { ok: true, value, linesOf: (paths) => paths.map((parts) => yamlLine(doc, lineCounter, parts)) };
  } catch (error) {
    if (isTooDeep(error)) return refuse(DEEP);
    return refuse(`is not YAML: ${error instanceof Error ? error.message : ''}`.slice(0, 200));
  }
}

/** Reads a pack from the text of a file, YAML or JSON whatever its name says: all of it, or every fault with its line. */
export function parsePack(text: string): ParsedPack {
  const parsed = /^\s*\{/.test(text) ? parseJson(text) : parseYaml(text);
  if (!parsed.ok) return parsed;
  const reading = readPack(parsed.value);
  if (reading.ok) return reading;
  const lines = parsed.linesOf(reading.faults.map(({ path }) => partsOf(path, parsed.value)));
  return { ok: false, refused: reading.faults.map((fault, i) => ({ ...fault, line: lines[i] })) };
}
