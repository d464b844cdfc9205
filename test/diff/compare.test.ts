import { describe, expect, it, test } from 'vitest';
import type { Thing, Penilaian, Difference } from '../../src/diff/difference.ts';
import { Decimal } from '../../src/decimal.ts';
import { difference } from '../../src/diff/values.ts';
import {
  banding,
  bandingIndikator,
  f,
  hasil,
  indikator,
  METODE,
  program,
  rentang,
  sasaran,
  type RawResult,
} from './hasil.ts';

const polos = (thing: Thing | undefined) =>
  thing?.ubah.map(({ besaran, lama, baru, selisih, penilaian }) => [
    besaran,
    lama?.tampil ?? null,
    baru?.tampil ?? null,
    selisih?.tampil ?? null,
    penilaian,
  ]);
const one = (difference: Difference) => difference.sasaran[0]?.anak[0];
const penilaianRealisasi = (lama: RawResult, baru: RawResult): Penilaian | undefined =>
  one(bandingIndikator(lama, baru))?.ubah.find(({ besaran }) => besaran === 'realisasi')?.penilaian;

describe('two results that are the same', () => {
  it('have no difference', () => {
    const difference = banding(hasil(), hasil());
    expect(difference).toMatchObject({ beda: false, metode: [], sasaran: [], anggaran: null });
  });

  it('may write a figure in two ways', () => {
    expect(bandingIndikator({ target: f('80') }, { target: f('80', '80,00') }).beda).toBe(false);
  });

  it('may be of two years, also in their names', () => {
    const nama = (tahun: number) => ({ nama: `Nilai ${tahun} dan ${tahun - 1}` });
    const difference = banding(
      hasil({ tahun: 2020, indikator: [indikator(nama(2020))] }),
      hasil({ tahun: 2021, indikator: [indikator(nama(2021))] }),
    );
    expect(difference.beda).toBe(false);
    expect([difference.lama.tahun, difference.baru.tahun]).toEqual([2020, 2021]);
  });
});

const shown = (nilai: string, tampil: string) => ({
  nilai: new Decimal(nilai),
  tampil,
  rentang: null,
  tanggal: null,
});

describe('an indicator', () => {
  it('tells every figure that differs, with its difference', () => {
    const difference = bandingIndikator(
      {},
      {
        target: f('82'),
        realisasi: f('73.8'),
        capaian: f('90', '90,00'),
        predikat: 'Tinggi',
      },
    );
    expect(polos(one(difference))).toEqual([
      ['target', '80', '82', '+2', 'lebih-baik'],
      ['realisasi', '84', '73,8', '−10,2', 'lebih-buruk'],
      ['capaian', '105,00', '90,00', '−15,00', 'lebih-buruk'],
      ['predikat', 'Sangat Tinggi', 'Tinggi', null, 'lebih-buruk'],
    ]);
    expect(one(difference)?.penilaian).toBe('lebih-buruk');
    expect(difference.ringkasan).toMatchObject({ indikator: 1, lebih_baik: 0, lebih_buruk: 1 });
  });

  it('shows the difference of what is shown, and keeps the exact one', () => {
    const difference = bandingIndikator(
      { capaian: f('103.565', '103,57') },
      { realisasi: f('85'), capaian: f('104.39', '104,39') },
    );
    const capaian = one(difference)?.ubah.at(-1);
    expect(capaian?.selisih).toEqual({ nilai: '0.825', tampil: '+0,82' });
  });

  it('shows no digits of a difference that one of the two was cut short of', () => {
    // 0,01264 − (−0,000592) = 0,013232; of what is shown 0,010592.
    const degrees = difference(shown('-0.000592', '−0,000592'), shown('0.01264', '0,01'));
    expect(degrees).toEqual({ nilai: '0.013232', tampil: '+0,0132' });
    // What was typed is not cut.
    const typed = bandingIndikator({ realisasi: f('95') }, { realisasi: f('95.5') });
    expect(one(typed)?.ubah[0]?.selisih).toEqual({ nilai: '0.5', tampil: '+0,5' });
  });

  it('shows a change that the report tells as the report does', () => {
    // 101,151 − 103,27 = −2,119; of the exact values 101,151 − 103,2748 = −2,1238.
    const [before, after] = [shown('103.2748', '103,27'), shown('101.151', '101,151')];
    expect(difference(before, after, 'tampil')?.tampil).toBe('−2,119');
    expect(difference(before, after, 'penuh')?.tampil).toBe('−2,124');
    // 65,505522 − 61,871138 = 3,634384, though 65,51 − 61,87 = 3,64.
    const [low, high] = [shown('61.871138', '61,87'), shown('65.505522', '65,51')];
    expect(difference(low, high, 'penuh')?.tampil).toBe('+3,63');
    expect(difference(low, high, 'tampil')?.tampil).toBe('+3,64');
  });

  it('knows no difference of two words', () => {
    expect(difference(shown('70', 'Cukup'), shown('89', 'Baik'), 'tampil')).toBeNull();
    expect(difference(shown('70', '≥ 70'), shown('75', '≥ 75'))?.tampil).toBe('+5');
  });

  it('shows a difference that rounding hides', () => {
    const difference = bandingIndikator(
      { realisasi: f('84.0001', '84,00') },
      { realisasi: f('84.0004', '84,00') },
    );
    expect(one(difference)?.ubah[0]?.selisih).toEqual({ nilai: '0.0003', tampil: '+0,0003' });
  });

  it.each<[string, string, string, Penilaian]>([
    ['maksimal', '84', '86', 'lebih-baik'],
    ['maksimal', '84', '82', 'lebih-buruk'],
    ['minimal', '84', '86', 'lebih-buruk'],
    ['minimal', '84', '82', 'lebih-baik'],
    // The target is 80: 84 is 4 away.
    ['stabil', '84', '79', 'lebih-baik'],
    ['stabil', '84', '75', 'lebih-buruk'],
    ['stabil', '84', '76', 'netral'],
  ])('%s: a realisasi from %s to %s is %s', (polaritas, dari, to, penilaian) => {
    const lama = { polaritas, realisasi: f(dari) };
    expect(penilaianRealisasi(lama, { polaritas, realisasi: f(to) })).toBe(penilaian);
  });

  it('is judged by the distance to a range, which is 0 inside', () => {
    const cara = { polaritas: 'stabil', target: rentang('80', '90') };
    const dari = { ...cara, realisasi: f('79') };
    expect(penilaianRealisasi(dari, { ...cara, realisasi: f('85') })).toBe('lebih-baik');
    expect(penilaianRealisasi(dari, { ...cara, realisasi: f('92') })).toBe('lebih-buruk');
  });

  it.each<[string, RawResult, RawResult, string | null, Penilaian]>([
    ['maksimal', f('80'), f('75'), '−5', 'lebih-buruk'],
    ['minimal', f('80'), f('75'), '−5', 'lebih-baik'],
    ['stabil', f('80'), f('75'), '−5', 'netral'],
    ['maksimal', rentang('60', '70'), rentang('65', '75'), null, 'lebih-baik'],
    ['maksimal', rentang('60', '70'), rentang('55', '75'), null, 'netral'],
    ['minimal', f('60'), rentang('50', '60'), null, 'lebih-baik'],
  ])('%s: a target %j → %j', (polaritas, lama, baru, selisih, penilaian) => {
    const difference = bandingIndikator({ polaritas, target: lama }, { polaritas, target: baru });
    const [target] = one(difference)?.ubah ?? [];
    expect([target?.selisih?.tampil ?? null, target?.penilaian]).toEqual([selisih, penilaian]);
  });

  it('that lacks a figure on one side has no difference to judge', () => {
    const difference = bandingIndikator({ realisasi: null, capaian: null, predikat: null }, {});
    expect(polos(one(difference))).toEqual([
      ['realisasi', null, '84', null, 'netral'],
      ['capaian', null, '105,00', null, 'netral'],
      ['predikat', null, 'Sangat Tinggi', null, 'netral'],
    ]);
  });

  it('moves to another sasaran and changes its final target', () => {
    const two = [sasaran(), sasaran({ kode: 'S2', nama: 'Sasaran Dua' })];
    const difference = banding(
      hasil({ sasaran: two }),
      hasil({ sasaran: two, indikator: [indikator({ sasaran: 'S2', target_akhir: f('95') })] }),
    );
    expect(difference.sasaran.map(({ kode, status }) => [kode, status])).toEqual([['S2', 'tetap']]);
    expect(polos(one(difference))).toEqual([
      ['sasaran', 'S1', 'S2', null, 'netral'],
      ['target-akhir', '90', '95', '+5', 'lebih-baik'],
    ]);
  });
});

describe('things', () => {
  it('are added, removed and renamed', () => {
    const difference = banding(
      hasil({ indikator: [indikator(), indikator({ kode: 'S1.2', nama: 'Lama' })] }),
      hasil({
        indikator: [
          indikator({ nama: 'Nilai Layanan' }),
          indikator({ kode: 'S1.3', nama: 'Baru' }),
        ],
      }),
    );
    expect(
      difference.sasaran[0]?.anak.map(({ kode, nama, status }) => [kode, nama, status]),
    ).toEqual([
      ['S1.1', 'Nilai Layanan', 'berubah'],
      ['S1.3', 'Baru', 'ditambah'],
      ['S1.2', 'Lama', 'dihapus'],
    ]);
    expect(polos(one(difference))).toEqual([
      ['nama', 'Nilai Pelayanan', 'Nilai Layanan', null, 'netral'],
    ]);
    const { ditambah, dihapus, berganti_nama } = difference.ringkasan;
    expect([ditambah, dihapus, berganti_nama]).toEqual([1, 1, 1]);
  });

  it('of one kode twice pair in order', () => {
    const two = (nilai: string) => [program(), program({ nama: 'Dua', serapan: f(nilai) })];
    const anggaran = (nilai: string) => ({
      ...(hasil()['anggaran'] as RawResult),
      program: two(nilai),
    });
    const difference = banding(
      hasil({ anggaran: anggaran('50') }),
      hasil({ anggaran: anggaran('60') }),
    );
    expect(difference.anggaran?.anak.map(({ nama }) => nama)).toEqual(['Dua']);
  });
});

describe('money', () => {
  it.each<[string, string, Penilaian]>([
    ['90', '95', 'netral'],
    ['95', '90', 'netral'],
    ['95', '101', 'lebih-buruk'],
    ['101', '99', 'lebih-baik'],
    ['105', '102', 'lebih-baik'],
  ])('serapan from %s to %s is %s', (dari, to, penilaian) => {
    const anggaran = (serapan: string) => ({
      ...(hasil()['anggaran'] as RawResult),
      program: [program({ serapan: f(serapan) })],
    });
    const difference = banding(
      hasil({ anggaran: anggaran(dari) }),
      hasil({ anggaran: anggaran(to) }),
    );
    expect(difference.anggaran?.anak[0]?.penilaian).toBe(penilaian);
  });

  it('of a part and of the whole is told as far as both are, with the mark of the part', () => {
    const uang = (serapan: RawResult) => ({ ...(hasil()['anggaran'] as RawResult), serapan });
    const selisih = (lama: RawResult, baru: RawResult) =>
      banding(hasil({ anggaran: uang(lama) }), hasil({ anggaran: uang(baru) })).anggaran?.ubah[0]
        ?.selisih?.tampil;
    // 82,31 − 94,26
    expect(selisih(f('94.2566', '94,26*'), f('82.3077', '82,31'))).toBe('−11,95*');
    expect(selisih(f('82.3077', '82,31'), f('94.2566', '94,26*'))).toBe('+11,95*');
    expect(selisih(f('82.3077', '82,31'), f('94.2566', '94,26'))).toBe('+11,95');
  });

  it('is exact in rupiah', () => {
    const uang = (realisasi: string, tampil: string) => ({
      ...(hasil()['anggaran'] as RawResult),
      realisasi: f(realisasi, tampil),
    });
    const difference = banding(
      hasil({ anggaran: uang('9007199254740993', '9.007.199.254.740.993') }),
      hasil({ anggaran: uang('9007199254740992', '9.007.199.254.740.992') }),
    );
    expect(difference.anggaran?.ubah[0]?.selisih).toEqual({ nilai: '-1', tampil: '−1' });
  });
});

describe('a sasaran', () => {
  it('tells capaian, serapan and efisiensi', () => {
    const efisiensi = {
      realisasi_keuangan: f('99', '99,00'),
      tingkat: f('-0.02', '−0,02'),
      keterangan: 'Tidak efisien',
    };
    const difference = banding(
      hasil(),
      hasil({
        indikator: [indikator({ realisasi: f('80'), capaian: f('100', '100,00') })],
        sasaran: [sasaran({ capaian: f('100', '100,00') }, efisiensi)],
      }),
    );
    expect(polos(difference.sasaran[0])).toEqual([
      ['capaian', '105,00', '100,00', '−5,00', 'lebih-buruk'],
      ['serapan', '95,00', '99,00', '+4,00', 'netral'],
      ['tingkat-efisiensi', '0,11', '−0,02', '−0,13', 'lebih-buruk'],
      ['keterangan-efisiensi', 'Efisien', 'Tidak efisien', null, 'lebih-buruk'],
    ]);
  });
});

describe('the way of calculating', () => {
  test('is compared part by part', () => {
    const difference = banding(
      hasil(),
      hasil({
        metode: {
          pembulatan: { desimal: 1, dasar: 'penuh' },
          capaian_maksimum: f('120'),
          skala_capaian: [{ predikat: 'Baik', minimum: f('85') }],
          efisiensi: 'selisih',
        },
        indikator: [
          indikator({
            rumus: 'dua-target',
            polaritas: 'minimal',
            satuan: 'hari',
            capaian_maksimum: f('110'),
          }),
        ],
      }),
    );
    expect(difference.metode.map(({ hal, kode, lama, baru }) => [hal, kode, lama, baru])).toEqual([
      ['desimal', null, '2', '1'],
      ['dasar-pembulatan', null, 'tampil', 'penuh'],
      ['capaian-maksimum', null, null, '120'],
      ['skala-capaian', null, 'permendagri-86-2017', 'Baik ≥ 85'],
      ['efisiensi', null, 'indeks', 'selisih'],
      ['rumus', 'S1.1', 'realisasi-per-target', 'dua-target'],
      ['capaian-maksimum', 'S1.1', null, '110'],
      ['polaritas', 'S1.1', 'maksimal', 'minimal'],
      ['satuan', 'S1.1', 'poin', 'hari'],
    ]);
    expect(difference.beda).toBe(true);
  });

  it('moves a figure while its data stay, which is neither better nor worse', () => {
    const difference = banding(
      hasil(),
      hasil({
        metode: { ...METODE, capaian_maksimum: f('100') },
        indikator: [indikator({ capaian: f('100', '100,00') })],
        sasaran: [sasaran({ capaian: f('100', '100,00') }, { tingkat: f('0.05', '0,05') })],
      }),
    );
    const [atas] = difference.sasaran;
    const all = [...(atas?.ubah ?? []), ...(one(difference)?.ubah ?? [])];
    expect(all.map(({ sebab, penilaian }) => [sebab, penilaian])).toEqual([
      ['metode', 'netral'],
      ['metode', 'netral'],
      ['metode', 'netral'],
    ]);
  });

  it('moves a realisasi that is the mean of a table whose rows stayed', () => {
    const dengan = (nilai: string): RawResult =>
      hasil({
        indikator: [indikator({ realisasi: f(nilai), capaian: f(nilai) })],
        tabel: [{ kode: 'unsur', baris: [], rata_rata: f(nilai) }],
      });
    expect(one(banding(dengan('90'), dengan('89')))?.ubah).toMatchObject([
      { besaran: 'realisasi', sebab: 'metode', penilaian: 'netral' },
      { besaran: 'capaian', sebab: 'metode', penilaian: 'netral' },
    ]);
  });

  it('with another scale leaves ratings unjudged', () => {
    const difference = banding(
      hasil(),
      hasil({
        metode: { ...METODE, skala_capaian: [{ predikat: 'Baik', minimum: f('85') }] },
        indikator: [indikator({ realisasi: f('90'), capaian: f('112.5'), predikat: 'Baik' })],
      }),
    );
    expect(one(difference)?.ubah.map(({ penilaian }) => penilaian)).toEqual([
      'lebih-baik',
      'lebih-baik',
      'netral',
    ]);
  });

  it('with another unit or direction leaves nothing to compare', () => {
    const satuan = bandingIndikator({}, { satuan: 'persen', realisasi: f('90') });
    expect(polos(one(satuan))).toEqual([['realisasi', '84', '90', null, 'netral']]);
    expect(penilaianRealisasi({}, { polaritas: 'minimal', realisasi: f('90') })).toBe('netral');
  });

  it('of an older results file is not known, and nothing is said of it', () => {
    const { metode: _, ...tua } = hasil({
      indikator: [indikator({ capaian_maksimum: undefined })],
    });
    const difference = banding(
      tua,
      hasil({ indikator: [indikator({ capaian_maksimum: f('120') })] }),
    );
    expect(difference).toMatchObject({ beda: false, metode: [], lama: { metode: false } });
  });
});

describe('a table', () => {
  const tabel = (rataRata: RawResult, nilai: RawResult, replaced: RawResult = {}): RawResult => ({
    kode: 'waktu',
    judul: 'Waktu Tunggu',
    jenis: 'nilai',
    indikator: 'S1.1',
    kolom: Object.keys(rataRata),
    baris: [{ nama: 'Loket', nilai }],
    rata_rata: rataRata,
    jumlah: {},
    ...replaced,
  });
  const tahun = (nomor: number, isi: RawResult, polaritas = 'minimal') =>
    hasil({ tahun: nomor, tabel: [isi], indikator: [indikator({ polaritas })] });

  it('pairs the own year of each side, and what both call the same', () => {
    const lama = { 2019: f('20'), 2020: f('18') };
    const baru = { 2020: f('19'), 2021: f('17') };
    const difference = banding(tahun(2020, tabel(lama, lama)), tahun(2021, tabel(baru, baru)));
    expect(polos(difference.tabel[0])).toEqual([
      ['rata-rata', '18', '17', '−1', 'lebih-baik'],
      ['rata-rata', '18', '19', '+1', 'lebih-buruk'],
    ]);
    expect(difference.tabel[0]?.ubah.map(({ kolom }) => kolom)).toEqual(['2020 → 2021', '2020']);
  });

  it('is told by what it closes with', () => {
    const closes = (mean: string, sum: string, kaki: RawResult) =>
      tahun(2020, tabel({ 2020: f(mean) }, { 2020: f(mean) }, { jumlah: { 2020: f(sum) }, kaki }));
    // 2 schools: a sum of 43 and 47, means of 21,5 and 23,5.
    const [sum, later] = [f('43'), f('47')].map((one) => ({ jumlah: { 2020: one } }));
    const told = (one: RawResult, other: RawResult) =>
      polos(banding(closes('21.5', '43', one), closes('23.5', '47', other)).tabel[0]);
    const ofSum = [['jumlah', '43', '47', '+4', 'lebih-buruk']];
    expect(told(sum!, later!)).toEqual(ofSum);
    // The later report decides; what an earlier one did not print is known of it all the same.
    expect(told({ 'rata-rata': { 2020: f('21.5') } }, later!)).toEqual(ofSum);
    expect(told({}, later!)).toEqual(ofSum);
    expect(told(sum!, {})).toEqual([]);
    // Of a highest value one of them tells nothing.
    expect(told(sum!, { maksimum: { 2020: f('30') } })).toEqual([]);
    const both = { maksimum: { 2020: f('28') } };
    expect(told(both, { maksimum: { 2020: f('30') } })).toEqual([
      ['maksimum', '28', '30', '+2', 'lebih-buruk'],
    ]);
  });

  it('of weighted parts is told by its index', () => {
    const made = (index: string) =>
      hasil({
        tabel: [
          {
            kode: 'daya-saing',
            judul: 'Daya Saing',
            jenis: 'komposit',
            indikator: 'S1.1',
            baris: [{ nama: 'Akses', bobot: f('100'), nilai: f(index), skor: f(index) }],
            komposit: f(index),
          },
        ],
      });
    expect(polos(banding(made('65.36'), made('71.74')).tabel[0])).toEqual([
      ['komposit', '65,36', '71,74', '+6,38', 'lebih-baik'],
    ]);
  });

  it('of capaian is better when higher, unless the method alone moved it', () => {
    const capaian = (rataRata: string, realisasi: string, rumus: string): RawResult => ({
      kode: 'unsur',
      judul: 'Unsur',
      jenis: 'capaian',
      baris: [
        {
          indikator: 'Baris',
          satuan: 'hari',
          polaritas: 'minimal',
          rumus,
          capaian_maksimum: null,
          target: f('10'),
          realisasi: f(realisasi),
          capaian: null,
        },
      ],
      rata_rata: f(rataRata),
    });
    const dari = hasil({ tabel: [capaian('90', '11', 'dua-target')] });
    const data = banding(dari, hasil({ tabel: [capaian('100', '10', 'dua-target')] }));
    expect(polos(data.tabel[0])).toEqual([['rata-rata', '90', '100', '+10', 'lebih-baik']]);
    const cara = banding(dari, hasil({ tabel: [capaian('90.91', '11', 'target-per-realisasi')] }));
    expect(cara.tabel[0]?.ubah[0]).toMatchObject({ sebab: 'metode', penilaian: 'netral' });
    expect(cara.metode).toMatchObject([{ hal: 'rumus', kode: 'unsur', nama: 'Baris' }]);
  });
});

test('of reports up to two quarters those are compared that both are of', () => {
  const upTo = (triwulan: number, realisasi: readonly string[]) => ({
    triwulan,
    indikator: [
      indikator({
        triwulan: {
          sifat: 'jumlah',
          triwulan: realisasi.map((one, i) => ({
            triwulan: i + 1,
            target: f('10'),
            realisasi: f(one),
          })),
        },
      }),
    ],
  });
  const first = hasil(upTo(1, ['12']));
  const second = hasil(upTo(2, ['13', '15']));
  const quarters = (lama = hasil(), baru = hasil()) =>
    (polos(one(banding(lama, baru))) ?? []).filter(([name]) => String(name).endsWith('-triwulan'));
  expect(quarters(first, second)).toEqual([['realisasi-triwulan', '12', '13', '+1', 'lebih-baik']]);
  // Of two whole years the second quarter is one that came to be measured.
  expect(quarters(hasil({ ...upTo(1, ['12']), triwulan: null }), hasil({ ...upTo(2, ['13', '15']), triwulan: null }))).toHaveLength(3); // prettier-ignore
});

test('quarters are compared one by one, those of another unit without a difference', () => {
  const kuartal = (triwulan: number, target: string, realisasi: string | null) => ({
    triwulan,
    target: f(target),
    realisasi: realisasi === null ? null : f(realisasi),
  });
  const lama = {
    triwulan: { sifat: 'jumlah', triwulan: [kuartal(1, '20', '18'), kuartal(2, '20', null)] },
  };
  const baru = {
    triwulan: {
      sifat: 'jumlah',
      triwulan: [kuartal(1, '20', '19.5'), kuartal(2, '22', '21'), kuartal(3, '20', null)],
    },
  };
  expect(polos(one(bandingIndikator(lama, baru)))).toEqual([
    ['realisasi-triwulan', '18', '19,5', '+1,5', 'lebih-baik'],
    ['target-triwulan', '20', '22', '+2', 'lebih-baik'],
    ['realisasi-triwulan', null, '21', null, 'netral'],
    ['target-triwulan', null, '20', null, 'netral'],
  ]);
  expect(one(bandingIndikator(lama, baru))?.ubah.map(({ kolom }) => kolom)).toEqual([
    'TW1',
    'TW2',
    'TW2',
    'TW3',
  ]);
  const unit = polos(one(bandingIndikator({ ...lama, satuan: 'kali' }, baru)));
  expect(unit).toContainEqual(['realisasi-triwulan', '18', '19,5', null, 'netral']);
});
