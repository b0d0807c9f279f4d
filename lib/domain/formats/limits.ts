/** How much an import takes. A file beyond a limit is refused before it is parsed, for a browser has one memory. */

const MB = 1024 * 1024;

export const LIMITS = {
  bytes: 8 * MB, // of a file
  yamlBytes: MB / 4, // its parser keeps some 300 bytes for each of the text
  unpackedBytes: 16 * MB, // of an archive
  packedFiles: 2000,
  entries: 20_000,
  cells: 600_000, // of a table, commas in its texts included
  columns: 100,
  body: 20_000, // characters, as a pack
  html: 100_000, // characters of an entry's source
  nesting: 200, // elements of HTML in one another
  title: 200,
  shortcut: 32,
  tags: 40,
} as const;
