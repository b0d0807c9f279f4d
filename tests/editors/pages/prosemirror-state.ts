/** What ProseMirror and its wrappers share: a fresh state with one line, and the lines of a document. */
import type { Node, Schema } from 'prosemirror-model';
import { EditorState, TextSelection, type Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { rangeOf } from './html-model.ts';

type Wanted = [before: string, selected: string, after: string];

/** A document of one paragraph, nothing to undo. */
function stateOf(schema: Schema, plugins: readonly Plugin[], wanted: Wanted): EditorState {
  const line = wanted.join('');
  const paragraph = schema.node('paragraph', null, line === '' ? [] : [schema.text(line)]);
  const doc = schema.node('doc', null, [paragraph]);
  const [from, to] = rangeOf(wanted[0], wanted[1]);
  const selection = TextSelection.create(doc, from + 1, to + 1);
  return EditorState.create({ doc, selection, plugins });
}

/** Gives the view such a state, and the focus. */
export function setLine(view: EditorView, ...wanted: Wanted): void {
  view.updateState(stateOf(view.state.schema, view.state.plugins, wanted));
  view.focus();
}

/** The text of a document, a hard break being a line end as well. */
export const textOfDoc = (doc: Node): string =>
  doc.textBetween(0, doc.content.size, '\n', (leaf) => (leaf.isInline ? '\n' : ''));
