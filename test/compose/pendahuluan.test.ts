// Bab I: the agency's duties and its organisation.

import { expect, test } from 'vitest';
import { composeLaporan } from '../../src/compose/compose.ts';
import type { Blok, Inline } from '../../src/compose/report.ts';
import { bahan, MINIMAL } from '../validate/ruang.ts';

const LKJIP =
  'versi: 1\ninstansi: { nama: Sekretariat Daerah, singkatan: Setda, daerah: Kabupaten Contoh }\n';

/** The blocks of 1.2 as nested lists of texts. */
function gambaranUmum(organisasi: string): readonly unknown[] {
  const { workspace: ruang, hasil } = bahan(MINIMAL, {
    'lkjip.yaml': LKJIP,
    '2020/organisasi.yaml': organisasi,
  });
  const bagian = composeLaporan(ruang, hasil)
    .laporan.bab.flatMap((bab) => bab.bagian)
    .find(({ judul }) => judul.startsWith('Gambaran Umum'));
  return (bagian?.isi ?? []).map(plain);
}

function plain(blok: Blok): unknown {
  if (blok.jenis === 'paragraf') return blok.isi.map(word).join('');
  if (blok.jenis === 'daftar') return blok.butir.map((items) => items.map(plain));
  return blok.jenis;
}

const word = (one: Inline): string => ('teks' in one ? one.teks : '');

test('the organisation holds every position, each below its superior', () => {
  const [, susunan] = gambaranUmum(`struktur:
  - { jabatan: Kepala Dinas, nama: Ayu }
  - { jabatan: Sekretaris, di_bawah: Kepala Dinas }
  - { jabatan: Subbagian Umum, di_bawah: Sekretaris }
  - { jabatan: Subbagian Keuangan, di_bawah: Sekretaris }
  - { jabatan: Bidang Data, di_bawah: Kepala Dinas }
`);
  expect(susunan).toEqual([
    [
      'Kepala Dinas: Ayu',
      [['Sekretaris', [['Subbagian Umum'], ['Subbagian Keuangan']]], ['Bidang Data']],
    ],
  ]);
});

test('a position whose superior is not there, or goes round in a circle, is at the top', () => {
  const [, susunan] = gambaranUmum(`struktur:
  - { jabatan: Kepala, di_bawah: Bupati }
  - { jabatan: A, di_bawah: B }
  - { jabatan: B, di_bawah: A }
  - { jabatan: C, di_bawah: C }
`);
  expect(susunan).toEqual([['Kepala'], ['A', [['B']]], ['C']]);
});

test('of two positions of one name the first has those below', () => {
  const [, susunan] = gambaranUmum(`struktur:
  - { jabatan: Kepala Seksi, nama: Ayu }
  - { jabatan: Kepala Seksi, nama: Budi }
  - { jabatan: Staf, di_bawah: Kepala Seksi }
`);
  expect(susunan).toEqual([['Kepala Seksi: Ayu', [['Staf']]], ['Kepala Seksi: Budi']]);
});

test.each([
  ['membantu Bupati', 'Sekretariat Daerah mempunyai tugas membantu Bupati.'],
  ['mempunyai tugas membantu Bupati.', 'Sekretariat Daerah mempunyai tugas membantu Bupati.'],
  ['Sekretariat Daerah adalah unsur staf', 'Sekretariat Daerah adalah unsur staf.'],
  [
    'Melaksanakan urusan kesehatan',
    'Sekretariat Daerah mempunyai tugas melaksanakan urusan kesehatan.',
  ],
  ['Mempunyai tugas: Membantu Bupati', 'Sekretariat Daerah mempunyai tugas membantu Bupati.'],
  ['Penyusunan kebijakan', 'Sekretariat Daerah mempunyai tugas penyusunan kebijakan.'],
  ['BPOM membantu Presiden', 'Sekretariat Daerah mempunyai tugas BPOM membantu Presiden.'],
  ['Pengadilan tinggi', 'Sekretariat Daerah mempunyai tugas Pengadilan tinggi.'],
  ['Kementerian dibantu', 'Sekretariat Daerah mempunyai tugas Kementerian dibantu.'],
  ['Pembangunan Jaya diawasi', 'Sekretariat Daerah mempunyai tugas Pembangunan Jaya diawasi.'],
  [
    'Penelitian dan Pengembangan Daerah',
    'Sekretariat Daerah mempunyai tugas Penelitian dan Pengembangan Daerah.',
  ],
  ['Setda mempunyai tugas membantu', 'Setda mempunyai tugas membantu.'],
  ['Setdakab-an apa saja', 'Sekretariat Daerah mempunyai tugas Setdakab-an apa saja.'],
])('the task "%s" becomes a sentence', (tugas, kalimat) => {
  expect(gambaranUmum(`tugas: "${tugas}"\n`)).toEqual([kalimat]);
});

test('a single function is no list', () => {
  expect(gambaranUmum('fungsi: [Pengawasan kapal]\n')).toEqual([
    'Dalam melaksanakan tugas tersebut, Sekretariat Daerah menyelenggarakan fungsi pengawasan kapal.',
  ]);
});

test.each([
  [
    ['Pengawasan kapal', 'Evaluasi, pelaporan', 'SPI'],
    ['pengawasan kapal;', 'evaluasi, pelaporan; dan', 'SPI.'],
  ],
  // Where one may be a name, none is changed.
  [
    ['Pengawasan kapal', 'Kepelabuhanan'],
    ['Pengawasan kapal; dan', 'Kepelabuhanan.'],
  ],
])('functions typed with capitals: %j', (fungsi, items) => {
  const [, list] = gambaranUmum(`fungsi: ${JSON.stringify(fungsi)}\n`);
  expect(list).toEqual(items.map((one) => [one]));
});

test('a table whose cells are all empty is not printed, one with a reason in them is', () => {
  const withCell = (cell: string) =>
    gambaranUmum(`tugas: melayani
tabel:
  - kode: pegawai
    jenis: nilai
    judul: Pegawai menurut Golongan
    satuan: orang
    kolom: [2020, 2021]
    baris: [{ nama: III, nilai: { 2020: ~ } }, { nama: IV, nilai: { 2020: ${cell} } }]
`);
  expect(withCell('~')).not.toContain('tabel');
  expect(withCell('12')).toContain('tabel');
  expect(withCell('{ status: nihil, alasan: belum ada formasi }')).toContain('tabel');
});
