import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['test/excel/libreoffice.ts', 'test/import/libreoffice.ts'] },
});
