// Writes lkjip-VERSION.tgz, the package as it is published: what is inside dist/ is not asked for a second time.

import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { load } from '../bin/load.js';
import manifest from '../package.json' with { type: 'json' };

const { packProgram } = load('main.cjs');
const content = await packProgram();
if (content === null) throw new Error('dist/ is not built: npm run build');
const file = join(resolve(process.argv[2] ?? '.'), `lkjip-${manifest.version}.tgz`);
writeFileSync(file, content);
console.log(file);
