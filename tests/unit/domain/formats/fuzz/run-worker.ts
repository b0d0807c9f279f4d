import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import type { Job, Report } from './worker';

const root = resolve(import.meta.dirname, '../../../../..');

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [resolve(import.meta.dirname, 'worker.ts')],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node26',
    logLevel: 'error',
    alias: {
      '@': root,
      // As the build does it.
      'entities/decode': resolve(root, 'lib/domain/formats/tokenizer-parts.ts'),
      htmlparser2: resolve(root, 'node_modules/htmlparser2/dist/Parser.js'),
    },
  });
  return outputFiles[0]?.text ?? '';
}

let code: Promise<string> | undefined;

/** Does a job in a worker with 200 MB of heap; one that needs more fails. */
export async function runWorker(workerData: Job): Promise<Report> {
  code ??= bundle();
  const worker = new Worker(await code, {
    eval: true,
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: 176, maxYoungGenerationSizeMb: 24 },
  });
  return new Promise((answer, fail) => {
    worker.once('message', answer);
    worker.once('error', fail);
    worker.once('exit', (exit) => fail(new Error(`ended with ${exit}`)));
  });
}
