/** True for a text that means to be a pack of ours, whatever is wrong with it: it says its format and what only packs have. */
export function looksLikePack(text: string): boolean {
  const start = text.slice(0, 200_000);
  if (/^\s*\{/.test(start))
    return (
      /"format"\s*:\s*"?\d/.test(start) && /"(?:playbooks|placeholders|defaultLang|langs)"\s*:/.test(start)
    );
  return /^["']?format["']?\s*:\s*["']?\d+["']?\s*$/m.test(start.slice(0, 4000));
}
