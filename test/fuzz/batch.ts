// One batch of `npm run fuzz`: FOLDER FROM COUNT. Prints its counts; ends with 1 if anything did not hold.

import { fuzz } from './fuzz.ts';
import { readTexts } from './workspace.ts';

const MEGABYTE_MAKSIMUM = 300;
const [folder = '', dari = '0', banyak = '1000'] = process.argv.slice(2);
const hasil = await fuzz(readTexts(folder), Number(dari), Number(banyak));
console.log(
  `${dari}–${String(Number(dari) + hasil.dijalankan - 1)}: ${String(hasil.berhasil)} reports, ` +
    `slowest ${hasil.terlama.toFixed(0)} ms, peak ${hasil.puncakMegabyte.toFixed(0)} MB, ` +
    `${String(hasil.kegagalan.length)} failures`,
);
for (const one of hasil.kegagalan.slice(0, 10)) console.log(one);
const failed = hasil.kegagalan.length > 0 || hasil.puncakMegabyte > MEGABYTE_MAKSIMUM;
process.exitCode = failed ? 1 : 0;
