// The shipped templates, or others in their place, walked through with every view that a build can make.

import {
  ARTI,
  type Blok,
  type BoundFile,
  type BoundSheet,
  type Kartu,
  type Laporan,
} from '../../src/compose/report.ts';
import type { Ringkas } from '../../src/compose/ringkas/summary.ts';
import { viewRingkas } from '../../src/render/view/ringkas.ts';
import type { TemplateSources } from '../../src/render/templates.ts';
import { viewLaporan } from '../../src/render/view/view.ts';
import { besaran } from '../calculate/bantu.ts';
import { CONTOH, sel, SEKILAS } from './contoh.ts';
import { RINGKAS } from './contoh-ringkas.ts';
import { TEMPLATES } from './sumber.ts';
import { newWalk, walkFrom, type Walk } from './walk.ts';

/** What the example lacks: shapes that only some reports have. */
const TAMBAHAN: readonly Blok[] = [
  {
    jenis: 'tabel',
    id: 'tabel-tambahan',
    kode: 'tambahan',
    label: 'Tabel 4.2',
    judul: 'Sel yang merentang',
    sumber: null,
    kepala: [[sel('Tahun'), sel('Nilai')]],
    lebarKolom: [50, 50],
    baris: [
      [sel('Dua baris', 'kiri', { rentangBaris: 2 }), sel('1,5', 'angka', { kepalaBaris: true })],
      [sel('10', 'angka', { kepalaBaris: true })],
      [sel('Belum dilaporkan', 'tengah', { rentangKolom: 2 })],
    ],
    kaki: [],
    catatan: [],
    lanskap: false,
  },
  {
    jenis: 'gambar',
    id: 'gambar-tambahan',
    kode: 'tambahan',
    label: 'Gambar 4.1',
    judul: 'Nilai menurut unit',
    sumber: null,
    deskripsi: 'Unit Satu 80; rata-rata 80.',
    grafik: {
      jenis: 'peringkat',
      satuan: 'poin',
      batang: [{ nama: 'Unit Satu', sendiri: true, nilai: { nilai: 80, tampil: '80' } }],
      rataRata: { nilai: 80, tampil: '80' },
    },
  },
  {
    ...SEKILAS,
    kelompok: SEKILAS.kelompok.map(({ judul, kartu }) => ({
      judul,
      kartu: Array.from({ length: 5 }, () => kartu.map(withTrend)).flat(),
    })),
  },
  {
    jenis: 'tanda-tangan',
    tempatTanggal: 'Muara Jati, Februari 2021',
    jabatan: 'Sekretaris Daerah',
    nama: 'Ir. I Wayan Contoh, M.M.',
    pangkat: 'Pembina Utama Muda (IV/c)',
    nip: '19630721 198803 1 013',
    nrp: null,
  },
  {
    jenis: 'tanda-tangan',
    tempatTanggal: 'Muara Jati, Februari 2021',
    jabatan: 'Pihak Pertama,',
    nama: null,
    pangkat: null,
    nip: null,
    nrp: null,
    kiri: {
      jenis: 'tanda-tangan',
      tempatTanggal: '',
      jabatan: 'Pihak Kedua,',
      nama: null,
      pangkat: null,
      nip: null,
      nrp: null,
    },
  },
  bound('01-keputusan.pdf', [
    { width: 595.28, height: 841.89 },
    { width: 842, height: 595 },
  ]),
  bound('02-hilang.pdf', [{ width: 595, height: 842 }]),
  bound('03-piagam.png', [null]),
];

function bound(name: string, sizes: readonly BoundSheet['size'][]): BoundFile {
  const judul = 'Keputusan Tim Penyusun';
  const sheets = sizes.map((size, i) => ({ description: `${judul}, halaman ${i + 1}`, size }));
  const berkas = `2020/lampiran/${name}`;
  return { jenis: 'lampiran', berkas, judul, isPdf: name.endsWith('.pdf'), sheets };
}

function withTrend(kartu: Kartu): Kartu {
  const titik = [2019, 2020].map((tahun) => ({ tahun, titik: { nilai: tahun, tampil: '1' } }));
  return { ...kartu, tren: { id: 'tren-tambahan', deskripsi: 'Naik.', titik } };
}

/** A number whose derivation the page of the site can link to. */
function withOrigin(blok: Blok): Blok {
  if (blok.jenis !== 'tabel') return blok;
  const arti = { jenis: 'angka', besaran: besaran('1'), cara: null } as const;
  const baris = blok.baris.map((one) =>
    one.map((cell) => (cell.rata === 'angka' ? { ...cell, [ARTI]: arti } : cell)),
  );
  return { ...blok, baris };
}

/** The example with all that a report can have: an emblem of its own, origins of its figures, and what it lacks. */
const LENGKAP: Laporan = {
  ...CONTOH,
  tampilan: { ...CONTOH.tampilan, lambang: 'gambar/lambang.svg' },
  bab: CONTOH.bab.map((bab) => ({
    ...bab,
    bagian: bab.bagian.map((bagian) => ({
      ...bagian,
      isi: [...bagian.isi, ...TAMBAHAN].map(withOrigin),
    })),
  })),
};

/** The example without lists. */
const KOSONG: Laporan = { ...CONTOH, daftarIsi: [], daftarGambar: [], daftarTabel: [] };
/** Of no region, under another body, with a number. */
const PUSAT: Laporan = {
  ...KOSONG,
  nomor: 'LKj/01',
  sampul: { ...KOSONG.sampul, nomor: 'LKj/01', induk: 'Mahkamah Agung', daerah: null, kota: null },
};

/** The summary without money, and with nothing left out. */
const RINGKAS_KOSONG: Ringkas = {
  ...RINGKAS,
  daerah: null,
  uang: null,
  lainnya: { sasaran: null, indikator: null, uang: null },
};

const RAGAM = ['situs', 'cetak'] as const;

/** Walks the views of the page and of the print, with all that can be there and without, and that of the summary. */
export function walkAll(templates: TemplateSources = TEMPLATES): Walk {
  const walk = newWalk(templates);
  for (const ragam of RAGAM) {
    for (const laporan of [CONTOH, LENGKAP, KOSONG, PUSAT]) {
      const view = viewLaporan(
        laporan,
        ragam,
        (berkas) => berkas,
        () => (ragam === 'situs' ? 'aset/asal.html#S1.1' : null),
        laporan === CONTOH ? [{ nama: 'PDF', berkas: 'lkjip-2020.pdf' }] : [],
        (key) => (key.includes('hilang') ? null : key),
      );
      walkFrom(walk, 'dokumen', view);
    }
  }
  for (const ringkas of [RINGKAS, RINGKAS_KOSONG]) {
    walkFrom(walk, 'ringkas', viewRingkas(ringkas));
  }
  return walk;
}
