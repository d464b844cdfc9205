// A summary that has everything, for the templates.

import type { Ringkas } from '../../src/compose/ringkas/isi.ts';

const nilai = (nada: 'baik' | 'cukup' | 'kurang' | null) =>
  ({ capaian: '99,5', predikat: 'Tinggi', nada, batang: nada === null ? null : 99 }) as const;
const NADA = ['baik', 'cukup', 'kurang', null] as const;

export const RINGKAS: Ringkas = {
  bahasa: 'id',
  judul: 'Ringkasan Kinerja <Dinas>',
  tahun: '2020',
  instansi: 'Dinas Contoh',
  daerah: 'Kabupaten Contoh',
  pokok: { banyak: '1 dari 2', teks: 'indikator mencapai target' },
  hitungan: [{ banyak: '1', teks: 'tercapai' }],
  sasaran: NADA.map((nada) => ({ nama: 'Meningkatnya Layanan', ...nilai(nada) })),
  indikator: NADA.map((nada) => ({
    nama: 'Waktu Penyelesaian Izin',
    satuan: 'hari kerja',
    target: '5,0',
    realisasi: '4,6',
    ...nilai(nada),
  })),
  uang: {
    anggaran: 'Rp6.358.150.000',
    realisasi: 'Rp6.224.678.300',
    serapan: '97,90 persen',
    batang: 98,
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
