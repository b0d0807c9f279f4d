import { expect, test } from 'vitest';
import { createId, idTime } from '@/lib/base/ids';

test('is a UUIDv7 that carries its time', () => {
  const id = createId(1_800_000_000_123);
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(idTime(id)).toBe(1_800_000_000_123);
});

test('sorts by time, and behind another even when the clock was set back', () => {
  const first = createId(2000);
  expect(createId(3000) > first).toBe(true);
  const behind = createId(1000, first);
  expect(behind > first).toBe(true);
  expect(idTime(behind)).toBe(2001);
});
