// Bab I: background, the agency's duties and staff, strategic issues, and how the report is laid out.

import { temuan } from '../diagnostic/finding.ts';
import { locate } from '../source/workspace.ts';
import { chapter } from './bab.ts';
import { daftar, paragraf, rujukan } from './blok.ts';
import type { Konteks } from './konteks.ts';
import type { Bab, Blok } from './laporan.ts';
import { tablePersonel } from './tabel/hasil.ts';

export function composePendahuluan(konteks: Konteks): Bab {
  return chapter(konteks, 1, 'PENDAHULUAN', [
    { nama: 'latar-belakang', judul: 'Latar Belakang', isi: konteks.narasi('latar-belakang') },
    {
      nama: 'gambaran-umum',
      judul: 'Gambaran Umum Pelaksanaan Tugas dan Fungsi',
      isi: [...konteks.narasi('gambaran-umum'), ...duties(konteks), ...personnel(konteks)],
    },
    { nama: 'isu-strategis', judul: 'Isu Strategis', isi: konteks.narasi('isu-strategis') },
    {
      nama: 'sistematika',
      judul: 'Sistematika Laporan',
      isi: [...konteks.narasi('sistematika'), ...outline()],
    },
  ]);
}

function duties({ indeks }: Konteks): readonly Blok[] {
  const organisasi = indeks.hasil.data.organisasi;
  if (organisasi === null) return [];
  const { tugas, fungsi, struktur } = organisasi;
  const { nama } = indeks.ruang.instansi;
  return [
    ...(tugas === null ? [] : [paragraf(`${nama} mempunyai tugas ${tugas}`)]),
    ...(fungsi.length === 0
      ? []
      : [
          paragraf(`Dalam melaksanakan tugas tersebut, ${nama} menyelenggarakan fungsi:`),
          daftar(
            fungsi.map((satu) => [paragraf(satu)]),
            true,
          ),
        ]),
    ...(struktur.length === 0
      ? []
      : [
          paragraf(`Susunan organisasi ${nama} terdiri atas:`),
          daftar(positions(struktur, null), true),
        ]),
  ];
}

type Jabatan = NonNullable<Konteks['indeks']['hasil']['data']['organisasi']>['struktur'][number];

/** Positions under `atasan`, each with those below it; one whose superior is not in the list stands at the top. */
function positions(
  struktur: readonly Jabatan[],
  atasan: string | null,
): readonly (readonly Blok[])[] {
  const dikenal = new Set(struktur.map(({ jabatan }) => jabatan));
  return struktur.flatMap((satu): (readonly Blok[])[] => {
    const { jabatan, nama, diBawah } = satu;
    const induk = diBawah !== null && diBawah !== jabatan && dikenal.has(diBawah) ? diBawah : null;
    if (induk !== atasan) return [];
    const sisa = struktur.filter((lain) => lain !== satu);
    const bawahan = positions(sisa, jabatan);
    const teks = paragraf(nama === null ? jabatan : `${jabatan}: ${nama}`);
    return [bawahan.length === 0 ? [teks] : [teks, daftar(bawahan)]];
  });
}

/** The tables of personnel that have rows; the others are findings. */
function personnel(konteks: Konteks): readonly Blok[] {
  const { hasil, ruang } = konteks.indeks;
  const terisi = hasil.personel.filter(({ tabel, baris }) => {
    if (baris.length > 0) return true;
    const posisi = locate(ruang, tabel.asal, 'baris');
    konteks.temuan.push(temuan('tabel-kosong', { judul: tabel.judul }, posisi));
    return false;
  });
  return terisi.flatMap((satu) => [
    paragraf(`${satu.tabel.judul} disajikan pada `, rujukan(`tabel-${satu.tabel.kode}`), '.'),
    tablePersonel(satu),
  ]);
}

/** What each chapter holds; written by lkjip, so that it never promises what is not there. */
function outline(): readonly Blok[] {
  const isi = [
    'Bab I Pendahuluan memuat latar belakang, gambaran umum organisasi, isu strategis, dan sistematika laporan.',
    'Bab II Perencanaan Kinerja memuat ikhtisar rencana strategis, indikator kinerja utama, dan perjanjian kinerja.',
    'Bab III Akuntabilitas Kinerja memuat capaian kinerja setiap sasaran beserta analisisnya dan realisasi anggaran.',
    'Bab IV Penutup memuat kesimpulan dan rekomendasi perbaikan kinerja.',
    'Lampiran memuat perjanjian kinerja, pengukuran kinerja, dan tingkat efisiensi.',
  ];
  return [
    paragraf('Laporan ini disusun dengan sistematika sebagai berikut:'),
    daftar(
      isi.map((satu) => [paragraf(satu)]),
      true,
    ),
  ];
}
