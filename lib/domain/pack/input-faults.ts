/** What no schema should be given: nesting without end, and keys that every object has. */
import type { Fault } from './playbook-faults';

const DEEPEST = 60;
const MOST_PARTS = 2_000_000;
/** Keys that schemas pass over in silence. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

interface Part {
  value: object;
  path: string[];
}

/** Faults that make an input unfit for any further look. Walks without calling itself, so no depth can end it. */
export function inputFaults(input: unknown): Fault[] {
  const faults: Fault[] = [];
  const left: Part[] = typeof input === 'object' && input !== null ? [{ value: input, path: [] }] : [];
  let parts = 0;
  for (let part = left.pop(); part; part = left.pop()) {
    if (part.path.length > DEEPEST) return [{ path: '(file)', reason: 'is nested too deeply' }];
    for (const [key, value] of Object.entries(part.value) as [string, unknown][]) {
      if (++parts > MOST_PARTS) return [{ path: '(file)', reason: 'holds too many parts' }];
      const path = [...part.path, key];
      if (RESERVED.has(key)) faults.push({ path: path.join('.'), reason: 'is a reserved word' });
      else if (typeof value === 'object' && value !== null) left.push({ value, path });
    }
  }
  return faults.slice(0, 200);
}
