import { ExpectedError } from '@/lib/base/errors';
import type { Pack } from '@/lib/domain/guides/playbook';
import type { Desk } from './desk';
import { installPack } from './install-pack';

/** Reads a pack file, YAML or JSON. A file that cannot be parsed is refused with the line, and nothing is stored. */
export async function loadPackFile(desk: Desk, name: string, text: string): Promise<Pack> {
  const { parse, YAMLParseError } = await import('yaml');
  let content: unknown;
  try {
    content = /\.json$/i.test(name) ? JSON.parse(text) : parse(text);
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
    const line = error instanceof YAMLParseError ? (error.linePos?.[0].line ?? 0) : 0;
    throw new ExpectedError('pack-refused', line > 0 ? `line ${line}: ${reason}` : reason);
  }
  return installPack(desk, content);
}
