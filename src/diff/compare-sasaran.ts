// One sasaran or tujuan on two sides: mean capaian, predikat, serapan, efisiensi; where a sasaran stands among the others.

import type { Sides } from './sides.ts';
import type { GoalInFile, ResultsFile, SasaranInFile, TujuanInFile } from './results-file.ts';
import type { ResultValue } from './results-file.ts';
import { isOneScale } from './method.ts';
import { isSame } from './values.ts';
import type { Paired } from './pairs.ts';
import { judgeHigher, judgeSerapan } from './judgement.ts';
import type { Thing, Change } from './difference.ts';
import { changeOf, changeOfText, leadingPenilaian, renameOf, statusOf } from './changes.ts';

/** @param sameData whether the targets and realisations of its indicators are the same on both sides */
export function compareSasaran(
  pair: Paired<SasaranInFile>,
  banding: Sides,
  sameData: boolean,
  anak: readonly Thing[],
): Thing {
  const { lama, baru } = pair;
  const current = baru ?? lama;
  if (current === null) throw new Error('a sasaran that neither side has');
  const changes = [
    ...renameOf(lama, baru, banding.tahun),
    ...compareStanding(pair),
    ...changeOf('bobot', lama?.bobot ?? null, baru?.bobot ?? null, 'netral'),
    ...compareFigures(pair, banding, sameData),
  ];
  return toThing('sasaran', current, statusOf(lama, baru, changes), changes, anak);
}

/** @param sameData whether the targets and realisations of its indicators are the same on both sides */
export function compareTujuan(
  { lama, baru }: Paired<TujuanInFile>,
  banding: Sides,
  sameData: boolean,
  anak: readonly Thing[],
): Thing {
  const current = baru ?? lama;
  if (current === null) throw new Error('a tujuan that neither side has');
  const figures = { lama: withFigures(lama), baru: withFigures(baru) };
  // A file of an older version says nothing of a tujuan's figures.
  const isTold = lama === null || baru === null || (figures.lama !== null && figures.baru !== null);
  const changes = [
    ...renameOf(lama, baru, banding.tahun),
    ...(isTold ? compareFigures(figures, banding, sameData) : []),
  ];
  return toThing('tujuan', current, statusOf(lama, baru, changes), changes, anak);
}

const withFigures = (tujuan: TujuanInFile | null): GoalInFile | null =>
  tujuan?.efisiensi == null ? null : { ...tujuan, efisiensi: tujuan.efisiensi };

const toThing = (
  jenis: 'sasaran' | 'tujuan',
  { kode, nama }: Pick<GoalInFile, 'kode' | 'nama'>,
  status: Thing['status'],
  changes: readonly Change[],
  anak: readonly Thing[],
): Thing => ({
  jenis,
  kode,
  nama,
  satuan: null,
  status,
  penilaian: leadingPenilaian(changes, 'capaian'),
  ubah: changes,
  anak,
});

/** What is new as a whole stands where it stands. */
function compareStanding({ lama, baru }: Paired<SasaranInFile>): readonly Change[] {
  if (lama === null || baru === null) return [];
  return (['jenjang', 'mendukung'] as const).flatMap((key) =>
    changeOfText(key, lama[key], baru[key], 'netral'),
  );
}

const compareFigures = (
  pair: Paired<GoalInFile>,
  banding: Sides,
  sameData: boolean,
): readonly Change[] => [
  ...compareCapaian(pair, banding, sameData),
  ...compareEfisiensi(pair, banding, sameData),
];

function compareCapaian(
  { lama, baru }: Paired<GoalInFile>,
  banding: Sides,
  sameData: boolean,
): readonly Change[] {
  const [earlier, now] = [lama?.capaian ?? null, baru?.capaian ?? null];
  const karenaMetode = lama !== null && baru !== null && sameData;
  const penilaian = judgeHigher(earlier, now);
  return [
    ...changeOf('capaian', earlier, now, penilaian, { karenaMetode }),
    ...changeOfText(
      'predikat',
      lama?.predikat ?? null,
      baru?.predikat ?? null,
      isOneScale(banding) ? penilaian : 'netral',
      karenaMetode,
    ),
  ];
}

function compareEfisiensi(
  { lama, baru }: Paired<GoalInFile>,
  banding: Sides,
  sameData: boolean,
): readonly Change[] {
  const serapan = { lama: spendingOf(lama, banding.lama), baru: spendingOf(baru, banding.baru) };
  const isBoth = lama !== null && baru !== null;
  const karenaMetode = isBoth && sameData && isSame(serapan.lama, serapan.baru);
  const incomparable = isBoth && lama.efisiensi.metode !== baru.efisiensi.metode;
  const [earlier, now] = [lama?.efisiensi.tingkat ?? null, baru?.efisiensi.tingkat ?? null];
  const penilaian = incomparable ? 'netral' : judgeHigher(earlier, now);
  return [
    ...changeOf('serapan', serapan.lama, serapan.baru, judgeSerapan(serapan.lama, serapan.baru)),
    ...changeOf('tingkat-efisiensi', earlier, now, penilaian, {
      karenaMetode,
      takSebanding: incomparable,
    }),
    ...changeOfText(
      'keterangan-efisiensi',
      lama?.efisiensi.keterangan ?? null,
      baru?.efisiensi.keterangan ?? null,
      penilaian,
      karenaMetode,
    ),
  ];
}

/** As the report tells it; files of older versions tell that of a part of the rupiah beside these alone. */
function spendingOf(sasaran: GoalInFile | null, hasil: ResultsFile): ResultValue | null {
  if (sasaran === null) return null;
  const ofRupiah = hasil.anggaran.sasaran.get(sasaran.kode)?.serapan ?? null;
  return sasaran.efisiensi.realisasi_keuangan ?? ofRupiah;
}
