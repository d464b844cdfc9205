// The printed figures of indicators: realisasi, capaian, and capaian against the target at the end of the period.

import { kosong } from '../../calculate/besaran.ts';
import { computeCapaian } from '../../calculate/capaian.ts';
import type { Hasil, HasilIndikator } from '../../calculate/laporan.ts';
import { formatTarget } from '../../compose/format.ts';
import type { ComparedFigureName } from './causes.ts';
import type { Metode, Realisasi } from '../../source/workspace.ts';
import { figure, fromColumn, fromPrinted, type Alternative, type Tercetak } from './list.ts';
import { blanksOf } from './assumptions.ts';
import { printedRules } from './causes.ts';
import { report } from '../../diagnostic/rule.ts';

type Baca = (hasil: Hasil) => HasilIndikator | undefined;

/** What was printed beside the realisations of this year and of `realisasi_lalu`. */
export function printedOfIndikator(hasil: Hasil, metode: Metode): readonly Tercetak[] {
  return (['sasaran', 'tujuan'] as const).flatMap((letak) =>
    hasil[letak].flatMap(({ indikator }, i) =>
      indikator.flatMap((satu, j) => {
        // Other worlds keep the order of sasaran and indikator.
        const baca: Baca = (dunia) => dunia[letak][i]?.indikator[j];
        return [
          ...printedThisYear(satu, baca, hasil, metode),
          ...printedBefore(satu, baca, hasil, metode),
        ];
      }),
    ),
  );
}

function printedThisYear(
  satu: HasilIndikator,
  baca: Baca,
  hasil: Hasil,
  metode: Metode,
): readonly Tercetak[] {
  const realisasi = hasil.data.realisasi.get(satu.indikator.kode);
  if (realisasi === undefined) return [];
  const { nama, pokok } = subject(satu, realisasi, hasil);
  const { realisasiTercetak, capaianTercetak, capaianAkhirTercetak } = realisasi;
  return [
    ...figure(realisasiTercetak, {
      apa: nama('realisasi'),
      baca: (dunia) => baca(dunia)?.realisasi,
      pokok,
      calonJauh: () => otherYears(satu, hasil.tahun, 'realisasi'),
    }),
    ...figure(capaianTercetak, {
      apa: nama('capaian'),
      baca: (dunia) => baca(dunia)?.capaian,
      pokok,
      calon: () => [fromPrintedRealisasi(satu, realisasi, satu.target, metode)],
      calonJauh: () => [
        ...otherTargets(satu, metode, hasil.tahun),
        ...otherYears(satu, hasil.tahun, 'capaian'),
      ],
    }),
    ...figure(capaianAkhirTercetak, {
      apa: nama('capaian-akhir'),
      baca: (dunia) => baca(dunia)?.capaianAkhir,
      pokok,
      calon: () => [
        ...annual(satu, realisasi, hasil.tahun),
        fromPrintedRealisasi(satu, realisasi, satu.targetAkhir, metode),
      ],
      calonJauh: () => otherTargets(satu, metode, satu.tahunAkhir),
    }),
  ];
}

/** What `realisasi_lalu` has beside the figures of earlier years. */
function printedBefore(
  satu: HasilIndikator,
  baca: Baca,
  hasil: Hasil,
  metode: Metode,
): readonly Tercetak[] {
  return [...hasil.data.realisasiLalu].flatMap(([tahun, isi]) => {
    const realisasi = isi.get(satu.indikator.kode);
    const dulu = satu.tren.find((lain) => lain.tahun === tahun);
    if (realisasi === undefined || dulu === undefined) return [];
    const { nama, pokok } = subject(satu, realisasi, hasil, tahun);
    const at = (dunia: Hasil) => baca(dunia)?.tren.find((lain) => lain.tahun === tahun);
    return [
      ...figure(realisasi.realisasiTercetak, {
        apa: nama('realisasi'),
        baca: (dunia) => at(dunia)?.realisasi,
        pokok,
        calonJauh: () => otherYears(satu, tahun, 'realisasi'),
      }),
      ...figure(realisasi.capaianTercetak, {
        apa: nama('capaian'),
        baca: (dunia) => at(dunia)?.capaian,
        pokok,
        calon: () => [fromPrintedRealisasi(satu, realisasi, dulu.target, metode)],
        calonJauh: () => otherYears(satu, tahun, 'capaian'),
      }),
    ];
  });
}

/** How the indicator is named, and what its causes are told with. */
function subject(
  { indikator, rumus }: HasilIndikator,
  { turunan }: Realisasi,
  hasil: Hasil,
  tahun?: number,
) {
  const { kode } = indikator;
  const nama = tahun === undefined ? kode : `${kode} tahun ${String(tahun)}`;
  const tabel = hasil.tabel.find((satu) => satu.tabel.kode === turunan?.dari);
  return {
    nama: (besaran: ComparedFigureName['besaran']): ComparedFigureName => ({ besaran, nama }),
    pokok: () => ({ indikator: kode, rumus, ...blanksOf(tabel, turunan?.kolom ?? null) }),
  };
}

/** Capaian against the year's target where the one against the final target belongs, as printed or as calculated. */
function annual(
  { capaian, targetAkhir }: HasilIndikator,
  { capaianTercetak }: Realisasi,
  tahun: number,
): readonly Alternative[] {
  const target = formatTarget(targetAkhir);
  const sebut: Alternative['sebut'] = (beda, posisi) =>
    report(printedRules['tercetak-capaian-tahunan'], { ...beda, tahun, target }, posisi);
  const tercetak = capaianTercetak ?? kosong('tanpa-nilai');
  return [
    { nilai: capaian, sebut },
    { nilai: tercetak, sebut },
  ];
}

/** Capaian against the Renstra's target of another year. */
function otherTargets(
  satu: HasilIndikator,
  metode: Metode,
  sendiri: number,
): readonly Alternative[] {
  const { indikator, realisasi } = satu;
  return [...indikator.target].flatMap(([tahun, target]): Alternative[] => {
    if (tahun === sendiri) return [];
    const nilai = computeCapaian(indikator, target, realisasi, metode);
    const fakta = { dokumen: 'renstra', tahun, target: formatTarget(target) } as const;
    const sebut: Alternative['sebut'] = (beda, posisi) =>
      report(printedRules['tercetak-target-lain'], { ...beda, ...fakta }, posisi);
    return [{ nilai, sebut }];
  });
}

function otherYears(
  { tren }: HasilIndikator,
  sendiri: number,
  bagian: 'realisasi' | 'capaian',
): readonly Alternative[] {
  return tren
    .filter(({ tahun }) => tahun !== sendiri)
    .map((satu) => fromColumn(`tahun ${String(satu.tahun)}`, satu[bagian]));
}

/** Capaian of the printed realisasi, which may itself be wrong. */
function fromPrintedRealisasi(
  { indikator }: HasilIndikator,
  { realisasiTercetak }: Realisasi,
  target: HasilIndikator['target'],
  metode: Metode,
): Alternative {
  const dasar = realisasiTercetak ?? kosong('tanpa-nilai');
  return fromPrinted(computeCapaian(indikator, target, dasar, metode));
}
