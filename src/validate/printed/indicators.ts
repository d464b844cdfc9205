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
  return (['sasaran', 'tujuan'] as const).flatMap((place) =>
    hasil[place].flatMap(({ indikator }, i) =>
      indikator.flatMap((one, j) => {
        // Other worlds keep the order of sasaran and indikator.
        const read: Baca = (world) => world[place][i]?.indikator[j];
        return [
          ...printedThisYear(one, read, hasil, metode),
          ...printedBefore(one, read, hasil, metode),
        ];
      }),
    ),
  );
}

function printedThisYear(
  one: HasilIndikator,
  read: Baca,
  hasil: Hasil,
  metode: Metode,
): readonly Tercetak[] {
  const realisasi = hasil.data.realisasi.get(one.indikator.kode);
  if (realisasi === undefined) return [];
  const { nama, pokok } = subject(one, realisasi, hasil);
  const { realisasiTercetak, capaianTercetak, capaianAkhirTercetak } = realisasi;
  return [
    ...figure(realisasiTercetak, {
      what: nama('realisasi'),
      read: (world) => read(world)?.realisasi,
      pokok,
      farCandidates: () => otherYears(one, hasil.tahun, 'realisasi'),
    }),
    ...figure(capaianTercetak, {
      what: nama('capaian'),
      read: (world) => read(world)?.capaian,
      pokok,
      candidates: () => [fromPrintedRealisasi(one, realisasi, one.target, metode)],
      farCandidates: () => [
        ...otherTargets(one, metode, hasil.tahun),
        ...otherYears(one, hasil.tahun, 'capaian'),
      ],
    }),
    ...figure(capaianAkhirTercetak, {
      what: nama('capaian-akhir'),
      read: (world) => read(world)?.capaianAkhir,
      pokok,
      candidates: () => [
        ...annual(one, realisasi, hasil.tahun),
        fromPrintedRealisasi(one, realisasi, one.targetAkhir, metode),
      ],
      farCandidates: () => otherTargets(one, metode, one.tahunAkhir),
    }),
  ];
}

/** What `realisasi_lalu` has beside the figures of earlier years. */
function printedBefore(
  one: HasilIndikator,
  read: Baca,
  hasil: Hasil,
  metode: Metode,
): readonly Tercetak[] {
  return [...hasil.data.realisasiLalu].flatMap(([tahun, content]) => {
    const realisasi = content.get(one.indikator.kode);
    const earlier = one.tren.find((other) => other.tahun === tahun);
    if (realisasi === undefined || earlier === undefined) return [];
    const { nama, pokok } = subject(one, realisasi, hasil, tahun);
    const at = (world: Hasil) => read(world)?.tren.find((other) => other.tahun === tahun);
    return [
      ...figure(realisasi.realisasiTercetak, {
        what: nama('realisasi'),
        read: (world) => at(world)?.realisasi,
        pokok,
        farCandidates: () => otherYears(one, tahun, 'realisasi'),
      }),
      ...figure(realisasi.capaianTercetak, {
        what: nama('capaian'),
        read: (world) => at(world)?.capaian,
        pokok,
        candidates: () => [fromPrintedRealisasi(one, realisasi, earlier.target, metode)],
        farCandidates: () => otherYears(one, tahun, 'capaian'),
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
  const tabel = hasil.tabel.find((one) => one.tabel.kode === turunan?.dari);
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
  const sebut: Alternative['sebut'] = (discrepancy, position) =>
    report(printedRules['tercetak-capaian-tahunan'], { ...discrepancy, tahun, target }, position);
  const tercetak = capaianTercetak ?? kosong('tanpa-nilai');
  return [
    { nilai: capaian, sebut },
    { nilai: tercetak, sebut },
  ];
}

/** Capaian against the Renstra's target of another year. */
function otherTargets(
  one: HasilIndikator,
  metode: Metode,
  sendiri: number,
): readonly Alternative[] {
  const { indikator, realisasi } = one;
  return [...indikator.target].flatMap(([tahun, target]): Alternative[] => {
    if (tahun === sendiri) return [];
    const nilai = computeCapaian(indikator, target, realisasi, metode);
    const fakta = { dokumen: 'renstra', tahun, target: formatTarget(target) } as const;
    const sebut: Alternative['sebut'] = (discrepancy, position) =>
      report(printedRules['tercetak-target-lain'], { ...discrepancy, ...fakta }, position);
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
    .map((one) => fromColumn(`tahun ${String(one.tahun)}`, one[bagian]));
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
