/** Runs the kill test with more kills than usual: `node tests/e2e/kill/run-kills.ts 1000`. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const [count = '60'] = process.argv.slice(2);
if (!/^[1-9]\d*$/.test(count)) throw new Error(`how many kills? "${count}" is not a count`);
const root = resolve(import.meta.dirname, '../../..');
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--project', 'e2e', 'tests/e2e/kill/kill.test.ts'],
  { cwd: root, stdio: 'inherit', env: { ...process.env, KILLS: count } },
);
process.exit(status ?? 1);
