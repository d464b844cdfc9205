// Rules of a run as a whole: which years there are, and what they are made from.

import { ruleSet, rule } from '../../diagnostic/rule.ts';

export const workspaceRules = ruleSet({
  'tahun-tak-ada': rule<{ tahun: number; similar: string | null }>({
    tingkat: 'galat',
    mengapa: {
      id: 'Laporan disusun dari folder tahunnya.',
      en: 'A report is made from the folder of its year.',
    },
    id: ({ tahun, similar }) => ({
      pesan: `tidak ada data tahun ${String(tahun)}${similar === null ? '' : `; yang ada ${similar}`}`,
      saran:
        similar === null
          ? `buat folder ${String(tahun)}/ dengan target.yaml, realisasi.yaml dan anggaran.yaml`
          : `ganti nama ${similar} menjadi ${String(tahun)}/`,
    }),
    en: ({ tahun, similar }) => ({
      pesan: `there is no data for ${String(tahun)}${similar === null ? '' : `; there is ${similar}`}`,
      saran:
        similar === null
          ? `create the folder ${String(tahun)}/ with target.yaml, realisasi.yaml and anggaran.yaml`
          : `rename ${similar} to ${String(tahun)}/`,
    }),
    example: {
      files: {},
      years: [2021],
    },
    cure: {
      id: 'buat folder tahunnya dengan target.yaml, realisasi.yaml, dan anggaran.yaml, misalnya dengan "lkjip new 2021"; atau periksa tahun yang diminta.',
      en: 'create the folder of the year with target.yaml, realisasi.yaml and anggaran.yaml, for example by "lkjip new 2021"; or check the year that was asked for.',
    },
  }),
  'tahun-kosong': rule<object>({
    tingkat: 'galat',
    mengapa: {
      id: 'Laporan disusun dari folder tahunnya.',
      en: 'A report is made from the folder of its year.',
    },
    id: () => ({
      pesan: 'belum ada folder tahun dengan target.yaml di ruang kerja ini',
      saran: 'buat misalnya folder 2020/ dengan target.yaml, realisasi.yaml dan anggaran.yaml',
    }),
    en: () => ({
      pesan: 'there is no folder of a year with a target.yaml in this workspace',
      saran: 'create, for example, 2020/ with target.yaml, realisasi.yaml and anggaran.yaml',
    }),
    example: {
      files: {
        '2020/target.yaml (tidak ada)': '',
      },
    },
    cure: {
      id: 'buat misalnya folder 2020/ dengan target.yaml, realisasi.yaml, dan anggaran.yaml. Tanpa tahun yang diminta, yang dilaporkan ialah setiap folder tahun yang mempunyai target.yaml.',
      en: 'create, for example, the folder 2020/ with target.yaml, realisasi.yaml and anggaran.yaml. When no year is asked for, every folder of a year that has a target.yaml is reported on.',
    },
  }),
  'periode-tak-mencakup': rule<{ tahun: number }>({
    tingkat: 'galat',
    mengapa: {
      id: 'Sasaran dan indikator tahun laporan diambil dari Renstra yang mencakupnya.',
      en: 'The sasaran and indikator of a year are taken from the Renstra that covers it.',
    },
    id: ({ tahun }) => ({
      pesan: `tidak ada Renstra yang periodenya mencakup tahun ${String(tahun)}`,
      saran: 'periksa periode.mulai dan periode.selesai, atau tambahkan renstra-*.yaml',
    }),
    en: ({ tahun }) => ({
      pesan: `no Renstra has a period that covers ${String(tahun)}`,
      saran: 'check periode.mulai and periode.selesai, or add a renstra-*.yaml',
    }),
    example: {
      files: {
        'renstra-2019-2023.yaml': `
          periode: { mulai: 2014, selesai: 2018 }
          sasaran:
            - kode: S1
              nama: Meningkatnya nilai pelayanan
              indikator:
                - { kode: S1.1, nama: Nilai Pelayanan, satuan: poin, target: { 2018: 90 } }
        `,
      },
    },
    cure: {
      id: 'periksa periode.mulai dan periode.selesai, atau tambahkan berkas Renstra periode itu.',
      en: 'check periode.mulai and periode.selesai, or add the Renstra file of that period.',
    },
  }),
  'narasi-ganda': rule<{ bagian: string; lain: string }>({
    tingkat: 'galat',
    mengapa: {
      id: 'Dari dua naskah untuk satu bagian hanya satu yang dapat dicetak.',
      en: 'Of two texts for one section only one can be printed.',
    },
    id: ({ bagian, lain }) => ({
      pesan: `bagian "${bagian}" sudah diisi oleh ${lain}`,
      saran: 'gabungkan kedua berkas itu menjadi satu',
    }),
    en: ({ bagian, lain }) => ({
      pesan: `the section "${bagian}" is already filled by ${lain}`,
      saran: 'join the two files into one',
    }),
    example: {
      files: {
        '2020/narasi/S1.md': `
          Capaian sasaran ini {{capaian "S1"}} persen.
        `,
      },
    },
  }),
});
