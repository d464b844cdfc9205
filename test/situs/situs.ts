// The built sites of the tests that look at them in a browser: the real report, and a year of the example.

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { sharedReports } from '../shared/reports.ts';

export interface Situs {
  /** The folder of the page of a year. */
  readonly folder: (tahun: number) => string;
  /** `file:` address of the page of a year. */
  readonly address: (tahun: number) => string;
}

const RUANG = { 2020: 'data', 2023: 'examples/dinas-contoh' } as const;
export const TAHUN = Object.keys(RUANG).map(Number);

/** Both pages as a user builds them. Nobody writes there. */
export async function openSitus(): Promise<Situs> {
  const data = await sharedReports(RUANG[2020]);
  const contoh = await sharedReports(RUANG[2023]);
  const folder = (tahun: number) => join(tahun === 2020 ? data : contoh, String(tahun));
  return {
    folder,
    address: (tahun) => pathToFileURL(join(folder(tahun), `lkjip-${tahun}.html`)).href,
  };
}
