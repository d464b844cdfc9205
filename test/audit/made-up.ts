// A seeded generator of whole workspaces: agencies that nobody has, with whatever settings, kinds of values and money the
// format knows. Each gives a report; what it says of itself must hold.

import { stringify } from 'yaml';
import { chance, type Acak } from '../fuzz/mutate.ts';

type Tree = Record<string, unknown>;

/** The same seed gives the same files. */
export function madeUp(seed: number): ReadonlyMap<string, string> {
  const random = chance(seed);
  const years = random.pick([[2021], [2021, 2022], [2020, 2021, 2022]]);
  const last = years.at(-1) ?? 2021;
  const sasaran = manyOf(random, 1, 3, (i) => sasaranOf(random, i));
  const tujuan = { kode: 'T1', nama: 'Terwujudnya Pelayanan Prima', indikator: tujuanOf(random) };
  const indicators = [...tujuan.indikator, ...sasaran.flatMap(({ indikator }) => indikator)];
  const plan = new Map(indicators.map((one) => [one.kode, planOf(random, one)]));
  const files = new Map<string, unknown>([
    ['lkjip.yaml', settings(random)],
    ['renstra-2019-2024.yaml', renstra(random, tujuan, sasaran, plan)],
  ]);
  for (const year of years) {
    const measured = quartersOf(random, indicators);
    files.set(`${year}/target.yaml`, targets(random, indicators, plan, measured, year));
    files.set(`${year}/realisasi.yaml`, results(random, indicators, measured, year, year === last));
    files.set(
      `${year}/anggaran.yaml`,
      budget(
        random,
        sasaran.map(({ kode }) => kode),
        year,
      ),
    );
    if (measured.size > 0) files.set(`${year}/triwulan.yaml`, quarters(random, measured));
    files.set(`${year}/organisasi.yaml`, {
      pengesahan: { tempat: 'Kota', tanggal: `${year + 1}-02-20` },
    });
  }
  return new Map([...files].map(([name, content]) => [name, stringify(content)]));
}

function manyOf<T>(random: Acak, from: number, to: number, make: (i: number) => T): readonly T[] {
  return Array.from({ length: from + random.int(to - from + 1) }, (_, i) => make(i));
}

/** A figure with so many decimals; three stand in quotes, as nobody else may take them for thousands. */
function figure(random: Acak, from: number, to: number, decimals = random.int(4)): number | string {
  const text = (from + (random.int(10_001) / 10_000) * (to - from)).toFixed(decimals);
  return decimals === 3 ? text : Number(text);
}

const SCALES = [
  'permendagri-86-2017',
  [
    { predikat: 'Memuaskan', minimum: 85 },
    { predikat: 'Cukup', minimum: 50 },
    { predikat: 'Kurang', minimum: 0 },
  ],
];

const TERMS: readonly Tree[] = [
  {},
  {},
  { anggaran: 'Pagu', kegiatan: 'KRO', sub_kegiatan: 'RO' },
  { sasaran: 'Sasaran Kegiatan', tujuan: 'Tujuan Strategis' },
  { sasaran: 'Sasaran Program', anggaran: 'Alokasi Dana', program: 'Kegiatan Utama' },
];

function settings(random: Acak): Tree {
  return {
    versi: 1,
    instansi: {
      nama: random.pick(['Dinas Perairan', 'Balai Uji Mutu', 'Kantor Wilayah Pendataan']),
      jenis: random.pick(['opd', 'satker', 'eselon1']),
      kepala: { jabatan: 'Kepala', nama: 'Raka', nip: '197003121998032004' },
    },
    istilah: random.pick(TERMS),
    metode: {
      pembulatan: {
        desimal: random.pick([0, 1, 2, 2, 3]),
        dasar: random.pick(['tampil', 'penuh']),
      },
      capaian_maksimum: random.pick([null, null, 100, 120, 150]),
      capaian_minimum: random.pick([0, 0, null]),
      skala_capaian: random.pick(SCALES),
      legenda: random.int(2) === 0,
      efisiensi: random.pick(['indeks', 'indeks-capaian', 'pmk-22-2021', 'selisih']),
      rekap_triwulan: random.pick([[], ['semester'], ['semester', 'sd-tw3']]),
    },
  };
}

interface Indicator extends Tree {
  readonly kode: string;
  readonly nama: string;
}

const NAMES = [
  'Persentase Layanan Tepat Waktu',
  'Indeks Kepuasan Masyarakat',
  'Jumlah Dokumen Perencanaan',
  'Rata-Rata Nilai Evaluasi Unit',
  'Total Kunjungan Perpustakaan',
  'Tingkat Kehilangan Air',
  'Nilai Survei Integritas',
  'Angka Harapan Lama Sekolah',
  'Produksi Padi',
  'Waktu Tunggu Pelayanan',
  'Rasio Kelulusan Sertifikasi',
  'Pendapatan Retribusi',
];
const UNITS = ['persen', 'poin', 'dokumen', 'indeks', 'orang', 'ton', 'hari', 'rupiah'];

function indicatorOf(random: Acak, kode: string, used: Set<string>): Indicator {
  const free = NAMES.filter((one) => !used.has(one));
  const nama = random.pick(free);
  used.add(nama);
  const kind = random.int(10);
  if (kind === 0)
    return { kode, nama, jenis: 'predikat', skala: random.pick(['akip', 'opini-bpk']) };
  if (kind === 1) return { kode, nama, jenis: 'tanggal' };
  const satuan = random.pick(UNITS);
  const polaritas = random.pick(['maksimal', 'maksimal', 'minimal', 'stabil']);
  return { kode, nama, satuan, polaritas };
}

const USED = new WeakMap<Acak, Set<string>>();

/** Names are given once in a workspace. */
function usedOf(random: Acak): Set<string> {
  const used = USED.get(random) ?? new Set();
  USED.set(random, used);
  return used;
}

const OBJECTIVES = [
  'Meningkatnya Mutu Layanan',
  'Terjaganya Aset Daerah',
  'Meningkatnya Akuntabilitas',
];

function sasaranOf(random: Acak, i: number) {
  const kode = `S${i + 1}`;
  const indikator = manyOf(random, 1, 3, (j) =>
    indicatorOf(random, `${kode}.${j + 1}`, usedOf(random)),
  );
  return { kode, nama: OBJECTIVES[i] ?? '', tujuan: 'T1', indikator };
}

const tujuanOf = (random: Acak): readonly Indicator[] =>
  manyOf(random, 0, 2, (j) => indicatorOf(random, `T1.${j + 1}`, usedOf(random)));

const byWeight = (list: readonly Tree[]): readonly Tree[] =>
  list.map((one, i) => ({ ...one, bobot: i === 0 ? 100 - 30 * (list.length - 1) : 30 }));

function renstra(
  random: Acak,
  tujuan: Tree & { readonly indikator: readonly Indicator[] },
  sasaran: readonly (Tree & { readonly indikator: readonly Indicator[] })[],
  plan: Plan,
): Tree {
  const planned = ({ indikator }: { readonly indikator: readonly Indicator[] }) =>
    indikator.map((one) => ({ ...one, iku: random.int(2) === 0, target: plan.get(one.kode) }));
  const isWeighted = random.int(4) === 0;
  const list = sasaran.map((one) => ({
    ...one,
    indikator: isWeighted ? byWeight(planned(one)) : planned(one),
  }));
  return {
    periode: { mulai: 2019, selesai: 2024 },
    sumber: 'Renstra 2019-2024',
    visi: 'Layanan yang prima',
    misi: [{ kode: 'M1', nama: 'Melayani', didukung: true }],
    tujuan: [{ ...tujuan, misi: 'M1', indikator: planned(tujuan) }],
    sasaran: isWeighted ? byWeight(list) : list,
  };
}

const YEARS = [2019, 2020, 2021, 2022, 2023, 2024];

/** What each indicator aims at, by year. */
type Plan = ReadonlyMap<string, Tree>;

function planOf(random: Acak, one: Indicator): Tree {
  return Object.fromEntries(YEARS.map((year) => [year, targetOf(random, one, year)]));
}

const GRADES: Readonly<Record<string, readonly string[]>> = {
  akip: ['CC', 'B', 'BB', 'A'],
  'opini-bpk': ['WDP', 'WTP'],
};

function targetOf(
  random: Acak,
  { jenis, skala, satuan, polaritas }: Indicator,
  year: number,
): unknown {
  if (jenis === 'predikat') return random.pick(GRADES[String(skala)] ?? []);
  if (jenis === 'tanggal') return `${year}-0${1 + random.int(9)}-1${random.int(9)}`;
  if (satuan === 'rupiah') return 1000 * (1_000_000 + random.int(9_000_000));
  if (satuan === 'dokumen' || satuan === 'orang') return 5 + random.int(400);
  const kind = random.int(12);
  if (kind === 0 && polaritas === 'stabil')
    return { dari: figure(random, 50, 60), sampai: figure(random, 70, 90) };
  if (kind === 1) return { paling_sedikit: figure(random, 60, 95) };
  if (kind === 2) return { paling_banyak: figure(random, 3, 20) };
  return figure(random, 2, 100);
}

/** Targets are those of the plan, until a Perjanjian Kinerja changes some of them; what is measured by quarters keeps its own. */
function targets(
  random: Acak,
  indicators: readonly Indicator[],
  plan: Plan,
  measured: Measured,
  year: number,
): Tree {
  const own = Object.fromEntries(indicators.map(({ kode }) => [kode, plan.get(kode)?.[year]]));
  const changed = () => {
    const some = indicators.filter(({ kode }) => !measured.has(kode) && random.int(4) === 0);
    const target = Object.fromEntries(some.map((one) => [one.kode, targetOf(random, one, year)]));
    const catatan = Object.fromEntries(
      some.map(({ kode }) => [kode, 'Disesuaikan dengan anggaran']),
    );
    return { target: { ...own, ...target }, catatan };
  };
  const versions = manyOf(random, 1, 3, (i) => ({
    versi: i === 0 ? 'murni' : 'perubahan',
    tanggal: `${year}-0${1 + 3 * i}-10`,
    sumber: `Perjanjian Kinerja ${year} (${i})`,
    ...(i === 0 ? { target: own } : changed()),
    ...(random.int(2) === 0 ? { pihak_pertama: { jabatan: 'Kepala', nama: 'Raka' } } : {}),
  }));
  const iku = { sumber: 'Keputusan Kepala tentang IKU', target: own };
  return { ...(random.int(2) === 0 ? { iku } : {}), perjanjian_kinerja: versions };
}

function valueOf(random: Acak, one: Indicator, year: number): unknown {
  const { jenis, skala, satuan } = one;
  if (jenis === 'predikat') return random.pick(GRADES[String(skala)] ?? []);
  if (jenis === 'tanggal') return `${year}-0${1 + random.int(9)}-1${random.int(9)}`;
  if (satuan === 'rupiah') return 1000 * (1_000_000 + random.int(9_000_000));
  if (satuan === 'dokumen' || satuan === 'orang') return random.int(450);
  return figure(random, 1, 130);
}

function results(
  random: Acak,
  indicators: readonly Indicator[],
  measured: Measured,
  year: number,
  isLast: boolean,
): Tree {
  const realisasi = Object.fromEntries(
    indicators.map((one) => [
      one.kode,
      measured.has(one.kode) ? { dari: 'triwulan' } : resultOf(random, one, year),
    ]),
  );
  const counted = indicators.filter(({ jenis }) => jenis === undefined);
  return {
    realisasi,
    ...(random.int(2) === 0 ? { realisasi_lalu: { 2019: pastOf(random, counted) } } : {}),
    ...(random.int(2) === 0 ? { pembanding: comparedOf(random, counted, year) } : {}),
    ...(isLast || random.int(2) === 0 ? { tabel: tablesOf(random, counted, year) } : {}),
  };
}

function resultOf(random: Acak, one: Indicator, year: number): unknown {
  const kind = random.int(14);
  if (kind === 0)
    return { status: random.pick(['nihil', 'tidak-diukur', 'belum-rilis']), alasan: 'belum ada' };
  if (kind === 1) return null;
  if (kind === 2 && one['satuan'] === 'persen') {
    const penyebut = 3 + random.int(600);
    return { pembilang: random.int(penyebut + 20), penyebut };
  }
  return valueOf(random, one, year);
}

const pastOf = (random: Acak, counted: readonly Indicator[]): Tree =>
  Object.fromEntries(
    counted.filter(() => random.int(2) === 0).map((one) => [one.kode, valueOf(random, one, 2019)]),
  );

const COMPARED = [
  'Rata-rata nasional',
  'Rata-rata provinsi',
  'Kabupaten Jati',
  'Standar pelayanan minimal',
  'Jumlah unit terbaik',
];

const comparedOf = (random: Acak, counted: readonly Indicator[], year: number): Tree =>
  Object.fromEntries(
    counted.slice(0, 1 + random.int(3)).map((one) => [
      one.kode,
      manyOf(random, 1, 3, (i) => ({
        nama: `${COMPARED[(i + random.int(2)) % COMPARED.length] ?? ''}${i === 0 ? '' : ` ${i}`}`,
        jenis: random.pick(['standar', 'spm', 'rata-rata', 'daerah', 'lain']),
        nilai: { [year]: valueOf(random, one, year), [year - 1]: valueOf(random, one, year) },
      })),
    ]),
  );

function tablesOf(random: Acak, counted: readonly Indicator[], year: number): readonly Tree[] {
  const indikator = counted.length === 0 ? {} : { indikator: random.pick(counted).kode };
  const tables = [unitTable(random, year), rowTable(random), compositeTable(random)];
  return tables.filter(() => random.int(2) === 0).map((one) => ({ ...one, ...indikator }));
}

function unitTable(random: Acak, year: number): Tree {
  const isMoney = random.int(4) === 0;
  const decimals = isMoney ? 0 : random.int(3);
  const one = () => (isMoney ? 1000 * random.int(9_000_000) : figure(random, 0, 95, decimals));
  return {
    kode: 'unit',
    jenis: 'nilai',
    judul: 'Hasil Evaluasi Unit',
    satuan: isMoney ? 'rupiah' : random.pick(['poin', 'orang', 'persen']),
    ...(random.int(2) === 0 ? { kaki: random.pick(['rata-rata', 'jumlah', 'tidak-ada']) } : {}),
    kolom: [year - 1, year],
    baris: manyOf(random, 2, 7, (i) => ({
      nama: `Unit ${'ABCDEFGH'[i] ?? ''}`,
      nilai: { ...(random.int(4) === 0 ? {} : { [year - 1]: one() }), [year]: one() },
    })),
  };
}

const rowTable = (random: Acak): Tree => ({
  kode: 'baris',
  jenis: 'capaian',
  judul: 'Capaian Standar Layanan',
  baris: manyOf(random, 2, 5, (i) => ({
    sasaran: 'Layanan',
    indikator: `Jenis Layanan ke-${i + 1}`,
    satuan: 'persen',
    polaritas: random.pick(['maksimal', 'minimal']),
    target: figure(random, 20, 100),
    realisasi: random.int(6) === 0 ? null : figure(random, 10, 120),
  })),
});

const compositeTable = (random: Acak): Tree => ({
  kode: 'indeks',
  jenis: 'komposit',
  judul: 'Indeks Tata Kelola',
  satuan: 'indeks',
  baris: [40, 35, 25].map((bobot, i) => ({
    nama: `Komponen ${i + 1}`,
    bobot,
    nilai: figure(random, 20, 98),
  })),
});

const amount = (random: Acak): number =>
  random.int(3) === 0
    ? 12_345_678 + random.int(900_000_000)
    : 1000 * (20_000 + random.int(9_000_000));

/** Spent as a rule less than there was. */
const spent = (random: Acak, of: number): number | null =>
  random.int(12) === 0 ? null : Math.floor(of * (0.6 + random.int(4001) / 10_000));

function moneyOf(random: Acak, year: number): Tree {
  const last = amount(random);
  const realisasi = spent(random, last);
  if (random.int(3) > 0) return { anggaran: last, realisasi };
  const changes = [
    { tanggal: `${year}-05-01`, nilai: amount(random) },
    { tanggal: `${year}-09-01`, nilai: last },
  ];
  return { anggaran: { awal: amount(random), perubahan: changes.slice(random.int(2)) }, realisasi };
}

const FUNDS = ['DAU', 'DAK', 'BLUD'];

function budget(random: Acak, sasaran: readonly string[], year: number): Tree {
  const hasFunds = random.int(3) === 0;
  const program = manyOf(random, 1, 4, (i) => ({
    kode: `P${i + 1}`,
    nama: `Program ${['Pelayanan', 'Pembinaan', 'Penunjang', 'Pengawasan'][i] ?? ''} Masyarakat`,
    sasaran: supported(random, sasaran),
    ...(hasFunds ? { sumber_dana: random.pick(FUNDS) } : {}),
    ...(random.int(3) === 0 ? { kegiatan: activities(random, i, year) } : moneyOf(random, year)),
  }));
  return { sumber: `DPA ${year}`, program };
}

function supported(random: Acak, sasaran: readonly string[]): unknown {
  const [first = '', second] = sasaran;
  const kind = random.int(6);
  if (kind === 0) return 'semua';
  if (kind === 1 && second !== undefined) return { [first]: 60, [second]: 40 };
  if (kind === 2 && second !== undefined) return [first, second];
  return random.pick(sasaran);
}

const activities = (random: Acak, i: number, year: number): readonly Tree[] =>
  manyOf(random, 1, 3, (j) => ({
    kode: `K${i + 1}${j + 1}`,
    nama: `Kegiatan ${'ABC'[j] ?? ''} ${i + 1}`,
    ...(random.int(2) === 0
      ? {
          indikator: [
            {
              nama: `Keluaran ${j + 1}`,
              satuan: 'unit',
              target: 5 + random.int(90),
              realisasi: random.int(95),
            },
          ],
        }
      : {}),
    ...moneyOf(random, year),
  }));

/** What is measured by quarters, by its code. */
type Measured = ReadonlyMap<string, Indicator>;

function quartersOf(random: Acak, indicators: readonly Indicator[]): Measured {
  if (random.int(2) === 0) return new Map();
  const counted = indicators.filter(
    ({ jenis, satuan }) => jenis === undefined && satuan !== 'rupiah' && random.int(2) === 0,
  );
  return new Map(counted.map((one) => [one.kode, one]));
}

function quarters(random: Acak, measured: Measured): Tree {
  const row = (one: Indicator) => ({
    sifat: random.pick(['kumulatif', 'jumlah', 'rata-rata']),
    realisasi: manyOf(random, 1, 4, () =>
      random.int(8) === 0 ? null : valueOf(random, one, 2021),
    ),
  });
  const action = { indikator: [...measured.keys()][0], aksi: 'Melatih petugas', triwulan: [1, 2] };
  return {
    pengukuran: Object.fromEntries([...measured].map(([kode, one]) => [kode, row(one)])),
    ...(random.int(2) === 0 ? { rencana_aksi: [{ ...action, anggaran: amount(random) }] } : {}),
  };
}
