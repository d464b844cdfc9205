// A filled-in workbook and the workspace → the files with the new values in them, read once more to prove it.

import { namingFile } from '../new/aliases.ts';
import { typedTarget } from '../new/typed-figure.ts';
import { fillValues, type FilledValue } from '../new/fill.ts';
import { findRenstra } from '../calculate/laporan.ts';
import { parseWorkspace, type BerkasMentah, type RuangMentah } from '../source/parse.ts';
import type { Workspace } from '../source/workspace.ts';
import { isSame } from './angka-sel.ts';
import { isSameBut } from './bukti.ts';
import type { Ubahan } from './cocok.ts';
import { makeFormulir, type Formulir, type Nilai } from './formulir.ts';

/** The form of a year; undefined where the workspace has no such year, or no Renstra that covers it. */
export function formOfYear(ruang: Workspace, tahun: number): Formulir | undefined {
  const data = ruang.tahun.get(tahun);
  const renstra = findRenstra(ruang, tahun);
  if (data === undefined || renstra === undefined) return undefined;
  const { nama, daerah } = ruang.instansi;
  return makeFormulir(`${nama} ${daerah}`, data, renstra);
}

/** A change where it stands in the new file. */
export interface UbahanTertulis extends Ubahan {
  readonly baris: number;
}

export interface Impor {
  readonly berkas: readonly { readonly nama: string; readonly isi: string }[];
  readonly ubahan: readonly UbahanTertulis[];
}

/**
 * Puts the changes into the texts of the files.
 * @param teks of the files as they are now
 * @throws UserError when aliases of a file cannot be written out
 * @throws Error when the new files would not say what was filled in, or say anything else anew; that is a bug
 */
export function writeChanges(
  mentah: RuangMentah,
  teks: ReadonlyMap<string, string>,
  ubahan: readonly Ubahan[],
  tahun: number,
): Impor {
  const ubahanDi = (satu: string) => ubahan.filter((u) => u.berkas === satu);
  const nama = [...new Set(ubahan.map(({ berkas }) => berkas))].sort();
  const berkas = nama.map((satu) => ({
    nama: satu,
    isi: namingFile(satu, () => fillValues(teks.get(satu) ?? '', ubahanDi(satu).map(toYaml))),
  }));
  const baru = new Map(berkas.map(({ nama: satu, isi }) => [satu, new TextEncoder().encode(isi)]));
  const lain = mentah.berkas.filter((satu) => !baru.has(satu.berkas));
  const semua: BerkasMentah[] = [
    ...lain,
    ...[...baru].map(([satu, isi]) => ({ berkas: satu, isi })),
  ];
  const { ruang } = parseWorkspace({ ...mentah, berkas: semua }, [tahun]);
  prove(ruang === null ? undefined : formOfYear(ruang, tahun), ubahan);
  for (const { nama: satu, isi } of berkas) {
    proveRest(satu, teks.get(satu) ?? '', isi, ubahanDi(satu));
  }
  const line = ({ berkas: satu, jalur }: Ubahan): number =>
    ruang?.dokumen.get(satu)?.posisi(jalur).baris ?? 1;
  return { berkas, ubahan: ubahan.map((satu) => ({ ...satu, baris: line(satu) })) };
}

function toYaml({ jalur, baru }: Ubahan): FilledValue {
  return { path: jalur, text: typedNilai(baru) };
}

function typedNilai(nilai: Nilai): string {
  if (nilai === null) return 'null';
  // A JSON string is a YAML string too.
  return typeof nilai === 'string' ? JSON.stringify(nilai) : typedTarget(nilai);
}

/** What was filled in must be what lkjip reads from the new files. */
function prove(formulir: Formulir | undefined, ubahan: readonly Ubahan[]): void {
  const sel = formulir?.lembar.flatMap(({ baris }) => baris.flatMap((satu) => satu.sel)) ?? [];
  const terbaca = new Map<string, Nilai>();
  for (const satu of sel) {
    if (satu.jenis === 'isian') terbaca.set(idOf(satu), satu.nilai);
  }
  for (const satu of ubahan) {
    const nilai = terbaca.get(idOf(satu));
    if (nilai === undefined || !isSame(nilai, satu.baru)) {
      throw new Error(`${idOf(satu)} was not written as it was filled in`);
    }
  }
}

/** What was not filled in must be what it was. */
function proveRest(berkas: string, lama: string, baru: string, ubahan: readonly Ubahan[]): void {
  const diisi = ubahan.map(({ jalur }) => jalur);
  if (!isSameBut(lama, baru, diisi))
    throw new Error(`${berkas} changed where nothing was filled in`);
}

const idOf = ({ berkas, jalur }: Pick<Ubahan, 'berkas' | 'jalur'>): string =>
  `${berkas}:${jalur.join('/')}`;
