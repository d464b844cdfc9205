// Rows that close a table, typed among those that it is made of: what is added up would count everything twice.

import { isFigure, type Terhitung } from '../../calculate/besaran.ts';
import type { HasilTabel } from '../../calculate/tabel.ts';
import { addUp, type Decimal } from '../../decimal.ts';
import type { Position } from '../../diagnostic/diagnostic.ts';
import { type Finding, ruleSet, rule, report } from '../../diagnostic/rule.ts';
import type { Bilingual } from '../../language.ts';
import { locate, type Workspace } from '../../source/workspace.ts';
import type { Check } from '../check.ts';
import { kutip } from '../naming.ts';

export const closingRowRules = ruleSet({
  'baris-penutup': rule<{ nama: string; of: Bilingual }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Baris "Jumlah" atau "Rata-rata" yang diketik ikut dijumlahkan dan dirata-ratakan, sehingga hasilnya keliru.',
      en: 'A row "Jumlah" or "Rata-rata" that was typed is added up and averaged with the others, so the result is wrong.',
    },
    id: ({ nama, of }) => ({
      pesan: `baris ${kutip(nama)} pada ${of.id} ikut dihitung seperti baris yang lain`,
      saran: 'hapus barisnya: jumlah dan rata-rata dihitung sendiri dari baris yang lain',
    }),
    en: ({ nama, of }) => ({
      pesan: `the row ${kutip(nama)} of ${of.en} counts like any other row`,
      saran: 'remove it: sums and means are calculated from the other rows',
    }),
    example: {
      files: {
        '2020/realisasi.yaml': `
          tabel:
            - kode: nilai-unit
              jenis: nilai
              judul: Nilai Pelayanan menurut Unit
              satuan: poin
              kolom: [2020]
              baris:
                - { nama: Unit Utara, nilai: { 2020: 80 } }
                - { nama: Unit Selatan, nilai: { 2020: 90 } }
                - { nama: Rata-rata, nilai: { 2020: 85 } }
        `,
      },
      mended: [['    - { nama: Rata-rata, nilai: { 2020: 85 } }\n', '']],
    },
  }),
});

interface Row {
  readonly nama: string;
  readonly values: readonly Terhitung[];
  readonly place: () => Position;
}

/** Names that no row has but one that closes the others. */
const CLOSES = /^(?:(?:sub|grand)?[\s-]*(?:jumlah|total)|rata\s*-?\s*rata|rerata)(?:\s+(?:total|jumlah|seluruh(?:nya)?|keseluruhan|umum))?[\s:.]*$/i; // prettier-ignore
/** Names that a row of its own may have too: what it says decides. */
const isNamedSum = (nama: string): boolean => /^(?:jumlah|total)\b/i.test(nama.trim());
const isNamedMean = (nama: string): boolean => /^(?:rata\s*-?\s*rata|rerata)\b/i.test(nama.trim());

/** Of the tables, the programs and the kinds of spending. */
export const checkClosingRows: Check = ({ workspace, hasil }) => {
  const { program, belanja } = hasil.anggaran;
  return [
    ...[...hasil.tabel, ...hasil.personel].flatMap((one) =>
      closing(rowsOf(one, workspace), {
        id: `tabel ${kutip(one.tabel.judul)}`,
        en: `the table ${kutip(one.tabel.judul)}`,
      }),
    ),
    ...closing(
      program.map(({ program: { nama, asal }, anggaran, realisasi }) => ({
        nama,
        values: [anggaran, realisasi],
        place: () => locate(workspace, asal, 'nama'),
      })),
      { id: 'daftar program', en: 'the list of programs' },
    ),
    ...(belanja?.dipa ?? []).flatMap(({ rows }) =>
      closing(
        rows.map(({ belanja: { jenis, asal }, anggaran, realisasi }) => ({
          nama: jenis,
          values: [anggaran, realisasi],
          place: () => locate(workspace, asal, 'jenis'),
        })),
        { id: 'daftar belanja', en: 'the list of spending' },
      ),
    ),
  ];
};

/** Of a table that is asked to close with nothing, what it says may be the source's own. */
function rowsOf(hasil: HasilTabel, workspace: Workspace): readonly Row[] {
  switch (hasil.jenis) {
    case 'nilai':
      if (hasil.tabel.kaki === 'tidak-ada') return [];
      return hasil.baris.map(({ baris: { nama, asal }, nilai }) => ({
        nama,
        values: [...nilai.values()],
        place: () => locate(workspace, asal, 'nama'),
      }));
    case 'capaian':
      return hasil.baris.map(({ baris: { indikator, asal }, capaian }) => ({
        nama: indikator,
        values: [capaian],
        place: () => locate(workspace, asal, 'indikator'),
      }));
    case 'komposit':
      return hasil.tabel.baris.map(({ nama, nilai, asal }) => ({
        nama,
        values: nilai === null ? [] : [nilai],
        place: () => locate(workspace, asal, 'nama'),
      }));
  }
}

function closing(rows: readonly Row[], of: Bilingual): Finding[] {
  const totals = rows.some(({ nama }) => isNamedSum(nama) || isNamedMean(nama))
    ? totalsOf(rows)
    : [];
  return rows.flatMap((row) => {
    if (!CLOSES.test(row.nama.trim()) && !saysWhatOthersMake(row, totals)) return [];
    return [report(closingRowRules['baris-penutup'], { nama: row.nama, of }, row.place())];
  });
}

/** Of a column the sum of its values, and how many there are. */
interface Total {
  readonly sum: Decimal;
  readonly count: number;
}

function totalsOf(rows: readonly Row[]): readonly Total[] {
  const widest = rows.reduce((most, { values }) => Math.max(most, values.length), 0);
  return Array.from({ length: widest }, (_, i) => {
    const values = rows.flatMap((row) => {
      const value = row.values[i];
      return value !== undefined && isFigure(value) ? [value.nilai] : [];
    });
    return { sum: addUp(values), count: values.length };
  });
}

/** Whether each of its values is the sum, or the mean, of those of the others, of which there are two at least. */
function saysWhatOthersMake({ nama, values }: Row, totals: readonly Total[]): boolean {
  const isSum = isNamedSum(nama);
  if (!isSum && !isNamedMean(nama)) return false;
  const held = values.flatMap((value, i) => {
    const total = totals[i];
    if (!isFigure(value) || total === undefined) return [];
    const others = total.count - 1;
    if (others < 2) return [false];
    const sum = total.sum.minus(value.nilai);
    const made = isSum ? sum : sum.div(others).toDecimalPlaces(value.desimal);
    return [!made.isZero() && made.eq(value.nilai)];
  });
  return held.length > 0 && held.every(Boolean);
}
