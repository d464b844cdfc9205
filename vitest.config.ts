import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    env: { TZ: 'Asia/Jakarta', NO_COLOR: '1' },
    testTimeout: 20_000,
    coverage: {
      include: ['src/**'],
      reporter: ['text-summary', 'json-summary'],
    },
  },
});
