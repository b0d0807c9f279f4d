/** An element to write in that React renders anew from its state at each input. */
import { useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { host } from './editor-page.ts';
import { marksOfHtml, rangeOf, selectIn, textOfHtml } from './html-model.ts';

const escape = (line: string): string => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function Editable() {
  const [html, setHtml] = useState('');
  const root = useRef<HTMLDivElement>(null);
  const latest = useRef(html);
  latest.current = html;
  // As the wrappers do it: what stands there already is left alone, for writing it would lose the caret.
  useLayoutEffect(() => {
    if (root.current && root.current.innerHTML !== html) root.current.innerHTML = html;
  });
  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return;
    window.editor = {
      rich: true,
      set: (before, selected, after) => {
        element.focus();
        flushSync(() => setHtml(escape(before + selected + after)));
        selectIn(element, rangeOf(before, selected));
      },
      text: () => textOfHtml(latest.current),
      marks: () => marksOfHtml(latest.current),
    };
  }, []);
  return (
    <div
      ref={root}
      contentEditable
      role="textbox"
      tabIndex={0}
      aria-label="Reply"
      onInput={(event) => setHtml(event.currentTarget.innerHTML)}
    />
  );
}

createRoot(host()).render(<Editable />);
