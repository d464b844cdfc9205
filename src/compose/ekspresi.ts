// Expressions in prose: a fixed list of words that take figures, names and references from the results.

import { ada, type Terhitung } from '../calculate/besaran.ts';
import type { HasilIndikator, HasilSasaran } from '../calculate/laporan.ts';
import { nearest } from '../source/mirip.ts';
import { formatBesaran, formatCacah, formatRupiah, formatTarget, TIADA } from './format.ts';
import type { Indeks } from './indeks.ts';

/** What an expression stands for: text, a reference to a numbered element, or what is wrong with it. */
export type NilaiEkspresi =
  | { readonly jenis: 'teks'; readonly teks: string }
  /** A figure that the results do not have: shown as a dash. */
  | { readonly jenis: 'tiada'; readonly teks: string }
  | { readonly jenis: 'rujukan'; readonly id: string }
  | { readonly jenis: 'salah'; readonly sebab: SebabSalah };

export type SebabSalah =
  | { readonly apa: 'bentuk' }
  | { readonly apa: 'kata'; readonly kata: string; readonly mirip: string | null }
  | { readonly apa: 'isian'; readonly kata: string; readonly contoh: string }
  | {
      readonly apa: 'kode';
      readonly kode: string;
      readonly mirip: string | null;
    };

type Isian = readonly string[];
type Kata = (indeks: Indeks, isian: Isian) => NilaiEkspresi;

const text = (teks: string): NilaiEkspresi => ({ jenis: 'teks', teks });

function figure(hasil: Terhitung): NilaiEkspresi {
  return ada(hasil) ? text(formatBesaran(hasil)) : { jenis: 'tiada', teks: TIADA };
}

function orNone(teks: string | null | undefined): NilaiEkspresi {
  return teks === null || teks === undefined ? { jenis: 'tiada', teks: TIADA } : text(teks);
}

function unknownKode(kode: string, dikenal: Iterable<string>): NilaiEkspresi {
  return { jenis: 'salah', sebab: { apa: 'kode', kode, mirip: nearest(kode, [...dikenal]) } };
}

/** A word about an indicator: `{{target "S1.1"}}`. */
function ofIndikator(ambil: (hasil: HasilIndikator, isian: Isian) => NilaiEkspresi): Kata {
  return ({ indikator }, isian) => {
    const [kode = ''] = isian;
    const hasil = indikator.get(kode);
    return hasil ? ambil(hasil, isian) : unknownKode(kode, indikator.keys());
  };
}

/** A word about a sasaran: `{{tingkatEfisiensi "S1"}}`. */
function ofSasaran(ambil: (hasil: HasilSasaran) => NilaiEkspresi): Kata {
  return ({ sasaran }, [kode = '']) => {
    const hasil = sasaran.get(kode);
    return hasil ? ambil(hasil) : unknownKode(kode, sasaran.keys());
  };
}

/** A word about either of them. */
function ofBoth(ambil: (hasil: HasilIndikator | HasilSasaran) => NilaiEkspresi): Kata {
  return ({ indikator, sasaran }, [kode = '']) => {
    const hasil = sasaran.get(kode) ?? indikator.get(kode);
    return hasil ? ambil(hasil) : unknownKode(kode, [...sasaran.keys(), ...indikator.keys()]);
  };
}

function nameOf(indeks: Indeks, [kode = '']: Isian): NilaiEkspresi {
  const nama =
    indeks.sasaran.get(kode)?.sasaran.nama ??
    indeks.indikator.get(kode)?.indikator.nama ??
    indeks.tujuan.get(kode)?.nama ??
    indeks.program.get(kode)?.program.nama ??
    indeks.tabel.get(kode)?.tabel.judul ??
    indeks.hasil.renstra.misi.find((misi) => misi.kode === kode)?.nama;
  return nama === undefined ? unknownKode(kode, allCodes(indeks)) : text(nama);
}

function allCodes({ sasaran, indikator, tujuan, program, tabel }: Indeks): string[] {
  return [sasaran, indikator, tujuan, program, tabel].flatMap((peta) => [...peta.keys()]);
}

/** `anggaran` and `realisasi` are the totals; a kode is the budget of a program or sasaran. */
function rupiahOf(bagian: 'anggaran' | 'realisasi'): Kata {
  return ({ hasil, program, sasaran }, [kode = bagian]) => {
    const rupiah = (nilai: Terhitung): NilaiEkspresi =>
      ada(nilai) ? text(formatRupiah(nilai)) : { jenis: 'tiada', teks: TIADA };
    if (kode === 'anggaran' || kode === 'realisasi') return rupiah(hasil.anggaran[kode]);
    const satu = program.get(kode);
    if (satu) return rupiah(satu[bagian]);
    const keuangan = sasaran.get(kode);
    if (keuangan)
      return rupiah(keuangan.keuangan?.[bagian] ?? { nilai: null, alasan: 'anggaran-kosong' });
    return unknownKode(kode, ['anggaran', 'realisasi', ...program.keys(), ...sasaran.keys()]);
  };
}

const serapan: Kata = ({ hasil, program, sasaran }, [kode]) => {
  if (kode === undefined) return figure(hasil.anggaran.serapan);
  const satu = program.get(kode)?.serapan ?? sasaran.get(kode)?.keuangan?.serapan;
  return satu ? figure(satu) : unknownKode(kode, [...program.keys(), ...sasaran.keys()]);
};

/** `{{rataRata "nilai-akip" 2018}}`; a capaian table has one mean and needs no column. */
const rataRata: Kata = ({ tabel }, [kode = '', kolom = '']) => {
  const hasil = tabel.get(kode);
  if (hasil === undefined) return unknownKode(kode, tabel.keys());
  if (hasil.jenis === 'capaian') return figure(hasil.rataRata);
  const rata = hasil.rataRata.get(kolom);
  return rata ? figure(rata) : unknownKode(kolom, hasil.rataRata.keys());
};

/** `{{nilai "ombudsman" "Kabupaten Klungkung" 2018}}` */
const nilai: Kata = ({ tabel }, [kode = '', nama = '', kolom = '']) => {
  const hasil = tabel.get(kode);
  if (hasil?.jenis !== 'nilai') return unknownKode(kode, tabel.keys());
  const baris = hasil.baris.find((satu) => satu.baris.nama === nama);
  if (baris === undefined)
    return unknownKode(
      nama,
      hasil.baris.map((satu) => satu.baris.nama),
    );
  const sel = baris.nilai.get(kolom);
  return sel ? figure(sel) : unknownKode(kolom, baris.nilai.keys());
};

/** `{{capaianBaris "sasaran-pemerintahan" "Persentase Penduduk Miskin"}}` */
const capaianBaris: Kata = ({ tabel }, [kode = '', nama = '']) => {
  const hasil = tabel.get(kode);
  if (hasil?.jenis !== 'capaian') return unknownKode(kode, tabel.keys());
  const baris = hasil.baris.find((satu) => satu.baris.indikator === nama);
  if (baris) return figure(baris.capaian);
  return unknownKode(
    nama,
    hasil.baris.map((satu) => satu.baris.indikator),
  );
};

const CACAH: Readonly<Record<string, (indeks: Indeks) => number>> = {
  sasaran: ({ hasil }) => hasil.sasaran.length,
  indikator: ({ hasil }) => hasil.sasaran.reduce((n, { indikator }) => n + indikator.length, 0),
  tujuan: ({ hasil }) => hasil.tujuan.length,
  misi: ({ hasil }) => hasil.renstra.misi.length,
  program: ({ hasil }) => hasil.anggaran.program.length,
};
/** What one sasaran has of its own: `{{cacah "indikator" "S1"}}`. */
const CACAH_SASARAN: Readonly<Record<string, (hasil: HasilSasaran) => number>> = {
  indikator: ({ indikator }) => indikator.length,
  program: ({ program }) => program.length,
};

const cacah: Kata = (indeks, [apa = '', kode]) => {
  if (kode !== undefined) return countOfSasaran(indeks, apa, kode);
  const hitung = Object.hasOwn(CACAH, apa) ? CACAH[apa] : undefined;
  if (hitung) return text(formatCacah(hitung(indeks)));
  const tabel = indeks.tabel.get(apa);
  return tabel
    ? text(formatCacah(tabel.baris.length))
    : unknownKode(apa, [...Object.keys(CACAH), ...indeks.tabel.keys()]);
};

function countOfSasaran({ sasaran }: Indeks, apa: string, kode: string): NilaiEkspresi {
  const hitung = Object.hasOwn(CACAH_SASARAN, apa) ? CACAH_SASARAN[apa] : undefined;
  if (hitung === undefined) return unknownKode(apa, Object.keys(CACAH_SASARAN));
  const hasil = sasaran.get(kode);
  return hasil ? text(formatCacah(hitung(hasil))) : unknownKode(kode, sasaran.keys());
}

const realisasiLalu = ofIndikator(({ tren }, [, tahun = '']) => {
  const lalu = tren.find((satu) => String(satu.tahun) === tahun);
  return lalu
    ? figure(lalu.realisasi)
    : unknownKode(
        tahun,
        tren.map((satu) => String(satu.tahun)),
      );
});

const fakta: Kata = ({ hasil }, [kode = '']) => {
  const isi = hasil.data.fakta.get(kode);
  return isi ? figure(isi.nilai) : unknownKode(kode, hasil.data.fakta.keys());
};

interface Pembaca {
  readonly contoh: string;
  readonly baca: Kata;
  /** How few and how many arguments it takes, where the example does not tell. */
  readonly isian?: readonly [number, number];
}

/** Every word, with an example that also tells how many arguments it takes. */
const KATA: Readonly<Record<string, Pembaca>> = {
  tahun: { contoh: 'tahun', baca: ({ hasil }) => text(String(hasil.tahun)) },
  tahunLalu: { contoh: 'tahunLalu', baca: ({ hasil }) => text(String(hasil.tahun - 1)) },
  tahunAkhir: { contoh: 'tahunAkhir', baca: ({ hasil }) => text(String(hasil.renstra.selesai)) },
  instansi: { contoh: 'instansi', baca: ({ ruang }) => text(ruang.instansi.nama) },
  daerah: { contoh: 'daerah', baca: ({ ruang }) => text(ruang.instansi.daerah) },
  kepala: {
    contoh: 'kepala',
    baca: ({ ruang, hasil }) =>
      orNone((hasil.data.organisasi?.pengesahan?.kepala ?? ruang.instansi.kepala)?.jabatan),
  },
  nama: { contoh: 'nama "S1"', baca: nameOf },
  satuan: { contoh: 'satuan "S1.1"', baca: ofIndikator((h) => text(h.indikator.satuan)) },
  target: {
    contoh: 'target "S1.1"',
    baca: ofIndikator((h) => (h.target ? text(formatTarget(h.target)) : orNone(null))),
  },
  realisasi: { contoh: 'realisasi "S1.1"', baca: ofIndikator((h) => figure(h.realisasi)) },
  capaian: { contoh: 'capaian "S1.1"', baca: ofBoth((h) => figure(h.capaian)) },
  predikat: { contoh: 'predikat "S1.1"', baca: ofBoth((h) => orNone(h.predikat?.predikat)) },
  realisasiLalu: { contoh: 'realisasiLalu "S1.1" 2019', baca: realisasiLalu },
  targetAkhir: {
    contoh: 'targetAkhir "S1.1"',
    baca: ofIndikator((h) => (h.targetAkhir ? text(formatTarget(h.targetAkhir)) : orNone(null))),
  },
  capaianAkhir: { contoh: 'capaianAkhir "S1.1"', baca: ofIndikator((h) => figure(h.capaianAkhir)) },
  kondisiAwal: {
    contoh: 'kondisiAwal "S1.1"',
    baca: ofIndikator(({ indikator: { kondisiAwal } }) =>
      kondisiAwal ? figure(kondisiAwal) : orNone(null),
    ),
  },
  capaianKeuangan: {
    contoh: 'capaianKeuangan "S1"',
    baca: ofSasaran((h) => figure(h.capaianKeuangan)),
  },
  standarEfisiensi: {
    contoh: 'standarEfisiensi "S1"',
    baca: ofSasaran((h) => figure(h.efisiensi.standar)),
  },
  indeksEfisiensi: {
    contoh: 'indeksEfisiensi "S1"',
    baca: ofSasaran((h) => figure(h.efisiensi.indeks)),
  },
  tingkatEfisiensi: {
    contoh: 'tingkatEfisiensi "S1"',
    baca: ofSasaran((h) => figure(h.efisiensi.tingkat)),
  },
  keteranganEfisiensi: {
    contoh: 'keteranganEfisiensi "S1"',
    baca: ofSasaran((h) => orNone(h.efisiensi.keterangan)),
  },
  rupiah: { contoh: 'rupiah "anggaran"', baca: rupiahOf('anggaran') },
  rupiahRealisasi: { contoh: 'rupiahRealisasi "P01"', baca: rupiahOf('realisasi') },
  serapan: { contoh: 'serapan', baca: serapan, isian: [0, 1] },
  rataRata: { contoh: 'rataRata "nilai-akip" 2020', baca: rataRata, isian: [1, 2] },
  nilai: { contoh: 'nilai "nilai-akip" "Dinas Pendidikan" 2020', baca: nilai },
  capaianBaris: { contoh: 'capaianBaris "tabel" "Nama Indikator"', baca: capaianBaris },
  cacah: { contoh: 'cacah "sasaran"', baca: cacah, isian: [1, 2] },
  fakta: { contoh: 'fakta "kode"', baca: fakta },
  tabel: {
    contoh: 'tabel "nilai-akip"',
    baca: (_, [kode = '']) => ({ jenis: 'rujukan', id: `tabel-${kode}` }),
  },
  gambar: {
    contoh: 'gambar "S1.1"',
    baca: (_, [kode = '']) => ({ jenis: 'rujukan', id: `gambar-${kode}` }),
  },
};

/** The words that an expression can begin with. */
export const KATA_EKSPRESI: readonly string[] = Object.keys(KATA);

const BENTUK = /^\s*([A-Za-z]+)((?:\s+(?:"[^"]*"|“[^”]*”|[\w.-]+))*)\s*$/;

/** Evaluates what stands between `{{` and `}}`. */
export function evaluate(ekspresi: string, indeks: Indeks): NilaiEkspresi {
  const cocok = BENTUK.exec(ekspresi);
  if (cocok === null) return { jenis: 'salah', sebab: { apa: 'bentuk' } };
  const [, kata = '', sisa = ''] = cocok;
  const isi = Object.hasOwn(KATA, kata) ? KATA[kata] : undefined;
  if (isi === undefined) {
    return {
      jenis: 'salah',
      sebab: { apa: 'kata', kata, mirip: nearest(kata, Object.keys(KATA)) },
    };
  }
  const isian = [...sisa.matchAll(/"([^"]*)"|“([^”]*)”|([\w.-]+)/g)].map(
    ([, kutip, kutipMiring, polos]) => kutip ?? kutipMiring ?? polos ?? '',
  );
  const banyak = [...isi.contoh.matchAll(/"[^"]*"|\b\d{4}\b/g)].length;
  const [sedikitnya, sebanyaknya] = isi.isian ?? [banyak, banyak];
  if (isian.length < sedikitnya || isian.length > sebanyaknya)
    return wrongArguments(kata, isi.contoh);
  return isi.baca(indeks, isian);
}

function wrongArguments(kata: string, contoh: string): NilaiEkspresi {
  return { jenis: 'salah', sebab: { apa: 'isian', kata, contoh: `{{${contoh}}}` } };
}
