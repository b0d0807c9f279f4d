import type { KeyboardEvent } from 'react';

/** True while an input method is composing: its Enter chooses a candidate and must do nothing else. */
export const isComposing = (event: KeyboardEvent): boolean =>
  event.nativeEvent.isComposing || event.nativeEvent.keyCode === 229;

/** True for the Enter a person means, not one an input method takes. */
export const isEnter = (event: KeyboardEvent): boolean => event.key === 'Enter' && !isComposing(event);

/** Ctrl+Enter, or ⌘+Enter on a Mac. */
export const isModEnter = (event: KeyboardEvent): boolean =>
  isEnter(event) && (event.ctrlKey || event.metaKey);
