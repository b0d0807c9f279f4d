import { expect, test } from 'vitest';
import { conversationAddress } from '@/lib/domain/cases/address';

test.each([
  ['https://desk.example.com/tickets/42', 'https://desk.example.com/tickets/42'],
  ['https://desk.example.com/tickets/42/', 'https://desk.example.com/tickets/42'],
  ['https://desk.example.com/tickets/42?utm_source=mail&ts=99', 'https://desk.example.com/tickets/42'],
  [
    'https://desk.example.com/index.php?b=2&id=42&session=abc',
    'https://desk.example.com/index.php?b=2&id=42',
  ],
  ['https://desk.example.com/index.php?id=42&b=2', 'https://desk.example.com/index.php?b=2&id=42'],
  ['https://mail.example.com/u/0/#inbox/FMfcgz', 'https://mail.example.com/u/0#inbox/FMfcgz'],
  ['https://desk.example.com/a#comments', 'https://desk.example.com/a'],
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
