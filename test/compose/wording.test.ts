// What agencies other than an office of a regency call themselves and their things.

import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { countInWords } from '../../src/compose/format.ts';
import { countSasaran } from '../../src/compose/goal.ts';
import {
  fullName,
  regionOf,
  reportTitle,
  termsOf,
  visionOwner,
} from '../../src/compose/wording/terms.ts';
import type { Blok, Laporan } from '../../src/compose/report.ts';
import { agency } from '../shared/agency.ts';
import { workspaceOf } from '../excel/contoh.ts';
import { bahan, MINIMAL } from '../validate/ruang.ts';

describe('names', () => {
  test.each([
    ['Pemerintah Provinsi Jawa Timur', 'Provinsi Jawa Timur', 'Pemerintah Provinsi Jawa Timur'],
    ['Pemerintah Provinsi Jawa Timur', 'provinsi jawa timur', 'Pemerintah Provinsi Jawa Timur'],
    ['Dinas Pendidikan', 'Kota Batu', 'Dinas Pendidikan Kota Batu'],
    ['Pengadilan Negeri Semarapura', null, 'Pengadilan Negeri Semarapura'],
  ])('%s of %s is %s', (nama, daerah, full) => {
    expect(fullName(agency(nama, daerah))).toBe(full);
  });

  test('the region has a line of its own only where the name does not say it', () => {
    expect(regionOf(agency('Dinas Pendidikan', 'Kota Batu'))).toBe('Kota Batu');
    expect(regionOf(agency('Pemerintah Kota Batu', 'Kota Batu'))).toBeNull();
  });

  test('a vision is the region’s for its offices, and the agency’s own elsewhere', () => {
    const of = (jenis: 'opd' | 'pemda' | 'satker', daerah: string | null, induk: string | null) =>
      visionOwner({ ...agency('A', daerah), jenis, induk });
    expect(of('opd', 'Kota Batu', null)).toBe('Kota Batu');
    expect(of('opd', null, 'Pemerintah Kota Batu')).toBe('Pemerintah Kota Batu');
    expect(of('opd', null, null)).toBe('A');
    expect(of('pemda', 'Kota Batu', null)).toBe('Kota Batu');
    expect(of('pemda', null, null)).toBe('A');
    expect(of('satker', 'Kelas II', 'Mahkamah Agung')).toBe('A');
  });

  test('a title of its own', () => {
    expect(reportTitle(agency('A', null))).toBe('Laporan Kinerja Instansi Pemerintah');
    expect(reportTitle({ judulLaporan: 'LAKIN' })).toBe('LAKIN');
  });
});

describe('terms', () => {
  const { istilah } = agency('A', null);

  test('lose their capitals within a sentence, but abbreviations', () => {
    const terms = termsOf({
      jenis: 'satker',
      istilah: {
        ...istilah,
        sasaran: 'Sasaran Kegiatan',
        kegiatan: 'KRO',
        program: 'Program DIPA',
      },
    });
    expect(terms.sasaran).toEqual({
      title: 'Sasaran Kegiatan',
      word: 'sasaran kegiatan',
      start: 'Sasaran kegiatan',
    });
    expect(terms.kegiatan).toEqual({ title: 'KRO', word: 'KRO', start: 'KRO' });
    expect(terms.program.word).toBe('program DIPA');
  });

  test('the plan of a region is its RPJMD, a name that keeps its capitals', () => {
    expect(termsOf({ jenis: 'pemda', istilah }).renstra.word).toBe('RPJMD');
    expect(termsOf({ jenis: 'opd', istilah }).renstra.word).toBe('Renstra');
    const named = { ...istilah, perjanjianKinerja: 'Kontrak Kinerja' };
    expect(termsOf({ jenis: 'satker', istilah: named }).perjanjianKinerja.word).toBe(
      'Kontrak Kinerja',
    );
  });
});

describe('a report of a court', () => {
  const report = composed(`versi: 1
instansi: { jenis: satker, nama: Pengadilan Negeri Semarapura, induk: Mahkamah Agung }
judul_laporan: Laporan Kinerja
nomor_laporan: W24/LKj/01
istilah:
  tujuan: Tujuan Strategis
  sasaran: Sasaran Kegiatan
  program: KRO
  anggaran: Pagu
  renstra: Renstra Bisnis
  perjanjian_kinerja: Kontrak Kinerja
`);
  const text = textOf(report);

  test('is called as it is, in the cover and the properties', () => {
    expect(report.judul).toBe('Laporan Kinerja Pengadilan Negeri Semarapura Tahun 2020');
    expect(report).toMatchObject({
      penulis: 'Pengadilan Negeri Semarapura',
      nomor: 'W24/LKj/01',
      sampul: { induk: 'Mahkamah Agung', daerah: null, nomor: 'W24/LKj/01', kota: null },
    });
  });

  test('has its words in titles, heads and sentences', () => {
    for (const words of [
      'Visi Pengadilan Negeri Semarapura:',
      'Kontrak Kinerja Tahun 2020',
      'Sasaran Kegiatan 1: ',
      'Pagu dan Realisasi menurut KRO Tahun 2020',
      'Pagu (Rp)',
      'Target akhir periode Renstra Bisnis pada tahun',
      'KRO dan pagu yang mendukungnya disajikan pada',
      'Pencapaian sasaran kegiatan ini ditunjang oleh KRO berikut dengan pagu Rp',
      'Rata-rata sasaran kegiatan',
      'Target Capaian Sasaran Kegiatan (%)',
    ]) {
      expect(text).toContain(words);
    }
  });

  test('has the usual word for none of them', () => {
    // What stands in the data and the names of sections are not the program's to change.
    const own = text
      .replaceAll(/“[^”]*”/g, '')
      .replaceAll(/Realisasi Anggaran|[Ss]erapan anggaran/g, '');
    expect(own).not.toMatch(/\b[Aa]nggaran \(|Perjanjian Kinerja|Renstra(?! Bisnis)/);
    expect(own).not.toMatch(
      /(?<!Indikator Kinerja )\b[Ss]asaran(?! [Kk]egiatan)(?= (?:ini|tersebut)\b)/,
    );
  });
});

function composed(lkjip: string): Laporan {
  const base = workspaceOf({
    'lkjip.yaml': lkjip,
    'renstra-2019-2023.yaml': `periode: { mulai: 2019, selesai: 2023 }
visi: Terwujudnya peradilan yang agung
tujuan:
  - kode: T1
    nama: Peradilan yang pasti
    indikator: [{ kode: T1.1, nama: Indeks Kepuasan, satuan: indeks, target: { 2020: 80, 2023: 85 } }]
sasaran:
  - kode: S1
    nama: Perkara selesai tepat waktu
    tujuan: T1
    indikator:
      - { kode: S1.1, nama: Perkara Perdata, satuan: perkara, target: { 2020: 90, 2023: 95 } }
      - { kode: S1.2, nama: Perkara Pidana, satuan: perkara, target: { 2020: 90 } }
  - { kode: S2, nama: Akses yang luas, tujuan: T1, indikator: [] }
`,
    '2020/target.yaml': `iku: { target: { S1.1: 90 } }
perjanjian_kinerja: [{ versi: murni, target: { T1.1: 80, S1.1: 90, S1.2: 90 } }]
`,
    '2020/realisasi.yaml': 'realisasi: { T1.1: 81, S1.1: 95, S1.2: 80 }\n',
    '2020/anggaran.yaml': `program:
  - { kode: P1, nama: Perkara, sasaran: S1, anggaran: 100, realisasi: 90 }
  - { kode: P2, nama: Lain, anggaran: 50 }
`,
  });
  const [year] = analyse(base, [2020], 'id').tahunan;
  return year!.laporan;
}

/** All that can be read, without the numbers. */
function textOf({ bab, bagianDepan }: Laporan): string {
  const parts = [...bagianDepan, ...bab.flatMap(({ bagian }) => bagian)];
  return parts.flatMap(({ judul, isi }) => [judul, ...isi.map(blockText)]).join('\n');
}

function blockText(blok: Blok): string {
  return JSON.stringify(blok)
    .replaceAll(/"(?:teks|judul|deskripsi)":"([^"]*)"/g, '\n$1\n')
    .replaceAll(/\n[^\n]*[{}][^\n]*\n/g, '\n');
}

const plan = (...levels: readonly (string | null)[]) =>
  bahan(MINIMAL, {
    'lkjip.yaml': `versi: 1
instansi: { nama: Dinas Contoh, daerah: Kabupaten Contoh }
istilah: { sasaran: Sasaran Strategis, jenjang: [Sasaran Strategis, Sasaran Program] }
`,
    'renstra-2019-2023.yaml': `periode: { mulai: 2019, selesai: 2023 }
sasaran:
${levels
  .map(
    (level, i) =>
      `  - { kode: S${String(i + 1)}, nama: Mutu, ${level === null ? '' : `jenjang: ${level}, `}indikator: [{ kode: S${String(i + 1)}.1, nama: Nilai, satuan: poin, target: { 2020: 80 } }] }\n`,
  )
  .join('')}`,
  });

function counted(...levels: readonly (string | null)[]): readonly string[] {
  const { workspace: ruang, hasil } = plan(...levels);
  const sasaran = hasil.sasaran.map((one) => one.sasaran);
  const terms = termsOf(ruang.instansi);
  return [countInWords, String].map((count) => countSasaran(sasaran, terms, count));
}

test('each level of sasaran is counted by its name', () => {
  expect(counted('Sasaran Strategis', 'Sasaran Strategis', 'Sasaran Program')).toEqual([
    'dua sasaran strategis dan satu sasaran program',
    '2 sasaran strategis dan 1 sasaran program',
  ]);
});

test('sasaran without a level are called what the agency calls them all', () => {
  expect(counted(null, null)[0]).toBe('dua sasaran strategis');
  expect(counted('Sasaran Strategis', null)[0]).toBe('dua sasaran strategis');
});
