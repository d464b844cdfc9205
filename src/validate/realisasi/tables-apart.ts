// A table of values and the indicator that it is of: one year of one thing is told once.

import { roundDecimal } from '../../decimal.ts';
import { isFigure, type Besaran } from '../../calculate/besaran.ts';
import type { HasilIndikator } from '../../calculate/laporan.ts';
import { isAggregate } from '../../calculate/realisasi.ts';
import type { HasilTabelNilai } from '../../calculate/tabel.ts';
import { formatBesaran, formatParts } from '../../compose/format.ts';
import { CLOSINGS, closingFigures } from '../../compose/table/closing.ts';
import { report, rule, ruleSet, type Finding } from '../../diagnostic/rule.ts';
import { grouped } from '../../grouped.ts';
import { AGGREGATES } from '../../formula/aggregates.ts';
import { partsOf } from '../../formula/ratio.ts';
import type { AggregateName } from '../../formula/term.ts';
import { isYear } from '../../period.ts';
import { locate } from '../../source/workspace.ts';
import type { Check, CheckInput } from '../check.ts';
import { allIndikator, kutip, sebutIndikator } from '../naming.ts';

export const apartRules = ruleSet({
  'tabel-beda-realisasi': rule<{
    nama: string;
    tahun: number;
    tabel: string;
    ambil: AggregateName;
    nilai: string;
    realisasi: string;
  }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Satu tahun hanya punya satu realisasi; dua tabel yang memuat angka berbeda membuat pembaca meragukan keduanya.',
      en: 'A year has one realisasi only; two tables with different figures have a reader doubt both.',
    },
    id: ({ nama, tahun, tabel, ambil, nilai, realisasi }) => ({
      pesan: `${AGGREGATES[ambil].words.id} kolom ${String(tahun)} tabel ${tabel} ${nilai}, tetapi realisasi ${nama} tahun itu ${realisasi}`,
      saran:
        'periksa baris tabelnya dan realisasi tahun itu; bila tabelnya tentang hal lain, hapus "indikator" atau tulis kaki: tidak-ada',
    }),
    en: ({ nama, tahun, tabel, ambil, nilai, realisasi }) => ({
      pesan: `the ${AGGREGATES[ambil].words.en} of the column ${String(tahun)} of the table ${tabel} is ${nilai}, but the realisasi of ${nama} in that year is ${realisasi}`,
      saran:
        'check the rows of the table and the realisasi of that year; where the table is of something else, remove "indikator" or write kaki: tidak-ada',
    }),
    example: {
      files: {
        '2020/realisasi.yaml': `
          realisasi:
            T1.1: 73.4
            S1.1: { pembilang: 165, penyebut: 200 }
            S2.1: 11.5
          tabel:
            - kode: layanan
              jenis: nilai
              judul: Layanan Selesai menurut Loket
              satuan: layanan
              indikator: S1.1
              kolom: [2020]
              baris:
                - { nama: Loket A, nilai: { 2020: 95 } }
                - { nama: Loket B, nilai: { 2020: 700 } }
        `,
      },
      mended: [['2020: 700', '2020: 70']],
    },
  }),
});

/** Of every year that is a column: the closing row that is of the same thing against what the indicator's table prints. */
export const checkTablesApart: Check = (bahan) => {
  const byKode = new Map(
    bahan.hasil.tabel.flatMap((one) => (one.jenis === 'nilai' ? [[one.tabel.kode, one]] : [])),
  );
  const beside = grouped([...byKode.values()], ({ tabel }) => tabel.indikator);
  return allIndikator(bahan.hasil).flatMap((one) => [
    ...takenFrom(one, byKode, bahan),
    ...(beside.get(one.indikator.kode) ?? []).flatMap((tabel) => toldBeside(one, tabel, bahan)),
  ]);
};

type Told = readonly [ambil: AggregateName, value: Besaran];

/** The columns of other years than that which the realisasi is taken of. */
function takenFrom(
  one: HasilIndikator,
  byKode: ReadonlyMap<string, HasilTabelNilai>,
  bahan: CheckInput,
): readonly Finding[] {
  const { tahun, data } = bahan.hasil;
  const { dari = null, ambil } = data.realisasi.get(one.indikator.kode)?.turunan ?? {};
  const tabel = dari === null ? undefined : byKode.get(dari);
  if (tabel === undefined || ambil === undefined || !isAggregate(ambil)) return [];
  return compare(one, tabel, bahan, (kolom, realisasi): Told | null => {
    const value = CLOSINGS[ambil].read(tabel).get(kolom);
    if (kolom === String(tahun) || value === undefined || !isFigure(value)) return null;
    return isSame(value, realisasi) ? null : [ambil, value];
  });
}

/**
 * Of a table that is told with its indicator and sums up: the sum is what was counted, or of what, or the realisasi in the
 * same unit. One in which the agency is a row is of others too.
 */
function toldBeside(
  one: HasilIndikator,
  tabel: HasilTabelNilai,
  bahan: CheckInput,
): readonly Finding[] {
  const { realisasi } = bahan.hasil.data;
  const isTaken = realisasi.get(one.indikator.kode)?.turunan?.dari === tabel.tabel.kode;
  const sums = closingFigures(tabel, realisasi).get('jumlah');
  if (isTaken || sums === undefined || tabel.tabel.baris.some(({ sendiri }) => sendiri)) return [];
  return compare(one, tabel, bahan, (kolom, reached): Told | null => {
    const sum = sums.get(kolom);
    const known = countsOf(reached, isSameUnit(one, tabel));
    if (sum === undefined || !isFigure(sum) || known.length === 0) return null;
    return known.some((count) => isSame(sum, count)) ? null : ['jumlah', sum];
  });
}

function countsOf(reached: Besaran, isSameUnit: boolean): readonly Besaran[] {
  const parts = partsOf(reached);
  if (parts !== null) return [parts.pembilang, parts.penyebut];
  return isSameUnit ? [reached] : [];
}

const isSameUnit = ({ indikator }: HasilIndikator, { tabel }: HasilTabelNilai): boolean =>
  indikator.satuan.trim().toLowerCase() === tabel.satuan?.trim().toLowerCase();

/** At the decimals that both have. */
function isSame(one: Besaran, other: Besaran): boolean {
  const desimal = Math.min(one.desimal, other.desimal);
  return roundDecimal(one.nilai, desimal).eq(roundDecimal(other.nilai, desimal));
}

/** @param apart what a table says otherwise of a year, null where it does not */
function compare(
  { indikator, tren }: HasilIndikator,
  { tabel }: HasilTabelNilai,
  { workspace, hasil }: CheckInput,
  apart: (kolom: string, realisasi: Besaran) => Told | null,
): readonly Finding[] {
  const columns = tabel.kolom.filter((kolom) => isYear(kolom) && Number(kolom) <= hasil.tahun);
  return columns.flatMap((kolom): Finding[] => {
    const realisasi = tren.find(({ tahun }) => tahun === Number(kolom))?.realisasi;
    if (realisasi === undefined || !isFigure(realisasi) || realisasi.form !== undefined) return [];
    const told = apart(kolom, realisasi);
    if (told === null) return [];
    const fakta = {
      nama: sebutIndikator(indikator),
      tahun: Number(kolom),
      tabel: kutip(tabel.judul),
      ambil: told[0],
      nilai: formatBesaran(told[1]),
      realisasi: formatParts(realisasi) ?? formatBesaran(realisasi),
    };
    const place = locate(workspace, tabel.asal, 'judul');
    return [report(apartRules['tabel-beda-realisasi'], fakta, place)];
  });
}
