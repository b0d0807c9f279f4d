/** A pasted log must not freeze the panel: time grows with the text, not with its square. */
import { expect, test } from 'vitest';
import { guardTyping, redact } from '@/lib/domain/redaction/redact';

const MEGABYTE = 1_000_000;
const filled = (part: string, size: number) => part.repeat(Math.ceil(size / part.length)).slice(0, size);
const PARTS = ['1', '4', '1 ', '4242 ', '4242,', '4242 - ', '4\u200b', '\u200b', '1 x', ' ', '-', 'CVV ', 'CVV(', 'CVV (', 'CVV (  ((((((((((((((((((', 'CVV 1', 'pin 12 ', '验证码', 'AB12', 'AB12 ABCD ', '2026-', '12/', '2026-11-24 ', '4242424242424242 ', '6200 0000 0000 0005,', '•••• 4242 ', '+1 ', '1.1-1 1_']; // prettier-ignore

const timeOf = (run: () => unknown): number => {
  const began = performance.now();
  run();
  return performance.now() - began;
};

test.each(PARTS)(
  'one megabyte of %j',
  (part) => {
    const text = `${filled(part, MEGABYTE)}x`; // what has no end is given up late
    expect(timeOf(() => redact(text))).toBeLessThan(10_000); // a square would take hours
    expect(timeOf(() => guardTyping(text, text.length - 1))).toBeLessThan(10_000);
  },
  40_000,
);
