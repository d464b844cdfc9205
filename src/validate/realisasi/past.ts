// The past as two places remember it: kondisi awal, and realisasi_lalu against that year's own folder.

import { bulatkan } from '../../decimal.ts';
import { ada } from '../../calculate/besaran.ts';
import { computeRealisasi } from '../../calculate/realisasi.ts';
import { computeTabelMenurutTahun } from '../../calculate/tren.ts';
import { formatBesaran, formatTerhitung } from '../../compose/format.ts';
import { temuan, type Finding } from '../../diagnostic/finding.ts';
import { locate } from '../../source/workspace.ts';
import type { Aturan } from '../aturan.ts';
import { allIndikator, sebutIndikator } from '../naming.ts';

/**
 * Kondisi awal is the state before the plan began: the realisasi of the year before the indicator's first target.
 * A Renstra of 2018–2023 whose targets begin in 2019 starts from 2018. Compared at the decimals of the kondisi awal.
 */
export const checkKondisiAwal: Aturan = ({ hasil }) =>
  allIndikator(hasil).flatMap(({ indikator, tren }): Finding[] => {
    const { kondisiAwal, target } = indikator;
    if (kondisiAwal === null || target.size === 0) return [];
    const tahun = Math.min(...target.keys()) - 1;
    const dulu = tren.find((satu) => satu.tahun === tahun)?.realisasi;
    if (dulu === undefined || !ada(dulu)) return [];
    if (bulatkan(dulu.nilai, kondisiAwal.desimal).eq(kondisiAwal.nilai)) return [];
    const fakta = {
      nama: sebutIndikator(indikator),
      awal: formatBesaran(kondisiAwal),
      realisasi: formatTerhitung(dulu),
      tahun,
    };
    return [temuan('kondisi-awal-beda', fakta, kondisiAwal.posisi)];
  });

/** What a report remembers of a year that has a folder of its own must be what that folder says. */
export const checkRealisasiLalu: Aturan = ({ ruang, hasil: { tahun: tahunIni, data } }) => {
  const { pembulatan } = ruang.metode;
  const tabel = computeTabelMenurutTahun(ruang, tahunIni);
  return [...data.realisasiLalu].flatMap(([tahun, isi]) =>
    [...isi].flatMap(([kode, ingatan]): Finding[] => {
      const realisasi = ruang.tahun.get(tahun)?.realisasi.get(kode);
      const menurut = (satu: typeof realisasi, dari: number) =>
        computeRealisasi(satu, tabel.get(dari) ?? new Map(), pembulatan);
      const sendiri = menurut(realisasi, tahun);
      const dulu = menurut(ingatan, tahunIni);
      if (!ada(sendiri) || !ada(dulu) || sendiri.pakai.eq(dulu.pakai)) return [];
      const fakta = {
        nama: kode,
        tahun,
        ingatan: formatTerhitung(dulu),
        sendiri: formatTerhitung(sendiri),
      };
      return [temuan('realisasi-lalu-beda', fakta, locate(ruang, ingatan.asal, 'nilai'))];
    }),
  );
};
