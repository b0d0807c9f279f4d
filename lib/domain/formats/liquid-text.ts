/** Text of another tool inside a body of ours: nothing of it is read as Liquid. */

/** Braces that would open an output or a tag, the last before what follows included, written as words of the body. */
export const quoteLiquid = (text: string): string =>
  text.replace(/\{{2,}%?|\{%|\{$/g, (braces) => `{{ "${braces}" }}`);
