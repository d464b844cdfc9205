// anggaran.yaml as it is written → as it is calculated with.

import type { AnggaranFile, WrittenBudget } from './schema/index.ts';
import { keep, place, toCaraUkur, toMap } from './normalise.ts';
import type { ValueReader } from './value.ts';
import type { Anggaran, Kegiatan, Program } from './workspace.ts';
import type { KeyPath } from './yaml/tree.ts';

type WrittenProgram = NonNullable<AnggaranFile['program']>[number];
type WrittenKegiatan = NonNullable<WrittenProgram['kegiatan']>[number];
/** What all levels have. */
type WrittenCommon = Omit<WrittenKegiatan, 'sub_kegiatan'>;

/** Where a thing stands in the file, and what reads its values. */
interface Here {
  readonly berkas: string;
  readonly jalur: KeyPath;
  readonly values: ValueReader;
}

const within = (here: Here, ...path: KeyPath): Here => ({
  ...here,
  jalur: [...here.jalur, ...path],
});

export function anggaran(isi: AnggaranFile, berkas: string, values: ValueReader): Anggaran {
  const here = { berkas, jalur: [], values };
  return {
    sumber: isi.sumber ?? null,
    program: (isi.program ?? []).map((one, i) => toProgram(one, within(here, 'program', i))),
    belanja: (isi.belanja ?? []).map((one, i) => ({
      jenis: one.jenis,
      dipa: one.dipa ?? null,
      ...toBudget(one.anggaran, within(here, 'belanja', i)),
      realisasi: one.realisasi ?? null,
      asal: place(berkas, 'belanja', i),
    })),
    empty: emptyLists({ belanja: isi.belanja }),
    capaianKeuangan: toMap(isi.capaian_keuangan, keep),
    jumlahTercetak: isi.jumlah_tercetak ?? null,
    jumlahRealisasiTercetak: isi.jumlah_realisasi_tercetak ?? null,
    serapanTercetak: isi.serapan_tercetak ?? null,
    asal: place(berkas),
  };
}

function toProgram(isi: WrittenProgram, here: Here): Program {
  return {
    ...common(isi, here),
    level: 'program',
    empty: emptyLists({ indikator: isi.indikator, kegiatan: isi.kegiatan }),
    ...toSupported(isi.sasaran),
    bagian: isi.bagian ?? null,
    serapanTercetak: isi.serapan_tercetak ?? null,
    parts: (isi.kegiatan ?? []).map((one, i) => toKegiatan(one, within(here, 'kegiatan', i))),
    asal: place(here.berkas, ...here.jalur),
  };
}

const toKegiatan = (isi: WrittenKegiatan, here: Here): Kegiatan => ({
  ...common(isi, here),
  level: 'kegiatan',
  empty: emptyLists({ indikator: isi.indikator, sub_kegiatan: isi.sub_kegiatan }),
  parts: (isi.sub_kegiatan ?? []).map((one, i) => ({
    ...common(one, within(here, 'sub_kegiatan', i)),
    level: 'subKegiatan',
    parts: [],
  })),
});

function common(isi: WrittenCommon, here: Here): Omit<Kegiatan, 'level' | 'parts'> {
  const { berkas, jalur, values } = here;
  return {
    kode: isi.kode,
    nama: isi.nama,
    ...toBudget(isi.anggaran, here),
    sumberDana: isi.sumber_dana ?? null,
    realisasi: isi.realisasi ?? null,
    empty: emptyLists({ indikator: isi.indikator }),
    indikator: (isi.indikator ?? []).map((one, i) => ({
      kode: one.kode ?? null,
      nama: one.nama,
      ...toCaraUkur(one),
      target: one.target ? values.target(one.target) : null,
      realisasi: one.realisasi ? values.value(one.realisasi) : null,
      asal: place(berkas, ...jalur, 'indikator', i),
    })),
    asal: place(berkas, ...jalur),
  };
}

function toBudget(
  isi: WrittenBudget | null | undefined,
  { berkas, jalur }: Here,
): Pick<Kegiatan, 'anggaran' | 'changes'> {
  if (isi === null || isi === undefined) return { anggaran: null, changes: null };
  if ('posisi' in isi) return { anggaran: isi, changes: null };
  const perubahan = (isi.perubahan ?? []).map(({ tanggal, nilai, dasar }, i) => ({
    tanggal: tanggal ?? null,
    nilai,
    dasar: dasar ?? null,
    asal: place(berkas, ...jalur, 'anggaran', 'perubahan', i),
  }));
  const awal = isi.awal ?? null;
  return { anggaran: perubahan.at(-1)?.nilai ?? awal, changes: { awal, perubahan } };
}

function toSupported(
  sasaran: WrittenProgram['sasaran'],
): Pick<Program, 'sasaran' | 'shares' | 'repeated'> {
  const whole = { shares: null, repeated: [] };
  if (sasaran === 'semua') return { sasaran, ...whole };
  if (typeof sasaran === 'string') return { sasaran: [sasaran], ...whole };
  if (isList(sasaran)) {
    const again = sasaran.filter((one, i) => sasaran.indexOf(one) !== i);
    return { sasaran: [...new Set(sasaran)], shares: null, repeated: [...new Set(again)] };
  }
  const shares = toMap(sasaran, keep);
  const shared = shares.size === 0 ? null : shares;
  return { sasaran: [...shares.keys()], shares: shared, repeated: [] };
}

const emptyLists = (
  lists: Readonly<Record<string, readonly unknown[] | null | undefined>>,
): readonly string[] =>
  Object.keys(lists).filter((key) => lists[key] != null && lists[key].length === 0);

const isList = (sasaran: WrittenProgram['sasaran']): sasaran is readonly string[] =>
  Array.isArray(sasaran);
