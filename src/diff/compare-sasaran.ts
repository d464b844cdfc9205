// One sasaran on two sides: mean capaian, predikat, serapan, efisiensi.

import type { Sides } from './sides.ts';
import type { ResultsFile, SasaranInFile } from './results-file.ts';
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
    ...changeOf('bobot', lama?.bobot ?? null, baru?.bobot ?? null, 'netral'),
    ...compareCapaian(pasangan, banding, dataSama),
    ...compareEfisiensi(pasangan, banding, dataSama),
  ];
  return {
    jenis: 'sasaran',
    kode: ini.kode,
    nama: ini.nama,
    satuan: null,
    status: statusOf(lama, baru, ubah),
    penilaian: leadingPenilaian(ubah, 'capaian'),
    ubah,
    anak,
  };
}

function compareCapaian(
  { lama, baru }: Paired<SasaranInFile>,
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
  { lama, baru }: Paired<SasaranInFile>,
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
function spendingOf(sasaran: SasaranInFile | null, hasil: ResultsFile): ResultValue | null {
  if (sasaran === null) return null;
  return hasil.anggaran.sasaran.get(sasaran.kode)?.serapan ?? sasaran.efisiensi.realisasi_keuangan;
}
