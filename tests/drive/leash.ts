import { spawn, spawnSync, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

/** Lets go: the processes have ended and nothing is left to clean up. */
type LetGo = () => void;

// The shell waits on a pipe that only this process holds, so it wakes however this process ends, SIGKILL included.
const guard = `
read word && exit 0
kill -s KILL -- "-$1" 2>/dev/null
[ -n "$2" ] || exit 0
for turn in 1 2 3 4 5 6 7 8; do rm -rf -- "$2" && exit 0; sleep 0.25; done`;

/** Ties a process group, and a folder to remove, to the life of this process: when it ends they go too. */
export function leash(groupId: number, folder = ''): LetGo {
  if (process.platform === 'win32') {
    const end = (): void => killGroup(groupId);
    process.once('exit', end);
    return () => void process.off('exit', end);
  }
  const watcher = spawn('sh', ['-c', guard, 'leash', String(groupId), folder], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const { stdin } = watcher;
  watcher.on('error', () => {});
  stdin.on('error', () => {});
  watcher.unref();
  // A test process that forgot to close must still be able to end, which then ends the browser.
  if ('unref' in stdin && typeof stdin.unref === 'function') stdin.unref();
  return () => stdin.end('done\n');
}

/** Ends a whole process group at once; no complaint if it has ended already. */
export function killGroup(groupId: number): void {
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(groupId), '/T', '/F']);
    return;
  }
  try {
    process.kill(-groupId, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}

/** Whether any process of the group still runs; one that ended and waits to be collected by its parent does not. */
export function isGroupAlive(groupId: number): boolean {
  if (process.platform === 'linux') return readdirSync('/proc').some((name) => isRunningIn(groupId, name));
  try {
    process.kill(process.platform === 'win32' ? groupId : -groupId, 0);
    return true;
  } catch {
    return false;
  }
}

function isRunningIn(groupId: number, procName: string): boolean {
  if (!/^\d+$/u.test(procName)) return false;
  try {
    // "pid (name) state parent group …", where the name may hold anything.
    const [state, , group] =
      readFileSync(`/proc/${procName}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return Number(group) === groupId && state !== 'Z';
  } catch {
    return false;
  }
}

/** Starts a program as the head of its own process group, on a leash. */
export function spawnOnLeash(
  command: string,
  args: string[],
  options: SpawnOptions,
  folder?: string,
): { child: ChildProcess; groupId: number; letGo: LetGo } {
  const child = spawn(command, args, { ...options, detached: process.platform !== 'win32' });
  // What went wrong at the start is told by the missing id below.
  child.on('error', () => {});
  const { pid } = child;
  if (pid === undefined) throw new Error(`${command} did not start`);
  return { child, groupId: pid, letGo: leash(pid, folder) };
}
