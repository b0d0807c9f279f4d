import Quill from 'quill';
import type { MountBox } from './box.ts';
import { loadStyle } from './load-style.ts';

const toolbar = [['bold', 'italic'], ['link'], [{ list: 'ordered' }, { list: 'bullet' }]];

/** A Quill 2 editor with its snow theme. */
export const mountQuillBox: MountBox = async (host, labels) => {
  await loadStyle('quill');
  const container = document.createElement('div');
  host.append(container);
  const quill = new Quill(container, {
    theme: 'snow',
    placeholder: labels.placeholder,
    modules: { toolbar },
  });
  quill.root.setAttribute('aria-label', labels.label);
  quill.root.setAttribute('spellcheck', 'false');
  return {
    // Quill closes every document with a line end that nobody typed.
    text: () => quill.getText().replace(/\n$/, ''),
    focus: () => quill.focus(),
    set: (before, after) => {
      quill.focus();
      quill.setText(before + after, 'api');
      quill.setSelection(before.length, 0, 'api');
      quill.history.clear();
    },
  };
};
