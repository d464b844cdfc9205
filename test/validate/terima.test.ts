// Findings that the agency knows and stands by.

import { describe, expect, test } from 'vitest';
import { analyse, type Analysis } from '../../src/analyse.ts';
import type { Language } from '../../src/language.ts';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { MINIMAL, type Berkas } from './ruang.ts';

const LKJIP = 'versi: 1\ninstansi: { nama: Dinas Contoh, daerah: Kabupaten Contoh }\n';

/** The findings of a workspace with these acceptances, as code, severity and help. */
function finding(
  terima: string,
  berkas: Berkas = {},
  bahasa: Language = 'id',
): readonly Diagnostic[] {
  return analyseFiles(terima, berkas, bahasa).diagnostics;
}

function analyseFiles(terima: string, berkas: Berkas, bahasa: Language): Analysis {
  const isi: Berkas = { ...MINIMAL, 'lkjip.yaml': `${LKJIP}terima:\n${terima}`, ...berkas };
  const raw = Object.entries(isi).map(([nama, teks]) => ({
    file: nama,
    content: new TextEncoder().encode(teks),
  }));
  return analyse({ files: raw, pictures: [] }, [2020], bahasa);
}

const find = (daftar: readonly Diagnostic[], kode: string): Diagnostic | undefined =>
  daftar.find((one) => one.kode === kode);

const KOSONG =
  '  - { kode: realisasi-kosong, berkas: 2020/realisasi.yaml, alasan: belum terbit }\n';
const WITHOUT_REALISASI: Berkas = { '2020/realisasi.yaml': 'realisasi:\n  S1.1: null\n' };

describe('terima', () => {
  test('a warning that is stood by becomes an info with its reason, at its place', () => {
    const biasa = find(finding('  []\n', WITHOUT_REALISASI), 'realisasi-kosong');
    const one = find(finding(KOSONG, WITHOUT_REALISASI), 'realisasi-kosong');
    expect(biasa?.tingkat).toBe('peringatan');
    expect(one).toMatchObject({ tingkat: 'info', saran: 'diterima: belum terbit' });
    expect([one?.position, one?.pesan]).toEqual([biasa?.position, biasa?.pesan]);
  });

  test('in English', () => {
    const one = find(finding(KOSONG, WITHOUT_REALISASI, 'en'), 'realisasi-kosong');
    expect(one?.saran).toBe('accepted: belum terbit');
  });

  test('only in the file that is named', () => {
    const other = KOSONG.replace('2020/realisasi.yaml', '2020/target.yaml');
    const daftar = finding(other, WITHOUT_REALISASI);
    expect(find(daftar, 'realisasi-kosong')?.tingkat).toBe('peringatan');
    expect(find(daftar, 'terima-tak-terpakai')?.tingkat).toBe('peringatan');
  });

  test('one that no longer meets a finding is itself a warning, at its line', () => {
    const one = find(finding(KOSONG), 'terima-tak-terpakai');
    expect(one).toMatchObject({ tingkat: 'peringatan', position: { berkas: 'lkjip.yaml', baris: 4 } }); // prettier-ignore
  });

  test('one whose file could not be checked, since a file cannot be read, is left alone', () => {
    const broken = { 'renstra-2019-2023.yaml': 'periode: { mulai: 2019\n' };
    expect(finding(KOSONG, broken).map(({ kode }) => kode)).not.toContain('terima-tak-terpakai');
  });

  test('one for a year that was not looked at is left alone', () => {
    expect(find(finding(KOSONG.replace('2020/', '2019/')), 'terima-tak-terpakai')).toBeUndefined();
  });

  describe('of one thing only', () => {
    const renstra = (MINIMAL['renstra-2019-2023.yaml'] ?? '').replace(
      '      - { kode: S1.1,',
      '      - { kode: S1.10, nama: Nilai lain, satuan: poin, target: { 2020: 80, 2023: 90 } }\n      - { kode: S1.1,',
    );
    const TWO: Berkas = {
      'renstra-2019-2023.yaml': renstra,
      '2020/target.yaml':
        'perjanjian_kinerja:\n  - { versi: murni, target: { S1.1: 80, S1.10: 80 } }\n',
      '2020/realisasi.yaml': 'realisasi:\n  S1.1:\n  S1.10:\n',
    };
    const untuk = (kode: string, what: string) =>
      `  - { kode: ${kode}, berkas: 2020/realisasi.yaml, untuk: ${what}, alasan: belum terbit }\n`;
    const tingkat = (terima: string, kode: string) =>
      finding(terima, TWO)
        .filter((one) => one.kode === kode)
        .map((one) => one.tingkat);

    test('the finding that names it, and no other', () => {
      expect(tingkat('  []\n', 'realisasi-kosong')).toEqual(['peringatan', 'peringatan']);
      expect(tingkat(untuk('realisasi-kosong', 'S1.1'), 'realisasi-kosong')).toEqual([
        'info',
        'peringatan',
      ]);
      expect(tingkat(untuk('realisasi-kosong', '[S1.10, S1.1]'), 'realisasi-kosong')).toEqual([
        'info',
        'info',
      ]);
      expect(tingkat(untuk('realisasi-kosong', 'S1'), 'realisasi-kosong')).toEqual([
        'peringatan',
        'peringatan',
      ]);
    });

    test('a finding that lists several is met by who names them all', () => {
      const kode = 'kelengkapan-standar-nasional';
      expect(tingkat(untuk(kode, 'S1.1'), kode)).toEqual(['peringatan']);
      expect(tingkat(untuk(kode, '[S1.1, S1.10]'), kode)).toEqual(['info']);
      const sisa = find(finding(untuk(kode, 'S1.1'), TWO), 'terima-tak-terpakai');
      expect(sisa?.pesan).toContain(`"${kode}" untuk S1.1 di 2020/realisasi.yaml`);
      const inEnglish = find(finding(untuk(kode, 'S1.1'), TWO, 'en'), 'terima-tak-terpakai');
      expect(inEnglish?.pesan).toContain(`"${kode}" for S1.1 in 2020/realisasi.yaml`);
    });
  });

  test('an error cannot be stood by', () => {
    const more = {
      '2020/anggaran.yaml':
        'program:\n  - { kode: P1, nama: Program, sasaran: S1, anggaran: 10, realisasi: 11 }\n',
    };
    const terima =
      '  - { kode: serapan-melebihi-pagu, berkas: 2020/anggaran.yaml, alasan: tahu }\n';
    const daftar = finding(terima, more);
    expect(find(daftar, 'serapan-melebihi-pagu')?.tingkat).toBe('galat');
  });
});

describe('a report with gaps is a draft', () => {
  const TODO = { '2020/narasi/4.1-kesimpulan.md': 'TODO: tulis kesimpulannya.\n' };
  const BERKAS = '2020/narasi/4.1-kesimpulan.md';
  const TERIMA = `  - { kode: narasi-belum-ditulis, berkas: ${BERKAS}, alasan: memang begitu }\n`;

  const isDraft = (terima: string, berkas: Berkas) =>
    analyseFiles(terima, berkas, 'id').tahunan.map(({ laporan }) => laporan.draf);

  test.each([
    ['prose that was never written', '  []\n', TODO, true],
    ['a note to oneself in the data', '  []\n', { '2020/anggaran.yaml': '# TODO: isi\nprogram: []\n' }, true],
    ['a gap that the agency stands by', TERIMA, TODO, false],
    ['nothing left to fill in', '  []\n', {}, false],
  ])('%s', (_, terima, berkas, draft) => {
    expect(isDraft(terima, berkas)).toEqual([draft]);
  }); // prettier-ignore
});
