// Capaian that stand out: above 150 per cent, negative, held at 0 by the formula, or lifting a mean over what most rows miss.

import { Decimal, jumlahkan } from '../../decimal.ts';
import { ada, type Besaran, type Terhitung } from '../../calculate/besaran.ts';
import { isFloored } from '../../calculate/capaian.ts';
import type { Hasil } from '../../calculate/laporan.ts';
import { formatDesimal, formatTarget, formatTerhitung } from '../../compose/format.ts';
import type { Posisi } from '../../diagnostic/diagnostic.ts';
import { temuan, type Finding } from '../../diagnostic/finding.ts';
import type { Pengaruh } from '../../diagnostic/katalog/angka.ts';
import { isRentang, locate, type Target, type Workspace } from '../../source/workspace.ts';
import type { Aturan } from '../aturan.ts';
import { allIndikator, kutip, sebutIndikator } from '../naming.ts';

/** Above this a reviewer asks whether the target was one at all (domain section 6). */
const EKSTREM = 150;
const SERATUS = new Decimal(100);
/** So far above the mean of the others, in per cent of the target, a capaian is no ordinary good result. */
const JAUH = 10;

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
  [...groupsOfIndikator(ruang, hasil), ...groupsOfTabel(ruang, hasil)].flatMap((kelompok) => [
    ...kelompok.isi.flatMap((ukuran) => judge(ukuran, kelompok)),
    ...checkTerangkat(kelompok),
  ]);

/**
 * Against the target at the end of the period: once an indikator, and not where this year's target says the same. In
 * its last year the two are one.
 */
export const checkCapaianAkhir: Aturan = ({ ruang, hasil }) =>
  allIndikator(hasil).flatMap((satu): Finding[] => {
    const { indikator, target, targetAkhir, realisasi, tahunAkhir, berlantai } = satu;
    if (tahunAkhir === hasil.tahun || berlantai) return [];
    const asal = hasil.data.realisasi.get(indikator.kode)?.asal ?? indikator.asal;
    const posisi = locate(ruang, asal, 'nilai');
    const nama = sebutIndikator(indikator);
    const fakta = { nama, realisasi: formatTerhitung(realisasi), tahunAkhir };
    if (isFloored(satu.capaianAkhir)) {
      return [temuan('capaian-berlantai', { ...fakta, target: formatTarget(targetAkhir) }, posisi)];
    }
    const terlampaui =
      isZero(targetAkhir) &&
      !isZero(target) &&
      ada(satu.capaianAkhir) &&
      satu.capaianAkhir.pakai.isZero();
    return terlampaui ? [temuan('target-nol-terlampaui', fakta, posisi)] : [];
  });

function isZero(target: Target | null): boolean {
  return target !== null && !isRentang(target) && target.nilai.isZero();
}

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
      berlantai: isFloored(capaian),
      posisi: locate(ruang, baris.asal, 'realisasi'),
    }));
    return [{ isi, rataRata: satu.rataRata }];
  });
}

function judge(ukuran: Ukuran, kelompok: Kelompok): Finding[] {
  const { nama, capaian, posisi } = ukuran;
  const target = formatTarget(ukuran.target);
  const realisasi = formatTerhitung(ukuran.realisasi);
  if (ukuran.berlantai)
    return [temuan('capaian-berlantai', { nama, target, realisasi, tahunAkhir: null }, posisi)];
  if (!ada(capaian)) return [];
  const negatif = capaian.pakai.lt(0);
  if (!negatif && capaian.pakai.lte(EKSTREM)) return [];
  const pengaruh = influence(capaian, kelompok);
  const fakta = { nama, capaian: formatTerhitung(capaian), target, realisasi, negatif, pengaruh };
  return [temuan('capaian-ekstrem', fakta, posisi)];
}

/** A mean that says "reached" while most of what it is made of missed: the highest one is what lifts it. */
function checkTerangkat(kelompok: Kelompok): Finding[] {
  const terukur = kelompok.isi.flatMap((satu) =>
    ada(satu.capaian) ? [{ ...satu, capaian: satu.capaian }] : [],
  );
  const [puncak] = terukur.toSorted((a, b) => b.capaian.pakai.cmp(a.capaian.pakai));
  // Above the bound its own finding tells what it does to the mean.
  if (puncak === undefined || puncak.capaian.pakai.gt(EKSTREM)) return [];
  const pengaruh = influence(puncak.capaian, kelompok);
  if (pengaruh === null || !isLifted(puncak.capaian, kelompok, pengaruh)) return [];
  const fakta = { nama: puncak.nama, capaian: formatTerhitung(puncak.capaian), pengaruh };
  return [temuan('rata-rata-terangkat', fakta, puncak.posisi)];
}

function isLifted(puncak: Besaran, { isi, rataRata }: Kelompok, { meleset, banyak }: Pengaruh) {
  const tercapai = ada(rataRata) && rataRata.pakai.gt(SERATUS);
  return tercapai && meleset * 2 > banyak && puncak.pakai.minus(meanOfOthers(puncak, isi)).gt(JAUH);
}

/** @returns null where there is no mean, or nothing else in it */
function influence(capaian: Besaran, { isi, rataRata }: Kelompok): Pengaruh | null {
  const nilai = valuesOf(isi);
  if (!ada(rataRata) || nilai.length < 2) return null;
  return {
    dengan: formatTerhitung(rataRata),
    tanpa: formatDesimal(meanOfOthers(capaian, isi), rataRata.desimal),
    meleset: nilai.filter((satu) => satu.lt(SERATUS)).length,
    banyak: nilai.length,
  };
}

function valuesOf(isi: readonly Ukuran[]): readonly Decimal[] {
  return isi.flatMap((satu) => (ada(satu.capaian) ? [satu.capaian.pakai] : []));
}

function meanOfOthers(capaian: Besaran, isi: readonly Ukuran[]): Decimal {
  const nilai = valuesOf(isi);
  return jumlahkan(nilai)
    .minus(capaian.pakai)
    .div(nilai.length - 1);
}
