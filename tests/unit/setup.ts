import 'fake-indexeddb/auto';
import { vi } from 'vitest';

let file: Promise<string> | undefined;

const readings = async (): Promise<string> => {
  const { makeReadings } = await import('@/tools/make-readings');
  return JSON.stringify(makeReadings());
};

/** The extension's own file of readings, as the build makes it; there is no network here for anything else. */
vi.stubGlobal('fetch', async (address: string) => {
  if (!address.endsWith('/readings.json')) throw new Error(`nothing is fetched from ${address}`);
  return new Response(await (file ??= readings()));
});
