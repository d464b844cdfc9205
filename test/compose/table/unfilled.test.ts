// Tables and figures whose data are still to be filled in, as those of a new year are: not printed, and prose may refer to
// them already.

import { expect, test } from 'vitest';
import { composeLaporan } from '../../../src/compose/compose.ts';
import type { Inline } from '../../../src/compose/report.ts';
import { bahan, MINIMAL } from '../../validate/ruang.ts';

const TABLES = `
  - { kode: kosong, jenis: nilai, judul: Kosong, grafik: peringkat, kolom: [2019, 2020], baris: [{ nama: A, nilai: { 2019: null, 2020: null } }] }
  - { kode: lama, jenis: nilai, judul: Lama, grafik: peringkat, kolom: [2019, 2020], baris: [{ nama: A, nilai: { 2019: 7, 2020: null } }] }
  - { kode: nihil, jenis: nilai, judul: Nihil, kolom: [2020], baris: [{ nama: A, nilai: { 2020: { status: nihil, alasan: tidak ada } } }] }
  - kode: rencana
    jenis: capaian
    judul: Rencana
    baris: [{ indikator: B, satuan: poin, polaritas: maksimal, target: 5, realisasi: null }]
  - kode: hampa
    jenis: capaian
    judul: Hampa
    baris: [{ indikator: B, satuan: poin, polaritas: maksimal, target: null, realisasi: null }]
`;
const PROSE = `Lihat {{tabel "kosong"}}, {{gambar "kosong"}}, {{gambar "lama"}}, {{tabel "pegawai"}}, {{gambar "serapan"}}.
`;

const { workspace, hasil } = bahan(MINIMAL, {
  '2020/realisasi.yaml': `realisasi: { S1.1: 6 }\ntabel:${TABLES}`,
  '2020/anggaran.yaml': 'program: [{ kode: P1, nama: Satu, sasaran: S1, anggaran: 10, realisasi: null }]\n',
  '2020/organisasi.yaml': `tugas: melayani
tabel:
  - { kode: pegawai, jenis: nilai, judul: Pegawai, satuan: orang, kolom: [L, P], baris: [{ nama: Golongan IV, nilai: { L: null, P: null } }] }
`,
  '2020/narasi/4.1-kesimpulan.md': PROSE,
}); // prettier-ignore
const { laporan, temuan } = composeLaporan(workspace, hasil);
const blocks = laporan.bab.flatMap(({ bagian }) => bagian.flatMap(({ isi }) => isi));

test('a table is printed as soon as anything of it was planned or reported', () => {
  const printed = blocks.flatMap((one) => (one.jenis === 'tabel' ? [one.kode] : []));
  const own = ['kosong', 'lama', 'nihil', 'rencana', 'hampa', 'pegawai'];
  expect(own.filter((one) => printed.includes(one))).toEqual(['lama', 'nihil', 'rencana']);
  expect(temuan.filter(({ rule }) => rule.kode === 'tabel-kosong')).toHaveLength(3);
});

test('a reference to what is to come is a dash, and no error', () => {
  const about = temuan.filter(({ rule }) => rule.kode.startsWith('rujukan-'));
  expect(about.map(({ rule, facts }) => [rule.tingkat, 'id' in facts ? facts.id : null])).toEqual([
    ['peringatan', 'tabel-kosong'],
    ['peringatan', 'gambar-kosong'],
    ['peringatan', 'gambar-lama'],
    ['peringatan', 'tabel-pegawai'],
    ['peringatan', 'gambar-serapan'],
  ]);
  const told = blocks.find(
    (one) => one.jenis === 'paragraf' && textOf(one.isi).startsWith('Lihat'),
  );
  expect(told?.jenis === 'paragraf' && textOf(told.isi)).toBe('Lihat –, –, –, –, –.');
  expect(JSON.stringify(told)).not.toContain('"rujukan"');
});

const textOf = (content: readonly Inline[]): string =>
  content.map((one) => ('teks' in one ? one.teks : '')).join('');
