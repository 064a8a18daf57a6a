import './scripts/needs-node.cjs';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const E2E = ['tests/e2e/**/*.test.ts'];

/** Files of E2E that get the machine for themselves, each with what it depends on. All others share it. */
const ALONE = [
  // Counts what the guide does in seconds of the clock.
  'tests/e2e/hostile-page.test.ts',
];

/** Vitest's own default leaves a core to itself: one file at a time where there are two. */
const EVERY_CORE = '100%';

const BROWSERS = { testTimeout: 60_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    globalSetup: ['service/test/harness/postgres-setup.ts'],
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          mockReset: true,
          maxWorkers: EVERY_CORE,
          expect: { requireAssertions: true },
        },
      },
      {
        test: {
          name: 'service',
          include: ['service/test/**/*.test.ts'],
          testTimeout: 30_000,
          maxWorkers: EVERY_CORE,
          expect: { requireAssertions: true },
        },
      },
      // Many of their tests end in a wait of the harness that throws, which counts as no assertion.
      {
        test: {
          ...BROWSERS,
          name: 'e2e',
          include: E2E,
          exclude: ALONE,
          // Mostly they wait: two files at once, of two browsers at most each, fill two cores.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...BROWSERS,
          name: 'e2e-alone',
          include: ALONE,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
