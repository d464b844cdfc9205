import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { SLOW } from './test/shared/projects.ts';

export default defineConfig({
  test: {
    env: { TZ: 'Asia/Jakarta', NO_COLOR: '1' },
    // For what hangs; how long the rest takes is the machine's matter.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // One less by default: half of a machine with two.
    maxWorkers: availableParallelism(),
    // A test in which no assertion is come by has proved nothing.
    expect: { requireAssertions: true },
    projects: [
      {
        extends: true,
        // Files in one process share what they import, which is loaded once.
        test: { name: 'fast', include: ['test/**/*.test.ts'], exclude: [...SLOW], isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'slow',
          include: [...SLOW],
          // Of the reports that all share.
          globalSetup: 'test/shared/setup.ts',
        },
      },
    ],
    coverage: {
      include: ['src/**/*.ts'],
      reporter: ['text-summary', 'json-summary'],
      // Where a branch that no test takes could print a wrong figure or miss one.
      thresholds: {
        'src/calculate/**/*.ts': { branches: 100 },
        'src/formula/**/*.ts': { branches: 100 },
        'src/validate/**/*.ts': { branches: 100 },
      },
    },
  },
});
