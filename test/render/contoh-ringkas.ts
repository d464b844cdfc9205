// A summary that has everything, for the templates.

import type { Status } from '../../src/compose/report.ts';
import type { Ringkas } from '../../src/compose/ringkas/summary.ts';

const STATUS = ['tercapai', 'belum', 'tak-terukur'] as const;
const nilai = (status: Status) => ({
  capaian: '99,5',
  predikat: 'Tinggi',
  batang: status === 'tak-terukur' ? null : 99,
});

export const RINGKAS: Ringkas = {
  bahasa: 'id',
  judul: 'Ringkasan Kinerja <Dinas>',
  tahun: '2020',
  lebar: true,
  judulSasaran: 'Sasaran',
  instansi: 'Dinas Contoh',
  daerah: 'Kabupaten Contoh',
  pokok: { banyak: '1 dari 2', teks: 'indikator mencapai target' },
  hitungan: [{ banyak: '1', teks: 'tercapai' }],
  sasaran: STATUS.map((status) => ({
    nama: 'Meningkatnya Layanan',
    tercapai: '1 dari 2',
    ...nilai(status),
  })),
  indikator: STATUS.map((status) => ({
    nama: 'Waktu Penyelesaian Izin',
    satuan: 'hari kerja',
    target: '5,0',
    realisasi: '4,6',
    status,
    teksStatus: 'Tercapai',
    ...nilai(status),
  })),
  uang: {
    judulAnggaran: 'Anggaran',
    judulSasaran: 'Sasaran',
    anggaran: 'Rp6.358.150.000',
    realisasi: 'Rp6.224.678.300',
    serapan: '97,90 persen',
    batang: 98,
    kegiatan:
      '11 dari 12 subkegiatan melaporkan realisasi anggarannya; 1 belum melaporkan realisasi. Serapan terendah: Pengadaan Perangkat 61,20 persen.',
    catatan: 'Tanda “–” berarti realisasinya belum dilaporkan.',
    baris: [
      {
        nama: 'Meningkatnya Layanan',
        anggaran: '2.133.700.000',
        realisasi: '2.089.975.000',
        serapan: '97,95',
      },
    ],
  },
  benahi: [{ judul: 'Waktu Tunggu di Loket', isi: 'Capaian 97,62 persen.' }],
  asal: [{ hal: 'Target', isi: 'Perjanjian Kinerja 2020' }],
  lainnya: { sasaran: 'dan 2 lainnya', indikator: 'dan 3 lainnya', uang: 'dan 4 lainnya' },
};
