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
  sasaran: NADA.map((nada) => ({ nama: 'Sasaran', ...nilai(nada) })),
  indikator: NADA.map((nada) => ({
    nama: 'Indikator',
    satuan: 'persen',
    target: '1',
    realisasi: '2',
    ...nilai(nada),
  })),
  uang: {
    anggaran: 'Rp 1',
    realisasi: 'Rp 1',
    serapan: '100 persen',
    batang: 100,
    baris: [{ nama: 'Sasaran', anggaran: '1', realisasi: '1', serapan: '100' }],
  },
  benahi: [{ judul: 'Satu', isi: 'Isi.' }],
  asal: [{ hal: 'Target', isi: 'IKU' }],
  lainnya: { sasaran: 'dan 2 lainnya', indikator: 'dan 3 lainnya', uang: 'dan 4 lainnya' },
};
