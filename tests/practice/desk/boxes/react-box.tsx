import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Box, BoxLabels, MountBox } from './box.ts';

function ControlledField({ labels, onMount }: { labels: BoxLabels; onMount: (box: Box) => void }) {
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const latest = useRef(text);
  latest.current = text;
  useEffect(() => {
    onMount({
      text: () => latest.current,
      focus: () => field.current?.focus(),
      set: (before, after) => {
        flushSync(() => setText(before + after));
        field.current?.focus();
        field.current?.setSelectionRange(before.length, before.length);
      },
    });
  }, [onMount]);
  return (
    <textarea
      ref={field}
      className="text-field"
      value={text}
      onChange={(event) => setText(event.target.value)}
      placeholder={labels.placeholder}
      aria-label={labels.label}
      autoComplete="off"
      spellCheck={false}
    />
  );
}

/** A textarea controlled by React: the state is the model, and writing only the DOM changes nothing. */
export const mountReactBox: MountBox = async (host, labels) => {
  const container = document.createElement('div');
  host.append(container);
  return new Promise((resolve) => {
    createRoot(container).render(<ControlledField labels={labels} onMount={resolve} />);
  });
};
