import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import cjkFriendly from 'markdown-it-cjk-friendly';
import { describe, expect, test } from 'vitest';
import { messageOf } from '@/lib/domain/message/message-of';
import { messageToMarkdown, messageToSource } from '@/lib/domain/message/message-to-markdown';
import { anyMessage, tidy } from './generated-messages';
import { readHtml } from './html-reader';

/** More with RUNS=20000; these take two seconds. */
const RUNS = Number(process.env.RUNS ?? 500);

describe.each(
  Object.entries({
    strict: new MarkdownIt({ breaks: true }),
    'without hard breaks': new MarkdownIt(),
    'with Chinese': new MarkdownIt({ breaks: true }).use(cjkFriendly),
  }),
)('a box whose parser is %s', (_, parser) => {
  test('shows every message as it was made', () => {
    fc.assert(
      fc.property(anyMessage, (message) => {
        expect(tidy(readHtml(parser.render(messageToMarkdown(message))))).toEqual(tidy(message));
      }),
      { numRuns: RUNS },
    );
  });
});

test('the source an agent edits is read back as the same message', () => {
  fc.assert(
    fc.property(anyMessage, (message) => {
      const source = messageToSource(message);
      expect(tidy(messageOf([{ kind: 'words', text: source }], 'markdown'))).toEqual(tidy(message));
    }),
    { numRuns: RUNS },
  );
});
