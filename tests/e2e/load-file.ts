import type { Tab } from '#drive/driver.ts';

/** Gives a file to the page's file input, as a person who chose it. */
export async function loadFile(page: Tab, name: string, text: string): Promise<void> {
  await page.evaluate(
    (file: string, content: string) => {
      const input = document.querySelector<HTMLInputElement>('input[type=file]');
      const files = new DataTransfer();
      files.items.add(new File([content], file));
      if (input) input.files = files.files;
      input?.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    text,
  );
}
