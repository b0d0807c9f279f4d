import { describe, expect, test } from 'vitest';
import { conversationAddress } from '@/lib/domain/cases/address';

test.each([
  ['https://desk.example.com/tickets/42', 'https://desk.example.com/tickets/42'],
  ['https://desk.example.com/tickets/42/', 'https://desk.example.com/tickets/42'],
  ['https://desk.example.com/tickets/42?utm_source=mail&ts=99', 'https://desk.example.com/tickets/42'],
  [
    'https://desk.example.com/index.php?b=2&id=42&utm_campaign=abc',
    'https://desk.example.com/index.php?b=2&id=42',
  ],
  ['https://desk.example.com/index.php?id=42&b=2', 'https://desk.example.com/index.php?b=2&id=42'],
  ['https://mail.example.com/u/0/#inbox/FMfcgz', 'https://mail.example.com/u/0#inbox/FMfcgz'],
  ['https://desk.example.com/a#comments', 'https://desk.example.com/a#comments'],
  ['https://desk.example.com/a#comment-77', 'https://desk.example.com/a#comment-77'],
  ['http://127.0.0.1:8080/chat/4412', 'http://127.0.0.1:8080/chat/4412'],
])('%s', (url, address) => {
  expect(conversationAddress(url)).toBe(address);
});

test.each(['chrome://settings', 'about:blank', 'moz-extension://x/y', 'file:///tmp/a.html', 'nonsense'])(
  '%s has none',
  (url) => {
    expect(conversationAddress(url)).toBeUndefined();
  },
);

describe('a card number in an address', () => {
  const at = (id: string) => conversationAddress(`https://desk.example.com/t?id=${id}`);

  test.each([
    '4539148803436467',
    '4539 1488 0343 6467',
    '4539-1488-0343-6467',
    '４５３９１４８８０３４３６４６７',
  ])('%s is not kept', (card) => {
    expect(at(encodeURIComponent(card))).toMatch(/^https:\/\/desk\.example\.com\/t\?id=~\d+$/);
    expect(at(card)).toBe(at(encodeURIComponent(card)));
  });

  test('two that look like cards are still two conversations', () => {
    expect(at('4539148803436467')).not.toBe(at('4111111111116467'));
    expect(at('4539148803436467')).not.toBe(at('5425233430109903'));
  });
});

test.each([
  ['sessionId=abc', 'sessionId=def'],
  ['t=12', 't=13'],
  ['ref=T-1', 'ref=T-2'],
  ['source=a', 'source=b'],
  ['#alice', '#bob'],
])('%s and %s are two conversations', (a, b) => {
  const at = (part: string) =>
    conversationAddress(`https://desk.example.com/console${part.startsWith('#') ? '' : '?'}${part}`);
  expect(at(a)).not.toBe(at(b));
});

test('what may open a session is not kept', () => {
  expect(conversationAddress('https://desk.example.com/c?token=s3cret&id=1')).not.toContain('s3cret');
});
