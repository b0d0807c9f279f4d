import { atMost, type Driver, type Surface } from '#drive/driver.ts';

/** A file as a person has it: text, bytes, or so many megabytes of spaces. */
export interface GivenFile {
  name: string;
  text?: string;
  bytes?: readonly number[];
  megabytes?: number;
}

/** Gives files to the page: chosen in its file input, or dropped on it. */
export async function giveFiles(page: Surface, files: readonly GivenFile[], how: 'choose' | 'drop' = 'choose'): Promise<void> {
  await page.evaluate(
    (given: readonly GivenFile[], way: string) => {
      const transfer = new DataTransfer();
      for (const { name, text = '', bytes, megabytes } of given) {
        const content = bytes ? new Uint8Array(bytes) : megabytes === undefined ? text : new Uint8Array(megabytes * 2 ** 20).fill(32);
        transfer.items.add(new File([content], name));
      }
      if (way === 'drop') {
        const at = document.querySelector('[data-drop]') ?? document.body;
        for (const type of ['dragover', 'drop'])
          at.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: transfer }));
        return;
      }
      const input = document.querySelector<HTMLInputElement>('input[type=file]');
      if (input) input.files = transfer.files;
      input?.dispatchEvent(new Event('change', { bubbles: true }));
    },
    files,
    how,
  );
} // prettier-ignore

/** Gives a file to the page's file input, as a person who chose it. */
export const loadFile = (page: Surface, name: string, text: string): Promise<void> =>
  giveFiles(page, [{ name, text }]);

/** Brings a file into the library through the studio, as a person who read the dry run and agreed. */
export async function importFile(driver: Driver, name: string, text: string): Promise<void> {
  const studio = await driver.extensionPage('options.html#imports');
  await studio.waitFor(() => document.querySelector('input[type=file]') !== null);
  await loadFile(studio, name, text);
  await studio.waitFor(() => document.querySelector('[data-apply]:enabled') !== null, atMost(60_000));
  await studio.click('[data-apply]');
  await studio.waitFor(() => document.querySelector('[data-done]') !== null, atMost(60_000));
  await studio.close();
}
