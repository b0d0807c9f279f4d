import { expect, test } from 'vitest';
import { fillBody, filledText, type SlotValue } from '@/lib/domain/template/fill';

const values = new Map<string, SlotValue>([
  ['name', { text: 'Ana' }],
  ['nobody', { fallback: 'Customer' }],
  ['team', { text: 'our team' }],
  ['unknown', {}],
]);
const fill = (body: string) => fillBody(body, values);

test.each([
  ['Hi {{ name }}!', 'Hi Ana!'],
  ['Hi{% if name %} {{ name }}{% endif %}!', 'Hi Ana!'],
  ['Hi{% if unknown %} {{ unknown }}{% endif %}!', 'Hi!'],
  ['Dear {{ nobody }}', 'Dear Customer'],
  ['Hi{% if nobody %} {{ nobody }}{% endif %}!', 'Hi!'], // a fallback is not a value
  ['{{ team | capitalize }} helps', 'Our team helps'],
  ['{% unless unknown %}none{% endunless %}', 'none'],
  ['  two  spaces\n\nand lines  ', '  two  spaces\n\nand lines  '],
])('%s', (body, text) => {
  expect(filledText(fill(body))).toBe(text);
});

test('what nobody knows is named, once, and stops the text', () => {
  const filled = fill('{{ unknown }} {{ name }} {{ unknown }} {{ never_declared }}');
  expect(filled.missing).toEqual(['unknown', 'never_declared']);
  expect(filledText(filled)).toBeUndefined();
});

test('private-use characters of a body cannot forge a mark', () => {
  expect(filledText(fill('a\uE0000\uE001b {{ name }}'))).toBe('a0b Ana');
});

test.each([
  '{% for i in (1..9) %}{% endfor %}',
  '{% assign a = 1 %}',
  '{{ name | upcase }}',
  '{% include "x" %}',
])('what is not on the list is refused: %s', (body) => {
  expect(() => fill(body)).toThrow();
});
