import { ContentState, Editor, EditorState, RichUtils, SelectionState } from 'draft-js';
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Box, BoxLabels, MountBox } from './box.ts';
import { caretLine } from './caret-line.ts';
import { loadStyle } from './load-style.ts';

function createState(before: string, after: string): EditorState {
  const content = ContentState.createFromText(before + after, '\n');
  const { line, column } = caretLine(before);
  const block = content.getBlocksAsArray()[line];
  const fresh = EditorState.createWithContent(content);
  if (!block) return fresh;
  const caret = SelectionState.createEmpty(block.getKey()).merge({
    anchorOffset: column,
    focusOffset: column,
  });
  return EditorState.forceSelection(fresh, caret);
}

// Draft.js undoes typed text in a later task, and would put that older state over the one set meanwhile.
function pendingUndo(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

function DraftField({ labels, onMount }: { labels: BoxLabels; onMount: (box: Box) => void }) {
  const [state, setState] = useState(() => EditorState.createEmpty());
  const editor = useRef<Editor>(null);
  const latest = useRef(state);
  latest.current = state;
  useEffect(() => {
    onMount({
      text: () => latest.current.getCurrentContent().getPlainText('\n'),
      focus: () => editor.current?.focus(),
      set: async (before, after) => {
        await pendingUndo();
        editor.current?.focus();
        flushSync(() => setState(createState(before, after)));
      },
    });
  }, [onMount]);
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
      placeholder={labels.placeholder}
      ariaLabel={labels.label}
    />
  );
}

/** A Draft.js editor. */
export const mountDraftBox: MountBox = async (host, labels) => {
  await loadStyle('draft');
  const container = document.createElement('div');
  container.className = 'text-field draft-field';
  host.append(container);
  return new Promise((resolve) => {
    createRoot(container).render(<DraftField labels={labels} onMount={resolve} />);
  });
};
