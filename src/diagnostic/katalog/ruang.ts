// Codes about a run as a whole: which years there are, and accepted findings (`terima` in lkjip.yaml).

import { entri } from '../entri.ts';

export const ruang = {
  'terima-tak-terpakai': entri<{ kode: string; berkas: string }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Penerimaan yang tidak lagi bertemu temuan dapat menutupi temuan baru.',
      en: 'An acceptance that no longer meets a finding could hide a new one.',
    },
    id: ({ kode, berkas }) => ({
      pesan: `tidak ada peringatan "${kode}" di ${berkas} yang dapat diterima`,
      saran:
        'hapus butir ini dari terima, atau periksa kode dan berkasnya; galat tidak dapat diterima',
    }),
    en: ({ kode, berkas }) => ({
      pesan: `there is no warning "${kode}" in ${berkas} to accept`,
      saran: 'remove this item of terima, or check its kode and berkas; errors cannot be accepted',
    }),
  }),
  'tahun-tak-ada': entri<{ tahun: number }>({
    tingkat: 'galat',
    mengapa: {
      id: 'Laporan disusun dari folder tahunnya.',
      en: 'A report is made from the folder of its year.',
    },
    id: ({ tahun }) => ({
      pesan: `tidak ada data tahun ${String(tahun)}`,
      saran: `buat folder ${String(tahun)}/ dengan target.yaml, realisasi.yaml dan anggaran.yaml`,
    }),
    en: ({ tahun }) => ({
      pesan: `there is no data for ${String(tahun)}`,
      saran: `create the folder ${String(tahun)}/ with target.yaml, realisasi.yaml and anggaran.yaml`,
    }),
  }),
  'tahun-kosong': entri<object>({
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
  }),
  'periode-tak-mencakup': entri<{ tahun: number }>({
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
  }),
};
