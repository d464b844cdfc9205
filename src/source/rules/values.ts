// Rules of values that are no numbers: words of a scale, and days.

import { ruleSet, rule } from '../../diagnostic/rule.ts';
import { fixDay } from './schema.ts';

const RENSTRA = `
  periode: { mulai: 2019, selesai: 2023 }
  tujuan:
    - kode: T1
      nama: Meningkatkan mutu pelayanan
      indikator:
        - { kode: T1.1, nama: Indeks Pelayanan, satuan: poin, target: { 2020: 72, 2023: 80 } }
  sasaran:
    - kode: S2
      nama: Menurunnya keluhan pengguna
      tujuan: T1
      indikator:
        - {
            kode: S2.1,
            nama: Keluhan per Seribu Pengguna,
            satuan: keluhan,
            polaritas: minimal,
            target: { 2020: 12 },
          }
    - kode: S1
      nama: Meningkatnya nilai pelayanan
      tujuan: T1
      indikator:
`;

const withIndicator = (...lines: readonly string[]) =>
  `${RENSTRA}        - {\n            kode: S1.1,\n${lines.map((line) => `            ${line},\n`).join('')}          }\n`;

export const valueRules = ruleSet({
  'predikat-tak-dikenal': rule<{
    tertulis: string;
    similar: string | null;
    skala: readonly string[];
  }>({
    tingkat: 'galat',
    mengapa: {
      id: 'Capaian predikat dihitung dari tempatnya pada skala, jadi predikatnya harus ada di sana.',
      en: 'The capaian of a rating is made of its place in the scale, and so it has to stand there.',
    },
    id: ({ tertulis, similar, skala }) => ({
      pesan: `"${tertulis}" tidak ada pada skala indikator ini`,
      saran: `${similar === null ? '' : `mungkin maksudnya "${similar}"; `}skalanya, dari yang terburuk: ${skala.join(', ')}`,
    }),
    en: ({ tertulis, similar, skala }) => ({
      pesan: `"${tertulis}" is not on the scale of this indikator`,
      saran: `${similar === null ? '' : `did you mean "${similar}"? `}The scale, worst first: ${skala.join(', ')}`,
    }),
    example: {
      files: {
        'renstra-2019-2023.yaml': withIndicator(
          'nama: Opini BPK',
          'jenis: predikat',
          'skala: opini-bpk',
          'target: { 2020: WTPP, 2023: WTP }',
        ),
        '2020/target.yaml': `
          perjanjian_kinerja:
            - { versi: murni, target: { T1.1: 72, S1.1: WTP, S2.1: 12 } }
        `,
        '2020/realisasi.yaml': `
          realisasi: { T1.1: 73.4, S1.1: WDP, S2.1: 11.5 }
        `,
      },
      mended: [['WTPP', 'WTP']],
    },
    cure: {
      id: 'tulis salah satu nama pada skala, atau nyatakan skala sendiri pada indikatornya, dari yang terburuk: "skala: [Kurang, Cukup, Baik]".',
      en: 'write one of the names of the scale, or state a scale of your own with the indikator, worst first: "skala: [Kurang, Cukup, Baik]".',
    },
  }),
  'predikat-ganda': rule<{ nama: string }>({
    tingkat: 'galat',
    mengapa: {
      id: 'Satu nama di dua tempat pada skala tidak dapat dinilai.',
      en: 'One name in two places of a scale cannot be rated.',
    },
    id: ({ nama }) => ({
      pesan: `"${nama}" tertulis dua kali pada skala ini`,
      saran: 'ganti yang keliru dengan nama tingkat yang dimaksud, atau hapus',
    }),
    en: ({ nama }) => ({
      pesan: `"${nama}" stands twice on this scale`,
      saran: 'replace the wrong one by the level that was meant, or remove it',
    }),
    example: {
      files: {
        'lkjip.yaml': `
          versi: 1
          instansi: { nama: Dinas Contoh, daerah: Kabupaten Contoh }
          metode:
            skala_capaian:
              - { predikat: Baik, minimum: 80 }
              - { predikat: Baik, minimum: 0 }
        `,
      },
      mended: [['predikat: Baik, minimum: 0', 'predikat: Kurang, minimum: 0']],
    },
  }),
  'baris-beda-kolom': rule<{ ada: number; kolom: readonly string[] }>({
    tingkat: 'galat',
    mengapa: {
      id: 'Baris yang berisi lebih atau kurang tercetak di bawah kolom yang keliru.',
      en: 'A row with more or fewer cells is printed under the wrong heads.',
    },
    id: ({ ada: isFigure, kolom }) => ({
      pesan: `baris ini berisi ${String(isFigure)}, padahal kolomnya ${String(kolom.length)}: ${kolom.join(', ')}`,
      saran: 'tulis satu isi untuk setiap kolom; yang kosong: ""',
    }),
    en: ({ ada: isFigure, kolom }) => ({
      pesan: `this row has ${String(isFigure)}, but there are ${String(kolom.length)} columns: ${kolom.join(', ')}`,
      saran: 'write a text for each column; an empty one: ""',
    }),
    example: {
      files: {
        '2020/organisasi.yaml': `
          tugas: menyelenggarakan pelayanan
          tabel:
            - kode: inovasi
              jenis: teks
              judul: Inovasi Pelayanan
              kolom: [Inovasi, Manfaat]
              baris:
                - [Antrean daring, waktu tunggu, berkurang]
        `,
      },
      mended: [['waktu tunggu, berkurang', '"waktu tunggu, berkurang"']],
    },
    cure: {
      id: 'tulis satu isi untuk setiap kolom. Isi yang memuat koma ditulis dalam tanda kutip.',
      en: 'write a text for each column. One with a comma is written in quotes.',
    },
  }),
  'hari-salah': rule<{ tertulis: string; write: string | null }>({
    tingkat: 'galat',
    fix: fixDay,
    mengapa: {
      id: 'Tercapai atau tidaknya target tanggal ditentukan oleh harinya.',
      en: 'Whether the target of a date was reached depends on the day.',
    },
    id: ({ tertulis, write: tulis }) => ({
      pesan:
        tulis === null
          ? `"${tertulis}" bukan tanggal yang ada`
          : `"${tertulis}" tidak tertulis sebagai tahun-bulan-hari`,
      saran: tulis === null ? 'tulis tahun-bulan-hari, misalnya 2019-11-30' : `tulis ${tulis}`,
    }),
    en: ({ tertulis, write: tulis }) => ({
      pesan:
        tulis === null
          ? `"${tertulis}" is no date that exists`
          : `"${tertulis}" is not written as year-month-day`,
      saran: tulis === null ? 'write year-month-day, such as 2019-11-30' : `write ${tulis}`,
    }),
    example: {
      files: {
        'renstra-2019-2023.yaml': withIndicator(
          'nama: Penetapan APBD',
          'jenis: tanggal',
          'target: { 2020: 30 November 2019, 2023: 2022-11-30 }',
        ),
        '2020/target.yaml': `
          perjanjian_kinerja:
            - { versi: murni, target: { T1.1: 72, S1.1: 2019-11-30, S2.1: 12 } }
        `,
        '2020/realisasi.yaml': `
          realisasi: { T1.1: 73.4, S1.1: 2019-11-28, S2.1: 11.5 }
        `,
      },
      mended: [['30 November 2019', '2019-11-30']],
    },
  }),
});
