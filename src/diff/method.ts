// Changes of how figures are made: of the whole workspace, of an indicator, of a table's row.

import type { MeasuredInFile, ResultsFile, TabelInFile } from './results-file.ts';
import { matchByKode } from './pairs.ts';
import type { MethodAspect, MethodChange } from './difference.ts';

interface Tentang {
  readonly kode: string | null;
  readonly nama: string | null;
}
const SEMUA: Tentang = { kode: null, nama: null };

/** All that would move figures though the data stay; in the order of the report. */
export function compareMetode(lama: ResultsFile, baru: ResultsFile): readonly MethodChange[] {
  // A file from before `metode` does not tell caps either: none is then not the same as none known.
  const adaBatas = lama.metode !== null && baru.metode !== null;
  return [
    ...compareUmum(lama, baru),
    ...[...matchByKode(allIndikator(lama), allIndikator(baru))].flatMap(
      ([, { lama: dulu, baru: kini }]) =>
        dulu !== null && kini !== null
          ? compareCara(dulu, kini, { kode: kini.kode, nama: kini.nama }, adaBatas)
          : [],
    ),
    ...[...matchByKode(lama.tabel, baru.tabel)].flatMap(([, { lama: dulu, baru: kini }]) =>
      dulu !== null && kini !== null ? compareBaris(dulu, kini) : [],
    ),
  ];
}

/** The indicators of tujuan and sasaran. */
export function allIndikator(hasil: ResultsFile): ResultsFile['indikator'] {
  return [...hasil.tujuan.flatMap(({ indikator }) => indikator), ...hasil.indikator];
}

function compareUmum(lama: ResultsFile, baru: ResultsFile): readonly MethodChange[] {
  const efisiensi = change('efisiensi', SEMUA, efficiencyOf(lama), efficiencyOf(baru));
  const { metode: dulu } = lama;
  const { metode: kini } = baru;
  if (dulu === null || kini === null) return efisiensi;
  return [
    ...change('desimal', SEMUA, String(dulu.pembulatan.desimal), String(kini.pembulatan.desimal)),
    ...change('dasar-pembulatan', SEMUA, dulu.pembulatan.dasar, kini.pembulatan.dasar),
    ...changeCap(SEMUA, dulu, kini),
    ...change('skala-capaian', SEMUA, dulu.skala_capaian, kini.skala_capaian),
    ...efisiensi,
  ];
}

/** Whether the ratings of both sides are read from the same scale, as far as they tell. */
export function isOneScale(hasil: {
  readonly lama: ResultsFile;
  readonly baru: ResultsFile;
}): boolean {
  const [dulu, kini] = [hasil.lama.metode?.skala_capaian, hasil.baru.metode?.skala_capaian];
  return dulu === undefined || kini === undefined || dulu === kini;
}

/** Files from before `metode` name the method with every sasaran. */
function efficiencyOf({ metode, sasaran }: ResultsFile): string | null {
  return metode?.efisiensi ?? sasaran[0]?.efisiensi.metode ?? null;
}

function compareCara(
  lama: MeasuredInFile,
  baru: MeasuredInFile,
  tentang: Tentang,
  adaBatas: boolean,
): readonly MethodChange[] {
  const adaRumus = lama.rumus !== null && baru.rumus !== null;
  return [
    ...(adaRumus ? change('rumus', tentang, lama.rumus, baru.rumus) : []),
    ...(adaBatas ? changeCap(tentang, lama, baru) : []),
    ...change('polaritas', tentang, lama.polaritas, baru.polaritas),
    ...change('satuan', tentang, lama.satuan, baru.satuan),
  ];
}

function compareBaris(lama: TabelInFile, baru: TabelInFile): readonly MethodChange[] {
  if (lama.jenis !== 'capaian' || baru.jenis !== 'capaian') return [];
  const dulu = new Map(lama.baris.map((satu) => [satu.nama, satu]));
  return baru.baris.flatMap((satu) => {
    const pasangan = dulu.get(satu.nama);
    // A table of an older file says nothing of its rows' methods.
    if (pasangan?.polaritas == null || satu.polaritas === null) return [];
    return compareCara(pasangan, satu, { kode: baru.kode, nama: satu.nama }, true);
  });
}

function changeCap(
  tentang: Tentang,
  lama: Pick<MeasuredInFile, 'capaian_maksimum'>,
  baru: Pick<MeasuredInFile, 'capaian_maksimum'>,
): readonly MethodChange[] {
  const [dulu, kini] = [lama.capaian_maksimum, baru.capaian_maksimum];
  if (dulu?.nilai != null && kini?.nilai != null && dulu.nilai.eq(kini.nilai)) return [];
  return change('capaian-maksimum', tentang, dulu?.tampil ?? null, kini?.tampil ?? null);
}

function change(
  hal: MethodAspect,
  { kode, nama }: Tentang,
  lama: string | null,
  baru: string | null,
): readonly MethodChange[] {
  return lama === baru ? [] : [{ hal, kode, nama, lama, baru }];
}
