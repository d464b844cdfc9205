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

/** @param dataSama whether the targets and realisations of its indicators are the same on both sides */
export function compareSasaran(
  pasangan: Paired<SasaranInFile>,
  banding: Sides,
  dataSama: boolean,
  anak: readonly Thing[],
): Thing {
  const { lama, baru } = pasangan;
  const ini = baru ?? lama;
  if (ini === null) throw new Error('a sasaran that neither side has');
  const ubah = [
    ...renameOf(lama, baru, banding.tahun),
    ...compareStanding(pasangan),
    ...changeOf('bobot', lama?.bobot ?? null, baru?.bobot ?? null, 'netral'),
    ...compareFigures(pasangan, banding, dataSama),
  ];
  return toThing('sasaran', ini, statusOf(lama, baru, ubah), ubah, anak);
}

/** @param dataSama whether the targets and realisations of its indicators are the same on both sides */
export function compareTujuan(
  { lama, baru }: Paired<TujuanInFile>,
  banding: Sides,
  dataSama: boolean,
  anak: readonly Thing[],
): Thing {
  const ini = baru ?? lama;
  if (ini === null) throw new Error('a tujuan that neither side has');
  const figures = { lama: withFigures(lama), baru: withFigures(baru) };
  // A file of an older version says nothing of a tujuan's figures.
  const isTold = lama === null || baru === null || (figures.lama !== null && figures.baru !== null);
  const ubah = [
    ...renameOf(lama, baru, banding.tahun),
    ...(isTold ? compareFigures(figures, banding, dataSama) : []),
  ];
  return toThing('tujuan', ini, statusOf(lama, baru, ubah), ubah, anak);
}

const withFigures = (tujuan: TujuanInFile | null): GoalInFile | null =>
  tujuan?.efisiensi == null ? null : { ...tujuan, efisiensi: tujuan.efisiensi };

const toThing = (
  jenis: 'sasaran' | 'tujuan',
  { kode, nama }: Pick<GoalInFile, 'kode' | 'nama'>,
  status: Thing['status'],
  ubah: readonly Change[],
  anak: readonly Thing[],
): Thing => ({
  jenis,
  kode,
  nama,
  satuan: null,
  status,
  penilaian: leadingPenilaian(ubah, 'capaian'),
  ubah,
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
  pasangan: Paired<GoalInFile>,
  banding: Sides,
  dataSama: boolean,
): readonly Change[] => [
  ...compareCapaian(pasangan, banding, dataSama),
  ...compareEfisiensi(pasangan, banding, dataSama),
];

function compareCapaian(
  { lama, baru }: Paired<GoalInFile>,
  banding: Sides,
  dataSama: boolean,
): readonly Change[] {
  const [dulu, kini] = [lama?.capaian ?? null, baru?.capaian ?? null];
  const karenaMetode = lama !== null && baru !== null && dataSama;
  const penilaian = judgeHigher(dulu, kini);
  return [
    ...changeOf('capaian', dulu, kini, penilaian, { karenaMetode }),
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
  dataSama: boolean,
): readonly Change[] {
  const serapan = { lama: spendingOf(lama, banding.lama), baru: spendingOf(baru, banding.baru) };
  const isBoth = lama !== null && baru !== null;
  const karenaMetode = isBoth && dataSama && isSame(serapan.lama, serapan.baru);
  const takSebanding = isBoth && lama.efisiensi.metode !== baru.efisiensi.metode;
  const [dulu, kini] = [lama?.efisiensi.tingkat ?? null, baru?.efisiensi.tingkat ?? null];
  const penilaian = takSebanding ? 'netral' : judgeHigher(dulu, kini);
  return [
    ...changeOf('serapan', serapan.lama, serapan.baru, judgeSerapan(serapan.lama, serapan.baru)),
    ...changeOf('tingkat-efisiensi', dulu, kini, penilaian, { karenaMetode, takSebanding }),
    ...changeOfText(
      'keterangan-efisiensi',
      lama?.efisiensi.keterangan ?? null,
      baru?.efisiensi.keterangan ?? null,
      penilaian,
      karenaMetode,
    ),
  ];
}

/** From the rupiah where they are known, else as the efficiency table states it. */
function spendingOf(sasaran: GoalInFile | null, hasil: ResultsFile): ResultValue | null {
  if (sasaran === null) return null;
  return hasil.anggaran.sasaran.get(sasaran.kode)?.serapan ?? sasaran.efisiensi.realisasi_keuangan;
}
