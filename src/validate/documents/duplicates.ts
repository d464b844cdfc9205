// Codes that stand for two things at once.

import { type Finding, ruleSet, rule, report } from '../../diagnostic/rule.ts';
import { locate, ownTables, type Asal, type Workspace } from '../../source/workspace.ts';
import { sameFileName } from '../../source/file-name.ts';
import type { Check } from '../check.ts';
import { KODE } from '../../compose/rules/outline.ts';
import { placeInEnglish } from '../../diagnostic/words.ts';

export const duplicateRules = ruleSet({
  'kode-ganda': rule<{ what: string; kode: string; pertama: string }>({
    tingkat: 'galat',
    mengapa: KODE,
    id: ({ what, kode: content, pertama }) => ({
      pesan: `kode ${what} "${content}" dipakai dua kali, pertama di ${pertama}`,
      saran: 'beri salah satunya kode lain, atau hapus bila tersalin dua kali',
    }),
    en: ({ what, kode: content, pertama }) => ({
      pesan: `the kode "${content}" (${what}) is used twice, first at ${placeInEnglish(pertama)}`,
      saran: 'give one of them another kode, or remove it if it was copied twice',
    }),
    example: {
      files: {
        'renstra-2019-2023.yaml': `
          periode: { mulai: 2019, selesai: 2023 }
          sasaran:
            - kode: S1
              nama: Meningkatnya nilai pelayanan
              indikator:
                - { kode: S1.1, nama: Nilai Pelayanan, satuan: poin, target: { 2020: 80, 2023: 90 } }
            - kode: S1
              nama: Menurunnya keluhan pengguna
              indikator:
                - { kode: S2.1, nama: Keluhan per Seribu Pengguna, satuan: keluhan, target: { 2020: 12 } }
        `,
      },
      mended: [['- kode: S1\n    nama: Menurunnya', '- kode: S2\n    nama: Menurunnya']],
    },
  }),
  'kode-beda-huruf': rule<{ what: string; kode: string; lain: string; pertama: string }>({
    tingkat: 'galat',
    mengapa: {
      id: 'Narasi dan grafik dinamai menurut kode; di Windows dan macOS, kode yang hanya berbeda huruf besar-kecil menunjuk satu berkas.',
      en: 'Prose and charts are named by kode; on Windows and macOS, kode that differ in capitals alone mean one file.',
    },
    id: ({ what, kode: content, lain, pertama }) => ({
      pesan: `kode ${what} "${content}" hanya berbeda huruf besar-kecil dari "${lain}" di ${pertama}`,
      saran: 'beri salah satunya kode lain, atau samakan bila memang satu',
    }),
    en: ({ what, kode: content, lain, pertama }) => ({
      pesan: `the kode "${content}" (${what}) differs in capitals alone from "${lain}" at ${placeInEnglish(pertama)}`,
      saran: 'give one of them another kode, or write them alike if they are one',
    }),
    example: {
      files: {
        '2020/organisasi.yaml': `
          pengesahan: { tanggal: 2021-02-26 }
          tabel:
            - kode: Nilai-Unit
              jenis: nilai
              judul: Pegawai menurut Unit
              satuan: orang
              kolom: [Jumlah]
              baris:
                - { nama: Unit Utara, nilai: { Jumlah: 12 } }
        `,
      },
      mended: [['kode: Nilai-Unit', 'kode: pegawai-unit']],
    },
  }),
});

interface Berkode {
  readonly kode: string;
  readonly asal: Asal<{ readonly kode: string }>;
}

/** Sasaran and indikator share one list: prose and expressions tell them apart by kode alone. */
export const checkDuplicateKode: Check = ({ workspace, hasil: { data, renstra } }) => {
  const indikator = (daftar: readonly { readonly indikator: readonly Berkode[] }[]) =>
    daftar.flatMap((one) => one.indikator);
  const { misi, tujuan, sasaran } = renstra;
  return [
    ...findTwice(workspace, 'misi', misi),
    ...findTwice(workspace, 'tujuan', tujuan),
    ...findTwice(workspace, 'sasaran atau indikator', [
      ...sasaran,
      ...indikator(tujuan),
      ...indikator(sasaran),
    ]),
    ...findTwice(workspace, 'tabel', ownTables(data)),
  ];
};

function findTwice(workspace: Workspace, what: string, daftar: readonly Berkode[]): Finding[] {
  const first = new Map<string, Berkode>();
  return daftar.flatMap((one) => {
    const { kode, asal } = one;
    const lama = first.get(sameFileName(kode));
    if (lama === undefined) {
      first.set(sameFileName(kode), one);
      return [];
    }
    const { berkas, baris } = locate(workspace, lama.asal, 'kode');
    const pertama = `${berkas} baris ${String(baris)}`;
    const place = locate(workspace, asal, 'kode');
    if (lama.kode === kode) {
      return [report(duplicateRules['kode-ganda'], { what, kode, pertama }, place)];
    }
    const facts = { what, kode, lain: lama.kode, pertama };
    return [report(duplicateRules['kode-beda-huruf'], facts, place)];
  });
}
