/** Every screen of the product, in the order that an agent comes to them. */
import { messageOf } from '#drive/errors.ts';
import { shootCall } from './scenes-call.ts';
import { shootCases, shootClosed, shootRecord } from './scenes-cases.ts';
import { shootFirstRun, shootStartCase } from './scenes-first-run.ts';
import { shootFailure, shootGuide, shootSocial } from './scenes-guide.ts';
import {
  shootDraftCheck,
  shootGuards,
  shootOddBoxes,
  shootRefusals,
  shootReplies,
} from './scenes-replies.ts';
import { shootImports } from './scenes-imports.ts';
import { shootSites } from './scenes-sites.ts';
import { shootPalette, shootStudio } from './scenes-studio.ts';
import { shootTeam } from './scenes-team.ts';
import type { Stage } from './stage.ts';

// Each goes on where the ones before it left the cases.
const scenes: ((stage: Stage) => Promise<void>)[] = [
  shootFirstRun,
  shootStartCase,
  shootGuide,
  shootReplies,
  shootDraftCheck,
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
  shootSites,
  shootTeam,
  shootImports,
];

/** Plays the scenes and answers what failed: a scene that fails is told, and the others are still played. */
export async function playScenes(stage: Stage): Promise<string[]> {
  const failures: string[] = [];
  for (const scene of scenes) {
    const begin = performance.now();
    const before = stage.camera.count;
    try {
      await scene(stage);
    } catch (thrown) {
      failures.push(`${scene.name}: ${messageOf(thrown)}`);
    }
    const seconds = ((performance.now() - begin) / 1000).toFixed(1);
    console.log(`${scene.name}: ${stage.camera.count - before} screens, ${seconds} s`);
  }
  return failures;
}
