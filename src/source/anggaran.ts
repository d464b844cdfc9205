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
  readonly file: string;
  readonly keys: KeyPath;
  readonly values: ValueReader;
}

const within = (here: Here, ...path: KeyPath): Here => ({
  ...here,
  keys: [...here.keys, ...path],
});

export function anggaran(content: AnggaranFile, file: string, values: ValueReader): Anggaran {
  const here = { file, keys: [], values };
  return {
    sumber: content.sumber ?? null,
    program: (content.program ?? []).map((one, i) => toProgram(one, within(here, 'program', i))),
    belanja: (content.belanja ?? []).map((one, i) => ({
      jenis: one.jenis,
      dipa: one.dipa ?? null,
      ...toBudget(one.anggaran, within(here, 'belanja', i)),
      realisasi: one.realisasi ?? null,
      asal: place(file, 'belanja', i),
    })),
    empty: emptyLists({ belanja: content.belanja }),
    capaianKeuangan: toMap(content.capaian_keuangan, keep),
    jumlahTercetak: content.jumlah_tercetak ?? null,
    jumlahRealisasiTercetak: content.jumlah_realisasi_tercetak ?? null,
    serapanTercetak: content.serapan_tercetak ?? null,
    asal: place(file),
  };
}

function toProgram(content: WrittenProgram, here: Here): Program {
  return {
    level: 'program',
    ...common(content, here),
    empty: emptyLists({ indikator: content.indikator, kegiatan: content.kegiatan }),
    ...toSupported(content.sasaran),
    bagian: content.bagian ?? null,
    serapanTercetak: content.serapan_tercetak ?? null,
    parts: (content.kegiatan ?? []).map((one, i) => toKegiatan(one, within(here, 'kegiatan', i))),
    asal: place(here.file, ...here.keys),
  };
}

const toKegiatan = (content: WrittenKegiatan, here: Here): Kegiatan => ({
  level: 'kegiatan',
  ...common(content, here),
  empty: emptyLists({ indikator: content.indikator, sub_kegiatan: content.sub_kegiatan }),
  parts: (content.sub_kegiatan ?? []).map((one, i) => ({
    level: 'subKegiatan',
    ...common(one, within(here, 'sub_kegiatan', i)),
    parts: [],
  })),
});

function common(content: WrittenCommon, here: Here): Omit<Kegiatan, 'level' | 'parts'> {
  const { file, keys, values } = here;
  return {
    kode: content.kode,
    nama: content.nama,
    ...toBudget(content.anggaran, here),
    sumberDana: content.sumber_dana ?? null,
    realisasi: content.realisasi ?? null,
    empty: emptyLists({ indikator: content.indikator }),
    indikator: (content.indikator ?? []).map((one, i) => ({
      kode: one.kode ?? null,
      nama: one.nama,
      ...toCaraUkur(one),
      target: one.target ? values.target(one.target) : null,
      realisasi: one.realisasi ? values.value(one.realisasi) : null,
      asal: place(file, ...keys, 'indikator', i),
    })),
    asal: place(file, ...keys),
  };
}

function toBudget(
  content: WrittenBudget | null | undefined,
  { file, keys }: Here,
): Pick<Kegiatan, 'anggaran' | 'changes'> {
  if (content === null || content === undefined) return { anggaran: null, changes: null };
  if ('position' in content) return { anggaran: content, changes: null };
  const perubahan = (content.perubahan ?? []).map(({ tanggal, nilai, dasar }, i) => ({
    tanggal: tanggal ?? null,
    nilai,
    dasar: dasar ?? null,
    asal: place(file, ...keys, 'anggaran', 'perubahan', i),
  }));
  const awal = content.awal ?? null;
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
