/** Files of a zip archive, taken out only as far as an import may: a bomb is refused before it is blown up. */
import { unzipSync, type UnzipFileInfo } from 'fflate';
import { LIMITS } from './limits';

export type Unpacked =
  { ok: true; files: Map<string, Uint8Array> } | { ok: false; code: 'damaged' | 'unpacks-too-large' };

class TooLarge extends Error {}

/** The wanted files of an archive, by name. */
export function unpack(bytes: Uint8Array, isWanted: (name: string) => boolean): Unpacked {
  let [count, size] = [0, 0];
  const filter = ({ name, originalSize, size: packed }: UnzipFileInfo): boolean => {
    if (++count > LIMITS.packedFiles) throw new TooLarge();
    if (!isWanted(name) || name in Object.prototype) return false;
    size += Math.max(originalSize, packed);
    if (size > LIMITS.unpackedBytes) throw new TooLarge();
    return true;
  };
  try {
    return { ok: true, files: new Map(Object.entries(unzipSync(bytes, { filter }))) };
  } catch (error) {
    return { ok: false, code: error instanceof TooLarge ? 'unpacks-too-large' : 'damaged' };
  }
}
