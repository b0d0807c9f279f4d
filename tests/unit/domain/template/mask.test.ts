import { expect, test } from 'vitest';
import { maskText } from '@/lib/domain/template/mask';

test.each([
  ['TX-2026-77120', 'tail4', '••••7120'],
  ['12345678', 'tail4', '••••'],
  ['li.wei@mail.example.com', 'email', 'l•••@m•••.com'],
  ['not an address', 'email', '••••'],
  ['anything', 'full', '••••'],
  ['anything', undefined, '••••'],
] as const)('%s as %s', (value, how, masked) => {
  expect(maskText(value, how)).toBe(masked);
});
