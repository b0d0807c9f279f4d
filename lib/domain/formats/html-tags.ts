/** What the elements of HTML mean to a message. */

export const MARKS: Readonly<Record<string, 'bold' | 'italic' | 'strike' | 'code'>> = {
  b: 'bold',
  strong: 'bold',
  th: 'bold',
  h1: 'bold',
  h2: 'bold',
  h3: 'bold',
  h4: 'bold',
  h5: 'bold',
  h6: 'bold',
  i: 'italic',
  em: 'italic',
  cite: 'italic',
  s: 'strike',
  strike: 'strike',
  del: 'strike',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
};

/** Elements that stand apart from what is around them. */
export const BLOCKS = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol blockquote pre table hr dl figure form fieldset'.split(' '),
);

/** Elements that begin and end a line. */
export const LINES = new Set(
  'div section article header footer main aside nav address center tr dt dd li summary details caption figcaption option legend body html'.split(
    ' ',
  ),
);

/** Elements whose content is never words. */
export const HIDDEN = new Set(
  'script style head title template iframe object embed applet noscript svg math video audio canvas select frameset noframes noembed map datalist'.split(
    ' ',
  ),
);

/** Of those, what nobody misses. */
export const QUIET = new Set('style head title template'.split(' '));
