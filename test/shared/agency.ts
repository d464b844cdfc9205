// An agency of which nothing but name and region is known.

import type { Instansi } from '../../src/source/workspace.ts';
import { lkjip } from '../../src/source/normalise.ts';

export const agency = (nama: string, daerah: string | null): Instansi =>
  lkjip({ versi: '1', instansi: { nama, daerah } }).instansi;
