// A seeded generator of whole workspaces: agencies that nobody has, with whatever settings, kinds of values and money the
// format knows. Each gives a report; what it says of itself must hold.

import { stringify } from 'yaml';
import { chance, type Acak } from '../fuzz/mutate.ts';

type Tree = Record<string, unknown>;

/** The same seed gives the same files. */
export function madeUp(seed: number): ReadonlyMap<string, string> {
  const acak = chance(seed);
  const years = acak.pick([[2021], [2021, 2022], [2020, 2021, 2022]]);
  const last = years.at(-1) ?? 2021;
  const sasaran = manyOf(acak, 1, 3, (i) => sasaranOf(acak, i));
  const tujuan = { kode: 'T1', nama: 'Terwujudnya Pelayanan Prima', indikator: tujuanOf(acak) };
  const indicators = [...tujuan.indikator, ...sasaran.flatMap(({ indikator }) => indikator)];
  const plan = new Map(indicators.map((one) => [one.kode, planOf(acak, one)]));
  const files = new Map<string, unknown>([
    ['lkjip.yaml', settings(acak)],
    ['renstra-2019-2024.yaml', renstra(acak, tujuan, sasaran, plan)],
  ]);
  for (const year of years) {
    const measured = quartersOf(acak, indicators);
    files.set(`${year}/target.yaml`, targets(acak, indicators, plan, measured, year));
    files.set(`${year}/realisasi.yaml`, results(acak, indicators, measured, year, year === last));
    files.set(
      `${year}/anggaran.yaml`,
      budget(
        acak,
        sasaran.map(({ kode }) => kode),
        year,
      ),
    );
    if (measured.size > 0) files.set(`${year}/triwulan.yaml`, quarters(acak, measured));
    files.set(`${year}/organisasi.yaml`, {
      pengesahan: { tempat: 'Kota', tanggal: `${year + 1}-02-20` },
    });
  }
  return new Map([...files].map(([name, content]) => [name, stringify(content)]));
}

function manyOf<T>(acak: Acak, from: number, to: number, make: (i: number) => T): readonly T[] {
  return Array.from({ length: from + acak.int(to - from + 1) }, (_, i) => make(i));
}

/** A figure with so many decimals; three stand in quotes, as nobody else may take them for thousands. */
function figure(acak: Acak, from: number, to: number, decimals = acak.int(4)): number | string {
  const text = (from + (acak.int(10_001) / 10_000) * (to - from)).toFixed(decimals);
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

function settings(acak: Acak): Tree {
  return {
    versi: 1,
    instansi: {
      nama: acak.pick(['Dinas Perairan', 'Balai Uji Mutu', 'Kantor Wilayah Pendataan']),
      jenis: acak.pick(['opd', 'satker', 'eselon1']),
      kepala: { jabatan: 'Kepala', nama: 'Raka', nip: '197003121998032004' },
    },
    istilah: acak.pick(TERMS),
    metode: {
      pembulatan: { desimal: acak.pick([0, 1, 2, 2, 3]), dasar: acak.pick(['tampil', 'penuh']) },
      capaian_maksimum: acak.pick([null, null, 100, 120, 150]),
      capaian_minimum: acak.pick([0, 0, null]),
      skala_capaian: acak.pick(SCALES),
      legenda: acak.int(2) === 0,
      efisiensi: acak.pick(['indeks', 'indeks-capaian', 'pmk-22-2021', 'selisih']),
      rekap_triwulan: acak.pick([[], ['semester'], ['semester', 'sd-tw3']]),
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

function indicatorOf(acak: Acak, kode: string, used: Set<string>): Indicator {
  const free = NAMES.filter((one) => !used.has(one));
  const nama = acak.pick(free);
  used.add(nama);
  const kind = acak.int(10);
  if (kind === 0) return { kode, nama, jenis: 'predikat', skala: acak.pick(['akip', 'opini-bpk']) };
  if (kind === 1) return { kode, nama, jenis: 'tanggal' };
  const satuan = acak.pick(UNITS);
  const polaritas = acak.pick(['maksimal', 'maksimal', 'minimal', 'stabil']);
  return { kode, nama, satuan, polaritas };
}

const USED = new WeakMap<Acak, Set<string>>();

/** Names are given once in a workspace. */
function usedOf(acak: Acak): Set<string> {
  const used = USED.get(acak) ?? new Set();
  USED.set(acak, used);
  return used;
}

const OBJECTIVES = [
  'Meningkatnya Mutu Layanan',
  'Terjaganya Aset Daerah',
  'Meningkatnya Akuntabilitas',
];

function sasaranOf(acak: Acak, i: number) {
  const kode = `S${i + 1}`;
  const indikator = manyOf(acak, 1, 3, (j) => indicatorOf(acak, `${kode}.${j + 1}`, usedOf(acak)));
  return { kode, nama: OBJECTIVES[i] ?? '', tujuan: 'T1', indikator };
}

const tujuanOf = (acak: Acak): readonly Indicator[] =>
  manyOf(acak, 0, 2, (j) => indicatorOf(acak, `T1.${j + 1}`, usedOf(acak)));

const byWeight = (list: readonly Tree[]): readonly Tree[] =>
  list.map((one, i) => ({ ...one, bobot: i === 0 ? 100 - 30 * (list.length - 1) : 30 }));

function renstra(
  acak: Acak,
  tujuan: Tree & { readonly indikator: readonly Indicator[] },
  sasaran: readonly (Tree & { readonly indikator: readonly Indicator[] })[],
  plan: Plan,
): Tree {
  const planned = ({ indikator }: { readonly indikator: readonly Indicator[] }) =>
    indikator.map((one) => ({ ...one, iku: acak.int(2) === 0, target: plan.get(one.kode) }));
  const isWeighted = acak.int(4) === 0;
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

function planOf(acak: Acak, one: Indicator): Tree {
  return Object.fromEntries(YEARS.map((year) => [year, targetOf(acak, one, year)]));
}

const GRADES: Readonly<Record<string, readonly string[]>> = {
  akip: ['CC', 'B', 'BB', 'A'],
  'opini-bpk': ['WDP', 'WTP'],
};

function targetOf(
  acak: Acak,
  { jenis, skala, satuan, polaritas }: Indicator,
  year: number,
): unknown {
  if (jenis === 'predikat') return acak.pick(GRADES[String(skala)] ?? []);
  if (jenis === 'tanggal') return `${year}-0${1 + acak.int(9)}-1${acak.int(9)}`;
  if (satuan === 'rupiah') return 1000 * (1_000_000 + acak.int(9_000_000));
  if (satuan === 'dokumen' || satuan === 'orang') return 5 + acak.int(400);
  const kind = acak.int(12);
  if (kind === 0 && polaritas === 'stabil')
    return { dari: figure(acak, 50, 60), sampai: figure(acak, 70, 90) };
  if (kind === 1) return { paling_sedikit: figure(acak, 60, 95) };
  if (kind === 2) return { paling_banyak: figure(acak, 3, 20) };
  return figure(acak, 2, 100);
}

/** Targets are those of the plan, until a Perjanjian Kinerja changes some of them; what is measured by quarters keeps its own. */
function targets(
  acak: Acak,
  indicators: readonly Indicator[],
  plan: Plan,
  measured: Measured,
  year: number,
): Tree {
  const own = Object.fromEntries(indicators.map(({ kode }) => [kode, plan.get(kode)?.[year]]));
  const changed = () => {
    const some = indicators.filter(({ kode }) => !measured.has(kode) && acak.int(4) === 0);
    const target = Object.fromEntries(some.map((one) => [one.kode, targetOf(acak, one, year)]));
    const catatan = Object.fromEntries(
      some.map(({ kode }) => [kode, 'Disesuaikan dengan anggaran']),
    );
    return { target: { ...own, ...target }, catatan };
  };
  const versions = manyOf(acak, 1, 3, (i) => ({
    versi: i === 0 ? 'murni' : 'perubahan',
    tanggal: `${year}-0${1 + 3 * i}-10`,
    sumber: `Perjanjian Kinerja ${year} (${i})`,
    ...(i === 0 ? { target: own } : changed()),
    ...(acak.int(2) === 0 ? { pihak_pertama: { jabatan: 'Kepala', nama: 'Raka' } } : {}),
  }));
  const iku = { sumber: 'Keputusan Kepala tentang IKU', target: own };
  return { ...(acak.int(2) === 0 ? { iku } : {}), perjanjian_kinerja: versions };
}

function valueOf(acak: Acak, one: Indicator, year: number): unknown {
  const { jenis, skala, satuan } = one;
  if (jenis === 'predikat') return acak.pick(GRADES[String(skala)] ?? []);
  if (jenis === 'tanggal') return `${year}-0${1 + acak.int(9)}-1${acak.int(9)}`;
  if (satuan === 'rupiah') return 1000 * (1_000_000 + acak.int(9_000_000));
  if (satuan === 'dokumen' || satuan === 'orang') return acak.int(450);
  return figure(acak, 1, 130);
}

function results(
  acak: Acak,
  indicators: readonly Indicator[],
  measured: Measured,
  year: number,
  isLast: boolean,
): Tree {
  const realisasi = Object.fromEntries(
    indicators.map((one) => [
      one.kode,
      measured.has(one.kode) ? { dari: 'triwulan' } : resultOf(acak, one, year),
    ]),
  );
  const counted = indicators.filter(({ jenis }) => jenis === undefined);
  return {
    realisasi,
    ...(acak.int(2) === 0 ? { realisasi_lalu: { 2019: pastOf(acak, counted) } } : {}),
    ...(acak.int(2) === 0 ? { pembanding: comparedOf(acak, counted, year) } : {}),
    ...(isLast || acak.int(2) === 0 ? { tabel: tablesOf(acak, counted, year) } : {}),
  };
}

function resultOf(acak: Acak, one: Indicator, year: number): unknown {
  const kind = acak.int(14);
  if (kind === 0)
    return { status: acak.pick(['nihil', 'tidak-diukur', 'belum-rilis']), alasan: 'belum ada' };
  if (kind === 1) return null;
  if (kind === 2 && one['satuan'] === 'persen') {
    const penyebut = 3 + acak.int(600);
    return { pembilang: acak.int(penyebut + 20), penyebut };
  }
  return valueOf(acak, one, year);
}

const pastOf = (acak: Acak, counted: readonly Indicator[]): Tree =>
  Object.fromEntries(
    counted.filter(() => acak.int(2) === 0).map((one) => [one.kode, valueOf(acak, one, 2019)]),
  );

const COMPARED = [
  'Rata-rata nasional',
  'Rata-rata provinsi',
  'Kabupaten Jati',
  'Standar pelayanan minimal',
  'Jumlah unit terbaik',
];

const comparedOf = (acak: Acak, counted: readonly Indicator[], year: number): Tree =>
  Object.fromEntries(
    counted.slice(0, 1 + acak.int(3)).map((one) => [
      one.kode,
      manyOf(acak, 1, 3, (i) => ({
        nama: `${COMPARED[(i + acak.int(2)) % COMPARED.length] ?? ''}${i === 0 ? '' : ` ${i}`}`,
        jenis: acak.pick(['standar', 'spm', 'rata-rata', 'daerah', 'lain']),
        nilai: { [year]: valueOf(acak, one, year), [year - 1]: valueOf(acak, one, year) },
      })),
    ]),
  );

function tablesOf(acak: Acak, counted: readonly Indicator[], year: number): readonly Tree[] {
  const indikator = counted.length === 0 ? {} : { indikator: acak.pick(counted).kode };
  const tables = [unitTable(acak, year), rowTable(acak), compositeTable(acak)];
  return tables.filter(() => acak.int(2) === 0).map((one) => ({ ...one, ...indikator }));
}

function unitTable(acak: Acak, year: number): Tree {
  const isMoney = acak.int(4) === 0;
  const decimals = isMoney ? 0 : acak.int(3);
  const one = () => (isMoney ? 1000 * acak.int(9_000_000) : figure(acak, 0, 95, decimals));
  return {
    kode: 'unit',
    jenis: 'nilai',
    judul: 'Hasil Evaluasi Unit',
    satuan: isMoney ? 'rupiah' : acak.pick(['poin', 'orang', 'persen']),
    ...(acak.int(2) === 0 ? { kaki: acak.pick(['rata-rata', 'jumlah', 'tidak-ada']) } : {}),
    kolom: [year - 1, year],
    baris: manyOf(acak, 2, 7, (i) => ({
      nama: `Unit ${'ABCDEFGH'[i] ?? ''}`,
      nilai: { ...(acak.int(4) === 0 ? {} : { [year - 1]: one() }), [year]: one() },
    })),
  };
}

const rowTable = (acak: Acak): Tree => ({
  kode: 'baris',
  jenis: 'capaian',
  judul: 'Capaian Standar Layanan',
  baris: manyOf(acak, 2, 5, (i) => ({
    sasaran: 'Layanan',
    indikator: `Jenis Layanan ke-${i + 1}`,
    satuan: 'persen',
    polaritas: acak.pick(['maksimal', 'minimal']),
    target: figure(acak, 20, 100),
    realisasi: acak.int(6) === 0 ? null : figure(acak, 10, 120),
  })),
});

const compositeTable = (acak: Acak): Tree => ({
  kode: 'indeks',
  jenis: 'komposit',
  judul: 'Indeks Tata Kelola',
  satuan: 'indeks',
  baris: [40, 35, 25].map((bobot, i) => ({
    nama: `Komponen ${i + 1}`,
    bobot,
    nilai: figure(acak, 20, 98),
  })),
});

const amount = (acak: Acak): number =>
  acak.int(3) === 0 ? 12_345_678 + acak.int(900_000_000) : 1000 * (20_000 + acak.int(9_000_000));

/** Spent as a rule less than there was. */
const spent = (acak: Acak, of: number): number | null =>
  acak.int(12) === 0 ? null : Math.floor(of * (0.6 + acak.int(4001) / 10_000));

function moneyOf(acak: Acak, year: number): Tree {
  const last = amount(acak);
  const realisasi = spent(acak, last);
  if (acak.int(3) > 0) return { anggaran: last, realisasi };
  const changes = [
    { tanggal: `${year}-05-01`, nilai: amount(acak) },
    { tanggal: `${year}-09-01`, nilai: last },
  ];
  return { anggaran: { awal: amount(acak), perubahan: changes.slice(acak.int(2)) }, realisasi };
}

const FUNDS = ['DAU', 'DAK', 'BLUD'];

function budget(acak: Acak, sasaran: readonly string[], year: number): Tree {
  const hasFunds = acak.int(3) === 0;
  const program = manyOf(acak, 1, 4, (i) => ({
    kode: `P${i + 1}`,
    nama: `Program ${['Pelayanan', 'Pembinaan', 'Penunjang', 'Pengawasan'][i] ?? ''} Masyarakat`,
    sasaran: supported(acak, sasaran),
    ...(hasFunds ? { sumber_dana: acak.pick(FUNDS) } : {}),
    ...(acak.int(3) === 0 ? { kegiatan: activities(acak, i, year) } : moneyOf(acak, year)),
  }));
  return { sumber: `DPA ${year}`, program };
}

function supported(acak: Acak, sasaran: readonly string[]): unknown {
  const [first = '', second] = sasaran;
  const kind = acak.int(6);
  if (kind === 0) return 'semua';
  if (kind === 1 && second !== undefined) return { [first]: 60, [second]: 40 };
  if (kind === 2 && second !== undefined) return [first, second];
  return acak.pick(sasaran);
}

const activities = (acak: Acak, i: number, year: number): readonly Tree[] =>
  manyOf(acak, 1, 3, (j) => ({
    kode: `K${i + 1}${j + 1}`,
    nama: `Kegiatan ${'ABC'[j] ?? ''} ${i + 1}`,
    ...(acak.int(2) === 0
      ? {
          indikator: [
            {
              nama: `Keluaran ${j + 1}`,
              satuan: 'unit',
              target: 5 + acak.int(90),
              realisasi: acak.int(95),
            },
          ],
        }
      : {}),
    ...moneyOf(acak, year),
  }));

/** What is measured by quarters, by its code. */
type Measured = ReadonlyMap<string, Indicator>;

function quartersOf(acak: Acak, indicators: readonly Indicator[]): Measured {
  if (acak.int(2) === 0) return new Map();
  const counted = indicators.filter(
    ({ jenis, satuan }) => jenis === undefined && satuan !== 'rupiah' && acak.int(2) === 0,
  );
  return new Map(counted.map((one) => [one.kode, one]));
}

function quarters(acak: Acak, measured: Measured): Tree {
  const row = (one: Indicator) => ({
    sifat: acak.pick(['kumulatif', 'jumlah', 'rata-rata']),
    realisasi: manyOf(acak, 1, 4, () => (acak.int(8) === 0 ? null : valueOf(acak, one, 2021))),
  });
  const action = { indikator: [...measured.keys()][0], aksi: 'Melatih petugas', triwulan: [1, 2] };
  return {
    pengukuran: Object.fromEntries([...measured].map(([kode, one]) => [kode, row(one)])),
    ...(acak.int(2) === 0 ? { rencana_aksi: [{ ...action, anggaran: amount(acak) }] } : {}),
  };
}
