/** Draft.js with nothing but its own editor. */
import {
  CompositeDecorator,
  ContentState,
  convertToRaw,
  Editor,
  EditorState,
  RichUtils,
  SelectionState,
} from 'draft-js';
import { useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import 'draft-js/dist/Draft.css';
import { host, type Marks } from './editor-page.ts';
import { rangeOf } from './html-model.ts';

const decorator = new CompositeDecorator([]);

function stateOf(before: string, selected: string, after: string): EditorState {
  const content = ContentState.createFromText(before + selected + after);
  const [anchorOffset, focusOffset] = rangeOf(before, selected);
  const caret = SelectionState.createEmpty(content.getFirstBlock().getKey());
  const fresh = EditorState.createWithContent(content, decorator);
  return EditorState.forceSelection(fresh, caret.merge({ anchorOffset, focusOffset }));
}

function marksOf(content: ContentState): Marks {
  const { blocks, entityMap } = convertToRaw(content);
  const all = blocks.flatMap((block) => {
    // Draft.js counts the characters of a range in code points.
    const part = (offset: number, length: number): string =>
      [...block.text].slice(offset, offset + length).join('');
    const bold = block.inlineStyleRanges.filter(({ style }) => style === 'BOLD');
    return {
      bold: bold.map(({ offset, length }) => part(offset, length)),
      links: block.entityRanges.map(({ offset, length, key }): [string, string] => {
        const data = (entityMap[key]?.data ?? {}) as { url?: string; href?: string };
        return [part(offset, length), data.href ?? data.url ?? ''];
      }),
      bullets: block.type === 'unordered-list-item' ? [block.text] : [],
    };
  });
  return {
    bold: all.flatMap(({ bold }) => bold),
    links: all.flatMap(({ links }) => links),
    bullets: all.flatMap(({ bullets }) => bullets),
  };
}

function Field() {
  const [state, setState] = useState(() => EditorState.createEmpty(decorator));
  const editor = useRef<Editor>(null);
  const latest = useRef(state);
  latest.current = state;
  useLayoutEffect(() => {
    window.editor = {
      rich: true,
      set: async (...wanted) => {
        // Draft.js undoes typed text in a later task, and would put that older state over the one set meanwhile.
        await new Promise((resolve) => setTimeout(resolve, 0));
        editor.current?.focus();
        flushSync(() => setState(stateOf(...wanted)));
      },
      text: () => latest.current.getCurrentContent().getPlainText('\n'),
      marks: () => marksOf(latest.current.getCurrentContent()),
    };
  }, []);
  return (
    <Editor
      ref={editor}
      editorState={state}
      onChange={setState}
      handleKeyCommand={(command, current) => {
        const next = RichUtils.handleKeyCommand(current, command);
        if (next) setState(next);
        return next ? 'handled' : 'not-handled';
      }}
      ariaLabel="Reply"
    />
  );
}

createRoot(host()).render(<Field />);
