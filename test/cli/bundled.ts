// The bundled program run in-process: it alone knows itself by a digest, without which nothing is remembered.

import { createRequire } from 'node:module';
import { runIn, type Jalan, type OpsiJalan, type Program } from './io.ts';

const { load } = createRequire(import.meta.url)('../../bin/load.js') as {
  readonly load: (file: string) => { readonly run: Program };
};

/** `lkjip` as it was built, which is what its readers run. */
export const bundled = load('main.cjs').run;
export const runBundled = (argv: readonly string[], options: OpsiJalan): Promise<Jalan> =>
  runIn(bundled, argv, options);
