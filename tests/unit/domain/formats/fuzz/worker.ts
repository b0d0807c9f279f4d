/** Runs in a worker whose heap ends at 200 MB, so that a file that needs more ends it. */
import { parentPort, workerData } from 'node:worker_threads';
import fc from 'fast-check';
import type { ForeignFile, ReadOptions } from '@/lib/domain/formats/foreign';
import { judge, type Verdict } from './judge';
import { judgePack } from './judge-pack';
import { mutate, mutation } from './mutations';

/** What a worker is given: samples to change, or files as they are. */
export type Job =
  | { samples: ForeignFile[]; count: number; seed: number; as?: 'pack' | undefined }
  | { files: { file: ForeignFile; options: ReadOptions }[] };

/** What it answers. */
export interface Report {
  read: number;
  outcomes: Record<string, number>;
  replies: number;
  slowest: number;
  slowestFile: string;
  faults: string[];
}

const STEP = 500;

function judgeSafely(file: ForeignFile, options: ReadOptions, isPack: boolean): Verdict {
  try {
    return isPack ? judgePack(file) : judge(file, options);
  } catch (error) {
    const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { outcome: 'crash', replies: 0, faults: [`crashed: ${said}`], ms: 0 };
  }
}

function* filesOf(job: Job): Generator<{ file: ForeignFile; options: ReadOptions; label: string }> {
  if ('files' in job) {
    for (const { file, options } of job.files) yield { file, options, label: file.name };
    return;
  }
  for (let done = 0; done < job.count; done += STEP) {
    const seed = job.seed + done;
    for (const made of fc.sample(mutation, { seed, numRuns: Math.min(STEP, job.count - done) }))
      yield { file: mutate(job.samples, made), options: {}, label: JSON.stringify({ seed, made }) };
  }
}

function run(job: Job): Report {
  const report: Report = { read: 0, outcomes: {}, replies: 0, slowest: 0, slowestFile: '', faults: [] };
  const isPack = 'as' in job && job.as === 'pack';
  for (const { file, options, label } of filesOf(job)) {
    const { outcome, replies, faults, ms } = judgeSafely(file, options, isPack);
    report.read++;
    report.outcomes[outcome] = (report.outcomes[outcome] ?? 0) + 1;
    report.replies += replies;
    if (ms > report.slowest) Object.assign(report, { slowest: ms, slowestFile: label });
    if (faults.length > 0 && report.faults.length < 5) report.faults.push(`${label}: ${faults.join('; ')}`);
  }
  const dirty = Object.keys(Object.prototype);
  if (dirty.length > 0) report.faults.push(`every object has now: ${dirty.join()}`);
  return report;
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's port, no window
parentPort?.postMessage(run(workerData as Job));
