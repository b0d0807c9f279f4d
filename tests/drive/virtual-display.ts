import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { parseChord } from './chord.ts';
import { findProgram, xdotool, xvfb } from './find-program.ts';
import { killGroup, spawnOnLeash } from './leash.ts';
import { within } from './timing.ts';

/** An X server without a screen, and the keyboard that goes with it. */
export interface VirtualDisplay {
  /** What goes into DISPLAY, such as `:3`. */
  name: string;
  /** Presses a chord as a person at this display would; the window with the X focus gets it, the browser first. */
  pressGlobal(chord: string): Promise<void>;
  close(): void;
}

const run = promisify(execFile);

// Names of keysyms, where they differ from the names in key events.
const keysyms: Record<string, string> = {
  Control: 'ctrl',
  Alt: 'alt',
  Shift: 'shift',
  Meta: 'super',
  Enter: 'Return',
  Backspace: 'BackSpace',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  PageUp: 'Prior',
  PageDown: 'Next',
  ' ': 'space',
  '.': 'period',
  ',': 'comma',
  '/': 'slash',
  '+': 'plus',
  '-': 'minus',
  ';': 'semicolon',
};

/** Starts an X server on a free display; it ends with `close` or with this process. */
export async function openVirtualDisplay(size: { width: number; height: number }): Promise<VirtualDisplay> {
  const keyboard = findProgram(xdotool);
  const screen = `${size.width}x${size.height}x24`;
  const server = spawnOnLeash(
    findProgram(xvfb),
    ['-displayfd', '1', '-screen', '0', screen, '-nolisten', 'tcp', '-noreset'],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const number = await within(10_000, 'Xvfb to name its display', firstLine(server.child.stdout));
  const name = `:${number}`;
  return {
    name,
    async pressGlobal(text) {
      const { modifiers, key } = parseChord(text);
      const keys = [...modifiers, key].map((part) => keysyms[part] ?? part).join('+');
      await run(keyboard, ['key', keys], { env: { ...process.env, DISPLAY: name }, timeout: 10_000 });
    },
    close() {
      killGroup(server.groupId);
      server.letGo();
    },
  };
}

function firstLine(output: NodeJS.ReadableStream | null): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    output?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (text.includes('\n')) resolve(text.trim());
    });
    output?.on('end', () => reject(new Error('Xvfb ended before it named its display')));
  });
}
