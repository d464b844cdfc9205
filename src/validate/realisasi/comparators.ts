// What results are compared with: values that nothing would show, and two of one name.

import { type Example, type Finding, report, rule, ruleSet } from '../../diagnostic/rule.ts';
import { keysOf } from '../../record.ts';
import { schemaRules } from '../../source/rules/schema.ts';
import { YEAR_PATTERN } from '../../source/schema/leaf.ts';
import { state, rencana } from '../../source/schema/value.ts';
import { locate, locateKey, type Pembanding, type Workspace } from '../../source/workspace.ts';
import type { Check } from '../check.ts';
import { keysAt, kutip } from '../naming.ts';

const SHOWN = {
  id: 'Evaluator menilai perbandingan yang ada angkanya; nama tanpa angka tidak membandingkan apa-apa.',
  en: 'Evaluators count comparisons that have a figure; a name without one compares nothing.',
};

interface Named {
  readonly nama: string;
  readonly kode: string;
}

const example = (before: string, after: string): Example => ({
  files: {
    '2020/realisasi.yaml': `
          realisasi: { T1.1: 73.4, S1.1: 82.5, S2.1: 11.5 }
          pembanding:
            S1.1:
              - { nama: Rata-rata nasional, jenis: rata-rata, nilai: ${before} }
        `,
  },
  mended: [[before, after]],
});

export const comparatorRules = ruleSet({
  'pembanding-kosong': rule<Named & { tahun: number }>({
    tingkat: 'peringatan',
    mengapa: SHOWN,
    id: ({ nama, kode, tahun }) => ({
      pesan: `pembanding ${nama} untuk ${kode} tidak punya nilai sampai tahun ${String(tahun)}`,
      saran: 'isi nilainya menurut tahun, misalnya nilai: { 2020: 71.2 }, atau hapus pembandingnya',
    }),
    en: ({ nama, kode, tahun }) => ({
      pesan: `${nama}, which ${kode} is compared with, has no value up to ${String(tahun)}`,
      saran: 'fill in its values by year, such as nilai: { 2020: 71.2 }, or remove it',
    }),
    example: example('{ 2020: null }', '{ 2020: 80.1 }'),
  }),
  'pembanding-tahun': rule<Named & { tahun: number; laporan: number }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Laporan suatu tahun tidak membandingkan hasilnya dengan tahun sesudahnya; nilai itu tidak dimuat.',
      en: 'A report of one year compares nothing with a later one; that value is not shown.',
    },
    id: ({ nama, kode, tahun, laporan }) => ({
      pesan: `pembanding ${nama} untuk ${kode} memuat tahun ${String(tahun)}, sesudah tahun laporan ${String(laporan)}`,
      saran: `periksa tahunnya, atau pindahkan ke folder ${String(tahun)}`,
    }),
    en: ({ nama, kode, tahun, laporan }) => ({
      pesan: `${nama}, which ${kode} is compared with, has a value of ${String(tahun)}, after the report's year ${String(laporan)}`,
      saran: `check the year, or move it to the folder ${String(tahun)}`,
    }),
    example: example('{ 2020: 80.1, 2021: 81 }', '{ 2019: 79.2, 2020: 80.1 }'),
  }),
  'pembanding-ganda': rule<Named>({
    tingkat: 'galat',
    mengapa: {
      id: 'Narasi dan perbandingan antarlaporan menyebut pembanding menurut namanya.',
      en: 'Prose and the comparison of reports tell comparators apart by name.',
    },
    id: ({ nama, kode }) => ({
      pesan: `pembanding ${nama} tertulis dua kali untuk ${kode}`,
      saran: 'gabungkan nilainya menurut tahun, atau beri salah satunya nama lain',
    }),
    en: ({ nama, kode }) => ({
      pesan: `${nama} stands twice among what ${kode} is compared with`,
      saran: 'put their values by year into one, or give one of them another name',
    }),
    example: {
      files: {
        '2020/realisasi.yaml': `
          realisasi: { T1.1: 73.4, S1.1: 82.5, S2.1: 11.5 }
          pembanding:
            S1.1:
              - { nama: Rata-rata nasional, nilai: { 2019: 79.2 } }
              - { nama: Rata-rata nasional, nilai: { 2020: 80.1 } }
        `,
      },
      mended: [['Rata-rata nasional, nilai: { 2020', 'Rata-rata provinsi, nilai: { 2020']],
    },
  }),
});

export const checkPembanding: Check = ({ workspace, hasil: { data, tahun } }) =>
  [...data.pembanding].flatMap(([kode, daftar]) => [
    ...findTwice(daftar, kode, workspace),
    ...daftar.flatMap((one) => checkYears(one, kode, tahun, workspace)),
  ]);

function findTwice(
  daftar: readonly Pembanding[],
  kode: string,
  workspace: Workspace,
): readonly Finding[] {
  const seen = new Set<string>();
  return daftar.flatMap(({ nama, asal }): Finding[] => {
    if (!seen.has(nama)) {
      seen.add(nama);
      return [];
    }
    const facts = { nama: kutip(nama), kode };
    return [report(comparatorRules['pembanding-ganda'], facts, locate(workspace, asal, 'nama'))];
  });
}

const VALUE_KEYS: ReadonlySet<string> = new Set(keysOf({ ...rencana, ...state }));

function checkYears(
  { nama, nilai, asal }: Pembanding,
  kode: string,
  laporan: number,
  workspace: Workspace,
): readonly Finding[] {
  const named = { nama: kutip(nama), kode };
  // One value may be a mapping of its own.
  const typed = keysAt(workspace, asal, 'nilai').filter((key) => !VALUE_KEYS.has(key));
  const years = typed.flatMap((key): Finding[] => {
    const place = locateKey(workspace, asal, 'nilai', key);
    if (!YEAR_PATTERN.test(key))
      return [report(schemaRules['tahun-salah'], { tertulis: key }, place)];
    const tahun = Number(key);
    if (tahun <= laporan) return [];
    return [report(comparatorRules['pembanding-tahun'], { ...named, tahun, laporan }, place)];
  });
  const hasValue = [...nilai.keys()].some((tahun) => tahun <= laporan);
  if (years.length > 0 || hasValue) return years;
  const facts = { ...named, tahun: laporan };
  return [report(comparatorRules['pembanding-kosong'], facts, locate(workspace, asal))];
}
