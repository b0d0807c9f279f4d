import { ExpectedError } from '@/lib/base/errors';
import type { Pack } from '@/lib/domain/guides/playbook';
import type { Desk } from './desk';
import { installPack } from './install-pack';

/** Reads a pack file, YAML or JSON, and stores it as it is. What cannot be read is refused with its lines, and nothing is stored. */
export async function loadPackFile(desk: Desk, text: string): Promise<Pack> {
  const { parsePack } = await import('@/lib/domain/pack/parse-pack');
  const parsed = parsePack(text);
  if (parsed.ok) return installPack(desk, parsed.pack);
  const lines = parsed.refused.map(
    ({ path, reason, line }) => `${line === undefined ? '' : `line ${line}: `}${path}: ${reason}`,
  );
  throw new ExpectedError('pack-refused', lines.join('\n'));
}
