import 'fake-indexeddb/auto';
import { vi } from 'vitest';

let file: Promise<string> | undefined;

const readings = async (): Promise<string> => {
  const { makeReadings } = await import('@/tools/make-readings');
  return JSON.stringify(makeReadings());
};

const network = globalThis.fetch;

/** The extension's own file of readings, as the build makes it. */
vi.stubGlobal('fetch', async (input: string, init?: RequestInit) => {
  if (!input.endsWith('/readings.json')) return network(input, init);
  return new Response(await (file ??= readings()));
});
