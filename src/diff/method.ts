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
  const hasLimit = lama.metode !== null && baru.metode !== null;
  return [
    ...compareUmum(lama, baru),
    ...[...matchByKode(allIndikator(lama), allIndikator(baru))].flatMap(
      ([, { lama: earlier, baru: now }]) =>
        earlier !== null && now !== null
          ? compareCara(earlier, now, { kode: now.kode, nama: now.nama }, hasLimit)
          : [],
    ),
    ...[...matchByKode(lama.tabel, baru.tabel)].flatMap(([, { lama: earlier, baru: now }]) =>
      earlier !== null && now !== null ? compareBaris(earlier, now) : [],
    ),
  ];
}

/** The indicators of tujuan and sasaran. */
export function allIndikator(hasil: ResultsFile): ResultsFile['indikator'] {
  return [...hasil.tujuan.flatMap(({ indikator }) => indikator), ...hasil.indikator];
}

function compareUmum(lama: ResultsFile, baru: ResultsFile): readonly MethodChange[] {
  const efisiensi = change('efisiensi', SEMUA, efficiencyOf(lama), efficiencyOf(baru));
  const { metode: earlier } = lama;
  const { metode: now } = baru;
  if (earlier === null || now === null) return efisiensi;
  return [
    ...change('desimal', SEMUA, String(earlier.pembulatan.desimal), String(now.pembulatan.desimal)),
    ...change('dasar-pembulatan', SEMUA, earlier.pembulatan.dasar, now.pembulatan.dasar),
    ...changeCap(SEMUA, earlier, now),
    ...change('skala-capaian', SEMUA, earlier.skala_capaian, now.skala_capaian),
    ...efisiensi,
  ];
}

/** Whether the ratings of both sides are read from the same scale, as far as they tell. */
export function isOneScale(hasil: {
  readonly lama: ResultsFile;
  readonly baru: ResultsFile;
}): boolean {
  const [earlier, now] = [hasil.lama.metode?.skala_capaian, hasil.baru.metode?.skala_capaian];
  return earlier === undefined || now === undefined || earlier === now;
}

/** Files from before `metode` name the method with every sasaran. */
function efficiencyOf({ metode, sasaran }: ResultsFile): string | null {
  return metode?.efisiensi ?? sasaran[0]?.efisiensi.metode ?? null;
}

function compareCara(
  lama: MeasuredInFile,
  baru: MeasuredInFile,
  about: Tentang,
  hasLimit: boolean,
): readonly MethodChange[] {
  const hasRumus = lama.rumus !== null && baru.rumus !== null;
  return [
    ...(hasRumus ? change('rumus', about, lama.rumus, baru.rumus) : []),
    ...(hasLimit ? changeCap(about, lama, baru) : []),
    ...change('polaritas', about, lama.polaritas, baru.polaritas),
    ...change('satuan', about, lama.satuan, baru.satuan),
  ];
}

function compareBaris(lama: TabelInFile, baru: TabelInFile): readonly MethodChange[] {
  if (lama.jenis !== 'capaian' || baru.jenis !== 'capaian') return [];
  const earlier = new Map(lama.baris.map((one) => [one.nama, one]));
  return baru.baris.flatMap((one) => {
    const pair = earlier.get(one.nama);
    // A table of an older file says nothing of its rows' methods.
    if (pair?.polaritas == null || one.polaritas === null) return [];
    return compareCara(pair, one, { kode: baru.kode, nama: one.nama }, true);
  });
}

function changeCap(
  about: Tentang,
  lama: Pick<MeasuredInFile, 'capaian_maksimum'>,
  baru: Pick<MeasuredInFile, 'capaian_maksimum'>,
): readonly MethodChange[] {
  const [earlier, now] = [lama.capaian_maksimum, baru.capaian_maksimum];
  if (earlier?.nilai != null && now?.nilai != null && earlier.nilai.eq(now.nilai)) return [];
  return change('capaian-maksimum', about, earlier?.tampil ?? null, now?.tampil ?? null);
}

function change(
  hal: MethodAspect,
  { kode, nama }: Tentang,
  lama: string | null,
  baru: string | null,
): readonly MethodChange[] {
  return lama === baru ? [] : [{ hal, kode, nama, lama, baru }];
}
