/** Text of another tool inside a body of ours: nothing of it is read as Liquid. */

/** Braces that would open an output or a tag, the last before what follows included, written as words of the body. */
export const quoteLiquid = (text: string): string =>
  text.replace(/\{{2,}%?|\{%|\{$/g, (braces) => `{{ "${braces}" }}`);

/** What a person reads of a body before it is filled: a name for a reply that has none. */
export const bodyWords = (body: string): string =>
  body
    .replace(/\{\{ "(\{+%?)" \}\}/g, '$1')
    .replace(/\{\{ \w+ \}\}/g, '…')
    .replace(/\{% .*? %\}/g, '');
