import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const alias = { '@': resolve(import.meta.dirname) };
/** Real browsers: one file after another, for two of them have two cores; what they show may take its time. */
const real = {
  fileParallelism: false,
  testTimeout: 180_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 15_000 } },
};

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [await WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/{unit,rules}/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/unit/setup.ts'],
        },
      },
      // Without WXT's plugin, whose flags (CHROME, FIREFOX) a driver would take for the paths of browsers.
      { resolve: { alias }, test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], ...real } },
      { resolve: { alias }, test: { name: 'e2e', include: ['tests/e2e/**/*.test.ts'], ...real } },
    ],
  },
});
