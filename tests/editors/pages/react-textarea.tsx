/** A textarea that React controls: what the state does not take is gone with the next render. */
import { useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { host } from './editor-page.ts';
import { fieldEditor } from './plain-field.ts';

function Field() {
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const latest = useRef(text);
  latest.current = text;
  useLayoutEffect(() => {
    if (!field.current) return;
    const write = (text: string) => flushSync(() => setText(text));
    window.editor = fieldEditor(field.current, write, () => latest.current);
  }, []);
  return (
    <textarea ref={field} aria-label="Reply" value={text} onChange={(event) => setText(event.target.value)} />
  );
}

createRoot(host()).render(<Field />);
