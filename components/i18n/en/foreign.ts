/** Words for importing files of other tools. */
export const foreign = {
  refused: {
    'too-large': (limit: string) =>
      `The file is larger than ${limit || 'an import takes'}. Split it, or export fewer replies at a time.`,
    'too-many-entries': (limit: string) =>
      `The file holds more than ${limit || 'the possible number of'} entries. Split it into several files.`,
    empty: () => 'The file holds nothing to import. Check that it was exported whole.',
    'unknown-encoding': () =>
      'The file’s encoding is not known. Choose it here, or save the file as UTF-8 and try again.',
    'unknown-format': () =>
      'No tool we know writes such a file. Choose the format here, or export the replies as CSV.',
    'not-this-format': () => 'The file is not of the chosen format. Choose another one, or let it be found.',
    damaged: (what: string) =>
      `The file is damaged or incomplete${what ? ` (${what})` : ''}. Export it again and do not edit it by hand.`,
    'unpacks-too-large': () =>
      'The file unpacks to more than an import takes. Remove pictures and sheets that are not needed.',
    'nested-too-deep': () =>
      'The file is nested deeper than any tool writes it. Export it again from the tool itself.',
    'old-excel': () =>
      'This is an old or a protected Excel file. Save it as .xlsx without a password, or as CSV.',
    'binary-plist': () =>
      'This property list is in binary form. Export the group as XML or CSV from TextExpander.',
    'columns-needed': () => 'No column is the text of the replies. Choose which one it is.',
  },
  problem: {
    'not-an-entry': 'This is no reply. Write it by hand if it is needed.',
    'no-body': 'It has no text. Add the text in the file, or leave it out.',
    'body-too-long': 'Its text is too long. Split it into several replies.',
    'nested-too-deep': 'Its text is nested too deep. Copy it as plain text.',
    'runs-something': 'It runs, loads or clicks something, so it is left out. Write its words by hand.',
    'image-only': 'It is only a picture. Attach the picture on the desk itself.',
    'file-missing': 'A file it needs was not picked. Pick all files together.',
    'other-sheet': 'Another sheet is not read. Choose it to import it as well.',
    'broken-row': 'The row cannot be read. Check its quotes and cells in the file.',
    'unknown-placeholder':
      'No placeholder of ours stands for it; it stays as words. Replace it in the reply.',
    'asked-instead': 'Nothing fills this by itself here; the agent is asked for it. Check the blank.',
    'default-left-out': 'Its sample value is not taken, for the customer’s own is. Check the sentence.',
    'whole-name': 'A first or last name became the whole name. Read the sentence once.',
    'caret-left-out': 'The place for the caret is left out. Nothing is to do.',
    'script-left-out': 'Something that runs or plays is left out. Check what the text says without it.',
    'image-left-out': 'A picture is left out. Add it on the desk itself.',
    'link-left-out': 'A link is left out, its words stay. Add the full address if it is needed.',
    'table-flattened': 'A table became lines. Check that they read well.',
    'marks-lost': 'Formatting is lost, the words stay. Format the reply again.',
    'private-characters': 'Characters that nothing shows are left out. Check for missing symbols.',
    'action-left-out': 'An action of the macro is left out. Do it on the desk itself.',
    'field-left-out': 'This part has no place in a reply and is left out. Add it by hand if it is needed.',
    'not-active': 'It was turned off there. Delete it if it is no longer used.',
    'shortcut-changed': 'The shortcut was changed so that it can be typed. Check it.',
    'shortcut-twice': 'An earlier reply of the file has this shortcut. Give this one its own.',
    'more-shortcuts': 'A reply has one shortcut; this further one is left out. Choose the better one.',
    'id-twice': 'An earlier entry of the file has the same id. Check that both are needed.',
    'title-cut': 'The title is too long and was cut. Shorten it.',
    'payment-data': 'A card number or a code stands in it. Take it out of the file: replies hold none.',
    'gate-unknown': 'Its check or issue type is not in the library. Import that playbook first.',
    'gate-kept':
      'The library locks it by another check than the file, and that one stays. Change it in the studio.',
  },
  at: { line: (n: number) => `Line ${n}`, entry: (n: number) => `Entry ${n}`, file: 'The file' },
};
