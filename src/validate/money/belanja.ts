// Budgets that were changed, and the same money by kind of spending: it must be the same.

import type { HasilAnggaran } from '../../calculate/anggaran.ts';
import { isFigure, type Terhitung } from '../../calculate/besaran.ts';
import { flattenKegiatan } from '../../calculate/kegiatan.ts';
import { isWhole } from '../../calculate/serapan.ts';
import { ketetapan } from '../../formula/figure.ts';
import { type Finding, report, rule, ruleSet } from '../../diagnostic/rule.ts';
import { isBefore } from '../../period.ts';
import { locate, locateKey, type Belanja, type BudgetChange } from '../../source/workspace.ts';
import type { Check } from '../check.ts';
import { sebutIndikator, sebutRupiah } from '../naming.ts';

const PROGRAMS = `
  program:
    - kode: P01
      nama: Program Pelayanan
      sasaran: [S1, S2]
      anggaran: 400000000
      realisasi: 380000000
  belanja:`;

const SAME = {
  id: 'Program dan jenis belanja adalah uang yang sama; bila jumlahnya berbeda, salah satunya keliru.',
  en: 'Programs and kinds of spending are the same money; where their sums differ, one of them is wrong.',
};

export const belanjaRules = ruleSet({
  'belanja-beda-program': rule<{
    besaran: 'anggaran' | 'realisasi';
    belanja: string;
    program: string;
    selisih: string;
  }>({
    tingkat: 'peringatan',
    mengapa: SAME,
    id: ({ besaran, belanja, program, selisih }) => ({
      pesan: `${besaran} menurut jenis belanja berjumlah ${belanja}, tetapi menurut program ${program} (selisih ${selisih})`,
      saran: 'cocokkan keduanya dengan laporan realisasi anggaran',
    }),
    en: ({ besaran, belanja, program, selisih }) => ({
      pesan: `the ${besaran} by kind of spending sums to ${belanja}, but by program to ${program} (a difference of ${selisih})`,
      saran: 'hold both against the budget report',
    }),
    example: {
      files: {
        '2020/anggaran.yaml': `${PROGRAMS}
    - { jenis: Belanja Pegawai, anggaran: 300000000, realisasi: 290000000 }
    - { jenis: Belanja Barang, anggaran: 100000000, realisasi: 80000000 }
`,
      },
      mended: [['realisasi: 80000000', 'realisasi: 90000000']],
    },
  }),
  'belanja-ganda': rule<{ jenis: string; dipa: string | null; baris: number }>({
    tingkat: 'peringatan',
    mengapa: SAME,
    id: ({ jenis, dipa, baris }) => ({
      pesan: `${jenis}${dipa === null ? '' : ` pada DIPA ${dipa}`} sudah ditulis pada baris ${String(baris)}`,
      saran: 'gabungkan keduanya, atau sebut dipa-nya bila memang dua',
    }),
    en: ({ jenis, dipa, baris }) => ({
      pesan: `${jenis}${dipa === null ? '' : ` of DIPA ${dipa}`} is already at line ${String(baris)}`,
      saran: 'make one of them, or state the dipa of each where they are two',
    }),
    example: {
      files: {
        '2020/anggaran.yaml': `${PROGRAMS}
    - { jenis: Belanja Barang, anggaran: 300000000, realisasi: 290000000 }
    - { jenis: Belanja Barang, anggaran: 100000000, realisasi: 90000000 }
`,
      },
      mended: [
        [
          'jenis: Belanja Barang, anggaran: 300000000',
          'jenis: Belanja Pegawai, anggaran: 300000000',
        ],
      ],
    },
  }),
  'belanja-kosong': rule<{ besaran: 'anggaran' | 'realisasi'; jenis: string }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Yang belum dilaporkan bukan nol: jumlah dan serapannya baru dapat dihitung setelah semuanya ada.',
      en: 'What is not reported is not zero: sums and absorption can be calculated once all of it is there.',
    },
    id: ({ besaran, jenis }) => ({
      pesan: `${besaran} ${jenis} belum diisi`,
      saran: 'isi dari laporan realisasi anggaran; 0 hanya bila memang nol',
    }),
    en: ({ besaran, jenis }) => ({
      pesan: `the ${besaran} of ${jenis} is not filled in`,
      saran: 'enter it from the budget report; 0 only where it is zero',
    }),
    example: {
      files: {
        '2020/anggaran.yaml': `${PROGRAMS}
    - { jenis: Belanja Pegawai, anggaran: 300000000, realisasi: 290000000 }
    - { jenis: Belanja Barang, anggaran: 100000000 }
`,
      },
      mended: [['anggaran: 100000000 }', 'anggaran: 100000000, realisasi: 90000000 }']],
    },
  }),
  'perubahan-anggaran-urutan': rule<{ tanggal: string; sebelumnya: string }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Perubahan yang terakhir ditulis dipakai sebagai anggarannya; urutan yang keliru memakai angka yang lama.',
      en: 'The change that is written last is taken as the budget; a wrong order takes an old figure.',
    },
    id: ({ tanggal, sebelumnya }) => ({
      pesan: `perubahan anggaran tanggal ${tanggal} ditulis sesudah perubahan tanggal ${sebelumnya}`,
      saran: 'urutkan perubahannya menurut tanggal',
    }),
    en: ({ tanggal, sebelumnya }) => ({
      pesan: `the change of the budget of ${tanggal} stands behind that of ${sebelumnya}`,
      saran: 'put the changes in the order of their dates',
    }),
    example: {
      files: {
        '2020/anggaran.yaml': `
          program:
            - kode: P01
              nama: Program Pelayanan
              sasaran: [S1, S2]
              anggaran:
                awal: 300000000
                perubahan:
                  - { tanggal: 2020-09-01, nilai: 350000000, dasar: DPPA }
                  - { tanggal: 2020-06-01, nilai: 400000000, dasar: DPPA }
              realisasi: 340000000
        `,
      },
      mended: [['2020-06-01', '2020-11-01']],
    },
  }),
});

const AMOUNTS = ['anggaran', 'realisasi'] as const;

/** The two ways to tell one budget agree, where both are whole. */
export const checkBelanjaProgram: Check = ({ workspace, hasil: { anggaran, data } }) => {
  const { belanja, program } = anggaran;
  if (belanja === null || data.anggaran === null || program.length === 0) return [];
  const { asal } = data.anggaran;
  return AMOUNTS.flatMap((besaran): Finding[] => {
    const [one, other]: readonly Terhitung[] = [belanja[besaran], anggaran[besaran]];
    if (one === undefined || other === undefined || !isWhole(one) || !isWhole(other)) return [];
    if (one.nilai.eq(other.nilai)) return [];
    const fakta = {
      besaran,
      belanja: sebutRupiah(one),
      program: sebutRupiah(other),
      selisih: sebutRupiah(ketetapan(one.nilai.minus(other.nilai).abs())),
    };
    return [
      report(belanjaRules['belanja-beda-program'], fakta, locateKey(workspace, asal, 'belanja')),
    ];
  });
};

const nameOf = ({ jenis, dipa }: Belanja): string => JSON.stringify([jenis, dipa]);

/** One kind of spending, one row of its DIPA, with a budget and spending. */
export const checkBelanja: Check = ({ workspace, hasil: { anggaran } }) => {
  const met = new Map<string, number>();
  const rows = (anggaran.belanja?.dipa ?? []).flatMap((one) => one.rows);
  return rows.flatMap((row): readonly Finding[] => {
    const { belanja } = row;
    const place = locate(workspace, belanja.asal, 'jenis');
    const baris = met.get(nameOf(belanja));
    met.set(nameOf(belanja), baris ?? place.baris);
    const { jenis, dipa } = belanja;
    return [
      ...(baris === undefined
        ? []
        : [report(belanjaRules['belanja-ganda'], { jenis, dipa, baris }, place)]),
      ...AMOUNTS.filter((besaran) => !isFigure(row[besaran])).map((besaran) =>
        report(
          belanjaRules['belanja-kosong'],
          { besaran, jenis },
          locateKey(workspace, belanja.asal, besaran),
        ),
      ),
    ];
  });
};

interface ChangedBudget extends Pick<Belanja, 'changes'> {
  readonly nama: string;
}

/** All that has a budget of its own, whose changes may be told. */
export const budgetsWithChanges = (anggaran: HasilAnggaran): readonly ChangedBudget[] => [
  ...anggaran.program.flatMap(flattenKegiatan).map(({ kegiatan: { changes, ...one } }) => ({
    nama: sebutIndikator(one),
    changes,
  })),
  ...(anggaran.belanja?.dipa ?? []).flatMap(({ rows }) =>
    rows.map(({ belanja: { jenis: nama, changes } }) => ({ nama, changes })),
  ),
];

/** Changes of a budget stand in the order of their dates. */
export const checkPerubahan: Check = ({ workspace, hasil: { anggaran } }) =>
  budgetsWithChanges(anggaran).flatMap(({ changes }) =>
    outOfOrder(changes?.perubahan ?? []).map(([{ asal }, tanggal, sebelumnya]) =>
      report(
        belanjaRules['perubahan-anggaran-urutan'],
        { tanggal, sebelumnya },
        locate(workspace, asal),
      ),
    ),
  );

type Misplaced = readonly [change: BudgetChange, day: string, before: string];

/** Each change with the day of the one before it, where that is later. */
function outOfOrder(changes: readonly BudgetChange[]): readonly Misplaced[] {
  let last: string | null = null;
  return changes.flatMap((change): readonly Misplaced[] => {
    const { tanggal } = change;
    if (tanggal === null) return [];
    const before = last;
    last = tanggal;
    return before !== null && isBefore(tanggal, before) ? [[change, tanggal, before]] : [];
  });
}
