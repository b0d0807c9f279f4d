import { expect, test } from 'vitest';
import { resolveTarget, type Reported } from '@/lib/domain/target/resolve-target';
import type { Box, FrameEnd } from '@/lib/domain/target/target';

const named = (id: number): Box => ({ id, kind: 'textarea', name: '', hint: '' });
const box = (id: number): FrameEnd => ({ kind: 'box', box: named(id) });
const none: FrameEnd = { kind: 'none' };
const into = (index: number, origin = 'https://x.example'): FrameEnd => ({ kind: 'frame', index, origin });
const frame = (frameId: number, path: number[], end: FrameEnd, chosen = false): Reported => ({
  frameId,
  report: { path, chosen, end, boxes: [] },
});
/** A frame without the caret, with boxes and the time at which one of them had it. */
const resting = (
  frameId: number,
  path: number[],
  ids: number[],
  last?: [id: number, at: number],
): Reported => ({
  frameId,
  report: {
    path,
    chosen: false,
    end: none,
    boxes: ids.map(named),
    last: last && { id: last[0], at: last[1] },
  },
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
  [
    'the only box, without the caret',
    [resting(0, [], []), resting(5, [0], [3])],
    { kind: 'box', frameId: 5, box: { id: 3 } },
  ],
  [
    'several boxes that never had the caret',
    [resting(0, [], [1]), resting(5, [0], [3])],
    { kind: 'several', others: [{ frameId: 0 }, { frameId: 5 }] },
  ],
  [
    'the box of several that had it last',
    [resting(0, [], [1, 2], [2, 100]), resting(5, [0], [3], [3, 200])],
    { kind: 'box', frameId: 5, box: { id: 3 }, others: [{ box: { id: 1 } }, { box: { id: 2 } }] },
  ],
  [
    'the box that had it last is gone: the agent says',
    [resting(0, [], [1, 2], [9, 100])],
    { kind: 'several' },
  ],
  [
    'a password field beside the only box: none',
    [{ frameId: 0, report: { ...resting(0, [], [1]).report, end: { kind: 'unfit', why: 'password' } } }],
    { kind: 'unfit', others: [{ box: { id: 1 } }] },
  ],
  ['nothing', [frame(0, [], { kind: 'none' }), frame(5, [0], box(1))], { kind: 'none' }],
  ['no top document: none', [frame(5, [0], box(1))], { kind: 'none' }],
])('%s', (_, reports, aim) => {
  expect(resolveTarget(reports)).toMatchObject(aim as object);
});
