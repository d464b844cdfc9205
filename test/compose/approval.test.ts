// Who stands for a report: the statement of its review, and who has written it.

import { describe, expect, test } from 'vitest';
import { analyseTexts, MINIMAL } from '../validate/ruang.ts';

const LKJIP =
  'versi: 1\ninstansi: { nama: Dinas Contoh, daerah: Kabupaten Contoh, kota: Contoh }\n';
const REVIU =
  "reviu: { apip: Inspektorat Daerah, tanggal: 2021-02-20, nama: Pejabat Satu, nip: '000000000000000001' }";

function analysed(pengesahan: string, more: Readonly<Record<string, string>> = {}) {
  const own = {
    'lkjip.yaml': LKJIP,
    '2020/organisasi.yaml': `pengesahan:\n  ${pengesahan}\n`,
  };
  const { diagnostics, tahunan } = analyseTexts(MINIMAL, own, more);
  return { diagnostics, front: tahunan[0]?.laporan.bagianDepan ?? [] };
}
const codes = (pengesahan: string, more?: Readonly<Record<string, string>>) =>
  analysed(pengesahan, more).diagnostics.map(
    ({ kode, position: { baris, kolom } }) => `${baris}:${kolom} ${kode}`,
  );
const section = (pengesahan: string, id: string, more?: Readonly<Record<string, string>>) =>
  analysed(pengesahan, more).front.find((one) => one.id === id);

describe('the statement of the review', () => {
  test('has the words of the regulation and the signature of who made it', () => {
    const one = section(REVIU, 'pernyataan-reviu');
    expect(one?.judul).toBe('PERNYATAAN TELAH DIREVIU');
    const text = JSON.stringify(one?.isi);
    expect(text).toContain(
      'Kami telah mereviu Laporan Kinerja Dinas Contoh Kabupaten Contoh untuk tahun anggaran 2020 sesuai Pedoman Reviu',
    );
    expect(text).toContain('keyakinan terbatas');
    expect(one?.isi.at(-1)).toEqual({
      jenis: 'tanda-tangan',
      tempatTanggal: 'Contoh, 20 Februari 2021',
      jabatan: 'Inspektorat Daerah,',
      nama: 'Pejabat Satu',
      pangkat: null,
      nip: '00000000 000000 0 001',
      nrp: null,
    });
  });

  test('has the words and the office that the APIP uses, where they are given', () => {
    const prose = { '2020/narasi/pernyataan-reviu.md': 'Telah kami reviu.\n' };
    const named = REVIU.replace('nama:', 'jabatan: Inspektur, pangkat: Pembina, nama:');
    const one = section(named, 'pernyataan-reviu', prose);
    expect(JSON.stringify(one?.isi)).not.toContain('keyakinan terbatas');
    expect(one?.isi.map(({ jenis }) => jenis)).toEqual(['paragraf', 'tanda-tangan']);
    expect(one?.isi.at(-1)).toMatchObject({ jabatan: 'Inspektur,', pangkat: 'Pembina' });
  });

  test('is not there before the review, and its prose is told to be without a place', () => {
    const prose = { '2020/narasi/pernyataan-reviu.md': 'Telah kami reviu.\n' };
    expect(section('tempat: Contoh', 'pernyataan-reviu', prose)).toBeUndefined();
    const said = (name: string) =>
      analysed('tempat: Contoh', { [`2020/narasi/${name}.md`]: 'Telah kami reviu.\n' })
        .diagnostics.filter(({ position: posisi }) => posisi.berkas.endsWith(`${name}.md`))
        .map(({ kode, pesan, saran }) => `${kode}: ${pesan}; ${saran ?? ''}`);
    expect(said('pernyataan-reviu')).toEqual([
      'narasi-tanpa-tempat: naskah "pernyataan-reviu" tidak dicetak selama data bagiannya belum ada; isi pengesahan.reviu pada organisasi.yaml',
    ]);
    const none = (name: string) => `narasi-tanpa-tempat: bagian "${name}" disusun dari data dan tidak memuat naskah; berkas ini tidak dicetak`; // prettier-ignore
    expect(said('tim-penyusun')).toEqual([
      `${none('tim-penyusun')}; isi pengesahan.tim pada organisasi.yaml`,
    ]);
    expect(said('sekilas-kinerja')).toEqual([
      `${none('sekilas-kinerja')}; pindahkan naskahnya ke bagian lain`,
    ]);
  });

  test('stands behind the kata pengantar, or where it is asked to, or nowhere', () => {
    const prose = { '2020/narasi/kata-pengantar.md': 'Puji syukur.\n' };
    const ids = (depan: string) =>
      analysed(REVIU, { ...prose, 'lkjip.yaml': `${LKJIP}${depan}` }).front.map(({ id }) => id);
    expect(ids('').slice(0, 2)).toEqual(['kata-pengantar', 'pernyataan-reviu']);
    const last =
      'tampilan: { bagian: { depan: [kata-pengantar, sekilas-kinerja, pernyataan-reviu] } }\n';
    expect(ids(last).at(-1)).toBe('pernyataan-reviu');
    const without = 'tampilan: { bagian: { depan: [kata-pengantar] } }\n';
    expect(ids(without)).toEqual(['kata-pengantar']);
    // And that it is printed nowhere is told.
    const both = `${REVIU}\n  tim: [{ nama: Pegawai Satu }]`;
    const left = codes(both, { 'lkjip.yaml': `${LKJIP}${without}` });
    expect(left.filter((one) => one.endsWith('ditiadakan'))).toEqual([
      '2:3 bagian-terisi-ditiadakan',
      '3:3 bagian-terisi-ditiadakan',
    ]);
    expect(codes(both).filter((one) => one.endsWith('ditiadakan'))).toEqual([]);
  });

  // What is found, and the text that it stands at; the key `reviu` is in the third column.
  test.each([
    ['reviu: { apip: Inspektorat Daerah }', ['reviu-kurang', 'reviu-kurang'], 'reviu'],
    [REVIU.replace('2021-02-20', '2021-02'), [], ''],
    [REVIU.replace('2021-02-20', '2020-12-30'), ['tanggal-reviu-salah'], '2020-12-30'],
    [REVIU.replace('2021-02-20', '2020-12'), ['tanggal-reviu-salah'], '2020-12'],
    [REVIU.replace('2021-02-20', '2020-12-31'), [], ''],
    [REVIU.replace("'000000000000000001'", "'123'"), ['nip-salah'], "'123'"],
    [REVIU.replace('Pejabat Satu', 'NIP 123'), ['pengesahan-salah'], 'NIP 123'],
    ['reviu: {}', ['kunci-kurang'], '{}'],
    ['reviu: Inspektorat', ['jenis-salah'], 'Inspektorat'],
    [REVIU.replace('2021-02-20', '2021-02-30'), ['tanggal-salah'], '2021-02-30'],
    [REVIU.replace('2021-02-20', '2021-13-01'), ['tanggal-salah'], '2021-13-01'],
    [REVIU.replace('2021-02-20', '2021-00'), ['tanggal-salah'], '2021-00'],
    [REVIU.replace('nip:', 'nipp:'), ['kunci-tak-dikenal'], 'nipp'],
  ])('%s', (pengesahan, expected, at) => {
    const found = analysed(pengesahan).diagnostics.filter(
      ({ kode, position: { berkas } }) =>
        berkas === '2020/organisasi.yaml' && !/^(?:pengesahan|nip)-kurang|^nip-kosong/.test(kode),
    );
    expect(found.map(({ kode }) => kode)).toEqual(expected);
    for (const { position: posisi } of found) {
      expect([posisi.baris, posisi.kolom]).toEqual([2, pengesahan.indexOf(at) + 3]);
    }
  });
});

test.each([
  ['2021-02-20', []],
  ['2021-02-26', []],
  ['2021-02', []],
  ['2021-02-27', ['reviu bertanggal 2021-02-27, sesudah laporan ditandatangani (2021-02-26)']],
  ['2021-03', ['reviu bertanggal 2021-03, sesudah laporan ditandatangani (2021-02-26)']],
  ['2020-05', ['reviu bertanggal 2020-05, sebelum tahun 2020 yang dilaporkan berakhir']],
])('a review of %s beside a signature of 26 February', (day, expected) => {
  const { diagnostics } = analysed(`tanggal: 2021-02-26\n  ${REVIU.replace('2021-02-20', day)}`);
  const found = diagnostics.filter(({ kode }) => kode === 'tanggal-reviu-salah');
  expect(found.map(({ pesan }) => pesan)).toEqual(expected);
});

describe('who has written the report', () => {
  test('is listed in the order of the file', () => {
    const tim = 'tim: [ { nama: Pegawai Satu, jabatan: Ketua }, { nama: Pegawai Dua } ]';
    const text = JSON.stringify(section(tim, 'tim-penyusun'));
    expect(text).toContain('"judul":"TIM PENYUSUN"');
    expect(text).toMatch(/"teks":"Pegawai Satu, Ketua".*"teks":"Pegawai Dua"/);
    expect(section('tim: []', 'tim-penyusun')).toBeUndefined();
  });

  test.each(['tim: [ { jabatan: Ketua } ]', 'tim: Pegawai', 'tim: [ Pegawai Satu ]'])(
    'is refused as %s',
    (tim) => {
      expect(analysed(tim).diagnostics.some(({ tingkat }) => tingkat === 'galat')).toBe(true);
    },
  );
});
