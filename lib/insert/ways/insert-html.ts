import type { Way } from '@/lib/insert/job';

/** The browser's own command, with inline lines. Works in the extension's world where a page allows no HTML at all. */
export const insertHtml: Way = ({ html }) => document.execCommand('insertHTML', false, html);
