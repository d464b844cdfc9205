// What a year's report comes to, for the summary of many agencies.

import { isFigure, type Terhitung } from '../calculate/besaran.ts';
import type { Hasil } from '../calculate/laporan.ts';
import { isWhole } from '../calculate/serapan.ts';
import { formatTerhitung } from '../compose/format.ts';
import { countTercapai } from '../compose/reached.ts';
import type { ReportFigures } from '../summary/summary.ts';

/** @param isGathered whether the workspace takes figures from others */
export function figuresOf({ sasaran, anggaran: uang }: Hasil, isGathered: boolean): ReportFigures {
  const { semua, tercapai, belum, belumTerukur, nihil } = countTercapai(sasaran);
  const { anggaran, realisasi, serapan } = uang;
  return {
    indikator: semua,
    tercapai,
    belum,
    takTerukur: belumTerukur + nihil,
    anggaran: digits(anggaran),
    realisasi: digits(realisasi),
    serapan: isFigure(serapan) ? formatTerhitung(serapan) : null,
    lengkap: [anggaran, realisasi, serapan].every(isWhole),
    gabungan: isGathered,
  };
}

const digits = (rupiah: Terhitung): string | null =>
  isFigure(rupiah) ? rupiah.nilai.toFixed(0) : null;
