// Capaian that stand out: above 150 per cent, negative, or held at 0 by the formula.

import { Decimal, jumlahkan } from '../angka.ts';
import { ada, type Besaran, type Terhitung } from '../calculate/besaran.ts';
import { isFloored } from '../calculate/capaian.ts';
import type { Hasil } from '../calculate/laporan.ts';
import { formatDesimal, formatTarget, formatTerhitung } from '../compose/format.ts';
import type { Posisi } from '../diagnostic/diagnostic.ts';
import { temuan, type Finding } from '../diagnostic/finding.ts';
import type { Pengaruh } from '../diagnostic/katalog/angka.ts';
import { locate, type Target, type Workspace } from '../source/workspace.ts';
import type { Aturan } from './aturan.ts';
import { kutip, sebutIndikator } from './sebutan.ts';

/** Above this a reviewer asks whether the target was one at all (domain section 6). */
const EKSTREM = 150;
const SERATUS = 100;

/** One measured thing, and the mean that it is a part of. */
interface Ukuran {
  readonly nama: string;
  readonly target: Target | null;
  readonly realisasi: Terhitung;
  readonly capaian: Terhitung;
  readonly berlantai: boolean;
  readonly posisi: Posisi;
}

/** Things whose capaian are averaged together. */
interface Kelompok {
  readonly isi: readonly Ukuran[];
  readonly rataRata: Terhitung;
}

/** Looks at the indicators of every sasaran and tujuan and at the rows of every capaian table. */
export const checkCapaian: Aturan = ({ ruang, hasil }) =>
  [...groupsOfIndikator(ruang, hasil), ...groupsOfTabel(ruang, hasil)].flatMap((kelompok) =>
    kelompok.isi.flatMap((ukuran) => judge(ukuran, kelompok)),
  );

function groupsOfIndikator(ruang: Workspace, { sasaran, tujuan, data }: Hasil): Kelompok[] {
  const tanpaRataRata = tujuan.map(({ indikator }) => ({ indikator, capaian: TIADA }));
  return [...sasaran, ...tanpaRataRata].map(({ indikator, capaian: rataRata }) => ({
    rataRata,
    isi: indikator.map(({ indikator: satu, target, realisasi, capaian, berlantai }) => {
      const asal = data.realisasi.get(satu.kode)?.asal ?? satu.asal;
      const posisi = locate(ruang, asal, 'nilai');
      return { nama: sebutIndikator(satu), target, realisasi, capaian, berlantai, posisi };
    }),
  }));
}
const TIADA: Terhitung = { nilai: null, alasan: 'tanpa-nilai' };

function groupsOfTabel(ruang: Workspace, { tabel }: Hasil): Kelompok[] {
  return tabel.flatMap((satu): Kelompok[] => {
    if (satu.jenis === 'nilai') return [];
    const isi = satu.baris.map(({ baris, realisasi, capaian }) => ({
      nama: kutip(baris.indikator),
      target: baris.target,
      realisasi,
      capaian,
      berlantai: isFloored(baris, baris.target, realisasi),
      posisi: locate(ruang, baris.asal, 'realisasi'),
    }));
    return [{ isi, rataRata: satu.rataRata }];
  });
}

function judge(ukuran: Ukuran, kelompok: Kelompok): Finding[] {
  const { nama, capaian, posisi } = ukuran;
  const target = formatTarget(ukuran.target);
  const realisasi = formatTerhitung(ukuran.realisasi);
  if (ukuran.berlantai) return [temuan('capaian-berlantai', { nama, target, realisasi }, posisi)];
  if (!ada(capaian)) return [];
  const negatif = capaian.pakai.lt(0);
  if (!negatif && capaian.pakai.lte(EKSTREM)) return [];
  const pengaruh = influence(capaian, kelompok);
  const fakta = { nama, capaian: formatTerhitung(capaian), target, realisasi, negatif, pengaruh };
  return [temuan('capaian-ekstrem', fakta, posisi)];
}

/** @returns null where there is no mean, or nothing else in it */
function influence(capaian: Besaran, { isi, rataRata }: Kelompok): Pengaruh | null {
  const nilai = isi.flatMap((satu) => (ada(satu.capaian) ? [satu.capaian.pakai] : []));
  if (!ada(rataRata) || nilai.length < 2) return null;
  const lain = jumlahkan(nilai)
    .minus(capaian.pakai)
    .div(nilai.length - 1);
  return {
    dengan: formatTerhitung(rataRata),
    tanpa: formatDesimal(lain, rataRata.desimal),
    meleset: nilai.filter((satu) => satu.lt(new Decimal(SERATUS))).length,
    banyak: nilai.length,
  };
}
