// The form of a year: which sheets, rows and columns it has, and which value of which file each cell to fill in is.
// Export writes it, and import makes it anew to know where what was filled in belongs.

import { targetOfYear } from '../calculate/tren.ts';
import type { Angka } from '../source/bilangan.ts';
import type { Jalur } from '../source/document.ts';
import type {
  DataTahun,
  DokumenTarget,
  Indikator,
  Realisasi,
  Renstra,
  TabelCapaian,
  TabelNilai,
  Target,
} from '../source/workspace.ts';

/** What a cell may hold. */
export type BentukIsian = 'angka' | 'rupiah' | 'target' | 'teks';

export type Nilai = Target | string | null;

/** A cell that is shown only: import does not read it. */
export interface SelTetap {
  readonly jenis: 'tetap';
  readonly nilai: Nilai;
}

/** A cell to fill in. */
export interface SelIsian {
  readonly jenis: 'isian';
  readonly bentuk: BentukIsian;
  /** What the file has now. */
  readonly nilai: Nilai;
  readonly berkas: string;
  readonly jalur: Jalur;
}

/** A figure that lkjip takes from a table or from units: it must not be typed. */
export interface SelTurunan {
  readonly jenis: 'turunan';
  readonly asal: 'tabel' | 'unit';
  readonly nilai: string;
}

export type SelFormulir = SelTetap | SelIsian | SelTurunan;

export interface Kolom {
  readonly nama: string;
  readonly lebar: number;
}

export interface BarisFormulir {
  /** The text of its first cell, by which it is found again: a kode, or the number of the row in its table. */
  readonly kunci: string;
  /** A cell that must still say the same, so that figures of another row do not slip in. */
  readonly nama: { readonly kolom: number; readonly teks: string } | null;
  /** A cell for each column. */
  readonly sel: readonly SelFormulir[];
}

export interface LembarFormulir {
  readonly nama: string;
  readonly kolom: readonly Kolom[];
  readonly baris: readonly BarisFormulir[];
}

export interface Formulir {
  readonly tahun: number;
  readonly instansi: string;
  readonly lembar: readonly LembarFormulir[];
}

/** The sheet that says what to do, and holds the year. */
export const PETUNJUK = 'Petunjuk';

/** @param renstra the plan whose period covers the year */
export function makeFormulir(instansi: string, data: DataTahun, renstra: Renstra): Formulir {
  const indikator = [...renstra.tujuan, ...renstra.sasaran].flatMap((induk) => induk.indikator);
  const nama = new PenamaLembar();
  return {
    tahun: data.tahun,
    instansi,
    lembar: [
      targetSheet(nama.beri('Target'), data, indikator),
      realisasiSheet(nama.beri('Realisasi'), data, indikator),
      ...data.tabel.map((tabel) =>
        tabel.jenis === 'nilai'
          ? nilaiSheet(nama.beri(tabel.kode), tabel)
          : capaianSheet(nama.beri(tabel.kode), tabel),
      ),
      anggaranSheet(nama.beri('Anggaran'), data),
    ],
  };
}

/** Names of sheets have at most 31 characters, and differ in more than their case. */
class PenamaLembar {
  readonly #terpakai = new Set<string>([PETUNJUK.toLowerCase(), 'history']);

  beri(ingin: string): string {
    const dasar = ingin.replace(/[[\]:*?/\\']/g, '-').slice(0, 27);
    let nama = ingin.length > 31 || ingin !== dasar ? dasar : ingin;
    for (let i = 2; this.#terpakai.has(nama.toLowerCase()); i++) nama = `${dasar}~${i}`;
    this.#terpakai.add(nama.toLowerCase());
    return nama;
  }
}

const tetap = (nilai: Nilai): SelTetap => ({ jenis: 'tetap', nilai });

function isian(
  bentuk: BentukIsian,
  nilai: Nilai | undefined,
  berkas: string,
  ...jalur: Jalur
): SelIsian {
  return { jenis: 'isian', bentuk, nilai: nilai ?? null, berkas, jalur };
}

const KOLOM_INDIKATOR: readonly Kolom[] = [
  { nama: 'kode', lebar: 10 },
  { nama: 'indikator', lebar: 60 },
  { nama: 'satuan', lebar: 14 },
];

function targetSheet(
  nama: string,
  data: DataTahun,
  indikator: readonly Indikator[],
): LembarFormulir {
  const berkas = `${data.tahun}/target.yaml`;
  const dokumen = documentsOf(data);
  return {
    nama,
    kolom: [
      ...KOLOM_INDIKATOR,
      { nama: 'polaritas', lebar: 12 },
      ...dokumen.map(({ judul }) => ({ nama: judul, lebar: 20 })),
    ],
    baris: indikator.map(({ kode, nama: uraian, satuan, polaritas }) => ({
      kunci: kode,
      nama: null,
      sel: [
        tetap(kode),
        tetap(uraian),
        tetap(satuan),
        tetap(polaritas),
        ...dokumen.map(({ isi, jalur }) =>
          isian('target', isi?.target.get(kode), berkas, ...jalur, kode),
        ),
      ],
    })),
  };
}

interface DokumenFormulir {
  readonly judul: string;
  readonly isi: DokumenTarget | null;
  readonly jalur: Jalur;
}

/** The documents of the year. IKU can be filled in before the file has them; which agreements there are is for the file. */
function documentsOf(data: DataTahun): readonly DokumenFormulir[] {
  const iku: DokumenFormulir = { judul: 'target IKU', isi: data.iku, jalur: ['iku', 'target'] };
  const dipakai = new Map<string, number>();
  const perjanjian = data.perjanjianKinerja.map((isi): DokumenFormulir => {
    const urutan = (dipakai.get(isi.jenis) ?? 0) + 1;
    dipakai.set(isi.jenis, urutan);
    const judul = `target PK ${isi.jenis}${urutan > 1 ? ` ${urutan}` : ''}`;
    return { judul, isi, jalur: [...isi.asal.jalur, 'target'] };
  });
  return [iku, ...perjanjian];
}

function realisasiSheet(
  nama: string,
  data: DataTahun,
  indikator: readonly Indikator[],
): LembarFormulir {
  return {
    nama,
    kolom: [
      ...KOLOM_INDIKATOR,
      { nama: 'target', lebar: 16 },
      { nama: 'realisasi', lebar: 24 },
      { nama: 'sumber', lebar: 40 },
      { nama: 'catatan', lebar: 40 },
    ],
    baris: indikator.map((satu) => ({
      kunci: satu.kode,
      nama: null,
      sel: realisasiCells(satu, data),
    })),
  };
}

function realisasiCells(
  { kode, nama, satuan }: Indikator,
  data: DataTahun,
): readonly SelFormulir[] {
  const berkas = `${data.tahun}/realisasi.yaml`;
  const realisasi: Realisasi | undefined = data.realisasi.get(kode);
  const jalur = ['realisasi', kode];
  return [
    tetap(kode),
    tetap(nama),
    tetap(satuan),
    tetap(targetOfYear(data, kode)),
    realisasi?.turunan
      ? derivedCell(realisasi.turunan)
      : isian('angka', realisasi?.nilai, berkas, ...jalur, 'nilai'),
    isian('teks', realisasi?.sumber, berkas, ...jalur, 'sumber'),
    isian('teks', realisasi?.catatan, berkas, ...jalur, 'catatan'),
  ];
}

function derivedCell({ dari, unit }: NonNullable<Realisasi['turunan']>): SelTurunan {
  return unit === null
    ? { jenis: 'turunan', asal: 'tabel', nilai: `dihitung dari tabel ${dari ?? ''}` }
    : { jenis: 'turunan', asal: 'unit', nilai: `diambil dari unit ${unit.ruang.join(', ')}` };
}

const NOMOR: Kolom = { nama: 'no', lebar: 6 };

function nilaiSheet(nama: string, tabel: TabelNilai): LembarFormulir {
  return {
    nama,
    kolom: [
      NOMOR,
      { nama: tabel.kepalaBaris ?? 'nama', lebar: 44 },
      ...tabel.kolom.map((satu) => ({ nama: satu, lebar: 14 })),
    ],
    baris: tabel.baris.map(({ nama: unit, nilai, asal }, i) => ({
      kunci: String(i + 1),
      nama: { kolom: 1, teks: unit },
      sel: [
        tetap(String(i + 1)),
        tetap(unit),
        ...tabel.kolom.map((satu) =>
          isian('angka', nilai.get(satu), asal.berkas, ...asal.jalur, 'nilai', satu),
        ),
      ],
    })),
  };
}

function capaianSheet(nama: string, tabel: TabelCapaian): LembarFormulir {
  return {
    nama,
    kolom: [
      NOMOR,
      { nama: 'sasaran', lebar: 44 },
      { nama: 'indikator', lebar: 50 },
      { nama: 'satuan', lebar: 14 },
      { nama: 'polaritas', lebar: 12 },
      { nama: 'target', lebar: 16 },
      { nama: 'realisasi', lebar: 16 },
    ],
    baris: tabel.baris.map((baris, i) => {
      const { berkas, jalur } = baris.asal;
      return {
        kunci: String(i + 1),
        nama: { kolom: 2, teks: baris.indikator },
        sel: [
          tetap(String(i + 1)),
          tetap(baris.sasaran),
          tetap(baris.indikator),
          tetap(baris.satuan),
          tetap(baris.polaritas),
          isian('target', baris.target, berkas, ...jalur, 'target'),
          isian('angka', baris.realisasi, berkas, ...jalur, 'realisasi'),
        ],
      };
    }),
  };
}

function anggaranSheet(nama: string, { anggaran }: DataTahun): LembarFormulir {
  return {
    nama,
    kolom: [
      { nama: 'kode', lebar: 10 },
      { nama: 'program', lebar: 60 },
      { nama: 'sasaran', lebar: 10 },
      { nama: 'bagian', lebar: 36 },
      { nama: 'anggaran', lebar: 20 },
      { nama: 'realisasi', lebar: 20 },
    ],
    baris: (anggaran?.program ?? []).map((program) => {
      const { berkas, jalur } = program.asal;
      return {
        kunci: program.kode,
        nama: null,
        sel: [
          tetap(program.kode),
          tetap(program.nama),
          tetap(program.sasaran),
          tetap(program.bagian),
          isian('rupiah', program.anggaran, berkas, ...jalur, 'anggaran'),
          isian('rupiah', program.realisasi, berkas, ...jalur, 'realisasi'),
        ],
      };
    }),
  };
}

/** Whether a value is a figure, and neither a range nor text. */
export function isAngka(nilai: Nilai): nilai is Angka {
  return nilai !== null && typeof nilai !== 'string' && 'nilai' in nilai;
}
