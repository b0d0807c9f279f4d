/** Every screen in light and dark, in English and Chinese: `node take-shots.ts [part of a name]`, into `.shots/`. */
import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { launchChromium } from '#drive/chromium.ts';
import { startDesk } from '#practice/serve-desk.ts';
import { Camera, emptyFolder, everyLook, picturesInto } from './camera.ts';
import { shootCannotOpen } from './scenes-cannot-open.ts';
import { playScenes } from './scenes.ts';

const project = resolve(import.meta.dirname, '../..');
const extensionDir = resolve(project, '.output/chrome-mv3');
const folder = resolve(project, '.shots');

const take = picturesInto(folder, process.argv[2] ?? '');
const desk = await startDesk();
await emptyFolder(folder);
const driver = await launchChromium({ extensionDir, locale: 'en-US', anyCertificate: true });
try {
  const camera = await Camera.set(driver, everyLook, take);
  const failures = await playScenes({ ...desk, driver, camera });
  await shootCannotOpen(extensionDir, take);
  for (const failure of failures) console.error(`Failed: ${failure}`);
  console.log(`${(await readdir(folder)).length} pictures are in ${folder}.`);
  process.exitCode = failures.length === 0 ? 0 : 1;
} finally {
  await driver.close();
  await desk.close();
}
