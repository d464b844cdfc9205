// Which sections a report has, and in which order (`tampilan.bagian`).

import { describe, expect, test } from 'vitest';
import { composeLaporan } from '../../src/compose/compose.ts';
import type { Laporan } from '../../src/compose/report.ts';
import { checkRequiredBagian } from '../../src/validate/look/required-sections.ts';
import { analyseTexts, bahan, MINIMAL, periksa, word } from '../validate/ruang.ts';

const NASKAH = {
  '2020/narasi/1.1-latar-belakang.md': 'Latar belakang.\n',
  '2020/narasi/1.2-gambaran-umum.md': 'Gambaran umum.\n',
  '2020/narasi/1.3-isu-strategis.md': 'Isu strategis.\n',
  '2020/narasi/2.2-iku.md': 'Lihat {{tabel "iku"}}.\n',
  '2020/narasi/3.1-S1.md': 'Analisis.\n',
  '2020/narasi/4.2-rekomendasi.md': 'Rekomendasi.\n',
  '2020/narasi/kata-pengantar.md': 'Puji syukur.\n',
  '2020/target.yaml':
    'iku: { sumber: SK, target: { S1.1: 80 } }\nperjanjian_kinerja:\n  - { versi: murni, target: { S1.1: 80 } }\n',
};

function ruang(bagian: string) {
  const lkjip = `${MINIMAL['lkjip.yaml'] ?? ''}tampilan:\n  bagian: { ${bagian} }\n`;
  return bahan(MINIMAL, NASKAH, { 'lkjip.yaml': lkjip });
}

function compose(bagian: string) {
  const { workspace: isi, hasil } = ruang(bagian);
  const { laporan, temuan } = composeLaporan(isi, hasil);
  return { laporan, temuan: word(temuan) };
}

const sections = ({ bab }: Laporan, id: string) =>
  bab.find((one) => one.id === id)?.bagian.map((one) => `${one.nomor ?? ''} ${one.judul}`);

test('the order that is asked for gives the numbers', () => {
  const { laporan } = compose('pendahuluan: [isu-strategis, latar-belakang]');
  expect(sections(laporan, 'bab-i')).toEqual(['1.1 Isu Strategis', '1.2 Latar Belakang']);
  expect(sections(laporan, 'bab-ii')?.[0]).toBe('2.1 Perencanaan Strategis');
});

test('the contents list follows', () => {
  const { laporan } = compose('pendahuluan: [isu-strategis, latar-belakang]');
  const entri = laporan.daftarIsi.filter(({ id }) => /^(?:isu|latar|gambaran)/.test(id));
  expect(entri.map(({ label, judul }) => `${label} ${judul}`)).toEqual([
    '1.1 Isu Strategis',
    '1.2 Latar Belakang',
  ]);
});

test('tables are numbered without those that are left out', () => {
  const label = ({ daftarTabel }: Laporan) => daftarTabel.map((one) => one.label);
  const all = label(compose('').laporan);
  const without = label(
    compose('perencanaan: [perjanjian-kinerja, perencanaan-strategis]').laporan,
  );
  const bab2 = (daftar: readonly string[]) => daftar.filter((one) => one.startsWith('Tabel 2.'));
  expect(bab2(without)).toHaveLength(bab2(all).length - 1);
  expect(bab2(without)).toEqual(bab2(all).slice(0, -1));
});

test('the outline of the report promises no section that is left out', () => {
  const { laporan } = compose('penutup: [rekomendasi], lampiran: [], kinerja: [capaian-kinerja]');
  const teks = JSON.stringify(laporan.bab[0]);
  expect(teks).toContain('Bab IV Penutup memuat rekomendasi perbaikan kinerja.');
  expect(teks).not.toMatch(/kesimpulan|Lampiran memuat|dan realisasi anggaran/);
  expect(laporan.bab.map(({ id }) => id)).not.toContain('lampiran');
});

test('the front matter may be left out', () => {
  const { laporan, temuan } = compose('depan: []');
  expect(laporan.bagianDepan).toEqual([]);
  expect(temuan.filter((one) => one.includes('bagian-kosong'))).toEqual([
    ...compose('').temuan.filter((one) => one.includes('bagian-kosong')),
  ]);
});

describe('what is lost is told', () => {
  test('prose of a section that is left out, with that of each sasaran', () => {
    const { temuan } = compose('kinerja: [realisasi-anggaran]');
    expect(temuan.filter((one) => one.includes('[narasi-'))).toEqual([
      '2020/narasi/3.1-S1.md:1:1: info: naskah "S1" tidak dimuat: bagiannya ditiadakan di tampilan.bagian [narasi-bagian-ditiadakan]',
    ]);
  });

  test('a reference to a table that is gone', () => {
    const isi = ruang('perencanaan: [perencanaan-strategis, perjanjian-kinerja]');
    const rujukan = { '2020/narasi/1.1-latar-belakang.md': 'Lihat {{tabel "iku"}}.\n' };
    const lkjip = { 'lkjip.yaml': isi.workspace.dokumen.get('lkjip.yaml')?.text ?? '' };
    const { workspace: other, hasil } = bahan(MINIMAL, NASKAH, lkjip, rujukan);
    expect(word(composeLaporan(other, hasil).temuan)).toContainEqual(
      expect.stringMatching(/latar-belakang\.md:1:7: galat: .*\[rujukan-tak-ada\]$/),
    );
  });

  test('a section that the regulation asks for, at the key of its chapter', () => {
    expect(periksa(ruang('kinerja: [capaian-kinerja], depan: []'), checkRequiredBagian)).toEqual([
      'lkjip.yaml:4:13: peringatan: bagian "realisasi-anggaran" ditiadakan, padahal diminta peraturan [bagian-wajib-ditiadakan]',
    ]);
    expect(periksa(ruang(''), checkRequiredBagian)).toEqual([]);
  });
});

describe('a section of the agency’s own', () => {
  const withOwn = (own: string, bagian = '') => {
    const lkjip = `${MINIMAL['lkjip.yaml'] ?? ''}tampilan:\n  bagian: { ${bagian} }\n  bagian_tambahan:\n${own}`;
    const prose = {
      '2020/narasi/inovasi.md': 'Perpustakaan keliling dimulai.\n',
      '2020/narasi/9.9-replikasi.md': 'Dua desa meniru.\n',
    };
    return { ...NASKAH, ...prose, 'lkjip.yaml': lkjip };
  };
  const diagnose = (own: string, bagian?: string) => {
    return analyseTexts(MINIMAL, withOwn(own, bagian)).diagnostics;
  };
  const composed = (own: string, bagian?: string) => {
    const { workspace: isi, hasil } = bahan(MINIMAL, withOwn(own, bagian));
    const { laporan, temuan } = composeLaporan(isi, hasil);
    return { laporan, temuan: word(temuan) };
  };
  const INOVASI =
    '    - { kode: inovasi, bab: penutup, judul: Inovasi BLUD, sesudah: kesimpulan }\n';
  const REPLIKASI = '    - { kode: replikasi, bab: penutup, judul: Replikasi, sesudah: inovasi }\n';

  test('stands behind the section that it names, or at the end of its chapter', () => {
    const last = '    - { kode: terakhir, bab: penutup, judul: Terakhir }\n';
    const { laporan, temuan } = composed(INOVASI + REPLIKASI + last);
    expect(sections(laporan, 'bab-iv')).toEqual([
      '4.1 Kesimpulan',
      '4.2 Inovasi BLUD',
      '4.3 Replikasi',
      '4.4 Rekomendasi',
    ]);
    // Nothing fills the last one.
    expect(temuan).toContainEqual(expect.stringMatching(/"Terakhir".*\[bagian-kosong\]/));
    expect(laporan.bab[3]?.bagian[1]?.id).toBe('bagian-inovasi');
    expect(laporan.daftarIsi.map(({ judul }) => judul)).toContain('Inovasi BLUD');
  });

  test('is promised by the outline, with the capitals of abbreviations alone', () => {
    const { laporan } = composed(INOVASI);
    expect(JSON.stringify(laporan.bab[0])).toContain(
      'Penutup memuat kesimpulan, inovasi BLUD, dan rekomendasi perbaikan kinerja',
    );
  });

  test.each([
    ['sesudah: kesimpulann }', 'bagian-sesudah', 'mungkin maksudnya "kesimpulan"'],
    ['sesudah: prestasi }', 'bagian-sesudah', 'kesimpulan, rekomendasi'],
    ['sesudah: replikasi }', 'bagian-sesudah', 'kesimpulan, rekomendasi'],
  ])('with %s has no place', (after, kode, saran) => {
    const own = `    - { kode: inovasi, bab: penutup, judul: Inovasi, ${after}\n`;
    const found = diagnose(own + REPLIKASI.replace('inovasi }', 'kesimpulan }'));
    expect(found.map((one) => [one.kode, one.saran])).toContainEqual([
      kode,
      expect.stringContaining(saran),
    ]);
  });

  test('may not follow a section that is left out', () => {
    const found = diagnose(INOVASI, 'penutup: [rekomendasi]');
    expect(found.map(({ kode }) => kode)).toContain('bagian-sesudah');
  });

  test.each(['kesimpulan', 'efisiensi'])('is not called %s, which is there already', (name) => {
    const own = `    - { kode: ${name}, bab: penutup, judul: Inovasi }\n`;
    expect(diagnose(own).map(({ kode }) => kode)).toContain('bagian-ganda');
  });

  test.each(['S1', 's1.1', 'T1'])('is not called %s: its prose is printed elsewhere', (name) => {
    const own = `    - { kode: ${name}, bab: kinerja, judul: Inovasi }\n`;
    expect(diagnose(own).map(({ kode }) => kode)).toContain('bagian-kode-terpakai');
  });

  test.each([
    'bab: lampiran, judul: Inovasi',
    'bab: [kinerja], judul: Inovasi',
    'bab: kinerja, judul: ""',
    'bab: kinerja',
    'bab: kinerja, judul: Inovasi, nama: x',
  ])('is refused with %s, at its place', (rest) => {
    const wrong = diagnose(`    - { kode: inovasi, ${rest} }\n`).filter(
      ({ tingkat }) => tingkat === 'galat',
    );
    expect(wrong.map(({ position: { berkas, baris } }) => [berkas, baris])).toEqual([
      ['lkjip.yaml', 6],
    ]);
  });
});
