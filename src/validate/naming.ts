// How rules name things in their messages, and small questions to the workspace that several rules ask.

import type { Terhitung } from '../calculate/besaran.ts';
import type { Hasil, HasilIndikator } from '../calculate/laporan.ts';
import { formatRupiah } from '../compose/format.ts';
import type { Position } from '../diagnostic/diagnostic.ts';
import type { Bilingual } from '../language.ts';
import {
  locate,
  type Asal,
  type Indikator,
  type PathIn,
  type Workspace,
  below,
} from '../source/workspace.ts';
import type { YamlFile } from '../source/yaml/document.ts';
import type { CheckInput } from './check.ts';

/** A name between quotation marks, shortened where a message would drown in it. */
export function kutip(nama: string): string {
  return `"${nama.length > 80 ? `${nama.slice(0, 79)}…` : nama}"`;
}

/** An indicator by kode and name: `S1.1 (Angka Kemiskinan)`. */
export function sebutIndikator({ kode, nama }: { kode: string; nama: string }): string {
  return `${kode} (${nama.length > 80 ? `${nama.slice(0, 79)}…` : nama})`;
}

/** A name that is the same in both languages, where others are not. */
export const alike = (nama: string): Bilingual => ({ id: nama, en: nama });

/** Rupiah in a message, with a plain space that a search in a terminal finds. */
export function sebutRupiah(hasil: Terhitung): string {
  return formatRupiah(hasil).replaceAll('\u00a0', ' ');
}

/** The indicators of all sasaran, then of all tujuan. */
export function allIndikator({ sasaran, tujuan }: Hasil): readonly HasilIndikator[] {
  return [...sasaran, ...tujuan].flatMap(({ indikator }) => indikator);
}

/** The keys that were typed below `asal`, whether or not the data format knows what to do with them. */
export function keysAt<Content>(
  workspace: Workspace,
  asal: Asal<Content>,
  ...path: PathIn<Content>
): readonly string[] {
  const { berkas: file, keys } = below(asal, ...path);
  return workspace.dokumen.get(file)?.keysOf(keys) ?? [];
}

/** Where an indicator's realisasi was entered; the indicator itself where it was not. */
export function placeOfRealisasi(
  workspace: Workspace,
  { data }: Hasil,
  indikator: Indikator,
): Position {
  const entered = data.realisasi.get(indikator.kode);
  return entered === undefined
    ? locate(workspace, indikator.asal)
    : locate(workspace, entered.asal, 'nilai');
}

/** The files of the year, and those that all years share. */
export function filesOfYear({
  workspace,
  hasil: { tahun, renstra },
}: CheckInput): readonly YamlFile[] {
  const folder = `${String(tahun)}/`;
  const shared = ['lkjip.yaml', renstra.asal.berkas];
  return [...workspace.dokumen.values()].filter(
    ({ file }) => shared.includes(file) || file.startsWith(folder),
  );
}
