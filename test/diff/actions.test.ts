// Actions of two sides.

import { expect, test } from 'vitest';
import { formatMarkdown } from '../../src/diff/format/markdown.ts';
import { formatHtml } from '../../src/diff/format/html.ts';
import { summaryOf } from '../../src/diff/format/format.ts';
import { formatText } from '../../src/diff/format/text.ts';
import { banding, f, hasil, type RawResult } from './hasil.ts';

const aksi = (replaced: RawResult = {}): RawResult => ({
  indikator: 'S1.1',
  aksi: 'Melatih petugas',
  keluaran: '2 pelatihan',
  triwulan: [1, 2],
  anggaran: f('25000000', '25.000.000'),
  penanggung_jawab: 'Sekretariat',
  status: 'berjalan',
  ...replaced,
});
const compare = (
  lama: readonly RawResult[],
  baru: readonly RawResult[],
  [of, and]: readonly RawResult[] = [],
) => banding(hasil({ rencana_aksi: lama, ...of }), hasil({ rencana_aksi: baru, ...and }));
const told = (...sides: Parameters<typeof compare>) =>
  compare(...sides).rencana_aksi.map(({ kode, nama, status, penilaian, ubah }) => [
    kode,
    nama,
    status,
    penilaian,
    ...ubah.map(({ besaran, lama, baru, selisih }) =>
      [besaran, lama?.tampil, baru?.tampil, selisih?.tampil].filter(Boolean).join(' '),
    ),
  ]);

const PLANLESS = { keluaran: null, triwulan: [], anggaran: null, penanggung_jawab: null };
const headOf = (...sides: Parameters<typeof compare>) => summaryOf(compare(...sides), 'id');

test('what changed of an action is told, a status that went on as better', () => {
  const later = aksi({
    status: 'selesai',
    triwulan: [1, 2, 3],
    anggaran: f('30000000', '30.000.000'),
    penanggung_jawab: 'Bidang Pelayanan',
    keluaran: '3 pelatihan',
    indikator: 'S1.2',
  });
  expect(told([aksi()], [later])).toEqual([
    [
      'S1.2',
      'Melatih petugas',
      'berubah',
      'lebih-baik',
      'indikator S1.1 S1.2',
      'status berjalan selesai',
      'jadwal TW I, II TW I–III',
      'anggaran 25.000.000 30.000.000 +5.000.000',
      'keluaran 2 pelatihan 3 pelatihan',
      'penanggung-jawab Sekretariat Bidang Pelayanan',
    ],
  ]);
  expect(told([later], [aksi()])[0]?.[3]).toBe('lebih-buruk');
  expect(compare([aksi()], [later])).toMatchObject({ beda: true, ringkasan: { netral: 0 } });
  expect(compare([aksi()], [aksi()])).toMatchObject({ beda: false, rencana_aksi: [] });
});

test('actions that came and went are told with all that is known of them', () => {
  const bare = { keluaran: null, triwulan: [], anggaran: null, penanggung_jawab: null };
  const [one, other] = [aksi(), aksi({ ...bare, aksi: 'Survei', status: 'belum' })];
  expect(told([one], [other])).toEqual([
    ['S1.1', 'Survei', 'ditambah', 'netral', 'status belum'],
    [
      'S1.1',
      'Melatih petugas',
      'dihapus',
      'netral',
      'status berjalan',
      'jadwal TW I, II',
      'anggaran 25.000.000',
      'keluaran 2 pelatihan',
      'penanggung-jawab Sekretariat',
    ],
  ]);
  expect(compare([one], [other]).ringkasan).toMatchObject({ ditambah: 1, dihapus: 1 });
});

test('an action of which all is as planned but its words was reworded; of which nothing is planned it is another', () => {
  expect(told([aksi()], [aksi({ aksi: 'Melatih semua petugas' })])).toEqual([
    [
      'S1.1',
      'Melatih semua petugas',
      'berubah',
      'netral',
      'nama Melatih petugas Melatih semua petugas',
    ],
  ]);
  const bare = { keluaran: null, anggaran: null };
  const other = [aksi(bare)];
  expect(told(other, [aksi({ ...bare, aksi: 'Survei' })]).map(([, , status]) => status)).toEqual([
    'ditambah',
    'dihapus',
  ]);
  // Two that are planned alike are not both the one that went.
  const two = [aksi({ aksi: 'Melatih A' }), aksi({ aksi: 'Melatih B' })];
  expect(told([aksi()], two).map(([, nama, status]) => [nama, status])).toEqual([
    ['Melatih A', 'berubah'],
    ['Melatih B', 'ditambah'],
  ]);
});

test('of two actions of one name each is known again by what is most alike of it', () => {
  const [first, second] = [
    aksi({ triwulan: [1], status: 'selesai', keluaran: '1 rapat' }),
    aksi({ triwulan: [3], status: 'belum', keluaran: '2 rapat' }),
  ];
  expect(told([first, second], [second, first])).toEqual([]);
  expect(told([first, second], [second]).map(([, , status, , , ...of]) => [status, of])).toEqual([
    [
      'dihapus',
      ['jadwal TW I', 'anggaran 25.000.000', 'keluaran 1 rapat', 'penanggung-jawab Sekretariat'],
    ],
  ]);
  // The quarter says more of an action than what it gives.
  const moved = aksi({ triwulan: [3], status: 'belum', keluaran: '1 rapat' });
  expect(told([first, second], [moved, first])).toEqual([
    ['S1.1', 'Melatih petugas', 'berubah', 'netral', 'keluaran 2 rapat 1 rapat'],
  ]);
  // So many of one name are paired in their order.
  const many = Array.from({ length: 101 }, (_, i) => aksi({ keluaran: `${String(i)} rapat` }));
  expect(told(many, [...many, second])).toHaveLength(1);
});

test('the head counts actions apart from indicators', () => {
  const summary = headOf([aksi()], [aksi({ ...PLANLESS, aksi: 'Survei' })]);
  expect(summary).toBe(
    '0 dari 1 indikator berubah; ditambah: 1 rencana aksi; dihapus: 1 rencana aksi',
  );
  expect(headOf([aksi()], [aksi({ aksi: 'Melatih semua' })])).toBe(
    '0 dari 1 indikator berubah; berganti nama: 1 rencana aksi',
  );
});

test('of two years an action is known again by its name without the year, and no status is better', () => {
  const sides = [{ tahun: 2020 }, { tahun: 2021 }];
  const of = (tahun: number, status: string) =>
    aksi({ aksi: `Survei Kepuasan Tahun ${String(tahun)}`, status });
  expect(told([of(2020, 'selesai')], [of(2021, 'belum')], sides)).toEqual([
    ['S1.1', 'Survei Kepuasan Tahun 2021', 'berubah', 'netral', 'status selesai belum'],
  ]);
  expect(told([of(2020, 'selesai')], [of(2021, 'selesai')], sides)).toEqual([]);
});

test('between two quarters it is told what has come due', () => {
  const sides = [{ triwulan: 1 }, { triwulan: 2 }];
  const [early, due, late] = [
    aksi(),
    aksi({ aksi: 'Survei', triwulan: [2, 3], status: 'belum' }),
    aksi({ aksi: 'Evaluasi', triwulan: [4] }),
  ];
  const all = [early, due, late, aksi({ aksi: 'Rapat', triwulan: [] })];
  expect(told(all, all, sides)).toEqual([
    ['S1.1', 'Survei', 'berubah', 'netral', 'status belum waktunya belum'],
  ]);
  expect(told(all, all, [...sides].reverse())).toEqual([
    ['S1.1', 'Survei', 'berubah', 'netral', 'status belum belum waktunya'],
  ]);
  // Of one quarter, at two times, everything that changed: also of what is not due.
  const done = aksi({ aksi: 'Evaluasi', triwulan: [4], status: 'selesai' });
  expect(told([late], [done], [{ triwulan: 1 }, { triwulan: 1 }])).toEqual([
    ['S1.1', 'Evaluasi', 'berubah', 'lebih-baik', 'status berjalan selesai'],
  ]);
});

test('each format has them, long words in full', () => {
  const responsible = 'Bidang Pengaduan, Kebijakan, dan Peningkatan Layanan';
  const difference = compare([aksi()], [aksi({ penanggung_jawab: responsible })]);
  const options = { language: 'id', warna: false, style: '' } as const;
  expect(formatText(difference, options)).toContain(
    `\nRencana aksi\n S1.1 Melatih petugas\n    penanggung jawab: Sekretariat → ${responsible}\n`,
  );
  expect(formatMarkdown(difference, options)).toContain(
    `Rincian: Rencana aksi</summary>\n\n**S1.1 Melatih petugas**\n`,
  );
  expect(formatHtml(difference, { ...options, language: 'en' })).toContain('<h2>Actions</h2>');
});
