// Times the program against floors measured in the same run; see README.md.

import { rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { agencies, indicators, pages, parts, quick, start, whole } from './cases.js';
import { peers } from './peers.js';
import { recipe } from './recipe.js';
import { folder, root } from './workshop.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '7' },
    data: { type: 'string', default: join(root, 'data') },
    year: { type: 'string', default: '2020' },
    agencies: { type: 'string', default: '10,40' },
    pages: { type: 'string', default: '100,300' },
    indicators: { type: 'string', default: '1000,10000' },
    parts: { type: 'string', default: '500,2000' },
    printed: { type: 'string', default: '500,1000' },
  },
});
const runs = Number(values.runs);
const options = { runs, data: values.data, year: values.year };
const sizes = (name) => values[name].split(',').map(Number);
const few = Math.max(1, Math.floor(runs / 3));
const CASES = {
  start: () => start(options),
  quick: () => quick(options),
  whole: () => whole(options),
  agencies: () => agencies({ ...options, counts: sizes('agencies') }),
  pages: () => pages({ sizes: sizes('pages'), turns: few }),
  indicators: () => indicators({ sizes: sizes('indicators'), turns: few }),
  parts: () => parts({ sizes: sizes('parts'), printed: sizes('printed'), turns: few }),
  recipe: () => recipe(),
  peers: () => peers({ ...options, runs: few }),
};
const chosen = positionals.length > 0 ? positionals : Object.keys(CASES);
const unknown = chosen.filter((name) => !Object.hasOwn(CASES, name));
if (unknown.length > 0) {
  console.error(`no case ${unknown.join(', ')}; there are ${Object.keys(CASES).join(', ')}`);
  process.exit(2);
}

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0].model}, ${runs} runs\n`);
try {
  for (const name of chosen) await CASES[name]();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
