/** Every screen in light and dark, in English and Chinese: `node take-shots.ts [part of a name]`, into `.shots/`. */
import { resolve } from 'node:path';
import { launchChromium } from '#drive/chromium.ts';
import { messageOf } from '#drive/errors.ts';
import { startDesk } from '#practice/serve-desk.ts';
import { Camera, emptyFolder } from './camera.ts';
import { shootCall } from './scenes-call.ts';
import { shootCannotOpen } from './scenes-cannot-open.ts';
import { shootCases, shootClosed, shootRecord } from './scenes-cases.ts';
import { shootFirstRun, shootStartCase } from './scenes-first-run.ts';
import { shootFailure, shootGuide, shootSocial } from './scenes-guide.ts';
import { shootGuards, shootOddBoxes, shootRefusals, shootReplies } from './scenes-replies.ts';
import { shootPalette, shootStudio } from './scenes-studio.ts';
import type { Stage } from './stage.ts';

const project = resolve(import.meta.dirname, '../..');
const extensionDir = resolve(project, '.output/chrome-mv3');
const folder = resolve(project, '.shots');

// Each goes on where the ones before it left the cases.
const scenes: ((stage: Stage) => Promise<void>)[] = [
  shootFirstRun,
  shootStartCase,
  shootGuide,
  shootReplies,
  shootGuards,
  shootRefusals,
  shootRecord,
  shootFailure,
  shootSocial,
  shootOddBoxes,
  shootCall,
  shootClosed,
  shootCases,
  shootPalette,
  shootStudio,
];

/** Plays the scenes; one that fails is told, and the others still have their pictures taken. */
async function playScenes(stage: Stage): Promise<number> {
  let failures = 0;
  for (const scene of scenes) {
    const begin = performance.now();
    const before = stage.camera.count;
    try {
      await scene(stage);
    } catch (thrown) {
      failures += 1;
      console.error(`${scene.name} failed: ${messageOf(thrown)}`);
    }
    const seconds = ((performance.now() - begin) / 1000).toFixed(1);
    console.log(`${scene.name}: ${stage.camera.count - before} pictures, ${seconds} s`);
  }
  return failures;
}

const only = process.argv[2] ?? '';
const desk = await startDesk();
await emptyFolder(folder);
const driver = await launchChromium({ extensionDir, locale: 'en-US' });
try {
  const camera = await Camera.set(driver, folder, only);
  const failures = await playScenes({ ...desk, driver, camera });
  const rest = 'cannot-open'.includes(only) ? await shootCannotOpen(extensionDir, folder) : 0;
  console.log(`${camera.count + rest} pictures are in ${folder}.`);
  process.exitCode = failures === 0 ? 0 : 1;
} finally {
  await driver.close();
  await desk.close();
}
