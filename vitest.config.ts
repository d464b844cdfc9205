import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    env: { TZ: 'Asia/Jakarta', NO_COLOR: '1' },
    testTimeout: 30_000,
    hookTimeout: 60_000,
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
