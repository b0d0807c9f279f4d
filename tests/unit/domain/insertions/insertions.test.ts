import { expect, test } from 'vitest';
import type { InsertionRow } from '@/lib/domain/insertions/insertion-row';
import { buildReport } from '@/lib/domain/insertions/bug-report';
import { summarizeInsertions } from '@/lib/domain/insertions/summarize';
import { toRow } from '@/lib/domain/insertions/to-row';

const target = (name: string, hint: string) => ({
  tabId: 1,
  frameId: 0,
  origin: 'desk.example.com',
  box: { id: 1, kind: 'rich' as const, name, hint },
});

const row = (over: Partial<InsertionRow>): InsertionRow => ({
  id: 'x', v: 1, at: 1000, site: 'a.example', door: 'panel', editor: 'Quill', kind: 'rich', rich: false,
  by: 'paste', outcome: 'inserted', ms: 10, ...over,
}); // prettier-ignore

test('a row tells where and how, by words of ours only', () => {
  const hint = 'ql-editor Li-Wei data-customer';
  const told = { ok: true, by: 'paste', ms: 12.4 } as const;
  const made = toRow({ target: target('Reply to Li Wei', hint), door: 'menu', rich: true, told }, 'id', 5);
  expect(made).toEqual({
    id: 'id', v: 1, at: 5, site: 'desk.example.com', door: 'menu', editor: 'Quill', kind: 'rich', rich: true,
    by: 'paste', outcome: 'inserted', ms: 12,
  }); // prettier-ignore
});

test.each([
  ['moved', 'moved'],
  ['too-long', 'too-long'],
  ['unchanged', 'unchanged'],
  ['changed', 'changed'],
  ['gone', 'gone'],
  ['no-answer', 'no-answer'],
  ['the customer is Li Wei', 'no-answer'],
])('what a page says (%s) is kept as %s', (why, outcome) => {
  const made = toRow({ target: target('', ''), door: 'panel', rich: false, told: { ok: false, why } }, 'id', 5); // prettier-ignore
  expect(made.outcome).toBe(outcome);
  expect(JSON.stringify(made)).not.toContain('Li Wei');
});

test('a way that is no name of a way, and a time that is none, are not kept', () => {
  const told = { ok: true, by: '李伟 <b>', ms: Number.NaN } as const;
  const made = toRow({ target: target('', ''), door: 'panel', rich: false, told }, 'id', 5);
  expect([made.by, made.ms]).toEqual(['', undefined]);
});

test('the summary counts by site and editor; where it fails most stands first', () => {
  const rows = [
    row({ site: 'good.example', ms: 4 }),
    row({ at: 10, ms: 30 }),
    row({ at: 20, ms: 10, by: 'insertHTML' }),
    row({ at: 30, ms: 20 }),
    row({ at: 40, outcome: 'unchanged', by: undefined, ms: undefined }),
    row({ at: 35, outcome: 'moved', by: undefined, ms: undefined }),
  ];
  expect(summarizeInsertions(rows)).toEqual([
    {
      site: 'a.example', editor: 'Quill', kind: 'rich', inserted: 3, of: 5,
      lastFailure: { outcome: 'unchanged', at: 40 }, usualWay: 'paste', medianMs: 20,
    },
    {
      site: 'good.example', editor: 'Quill', kind: 'rich', inserted: 1, of: 1,
      lastFailure: undefined, usualWay: 'paste', medianMs: 4,
    },
  ]); // prettier-ignore
});

test('the report names sites by a letter, the same for the same site, unless the agent wants their names', () => {
  const rows = [row({ site: 'b.example' }), row({}), row({ site: 'b.example', outcome: 'gone' })];
  const origin = { browser: 'Firefox 140.0', version: '0.1.0', at: 0 };
  const report = buildReport(rows, origin, false);
  expect(report).toMatchObject({ format: 'deskside-insertions', v: 1, browser: 'Firefox 140.0' });
  expect(report.rows.map((r) => r.site)).toEqual(['A', 'B', 'A']);
  expect(buildReport(rows, origin, true).rows.map((r) => r.site)).toEqual(['b.example', 'a.example', 'b.example']); // prettier-ignore
  const many = Array.from({ length: 28 }, (_, i) => row({ site: `${i}.example` }));
  expect(
    buildReport(many, origin, false)
      .rows.slice(25)
      .map((r) => r.site),
  ).toEqual(['Z', 'AA', 'AB']);
});
