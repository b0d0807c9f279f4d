import type { KeyboardEvent } from 'react';

/** True while an input method is composing: its keys are its own, Enter and Escape with the rest. */
export function isComposing(event: KeyboardEvent | globalThis.KeyboardEvent): boolean {
  const native = 'nativeEvent' in event ? event.nativeEvent : event;
  return native.isComposing || native.keyCode === 229;
}

/** True for the Enter a person means, not one an input method takes. */
export const isEnter = (event: KeyboardEvent): boolean => event.key === 'Enter' && !isComposing(event);

/** Ctrl+Enter, or ⌘+Enter on a Mac. */
export const isModEnter = (event: KeyboardEvent): boolean =>
  isEnter(event) && (event.ctrlKey || event.metaKey);
