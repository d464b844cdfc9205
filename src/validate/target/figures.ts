// Targets that capaian cannot be measured against: missing, zero, negative, or a range upside down.

import { ada, type Terhitung } from '../../calculate/besaran.ts';
import { formatBesaran, formatTarget, formatTerhitung } from '../../compose/format.ts';
import type { Posisi } from '../../diagnostic/diagnostic.ts';
import { temuan, type Finding } from '../../diagnostic/finding.ts';
import type { NamaDokumen } from '../../diagnostic/katalog/angka.ts';
import type { HasilIndikator } from '../../calculate/laporan.ts';
import { documentOfYear } from '../../calculate/tren.ts';
import {
  awal,
  isRentang,
  locate,
  locateKey,
  type CaraUkur,
  type DataTahun,
  type Target,
} from '../../source/workspace.ts';
import type { Aturan, Bahan } from '../aturan.ts';
import { allIndikator, kutip, sebutIndikator } from '../naming.ts';

/** A range whose lower bound is above its upper one, in any document or row. */
export const checkRentang: Aturan = ({ ruang, hasil }) => {
  const { data, renstra } = hasil;
  const dokumen = [data.iku, ...data.perjanjianKinerja].flatMap((satu) => satu ?? []);
  return [
    ...[...renstra.sasaran, ...renstra.tujuan].flatMap(({ indikator }) =>
      indikator.flatMap((satu) =>
        [...satu.target].flatMap(([tahun, target]) =>
          reversed(`target ${sebutIndikator(satu)} tahun ${String(tahun)}`, target),
        ),
      ),
    ),
    ...dokumen.flatMap(({ target }) =>
      [...target].flatMap(([kode, satu]) => reversed(`target ${kode}`, satu)),
    ),
    ...hasil.tabel.flatMap((tabel) =>
      tabel.jenis === 'nilai'
        ? tabel.tabel.zona.flatMap((zona) =>
            zona.dari.nilai.gt(zona.sampai.nilai)
              ? [reversedFinding(zona.nama, zona, locate(ruang, zona.asal, 'dari'))]
              : [],
          )
        : tabel.tabel.baris.flatMap(({ indikator, target }) =>
            target === null ? [] : reversed(`target ${kutip(indikator)}`, target),
          ),
    ),
  ];
};

type Rentang = Extract<Target, { dari: unknown }>;

function reversed(nama: string, target: Target): Finding[] {
  if (!isRentang(target) || target.dari.nilai.lte(target.sampai.nilai)) return [];
  return [reversedFinding(nama, target, target.dari.posisi)];
}

function reversedFinding(nama: string, { dari, sampai }: Rentang, posisi: Posisi): Finding {
  const fakta = { nama, dari: formatBesaran(dari), sampai: formatBesaran(sampai) };
  return temuan('rentang-terbalik', fakta, posisi);
}

/** Zero and negative targets, of this year, of the end of the period, and of table rows. */
export const checkTargetNol: Aturan = ({ hasil }) => [
  ...allIndikator(hasil).flatMap((satu) => {
    const { indikator, target, realisasi, capaian, targetAkhir, capaianAkhir, tahunAkhir } = satu;
    const nama = sebutIndikator(indikator);
    return [
      ...impossible(nama, indikator, target, realisasi, capaian),
      ...impossible(
        `${nama} tahun ${String(tahunAkhir)}`,
        indikator,
        targetAkhir,
        // What this year's realisasi is against a final target of zero is said where capaian is looked at.
        { nilai: null, alasan: 'realisasi-kosong' },
        capaianAkhir,
      ),
    ];
  }),
  ...hasil.tabel.flatMap((tabel) =>
    tabel.jenis === 'nilai'
      ? []
      : tabel.baris.flatMap(({ baris, realisasi, capaian }) =>
          impossible(kutip(baris.indikator), baris, baris.target, realisasi, capaian),
        ),
  ),
];

function impossible(
  nama: string,
  { polaritas }: CaraUkur,
  target: Target | null,
  realisasi: Terhitung,
  capaian: Terhitung,
): Finding[] {
  if (target === null) return [];
  const [batas, posisi] = isRentang(target)
    ? [null, target.dari.posisi]
    : [target.nilai, target.posisi];
  const alasan = ada(capaian) ? null : capaian.alasan;
  const nol = batas?.isZero() === true;
  if (alasan === 'target-nol' || (nol && polaritas !== 'minimal')) {
    return [temuan('target-nol', { nama }, posisi)];
  }
  if (alasan === 'target-negatif' || batas?.lt(0) === true) {
    return [temuan('target-negatif', { nama, target: formatTarget(target) }, posisi)];
  }
  if (!nol || !ada(realisasi) || realisasi.pakai.lte(0)) return [];
  const fakta = { nama, realisasi: formatTerhitung(realisasi), tahunAkhir: null };
  return [temuan('target-nol-terlampaui', fakta, posisi)];
}

/** An indicator that the document in force promises nothing for. */
export const checkTargetKosong: Aturan = (bahan) => {
  const { ruang, hasil } = bahan;
  const { data } = hasil;
  const berkas = `${String(hasil.tahun)}/target.yaml`;
  // A file that is missing or wrong has been reported by the reader.
  if (!ruang.dokumen.has(berkas)) return [];
  const dasar = documentOfYear(data);
  if (dasar === null) {
    const dokumen = data.dasarCapaian ?? 'perjanjian_kinerja';
    return [temuan('dasar-capaian-kosong', { dokumen }, awal(berkas))];
  }
  const posisi = locateKey(ruang, dasar.asal, 'target');
  return allIndikator(hasil)
    .filter((satu) => satu.target === null && isOwed(satu, bahan))
    .map(({ indikator }) => {
      const fakta = {
        nama: sebutIndikator(indikator),
        dokumen: dasar.jenis,
        ada: elsewhere(indikator.kode, indikator.target.get(hasil.tahun), data),
      };
      return temuan('target-kosong', fakta, posisi);
    });
};

/**
 * Every indicator of a sasaran owes a target. The Perjanjian Kinerja need not repeat those of a tujuan: only one
 * that has a realisasi, so that its capaian is left blank, or that no Renstra target covers, is worth a word.
 */
function isOwed({ indikator, induk, realisasi }: HasilIndikator, { hasil }: Bahan): boolean {
  const milikTujuan = hasil.tujuan.some(({ tujuan }) => tujuan.kode === induk);
  return !milikTujuan || ada(realisasi) || !indikator.target.has(hasil.tahun);
}

function elsewhere(
  kode: string,
  renstra: Target | undefined,
  data: DataTahun,
): { dokumen: NamaDokumen; target: string }[] {
  const dokumen = [data.iku, ...data.perjanjianKinerja].flatMap((satu) => satu ?? []);
  const lain = dokumen.map(({ jenis, target }) => ({ dokumen: jenis, target: target.get(kode) }));
  return [{ dokumen: 'renstra' as const, target: renstra }, ...lain].flatMap((satu) =>
    satu.target === undefined ? [] : [{ dokumen: satu.dokumen, target: formatTarget(satu.target) }],
  );
}
