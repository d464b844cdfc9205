// Keys that the data format lets a user choose, and that lead nowhere: columns and years.

import { type Finding, report, ruleSet, rule } from '../../diagnostic/rule.ts';
import {
  locateKey,
  type Asal,
  type Workspace,
  wholeFile,
  below,
  type PathIn,
} from '../../source/workspace.ts';
import type { Check } from '../check.ts';
import { keysAt, sebutIndikator } from '../naming.ts';
import { schemaRules } from '../../source/rules/schema.ts';

const TERABAIKAN = {
  id: 'Angka yang tidak terbaca lkjip diam-diam tidak ikut tercetak.',
  en: 'A figure that lkjip does not use would silently not be printed.',
};

export const keyRules = ruleSet({
  'kolom-tak-terdaftar': rule<{ kolom: string; known: readonly string[] }>({
    tingkat: 'galat',
    mengapa: TERABAIKAN,
    id: ({ kolom, known }) => ({
      pesan: `kolom "${kolom}" tidak ada dalam daftar kolom tabel ini (${known.join(', ')})`,
      saran: 'tambahkan pada "kolom:", atau perbaiki nama kolomnya',
    }),
    en: ({ kolom, known }) => ({
      pesan: `the column "${kolom}" is not among the columns of this table (${known.join(', ')})`,
      saran: 'add it to "kolom:", or mend its name',
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
                - { nama: Unit Utara, nilai: { 2020: 81.25, 2021: 83.75 } }
        `,
      },
      mended: [['kolom: [2020]', 'kolom: [2020, 2021]']],
    },
  }),
  'tahun-di-luar-periode': rule<{ nama: string; tahun: number; mulai: number; selesai: number }>({
    tingkat: 'peringatan',
    mengapa: TERABAIKAN,
    id: ({ nama, tahun, mulai, selesai }) => ({
      pesan: `target ${nama} untuk tahun ${String(tahun)} berada di luar periode ${String(mulai)}–${String(selesai)}`,
      saran: 'perbaiki tahunnya, atau periode Renstranya',
    }),
    en: ({ nama, tahun, mulai, selesai }) => ({
      pesan: `the target of ${nama} for ${String(tahun)} is outside the period ${String(mulai)}–${String(selesai)}`,
      saran: 'mend the year, or the period of the Renstra',
    }),
    example: {
      files: {
        'renstra-2019-2023.yaml': `
          periode: { mulai: 2019, selesai: 2023 }
          sasaran:
            - kode: S1
              nama: Meningkatnya nilai pelayanan
              indikator:
                - kode: S1.1
                  nama: Nilai Pelayanan
                  satuan: poin
                  target: { 2020: 80, 2023: 90, 2024: 91 }
        `,
      },
      mended: [[', 2024: 91', '']],
    },
  }),
  'tahun-lalu-salah': rule<{ tahun: number; laporan: number }>({
    tingkat: 'peringatan',
    mengapa: TERABAIKAN,
    id: ({ tahun, laporan }) => ({
      pesan: `realisasi_lalu memuat tahun ${String(tahun)}, yang bukan tahun sebelum ${String(laporan)}`,
      saran: `pindahkan ke "realisasi:", atau ke folder ${String(tahun)}`,
    }),
    en: ({ tahun, laporan }) => ({
      pesan: `realisasi_lalu has the year ${String(tahun)}, which is not before ${String(laporan)}`,
      saran: `move it to "realisasi:", or to the folder ${String(tahun)}`,
    }),
    example: {
      files: {
        '2020/realisasi.yaml': `
          realisasi:
            S1.1: 82.5
          realisasi_lalu:
            2020: { S1.1: 82.5 }
        `,
      },
      mended: [['2020: { S1.1: 82.5 }', '2018: { S1.1: 78.4 }\n  2019: { S1.1: 79.15 }']],
    },
  }),
});

const TAHUN = /^(?:19|20|21)\d\d$/;

/** A value below a column that the table does not have would not be used. */
export const checkKolom: Check = ({ workspace, hasil }) =>
  [...hasil.tabel, ...hasil.personel].flatMap(({ jenis, tabel }) => {
    if (jenis === 'capaian' || !('kolom' in tabel)) return [];
    const unlisted = <Content>(asal: Asal<Content>, ...bagian: PathIn<Content>): Finding[] =>
      keysAt(workspace, asal, ...bagian)
        .filter((kolom) => !tabel.kolom.includes(kolom))
        .map((kolom) => {
          const fakta = { kolom, known: tabel.kolom };
          const position = locateKey(workspace, below(asal, ...bagian), kolom);
          return report(keyRules['kolom-tak-terdaftar'], fakta, position);
        });
    return [
      ...tabel.baris.flatMap(({ asal }) => unlisted(asal, 'nilai')),
      ...unlisted(tabel.asal, 'rata_rata_tercetak'),
      ...unlisted(tabel.asal, 'jumlah_tercetak'),
    ];
  });

/** Renstra targets are by year, and of the period. */
export const checkTahunTarget: Check = ({ workspace, hasil: { renstra } }) => {
  const { mulai, selesai } = renstra;
  const indikator = [...renstra.sasaran, ...renstra.tujuan].flatMap((one) => one.indikator);
  return indikator.flatMap((one) =>
    keysAt(workspace, one.asal, 'target').flatMap((key): Finding[] => {
      const position = locateKey(workspace, one.asal, 'target', key);
      const tahun = Number(key);
      if (!TAHUN.test(key))
        return [report(schemaRules['tahun-salah'], { tertulis: key }, position)];
      if (tahun >= mulai && tahun <= selesai) return [];
      const fakta = { nama: sebutIndikator(one), tahun, mulai, selesai };
      return [report(keyRules['tahun-di-luar-periode'], fakta, position)];
    }),
  );
};

/** `realisasi_lalu` is by year, and of years before the report's. */
export const checkTahunLalu: Check = ({ workspace, hasil: { tahun: laporan } }) => {
  const asal = wholeFile('realisasi', laporan);
  return keysAt(workspace, asal, 'realisasi_lalu').flatMap((key) =>
    checkLalu(key, laporan, workspace),
  );
};

function checkLalu(key: string, laporan: number, workspace: Workspace): Finding[] {
  const position = locateKey(workspace, wholeFile('realisasi', laporan), 'realisasi_lalu', key);
  if (!TAHUN.test(key)) return [report(schemaRules['tahun-salah'], { tertulis: key }, position)];
  const tahun = Number(key);
  return tahun < laporan
    ? []
    : [report(keyRules['tahun-lalu-salah'], { tahun, laporan }, position)];
}
