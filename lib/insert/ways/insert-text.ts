import type { Way } from '@/lib/insert/job';

/** The browser's own command: one undo step, at the caret. Harms editors with a model of their own, so it comes late. */
export const insertText: Way = ({ text }) => document.execCommand('insertText', false, text);
