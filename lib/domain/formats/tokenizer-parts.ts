/**
 * Parts of the tokenizer of HTML in little: the build puts them in place of its decoder with 2,000 names, half of what it
 * takes; ours asks it to decode nothing (`characters.ts`).
 */

/** @public the build gives it to the tokenizer */
export const DecodingMode = { Legacy: 0, Strict: 1, Attribute: 2 };

/** @public the build gives it to the tokenizer */
export const [htmlDecodeTree, xmlDecodeTree] = [new Uint16Array(), new Uint16Array()];

/**
 * Never asked for anything.
 * @public the build gives it to the tokenizer
 */
export class EntityDecoder {
  startEntity(): void {}
  write(): number {
    return -1;
  }
  end(): number {
    return 0;
  }
}
