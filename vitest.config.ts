import './scripts/needs-node.cjs';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const E2E = ['tests/e2e/**/*.test.ts'];

/** Files of E2E that run alone, each with what it depends on. A file that is not listed shares the machine. */
const ALONE = [
  // A request is there within a second.
  'tests/e2e/confirmation.test.ts',
];

/** Vitest's default leaves one core to itself, so two cores would run one file at a time. */
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
      // Without `requireAssertions`: many of these tests end in a wait of the harness, which throws by itself.
      {
        test: {
          ...BROWSERS,
          name: 'e2e',
          include: E2E,
          exclude: ALONE,
          // A file has up to two browsers and mostly waits: two files at once keep two cores busy.
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
