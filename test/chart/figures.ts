// Figures to draw in tests.

import { BUDGET_TERMS } from './terms.ts';
import type { Gambar } from '../../src/compose/report.ts';
import type {
  Batang,
  DrawnZona,
  Grafik,
  GrafikTren,
  Plot,
  Titik,
} from '../../src/compose/figures/drawing.ts';

export function titik(nilai: number, tampil = String(nilai).replace('.', ',')): Titik {
  return { nilai, tampil };
}

export function gambar(kode: string, grafik: Grafik, judul = 'Nilai AKIP'): Gambar {
  const id = `gambar-${kode}`;
  const deskripsi = 'Nilai 2020 adalah 81,65.';
  return { jenis: 'gambar', id, kode, label: 'Gambar 3.1', judul, sumber: null, deskripsi, grafik };
}

export function batang(nama: string, nilai: number, sendiri = false): Batang {
  return { nama, nilai: titik(nilai), sendiri };
}

export const tren: GrafikTren = {
  jenis: 'tren',
  satuan: 'poin',
  head: 'Tahun',
  periods: ['2019', '2020', '2021'],
  own: { period: '2020', label: 'Tahun laporan' },
  target: [titik(80), titik(82), titik(84)],
  realisasi: [titik(80.5, '80,50'), titik(81.65), null],
};

export function peringkat(batang: readonly Batang[], rataRata: Titik | null = null): Plot {
  return { jenis: 'peringkat', satuan: 'poin', batang, rataRata };
}

export function rows(count: number, name = 'Kabupaten'): Batang[] {
  return Array.from({ length: count }, (_, index) =>
    batang(`${name} ${String(index + 1)}`, 90 - index, index === 1),
  );
}

const zones: readonly DrawnZona[] = [
  { nama: 'Zona Merah', dari: titik(0), sampai: titik(55), warna: 'merah' },
  { nama: 'Zona Kuning', dari: titik(56), sampai: titik(88), warna: 'kuning' },
  { nama: 'Zona Hijau', dari: titik(89), sampai: titik(100), warna: 'hijau' },
];

export const zona: Plot = {
  jenis: 'zona',
  satuan: 'nilai',
  zona: zones,
  batang: [batang('Klungkung', 88.54, true), batang('Bangli', 40.02)],
};

export const serapan: Plot = {
  jenis: 'serapan',
  terms: BUDGET_TERMS,
  jumlah: titik(96.124, '96,12'),
  batang: [
    { nama: 'Program Pelayanan Administrasi Perkantoran', serapan: titik(162.4, '162,40') },
    { nama: 'Program Penataan Peraturan', serapan: titik(0, '0,00') },
  ],
};
