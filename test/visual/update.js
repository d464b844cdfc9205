// Draws the pages anew and keeps the pictures: npm run visual:update. Look at them before committing.

import { spawnSync } from 'node:child_process';

const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', 'test/visual'],
  {
    stdio: 'inherit',
    env: { ...process.env, LKJIP_VISUAL_UPDATE: '1' },
  },
);
process.exit(status ?? 1);
