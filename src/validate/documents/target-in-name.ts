// Names of sasaran that carry their own target.

import { locate, type Asal } from '../../source/workspace.ts';
import type { Check } from '../check.ts';
import { allDokumen } from './documents.ts';
import { findTarget } from './written-target.ts';
import { ruleSet, rule, report } from '../../diagnostic/rule.ts';

export const targetInNameRules = ruleSet({
  'nama-memuat-target': rule<{ nama: string; bagian: string }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Target dalam nama tertinggal ketika targetnya berubah, dan dapat bertentangan dengan target pada tabel.',
      en: 'A target inside a name goes stale when the target changes, and may contradict it.',
    },
    id: ({ nama: tertulis, bagian }) => ({
      pesan: `nama sasaran "${tertulis}" memuat targetnya sendiri ("${bagian}")`,
      saran: 'sebut hasil yang dituju saja; targetnya ditulis pada "target" menurut tahun',
    }),
    en: ({ nama: tertulis, bagian }) => ({
      pesan: `the name of the sasaran "${tertulis}" carries its own target ("${bagian}")`,
      saran: 'name the outcome alone; targets belong under "target", by year',
    }),
    example: {
      files: {
        '2020/target.yaml': `
          perjanjian_kinerja:
            - versi: murni
              target: { T1.1: 72, S1.1: 80, S2.1: 12 }
              sasaran:
                - { kode: S1, nama: Meningkatnya nilai pelayanan }
                - { kode: S2, nama: Menurunnya keluhan pengguna dari 14 menjadi 12 }
        `,
      },
      mended: [[' dari 14 menjadi 12', '']],
    },
  }),
});

/** Sasaran of the Renstra, as other documents write them, and of the rows of tables; each name once. */
export const checkNamaTarget: Check = ({ workspace, hasil: { data, renstra } }) => {
  const named = (nama: string, asal: Asal<{ readonly nama: string }>) => ({
    nama,
    place: () => locate(workspace, asal, 'nama'),
  });
  const daftar = [
    ...renstra.tujuan.map(({ nama, asal }) => named(nama, asal)),
    ...renstra.sasaran.map(({ nama, asal }) => named(nama, asal)),
    ...allDokumen(data).flatMap(({ sasaran }) =>
      sasaran.map(({ nama, asal }) => named(nama, asal)),
    ),
    ...data.tabel.flatMap((tabel) =>
      tabel.jenis === 'capaian'
        ? tabel.baris.map(({ sasaran, asal }) => ({
            nama: sasaran ?? '',
            place: () => locate(workspace, asal, 'sasaran'),
          }))
        : [],
    ),
  ];
  const seen = new Set<string>();
  return daftar.flatMap(({ nama, place }) => {
    const bagian = seen.has(nama) ? null : findTarget(nama);
    if (bagian === null) return [];
    seen.add(nama);
    const fakta = { nama, bagian };
    return [report(targetInNameRules['nama-memuat-target'], fakta, place())];
  });
};
