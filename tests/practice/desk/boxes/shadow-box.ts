import type { MountBox } from './box.ts';
import { createContenteditableBox, createEditable } from './contenteditable-box.ts';
import { createTextFieldBox, labelTextField } from './text-field-box.ts';

function openShadow(host: Node, name: string): ShadowRoot {
  const element = document.createElement(name);
  element.style.display = 'block';
  host.appendChild(element);
  const root = element.attachShadow({ mode: 'open' });
  const style = document.createElement('link');
  style.rel = 'stylesheet';
  style.href = '/assets/boxes/field.css';
  root.append(style);
  return root;
}

/** A `<textarea>` inside an open shadow root. */
export const mountShadowBox: MountBox = async (host, labels) => {
  const field = labelTextField(document.createElement('textarea'), labels);
  openShadow(host, 'reply-composer').append(field);
  return createTextFieldBox(field);
};

/** A contenteditable inside two open shadow roots, one in the other. */
export const mountNestedShadowBox: MountBox = async (host, labels) => {
  const root = createEditable(labels);
  const outer = openShadow(host, 'reply-composer');
  openShadow(outer, 'reply-editor').append(root);
  return createContenteditableBox(root);
};
