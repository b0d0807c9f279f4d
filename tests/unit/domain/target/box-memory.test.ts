import { expect, test } from 'vitest';
import { choiceOf, pageKind, withMemory } from '@/lib/domain/target/box-memory';
import type { Box, Place } from '@/lib/domain/target/target';

const box = (name: string, hint: string): Box => ({ id: 1, kind: 'rich', name, hint });
const place = (name: string, hint: string): Place => ({ frameId: 0, box: box(name, hint) });

test('what is kept of a choice names nobody, whether the page writes the customer into its address or on its box', () => {
  const url = 'https://desk.example/t/alice.smith/wang-wei@mail.example/chat';
  const kept = JSON.stringify(choiceOf(url, box('Reply to Alice Smith', 'div reply-to-alice'), 1));
  expect(kept).not.toMatch(/alice|smith|wang|mail/i);
});

test.each([
  ['https://desk.example/t/4211', 'https://desk.example/t/4212?x=1', true],
  ['https://desk.example/u/a@b.example/chat', 'https://desk.example/u/c@d.example/chat', true],
  ['https://desk.example/t/4211', 'https://desk.example/note/4211', false],
  ['https://desk.example/t/4211', 'https://other.example/t/4211', false],
])('%s and %s are one kind of page: %s', (one, other, same) => {
  expect(pageKind(one) === pageKind(other)).toBe(same);
});

test('a choice is found again among several boxes, and never against a caret', () => {
  const [reply, note] = [place('Reply', 'reply'), place('Note', 'note')];
  const choice = choiceOf('https://desk.example/t/1', note.box, 1);
  expect(withMemory({ kind: 'several', others: [reply, note] }, choice)).toMatchObject({
    kind: 'box',
    box: note.box,
  });
  expect(withMemory({ kind: 'several', others: [note, note] }, choice)).toMatchObject({ kind: 'several' });
  const caret = { kind: 'box', ...reply, others: [note] } as const;
  expect(withMemory({ ...caret, others: [note] }, choice)).toMatchObject({ box: reply.box });
});
