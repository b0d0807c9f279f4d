/** How often a card is caught however it is spelled, and how often something else is taken for one. */
import { describe, expect, test } from 'vitest';
import { redact } from '@/lib/domain/redaction/redact';
import { ALIKE, anyCard, AROUND, digits, HARMLESS, pick, randomFrom, SPELLINGS } from './generated-numbers';

const share = (part: number, of: number) => `${((100 * part) / of).toFixed(2)} %`;
/** The figures themselves, for whoever asks: `REDACTION_RATES=1 npx vitest run …/rates.test.ts`. */
const say = (line: string) => process.env['REDACTION_RATES'] && process.stdout.write(`${line}\n`);
const TRIES = 10_000;

/** True when at most the last four digits of the card are left to read. */
function isHidden(card: string, kept: string): boolean {
  const left = kept.normalize('NFKC').replace(/[٠-٩]/g, (d) => String(d.charCodeAt(0) - 0x660)).replace(/\D/g, ''); // prettier-ignore
  return kept.includes(`•••• ${card.slice(-4)}`) && !left.includes(card.slice(0, 8));
}

describe('of generated cards is caught', () => {
  // The rest reads as a landline beside a mobile number, as a telephone number, or ends in a year.
  const atLeast: Record<string, number> = {
    'over two lines': 0.985,
    'in two halves': 0.985,
    irregular: 0.98,
  };
  test.each(Object.entries(SPELLINGS))('%s', (name, spell) => {
    const random = randomFrom(1);
    let caught = 0;
    const missed: string[] = [];
    for (let i = 0; i < TRIES; i++) {
      const card = anyCard(random);
      const text = pick(random, AROUND).replace('@', spell(card, random));
      if (isHidden(card, redact(text).text)) caught += 1;
      else missed.push(text);
    }
    say(`caught, ${name}: ${share(caught, TRIES)}`);
    expect(caught / TRIES, missed.slice(0, 8).join('\n')).toBeGreaterThanOrEqual(atLeast[name] ?? 0.995);
  });
});

describe('stays', () => {
  test.each(Object.entries(HARMLESS))('%s', (name, write) => {
    const random = randomFrom(2);
    const taken: string[] = [];
    for (let i = 0; i < TRIES; i++) {
      const text = write(random);
      if (redact(text).text !== text) taken.push(text);
    }
    say(`false alarms, ${name}: ${share(taken.length, TRIES)}`);
    expect(taken.length / TRIES, taken.slice(0, 5).join('\n')).toBeLessThanOrEqual(0.002);
  });

  test('every number of up to twelve digits', () => {
    const random = randomFrom(3);
    for (let i = 0; i < 100_000; i++) {
      const number = digits(random, 1 + Math.floor(random() * 12));
      expect(redact(number).found).toEqual([]);
    }
  });

  test.each(Object.entries(ALIKE))('%s, but for the ranges of the issuers', (name, write) => {
    const random = randomFrom(4);
    let taken = 0;
    for (let i = 0; i < TRIES; i++) taken += redact(write(random)).found.length;
    say(`false alarms, ${name}: ${share(taken, TRIES)}`);
    expect(taken / TRIES).toBeLessThanOrEqual(name === 'random 16 digits' ? 0.035 : 0.04);
  });
});
