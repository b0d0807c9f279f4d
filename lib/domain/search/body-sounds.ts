import { GAP } from './codes';
import type { Readings } from './readings';
import { letterOf, numbersOf, pairBit, SOUNDS } from './sounds';

/** The sounds of the Chinese characters of a body. */
export function soundsOf(han: readonly number[], { syllables, readingsOf }: Readings): Uint32Array {
  const sounds = new Uint32Array(SOUNDS);
  const set = (bit: number) => {
    sounds[bit >> 5] = (sounds[bit >> 5] ?? 0) | (1 << (bit & 31));
  };
  const numbers = numbersOf(syllables);
  let before: readonly string[] = [];
  for (const code of han) {
    const readings = code === GAP ? [] : readingsOf(code);
    for (const reading of readings) {
      set(numbers.get(reading) ?? 0);
      for (const last of before) set(pairBit(letterOf(last), letterOf(reading)));
    }
    before = readings;
  }
  return sounds;
}
