import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { ALONE, SLOW } from './test/shared/projects.ts';
import { LongestFirst } from './test/shared/sequence.ts';

export default defineConfig(({ mode }) => {
  const isFast = mode === 'fast';
  return {
    test: {
      env: { TZ: 'Asia/Jakarta', NO_COLOR: '1' },
      // For what hangs; how long the rest takes is the machine's matter.
      testTimeout: 300_000,
      hookTimeout: 300_000,
      // One less by default: half of a machine with two.
      maxWorkers: availableParallelism(),
      // A test in which no assertion is come by has proved nothing.
      expect: { requireAssertions: true },
      // What was made of a file is kept for the next run.
      experimental: { fsModuleCache: true },
      // Much is made and thrown away: with more room for it the collector runs less often.
      execArgv: ['--max-semi-space-size=64'],
      // Of the folder for all that is temporary.
      globalSetup: 'test/shared/temporary.ts',
      // Files in one process share what they import, which is loaded once.
      isolate: false,
      sequence: { sequencer: LongestFirst },
      projects: [
        {
          extends: true,
          test: {
            // Fast or slow, in the same processes: what all of them import is loaded once.
            name: 'together',
            include: ['test/**/*.test.ts'],
            exclude: isFast ? [...SLOW, ...ALONE] : [...ALONE],
            // Of the reports that all share.
            globalSetup: isFast ? [] : 'test/shared/setup.ts',
          },
        },
        ...(isFast
          ? []
          : [
              {
                extends: true as const,
                test: { name: 'alone', include: [...ALONE], isolate: true },
              },
            ]),
      ],
      coverage: {
        // Where a branch that no test takes could print a wrong figure or miss one.
        include: ['src/{calculate,formula,validate}/**/*.ts'],
        reporter: ['text-summary', 'json-summary'],
        thresholds: { branches: 100 },
      },
    },
  };
});
