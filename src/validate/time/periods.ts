// The periods of the Renstra files against one another.

import { temuan } from '../../diagnostic/finding.ts';
import { locate } from '../../source/workspace.ts';
import type { Aturan } from '../aturan.ts';

/** A period upside down covers no year, so that its Renstra is silently never used. */
export const checkPeriode: Aturan = ({ ruang }) =>
  ruang.renstra.flatMap(({ mulai, selesai, asal }) =>
    mulai <= selesai
      ? []
      : [temuan('periode-terbalik', { mulai, selesai }, locate(ruang, asal, 'periode', 'selesai'))],
  );

/** Of two Renstra that cover the year only one can be reported on. */
export const checkPeriodeGanda: Aturan = ({ ruang, hasil: { tahun, renstra } }) =>
  ruang.renstra
    .filter((satu) => satu !== renstra && satu.mulai <= tahun && tahun <= satu.selesai)
    .map(({ asal }) => {
      const fakta = { tahun, dipakai: renstra.asal.berkas, lain: asal.berkas };
      return temuan('periode-tumpang-tindih', fakta, locate(ruang, asal, 'periode'));
    });
