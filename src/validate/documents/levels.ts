// Tujuan and sasaran that measure nothing or hang in the air, and a year without its Perjanjian Kinerja.

import { documentOfYear } from '../../calculate/tren.ts';
import { startOf, locate } from '../../source/workspace.ts';
import type { Check } from '../check.ts';
import { ruleSet, rule, report, type Example } from '../../diagnostic/rule.ts';

const JENJANG = {
  id: 'Setiap tujuan dan sasaran harus terukur dan saling terkait.',
  en: 'Every tujuan and sasaran must be measurable and linked.',
};

function without(what: string, lacking: string, id: string, en: string, example: Example) {
  return rule<{ kode: string; nama: string }>({
    tingkat: 'peringatan',
    mengapa: JENJANG,
    id: ({ kode: content, nama: judul }) => ({
      pesan: `${what} ${content} "${judul}" belum mempunyai ${lacking}`,
      saran: id,
    }),
    en: ({ kode: content, nama: judul }) => ({
      pesan: `${what} ${content} "${judul}" has no ${lacking}`,
      saran: en,
    }),
    example,
  });
}

export const levelRules = ruleSet({
  'perjanjian-kinerja-tak-ada': rule<{ tahun: number }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Laporan kinerja mempertanggungjawabkan Perjanjian Kinerja tahun itu (PermenPANRB 53/2014).',
      en: 'The report accounts for the Perjanjian Kinerja of its year (PermenPANRB 53/2014).',
    },
    id: ({ tahun }) => ({
      pesan: `Perjanjian Kinerja tahun ${String(tahun)} belum dimasukkan`,
      saran: 'salin targetnya ke "perjanjian_kinerja"',
    }),
    en: ({ tahun }) => ({
      pesan: `the Perjanjian Kinerja of ${String(tahun)} is missing`,
      saran: 'copy its targets into "perjanjian_kinerja"',
    }),
    example: {
      files: {
        '2020/target.yaml': `
          iku: { target: { S1.1: 80, S2.1: 12 } }
          dasar_capaian: iku
        `,
      },
      mended: [
        [
          'dasar_capaian: iku',
          'perjanjian_kinerja:\n  - { versi: murni, target: { T1.1: 72, S1.1: 80, S2.1: 12 } }',
        ],
      ],
    },
  }),
  'sasaran-tanpa-indikator': without(
    'sasaran',
    'indikator',
    'tambahkan sekurang-kurangnya satu indikator',
    'add at least one indikator',
    {
      files: {
        'renstra-2019-2023.yaml': `
          periode: { mulai: 2019, selesai: 2023 }
          sasaran:
            - kode: S1
              nama: Meningkatnya nilai pelayanan
              indikator:
                - { kode: S1.1, nama: Nilai Pelayanan, satuan: poin, target: { 2020: 80, 2023: 90 } }
            - { kode: S2, nama: Menurunnya keluhan pengguna }
        `,
      },
      mended: [
        [
          '- { kode: S2, nama: Menurunnya keluhan pengguna }',
          '- kode: S2\n    nama: Menurunnya keluhan pengguna\n    indikator:\n      - { kode: S2.1, nama: Keluhan per Seribu Pengguna, satuan: keluhan, polaritas: minimal, target: { 2020: 12, 2023: 8 } }',
        ],
      ],
    },
  ),
  'tujuan-tanpa-indikator': without(
    'tujuan',
    'indikator',
    'tambahkan indikator tujuan',
    'add an indikator of the tujuan',
    {
      files: {
        'renstra-2019-2023.yaml': `
          periode: { mulai: 2019, selesai: 2023 }
          tujuan:
            - { kode: T1, nama: Meningkatkan mutu pelayanan }
          sasaran:
            - kode: S1
              nama: Meningkatnya nilai pelayanan
              tujuan: T1
              indikator:
                - { kode: S1.1, nama: Nilai Pelayanan, satuan: poin, target: { 2020: 80, 2023: 90 } }
        `,
      },
      mended: [
        [
          '- { kode: T1, nama: Meningkatkan mutu pelayanan }',
          '- kode: T1\n    nama: Meningkatkan mutu pelayanan\n    indikator: [{ kode: T1.1, nama: Indeks Kepuasan, satuan: poin, target: { 2020: 72 } }]',
        ],
      ],
    },
  ),
  'sasaran-tanpa-tujuan': without(
    'sasaran',
    'tujuan',
    'tulis "tujuan" dengan kode tujuan yang didukungnya',
    'write "tujuan" with the kode of the tujuan that it serves',
    {
      files: {
        'renstra-2019-2023.yaml': `
          periode: { mulai: 2019, selesai: 2023 }
          tujuan:
            - kode: T1
              nama: Meningkatkan mutu pelayanan
              indikator: [{ kode: T1.1, nama: Indeks Kepuasan, satuan: poin, target: { 2020: 72 } }]
          sasaran:
            - kode: S1
              nama: Meningkatnya nilai pelayanan
              indikator:
                - { kode: S1.1, nama: Nilai Pelayanan, satuan: poin, target: { 2020: 80, 2023: 90 } }
        `,
      },
      mended: [
        [
          'nama: Meningkatnya nilai pelayanan\n',
          'nama: Meningkatnya nilai pelayanan\n    tujuan: T1\n',
        ],
      ],
    },
  ),
});

/** A Renstra without any tujuan is read as one whose tujuan were not entered: its sasaran cannot be tied. */
export const checkJenjang: Check = ({ workspace, hasil: { renstra } }) => [
  ...renstra.tujuan
    .filter(({ indikator }) => indikator.length === 0)
    .map(({ kode, nama, asal }) =>
      report(levelRules['tujuan-tanpa-indikator'], { kode, nama }, locate(workspace, asal)),
    ),
  ...renstra.sasaran
    .filter(({ indikator }) => indikator.length === 0)
    .map(({ kode, nama, asal }) =>
      report(levelRules['sasaran-tanpa-indikator'], { kode, nama }, locate(workspace, asal)),
    ),
  ...renstra.sasaran
    // One that serves another sasaran belongs to its tujuan.
    .filter((one) => one.tujuan === null && one.mendukung === null && renstra.tujuan.length > 0)
    .map(({ kode, nama, asal }) =>
      report(levelRules['sasaran-tanpa-tujuan'], { kode, nama }, locate(workspace, asal)),
    ),
];

/** The report accounts for the Perjanjian Kinerja, even where BAB III measures against the IKU. */
export const checkPerjanjianKinerja: Check = ({ hasil: { data, tahun } }) => {
  // With no document to measure against at all there is an error of its own.
  if (data.perjanjianKinerja.length > 0 || documentOfYear(data) === null) return [];
  const position = startOf(`${String(tahun)}/target.yaml`);
  return [report(levelRules['perjanjian-kinerja-tak-ada'], { tahun }, position)];
};
