// The summary at a glance: counts, cards and what they say where a value is missing.

import { describe, expect, it } from 'vitest';
import { buildIndeks } from '../../src/compose/prose-index.ts';
import { ComposeContext } from '../../src/compose/context.ts';
import type { Kartu, Sekilas } from '../../src/compose/report.ts';
import { composeSekilas } from '../../src/compose/overview.ts';
import type { CheckInput } from '../../src/validate/check.ts';
import { bahan, bahanData, MINIMAL } from '../validate/ruang.ts';

function sekilas({ workspace: ruang, hasil }: CheckInput): Sekilas | null {
  const bagian = composeSekilas(new ComposeContext(buildIndeks(ruang, hasil)));
  const [isi] = bagian?.isi ?? [];
  return isi?.jenis === 'sekilas' ? isi : null;
}

const kartuDari = (isi: Sekilas | null): readonly Kartu[] =>
  isi?.kelompok.flatMap(({ kartu }) => kartu) ?? [];

describe('the report of 2020', async () => {
  const isi = sekilas(await bahanData());
  const kartu = kartuDari(isi);

  it('shows what the printed report says of each indicator', () => {
    const baris = kartu.map((one) => [one.kode, one.target, one.realisasi, one.capaian]);
    expect(baris).toEqual([
      ['S1.1', '95', '102,95', '108,37%'],
      ['S2.1', '95', '110,21', '116,01%'],
      ['S3.1', '82', '81,65', '99,57%'],
      ['S3.2', '1', '0', '0,00%'],
    ]);
    expect(kartu.map(({ status }) => status)).toEqual(['tercapai', 'tercapai', 'belum', 'belum']);
  });

  it('counts them, and says that spending is not reported', () => {
    expect(isi?.jumlah.map(({ nilai, keterangan }) => `${nilai} ${keterangan}`)).toEqual([
      '2 dari 4 indikator mencapai target',
      '2 dari 4 indikator belum mencapai target',
      '– realisasi anggaran belum dilaporkan',
    ]);
  });

  it('begins a trend in the first year that has a value, and describes it', () => {
    expect(kartu[0]?.tren?.titik.map(({ tahun }) => tahun)).toEqual([2020]);
    expect(kartu[2]?.tren?.deskripsi).toBe(
      'Realisasi 2018: 83,88; 2019: 78,38; 2020: 81,65 (poin).',
    );
  });
});

describe('a small workspace', () => {
  it('calls the budget, and what of it is not reported, as the agency does', () => {
    // 90 of 100 million; the other program has not reported.
    const isi = sekilas(
      bahan(MINIMAL, {
        'lkjip.yaml':
          'versi: 1\ninstansi: { nama: Dinas Uji }\nistilah: { anggaran: Pagu, program: Kegiatan Utama }\n',
        '2020/anggaran.yaml':
          'program:\n  - { kode: P1, nama: Satu, sasaran: S1, anggaran: 100000000, realisasi: 90000000 }\n' +
          '  - { kode: P2, nama: Dua, sasaran: S1, anggaran: 50000000, realisasi: }\n',
      }),
    );
    const { nilai, keterangan } = isi!.jumlah.at(-1)!;
    expect(`${nilai} ${keterangan}`).toBe(
      '90,00% pagu terserap, Rp90.000.000 (belum termasuk 1 dari 2 kegiatan utama) dari Rp100.000.000 yang realisasinya sudah dilaporkan',
    );
  });

  it('of one year has a dot for a trend', () => {
    const [kartu] = kartuDari(sekilas(bahan(MINIMAL)));
    expect(kartu?.tren?.titik).toEqual([{ tahun: 2020, titik: { nilai: 84, tampil: '84' } }]);
    expect(kartu).toMatchObject({ capaian: '105,00%', status: 'tercapai' });
  });

  it('without a realisasi is neither reached nor missed', () => {
    const isi = sekilas(bahan(MINIMAL, { '2020/realisasi.yaml': 'realisasi:\n  S1.1: null\n' }));
    expect(kartuDari(isi)).toMatchObject([
      {
        realisasi: '–',
        capaian: '–',
        predikat: '–',
        status: 'tak-terukur',
        tren: null,
      },
    ]);
    expect(isi?.jumlah.map(({ nilai, status }) => [nilai, status])).toEqual([
      ['0 dari 1', 'tercapai'],
      ['0 dari 1', 'belum'],
      ['1 dari 1', 'tak-terukur'],
      ['–', null],
    ]);
  });

  it('for which nothing came up is nihil: neither outstanding nor missed', () => {
    const isi = sekilas(
      bahan(MINIMAL, {
        '2020/realisasi.yaml': 'realisasi:\n  S1.1: { status: nihil, alasan: tidak ada perkara }\n',
      }),
    );
    expect(kartuDari(isi)).toMatchObject([{ realisasi: 'Nihil', teksStatus: 'Nihil' }]);
    expect(isi?.jumlah.map(({ nilai, keterangan }) => [nilai, keterangan]).slice(0, 3)).toEqual([
      ['0 dari 1', 'indikator mencapai target'],
      ['0 dari 1', 'indikator belum mencapai target'],
      ['1 dari 1', 'indikator nihil'],
    ]);
  });

  it('of sixty indicators has sixty cards', () => {
    const kode = Array.from({ length: 60 }, (_, i) => `S1.${String(i + 1)}`);
    const indikator = kode.map(
      (one) => `      - { kode: ${one}, nama: Nilai ${one}, satuan: poin, target: { 2020: 80 } }`,
    );
    const target = kode.map((one) => `${one}: 80`).join(', ');
    const isi = sekilas(
      bahan(MINIMAL, {
        'renstra-2019-2023.yaml': `periode: { mulai: 2019, selesai: 2023 }
sasaran:
  - kode: S1
    nama: Meningkatnya mutu pelayanan
    indikator:
${indikator.join('\n')}
`,
        '2020/target.yaml': `perjanjian_kinerja:\n  - { versi: murni, target: { ${target} } }\n`,
        '2020/realisasi.yaml': `realisasi:\n${kode.map((one) => `  ${one}: 80\n`).join('')}`,
      }),
    );
    expect(kartuDari(isi).map((one) => one.kode)).toEqual(kode);
    expect(isi?.jumlah[0]?.nilai).toBe('60 dari 60');
  });

  it('without indicators has no summary', () => {
    const renstra = MINIMAL['renstra-2019-2023.yaml']?.replace(
      /indikator:\n.*\n$/,
      'indikator: []\n',
    );
    const without = bahan(MINIMAL, {
      'renstra-2019-2023.yaml': renstra ?? '',
      '2020/target.yaml': 'perjanjian_kinerja: []\n',
      '2020/realisasi.yaml': 'realisasi: {}\n',
    });
    expect(sekilas(without)).toBeNull();
  });
});
