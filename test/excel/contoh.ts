// Reports for the tests of the workbook: those of the repository under every method, and one with every formula of capaian.

import { fileURLToPath } from 'node:url';
import { analyse, type Tahunan } from '../../src/analyse.ts';
import { loadWorkspace } from '../../src/source/load/load.ts';
import type { RawWorkspace } from '../../src/source/parse.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

interface Cara {
  readonly desimal: number;
  readonly dasar: 'tampil' | 'penuh';
  readonly maksimum: string;
  readonly efisiensi: string;
}

const CARA: readonly Cara[] = [
  { desimal: 2, dasar: 'tampil', maksimum: '120', efisiensi: 'indeks' },
  { desimal: 2, dasar: 'tampil', maksimum: 'null', efisiensi: 'indeks-capaian' },
  { desimal: 1, dasar: 'tampil', maksimum: '100', efisiensi: 'pmk-22-2021' },
  { desimal: 3, dasar: 'tampil', maksimum: '110.55', efisiensi: 'selisih' },
  { desimal: 2, dasar: 'penuh', maksimum: '105', efisiensi: 'indeks' },
  { desimal: 0, dasar: 'penuh', maksimum: 'null', efisiensi: 'pmk-22-2021' },
];

const METODE = /^metode:\n(?:(?: .*)?\n)*/m;

const withSettings = (raw: RawWorkspace, change: (teks: string) => string): RawWorkspace =>
  withText(raw, 'lkjip.yaml', change);

/** A workspace with another text in one of its files. */
export function withText(
  raw: RawWorkspace,
  file: string,
  change: (teks: string) => string,
): RawWorkspace {
  const files = raw.files.map((one) => {
    if (one.file !== file || !(one.content instanceof Uint8Array)) return one;
    const teks = new TextDecoder().decode(one.content);
    return { ...one, content: new TextEncoder().encode(change(teks)) };
  });
  return { ...raw, files };
}

function withMethod(raw: RawWorkspace, { desimal, dasar, maksimum, efisiensi }: Cara) {
  return withSettings(raw, (teks) => {
    const metode = `metode:\n  pembulatan: { desimal: ${desimal}, dasar: ${dasar} }\n  capaian_maksimum: ${maksimum}\n  efisiensi: ${efisiensi}\n`;
    if (!METODE.test(teks)) throw new Error('no metode in lkjip.yaml');
    return teks.replace(METODE, metode);
  });
}

export interface Contoh {
  readonly nama: string;
  readonly tahunan: Tahunan;
}

const load = (folders: readonly string[]) =>
  Promise.all(folders.map(async (one) => [one, await loadWorkspace(`${ROOT}/${one}`)] as const));

/** Every year of the workspaces, as they are and, of some, under each of the methods. */
export async function allReports(rumus: RawWorkspace = SEMUA_RUMUS): Promise<readonly Contoh[]> {
  const ruang = await load(['data', 'examples/dinas-contoh', 'examples/kantor-pajak']);
  const apaAdanya = await load([
    'examples/pengadilan',
    'examples/rumah-sakit',
    'examples/provinsi',
    'examples/balai-pom',
  ]);
  const all = [
    ...ruang,
    ['semua-rumus', rumus] as const,
    ['tanpa batas bawah', TANPA_BATAS_BAWAH] as const,
  ];
  const sebagaimanaAdanya = apaAdanya.flatMap(([nama, raw]) => reports(nama, raw));
  const semuaCara = all.flatMap(([nama, raw]) => [
    ...reports(nama, raw),
    ...CARA.flatMap((cara) =>
      reports(`${nama} ${Object.values(cara).join(' ')}`, withMethod(raw, cara)),
    ),
  ]);
  return [...sebagaimanaAdanya, ...semuaCara];
}

function reports(nama: string, raw: RawWorkspace): Contoh[] {
  return analyse(raw, [], 'id').tahunan.map((tahunan) => ({
    nama: `${nama} ${tahunan.tahun}`,
    tahunan,
  }));
}

export function workspaceOf(berkas: Readonly<Record<string, string>>): RawWorkspace {
  return {
    files: Object.entries(berkas).map(([nama, isi]) => ({
      file: nama,
      content: new TextEncoder().encode(isi),
    })),
    pictures: [],
  };
}

/** Each way to measure, bounds, zero, and missing values. */
const allFormulas = (tiga: string) =>
  workspaceOf({
    'lkjip.yaml': `versi: 1
instansi: { nama: Dinas Uji, daerah: Kota Uji }
metode:
  skala_capaian: [{ predikat: "=Unggul", minimum: 100 }, { predikat: Cukup, minimum: 50.5 }, { predikat: Kurang, minimum: 0 }]
`,
    'renstra-2019-2023.yaml': `periode: { mulai: 2019, selesai: 2023 }
sasaran:
  - kode: S1
    nama: "=1+1"
    indikator:
      - { kode: A, nama: Naik, satuan: persen, polaritas: maksimal, target: { 2020: 1, 2023: 3 } }
      - { kode: B, nama: Turun, satuan: poin, polaritas: minimal, target: { 2020: 7, 2023: 5 } }
      - { kode: C, nama: Turun lain, satuan: poin, polaritas: minimal, rumus: target-per-realisasi, target: { 2020: 7, 2023: 6 } }
      - { kode: D, nama: Tepat, satuan: hari, polaritas: stabil, target: { 2020: 7, 2023: 7 } }
      - { kode: E, nama: Nol, satuan: kasus, polaritas: minimal, target: { 2020: 0, 2023: 0 } }
  - kode: S2
    nama: Rentang
    indikator:
      - { kode: F, nama: Di bawah, satuan: poin, polaritas: maksimal, target: { 2020: { dari: 80, sampai: 90 } } }
      - { kode: G, nama: Di dalam, satuan: poin, polaritas: stabil, target: { 2020: { dari: 80, sampai: 90 } } }
      - { kode: H, nama: Di atas, satuan: poin, polaritas: minimal, target: { 2020: { dari: 30, sampai: 40 } } }
      - { kode: I, nama: Tanpa realisasi, satuan: poin, polaritas: maksimal, target: { 2020: 7 } }
      - { kode: J, nama: Lewat dua kali, satuan: poin, polaritas: minimal, target: { 2020: 7 } }
`,
    '2019/target.yaml': 'perjanjian_kinerja: [{ versi: murni, target: { A: 1 } }]\n',
    '2019/realisasi.yaml': `realisasi: { A: { dari: lama, ambil: rata-rata, kolom: "2019" } }
tabel:
  - { kode: lama, jenis: nilai, judul: Lama, kolom: ["2019"], baris: [{ nama: a, nilai: { "2019": 1.5 } }, { nama: b, nilai: { "2019": 2.25 } }] }
`,
    '2020/target.yaml': `perjanjian_kinerja:
  - versi: murni
    target: { A: 1, B: 7, C: 7, D: 7, E: 0, F: { dari: 80, sampai: 90 }, G: { dari: 80, sampai: 90 }, H: { dari: 30, sampai: 40 }, I: 7, J: 7 }
`,
    '2020/realisasi.yaml': `realisasi:
  A: { dari: nilai, ambil: rata-rata, kolom: "2020" }
  B: { dari: nilai, ambil: jumlah, kolom: lain }
  C: { dari: nilai, ambil: maksimum, kolom: lain }
  D: { dari: nilai, ambil: cacah, kolom: lain }
  E: 3
  F: 70
  G: 85
  H: 55.5
  J: 15
tabel:
  - kode: nilai
    jenis: nilai
    judul: Nilai
    skala: akip
    kolom: ["2020", lain]
    baris:
      - { nama: "+cmd|' /C calc'!A0", nilai: { "2020": 1.01, lain: "2.125" } }
      - { nama: "@satu", nilai: { "2020": 1.00 } }
      - { nama: "-dua", nilai: { lain: 3.5 } }
      - { nama: tiga, nilai: { "2020": ${tiga}, lain: 90 } }
  - kode: capaian
    jenis: capaian
    judul: Capaian
    baris:
      - { indikator: x, satuan: persen, polaritas: maksimal, target: 8, realisasi: 8.0004 }
      - { indikator: y, satuan: persen, polaritas: minimal, target: 8, realisasi: 20 }
      - { indikator: z, satuan: persen, polaritas: maksimal, target: 3 }
`,
    '2020/anggaran.yaml': `program:
  - { kode: P1, nama: Satu, sasaran: S1, anggaran: 1000003, realisasi: 999999 }
  - { kode: P2, nama: Dua, sasaran: S1, anggaran: 3000000, realisasi: 100000 }
  - { kode: P3, nama: Tiga, sasaran: S2, anggaran: 700 }
`,
  });

export const SEMUA_RUMUS = allFormulas('1.02');
/** The same, with capaian as low as its formula says. */
export const TANPA_BATAS_BAWAH = withoutFloor(allFormulas('1.02'));

function withoutFloor(raw: RawWorkspace): RawWorkspace {
  return withSettings(raw, (teks) => teks.replace('metode:', 'metode:\n  capaian_minimum:'));
}
/** With a mean of 1,005, which binary floats hold as less: HyperFormula rounds it down, spreadsheet programs up. */
export const SERI = allFormulas('"1.005"');
