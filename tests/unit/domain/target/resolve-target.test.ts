import { expect, test } from 'vitest';
import { resolveTarget, type Reported } from '@/lib/domain/target/resolve-target';
import type { FrameEnd } from '@/lib/domain/target/target';

const box = (id: number): FrameEnd => ({ kind: 'box', box: { id, kind: 'textarea', name: '', hint: '' } });
const into = (index: number, origin = 'https://x.example'): FrameEnd => ({ kind: 'frame', index, origin });
const frame = (frameId: number, path: number[], end: FrameEnd, chosen = false): Reported => ({
  frameId,
  report: { path, chosen, end },
});

test.each<[string, Reported[], unknown]>([
  [
    'the top document',
    [frame(0, [], box(1)), frame(5, [0], box(2))],
    { kind: 'box', frameId: 0, box: { id: 1 } },
  ],
  [
    'the frame with the caret, not the other',
    [frame(0, [], into(1)), frame(5, [0], box(1)), frame(6, [1], box(1))],
    { frameId: 6 },
  ],
  [
    'a frame in a frame',
    [frame(0, [], into(0)), frame(5, [0], into(2)), frame(7, [0, 2], box(1))],
    { frameId: 7 },
  ],
  [
    'a frame that was not entered: none',
    [frame(0, [], into(1)), frame(5, [0], box(1))],
    { kind: 'blocked', origin: 'https://x.example' },
  ],
  [
    'two frames that claim one place: none',
    [frame(0, [], into(0)), frame(5, [0], box(1)), frame(6, [0], box(1))],
    { kind: 'blocked' },
  ],
  [
    'a frame in a shadow root that knows it is the one',
    [frame(0, [], into(-1)), frame(5, [-1], box(1)), frame(6, [-1], box(2), true)],
    { frameId: 6 },
  ],
  [
    'a frame in a shadow root that nobody knows: none',
    [frame(0, [], into(-1)), frame(5, [-1], box(1))],
    { kind: 'blocked' },
  ],
  [
    'a password field: none',
    [frame(0, [], { kind: 'unfit', why: 'password' })],
    { kind: 'unfit', why: 'password' },
  ],
  ['nothing', [frame(0, [], { kind: 'none' }), frame(5, [0], box(1))], { kind: 'none' }],
  ['no top document: none', [frame(5, [0], box(1))], { kind: 'none' }],
])('%s', (_, reports, aim) => {
  expect(resolveTarget(reports)).toMatchObject(aim as object);
});
