import type { Box, BoxLabels, MountBox } from './box.ts';

type TextField = HTMLTextAreaElement | HTMLInputElement;

/** A box over a plain text field, whose value is its model. */
export function createTextFieldBox(field: TextField): Box {
  return {
    text: () => field.value,
    focus: () => field.focus(),
    set: (before, after) => {
      field.focus();
      field.value = before + after;
      field.setSelectionRange(before.length, before.length);
    },
  };
}

/** Names a text field and takes the browser's own help out of it. */
export function labelTextField<Field extends TextField>(field: Field, labels: BoxLabels): Field {
  field.className = 'text-field';
  field.placeholder = labels.placeholder;
  field.setAttribute('aria-label', labels.label);
  field.autocomplete = 'off';
  field.spellcheck = false;
  return field;
}

/** A plain `<textarea>`. */
export const mountTextareaBox: MountBox = async (host, labels) => {
  const field = labelTextField(document.createElement('textarea'), labels);
  host.append(field);
  return createTextFieldBox(field);
};

/** A plain one-line `<input type="text">`. */
export const mountInputBox: MountBox = async (host, labels) => {
  const field = labelTextField(document.createElement('input'), labels);
  field.type = 'text';
  host.append(field);
  return createTextFieldBox(field);
};
