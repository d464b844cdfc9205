// Gaps in the seven blocks of Bab III, one finding a block, where the gap would be filled in.

import type { Posisi } from '../../diagnostic/diagnostic.ts';
import { temuan, type Finding } from '../../diagnostic/finding.ts';
import { awal, locate, locateKey } from '../../source/workspace.ts';
import type { Aturan, Bahan } from '../aturan.ts';
import {
  computeKelengkapan,
  type Kelengkapan,
  type KelengkapanIndikator,
  type KunciBlok,
} from './coverage.ts';

/**
 * Block 1 is reported an indikator (`target-kosong`, `realisasi-kosong`) and block 7 a sasaran
 * (`sasaran-tanpa-program`): they have their own rules.
 */
const ATURAN_BLOK = {
  'tahun-lalu': { kode: 'kelengkapan-tahun-lalu', tempat: placeOfLalu },
  'target-akhir': { kode: 'kelengkapan-target-akhir', tempat: placeOfTargetAkhir },
  'standar-nasional': { kode: 'kelengkapan-standar-nasional', tempat: placeOfStandar },
  analisis: { kode: 'kelengkapan-analisis', tempat: placeOfAnalisis },
  efisiensi: { kode: 'kelengkapan-efisiensi', tempat: placeOfEfisiensi },
} as const satisfies Partial<
  Record<
    KunciBlok,
    { kode: string; tempat: (bahan: Bahan, pertama: KelengkapanIndikator) => Posisi }
  >
>;

export const checkKelengkapan: Aturan = (bahan) => {
  const kelengkapan = computeKelengkapan(bahan);
  return [
    ...Object.entries(ATURAN_BLOK).flatMap(([kunci, { kode, tempat }]) => {
      const kurang = kelengkapan.indikator.filter(({ blok }) => !blok[kunci as KunciBlok]);
      const [pertama] = kurang;
      if (pertama === undefined) return [];
      const dari = kelengkapan.indikator.length;
      const fakta = { kode: kurang.map((satu) => satu.kode), ada: dari - kurang.length, dari };
      return [temuan(kode, fakta, tempat(bahan, pertama))];
    }),
    ...checkTren(bahan, kelengkapan),
  ];
};

/** Those without any earlier year are in the finding on block 2 already. */
function checkTren(bahan: Bahan, { indikator }: Kelengkapan): Finding[] {
  const pendek = indikator.filter(({ blok, banyakTahun }) => blok['tahun-lalu'] && banyakTahun < 3);
  if (pendek.length === 0) return [];
  const fakta = { kode: pendek.map(({ kode }) => kode), tahun: bahan.hasil.tahun };
  return [temuan('kelengkapan-tren', fakta, placeOfLalu(bahan))];
}

function placeOfLalu({ ruang, hasil: { tahun } }: Bahan): Posisi {
  return placeOfKey(ruang, `${String(tahun)}/realisasi.yaml`, 'realisasi_lalu');
}

function placeOfStandar({ ruang, hasil: { tahun } }: Bahan): Posisi {
  return placeOfKey(ruang, `${String(tahun)}/realisasi.yaml`, 'standar_nasional');
}

function placeOfEfisiensi({ ruang, hasil: { tahun } }: Bahan): Posisi {
  return placeOfKey(ruang, `${String(tahun)}/anggaran.yaml`, 'capaian_keuangan');
}

/** The key where there is one, else the start of the file that it would go into. */
function placeOfKey(ruang: Bahan['ruang'], berkas: string, kunci: string): Posisi {
  const { baris, kolom } = awal(berkas);
  const posisi = locateKey(ruang, { berkas, jalur: [] }, kunci);
  return posisi.panjang === undefined ? { berkas, baris, kolom } : posisi;
}

function placeOfTargetAkhir({ ruang }: Bahan, { asal }: KelengkapanIndikator): Posisi {
  return locate(ruang, asal, 'target');
}

function placeOfAnalisis({ hasil }: Bahan, { kode, sasaran }: KelengkapanIndikator): Posisi {
  const { narasi, tahun } = hasil.data;
  const ada = narasi.get(kode) ?? narasi.get(sasaran);
  return awal(ada?.berkas ?? `${String(tahun)}/narasi/3.1-${sasaran}.md`);
}
