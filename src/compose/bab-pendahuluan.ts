// Bab I: background, the agency's duties and staff, strategic issues, and how the report is laid out.

import { locate, type Instansi, type SusunanBagian } from '../source/workspace.ts';
import { chapter } from './bab.ts';
import { daftar, paragraf, rujukan } from './blok.ts';
import type { Konteks } from './konteks.ts';
import type { Bab, Blok } from './laporan.ts';
import { tablePersonel } from './table/results.ts';
import { outlineRules } from './rules/outline.ts';
import { report } from '../diagnostic/rule.ts';
import type { Terms } from './wording/terms.ts';

export function composePendahuluan(konteks: Konteks): Bab {
  const { bagian } = konteks.indeks.ruang.tampilan;
  const bab = { nomor: 1, judul: 'PENDAHULUAN', urutan: bagian.pendahuluan };
  return chapter(konteks, bab, {
    'latar-belakang': { judul: 'Latar Belakang', isi: () => konteks.narasi('latar-belakang') },
    'gambaran-umum': {
      judul: 'Gambaran Umum Pelaksanaan Tugas dan Fungsi',
      isi: () => [...konteks.narasi('gambaran-umum'), ...duties(konteks), ...personnel(konteks)],
    },
    'isu-strategis': { judul: 'Isu Strategis', isi: () => konteks.narasi('isu-strategis') },
    sistematika: {
      judul: 'Sistematika Laporan',
      isi: () => [...konteks.narasi('sistematika'), ...outline(bagian, konteks.indeks.terms)],
    },
  });
}

function duties({ indeks }: Konteks): readonly Blok[] {
  const organisasi = indeks.hasil.data.organisasi;
  if (organisasi === null) return [];
  const { tugas, fungsi, struktur } = organisasi;
  const { nama } = indeks.ruang.instansi;
  return [
    ...(tugas === null ? [] : [paragraf(sentenceTugas(tugas, indeks.ruang.instansi))]),
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
      : [paragraf(`Susunan organisasi ${nama} terdiri atas:`), daftar(positions(struktur), true)]),
  ];
}

/** The task as a sentence, whether it was entered as one, from `mempunyai tugas` on, or bare. */
function sentenceTugas(tugas: string, { nama, singkatan }: Instansi): string {
  const kalimat = /[.!?]$/.test(tugas) ? tugas : `${tugas}.`;
  const awal = kalimat.toLowerCase();
  const subjek = [nama, ...(singkatan === null ? [] : [singkatan])];
  if (subjek.some((satu) => awal.startsWith(`${satu.toLowerCase()} `))) return kalimat;
  return `${nama} ${awal.startsWith('mempunyai tugas ') ? '' : 'mempunyai tugas '}${kalimat}`;
}

type Jabatan = NonNullable<Konteks['indeks']['hasil']['data']['organisasi']>['struktur'][number];

/**
 * The positions at the top, each with those below it. One whose superior is not in the list, or whose superiors go round
 * in a circle, stands at the top.
 */
function positions(struktur: readonly Jabatan[]): readonly (readonly Blok[])[] {
  const menurutNama = new Map(struktur.toReversed().map((satu) => [satu.jabatan, satu]));
  const below = (atasan: Jabatan | undefined) =>
    struktur.filter(({ diBawah }) => menurutNama.get(diBawah ?? '') === atasan);
  const sudah = new Set<Jabatan>();
  const butir = (satu: Jabatan): readonly Blok[] => {
    sudah.add(satu);
    const { jabatan, nama } = satu;
    const teks = paragraf(nama === null ? jabatan : `${jabatan}: ${nama}`);
    const anak = below(satu)
      .filter((lain) => !sudah.has(lain))
      .map(butir);
    return anak.length === 0 ? [teks] : [teks, daftar(anak)];
  };
  const puncak = below(undefined).map(butir);
  return [...puncak, ...struktur.flatMap((satu) => (sudah.has(satu) ? [] : [butir(satu)]))];
}

/** The tables of personnel that have rows; the others are findings. */
function personnel(konteks: Konteks): readonly Blok[] {
  const { hasil, ruang } = konteks.indeks;
  const terisi = hasil.personel.filter(({ tabel, baris }) => {
    if (baris.length > 0) return true;
    const posisi = locate(ruang, tabel.asal, 'baris');
    konteks.temuan.push(report(outlineRules['tabel-kosong'], { judul: tabel.judul }, posisi));
    return false;
  });
  return terisi.flatMap((satu) => [
    paragraf(`${satu.tabel.judul} disajikan pada `, rujukan(`tabel-${satu.tabel.kode}`), '.'),
    tablePersonel(satu),
  ]);
}

/** What each section holds, in a few words; null for what is not promised, since it may have no content. */
const contentsOf = ({
  sasaran,
  renstra,
  perjanjianKinerja,
}: Terms): { readonly [K in keyof SusunanBagian]: Readonly<Record<string, string | null>> } => ({
  depan: {},
  pendahuluan: {
    'latar-belakang': 'latar belakang',
    'gambaran-umum': 'gambaran umum organisasi',
    'isu-strategis': 'isu strategis',
    sistematika: 'sistematika laporan',
  },
  perencanaan: {
    'perencanaan-strategis':
      renstra.title === 'Renstra' ? 'ikhtisar rencana strategis' : `ikhtisar ${renstra.word}`,
    iku: 'indikator kinerja utama',
    'perjanjian-kinerja': perjanjianKinerja.title.toLowerCase(),
  },
  kinerja: {
    'capaian-kinerja': `capaian kinerja setiap ${sasaran.word} beserta analisisnya`,
    'realisasi-anggaran': 'realisasi anggaran',
    prestasi: null,
  },
  penutup: { kesimpulan: 'kesimpulan', rekomendasi: 'rekomendasi perbaikan kinerja' },
  lampiran: {
    'perjanjian-kinerja': perjanjianKinerja.title.toLowerCase(),
    pengukuran: 'pengukuran kinerja',
    efisiensi: 'tingkat efisiensi',
  },
});

/** What each chapter holds; written by lkjip, so that it never promises what is not there. */
function outline(susunan: SusunanBagian, terms: Terms): readonly Blok[] {
  const contents = contentsOf(terms);
  const kalimat = (bab: keyof SusunanBagian, nama: string) => {
    const isi = susunan[bab].flatMap((bagian) => contents[bab][bagian] ?? []);
    return isi.length === 0 ? [] : [[paragraf(`${nama} memuat ${enumerate(isi)}.`)]];
  };
  return [
    paragraf('Laporan ini disusun dengan sistematika sebagai berikut:'),
    daftar(
      [
        ...kalimat('pendahuluan', 'Bab I Pendahuluan'),
        ...kalimat('perencanaan', 'Bab II Perencanaan Kinerja'),
        ...kalimat('kinerja', 'Bab III Akuntabilitas Kinerja'),
        ...kalimat('penutup', 'Bab IV Penutup'),
        ...kalimat('lampiran', 'Lampiran'),
      ],
      true,
    ),
  ];
}

/** `a`, `a dan b`, `a, b, dan c`. */
function enumerate(isi: readonly string[]): string {
  const akhir = isi.at(-1) ?? '';
  if (isi.length < 3) return isi.join(' dan ');
  return `${isi.slice(0, -1).join(', ')}, dan ${akhir}`;
}
