/** Puts `text` on the clipboard; false where the browser did not let it (no focus, no click). */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
