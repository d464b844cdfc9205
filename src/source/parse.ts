// Raw files → a workspace, or findings. Every file is read to its end, so that one run tells all that is wrong.

import type * as z from 'zod';
import { type Finding, report } from '../diagnostic/rule.ts';
import { checkSchema, isFindings } from './schema/check.ts';
import { decodeUtf8 } from './load/decode.ts';
import { parseDocument, type YamlFile } from './yaml/document.ts';
import * as normalise from './normalise.ts';
import {
  skemaAnggaran,
  skemaLkjip,
  skemaOrganisasi,
  skemaRealisasi,
  skemaRenstra,
  skemaTarget,
} from './schema/index.ts';
import { findLambang, findMissingAssets } from './tampilan.ts';
import {
  startOf,
  type DataTahun,
  type BrokenPicture,
  type Narasi,
  type Workspace,
} from './workspace.ts';
import { fileRules } from './rules/files.ts';
import { workspaceRules } from './rules/workspace.ts';

/** A file as the loader found it: its bytes, or why there are none. */
export interface RawFile {
  /** Path below the workspace, with forward slashes. */
  readonly file: string;
  readonly content: Uint8Array | Finding;
}

/** What the loader found: the data files, and the names of the pictures. */
export interface RawWorkspace {
  readonly files: readonly RawFile[];
  readonly pictures: readonly string[];
  /** The files of `gambar/` and `huruf/` at the top; undefined where nobody looked. */
  readonly assets?: readonly string[];
  /** Pictures that cannot be printed, by path; undefined where nobody looked into them. */
  readonly brokenPictures?: ReadonlyMap<string, BrokenPicture>;
}

/** The workspace as far as it could be read, and what is wrong with it. */
export interface ParsedWorkspace {
  /** Null when `lkjip.yaml` or every Renstra is unusable. */
  readonly workspace: Workspace | null;
  readonly findings: readonly Finding[];
  /** Text of every file that could be decoded, for source frames. */
  readonly texts: ReadonlyMap<string, string>;
}

/** The files of a year that a report cannot do without. */
const WAJIB = ['target.yaml', 'realisasi.yaml', 'anggaran.yaml'] as const;

/**
 * Reads all files of a workspace.
 * @param tahunLaporan the years to report on, whose files must all be there; other years are read for the trend
 */
export function parseWorkspace(
  mentah: RawWorkspace,
  tahunLaporan: readonly number[],
): ParsedWorkspace {
  const pembaca = new WorkspaceReader();
  for (const berkas of mentah.files) pembaca.decode(berkas);
  for (const tahun of tahunLaporan) pembaca.require(tahun);
  if (pembaca.daftar(/^lkjip\.yaml$/).length === 0 && !pembaca.gagalBaca(/^lkjip\.yaml$/)) {
    pembaca.temuan.push(
      report(fileRules['berkas-hilang'], { berkas: 'lkjip.yaml' }, startOf('lkjip.yaml')),
    );
  }
  const lkjip = pembaca.baca('lkjip.yaml', skemaLkjip);
  const renstra = pembaca
    .daftar(/^renstra-[^/]*\.ya?ml$/)
    .flatMap((berkas) => pembaca.baca(berkas, skemaRenstra, normalise.renstra) ?? []);
  if (pembaca.daftar(/^renstra-[^/]*\.ya?ml$/).length === 0 && !pembaca.gagalBaca(/^renstra-/)) {
    pembaca.temuan.push(
      report(fileRules['berkas-hilang'], { berkas: 'renstra-*.yaml' }, startOf('lkjip.yaml')),
    );
  }
  const tahun = new Map<number, DataTahun>();
  for (const nomor of pembaca.tahun()) tahun.set(nomor, readYear(pembaca, nomor, mentah.pictures));
  const ruang =
    lkjip === null
      ? null
      : withAssets(
          {
            ...normalise.lkjip(lkjip),
            renstra,
            tahun,
            brokenPictures: mentah.brokenPictures ?? new Map<string, BrokenPicture>(),
            dokumen: pembaca.dokumen,
          },
          mentah.assets,
          pembaca.temuan,
        );
  return { workspace: ruang, findings: pembaca.temuan, texts: pembaca.teks };
}

/** The workspace with the emblem that is there without being named; files that are named and not there are found. */
function withAssets(
  ruang: Workspace,
  aset: readonly string[] | undefined,
  temuan: Finding[],
): Workspace {
  if (aset === undefined) return ruang;
  temuan.push(...findMissingAssets(ruang, aset));
  const lambang = ruang.tampilan.lambang ?? findLambang(aset);
  return { ...ruang, tampilan: { ...ruang.tampilan, lambang } };
}

function readYear(pembaca: WorkspaceReader, tahun: number, gambar: readonly string[]): DataTahun {
  const folder = String(tahun);
  const baca = <T, U>(nama: string, skema: z.ZodType<T>, ubah: (isi: T, berkas: string) => U) =>
    pembaca.baca(`${folder}/${nama}`, skema, ubah);
  return {
    tahun,
    ...(baca('target.yaml', skemaTarget, normalise.target) ?? normalise.TANPA_TARGET),
    ...(baca('realisasi.yaml', skemaRealisasi, normalise.realisasi) ?? normalise.TANPA_REALISASI),
    anggaran: baca('anggaran.yaml', skemaAnggaran, normalise.anggaran),
    organisasi: baca('organisasi.yaml', skemaOrganisasi, normalise.organisasi),
    narasi: pembaca.narasi(folder),
    gambar: gambar.filter((berkas) => berkas.startsWith(`${folder}/gambar/`)),
  };
}

/** Gathers documents and findings while the files of a workspace are read. */
class WorkspaceReader {
  readonly temuan: Finding[] = [];
  readonly teks = new Map<string, string>();
  readonly dokumen = new Map<string, YamlFile>();
  readonly #gagal = new Set<string>();

  decode({ file: berkas, content: isi }: RawFile): void {
    const teks = isi instanceof Uint8Array ? decodeUtf8(berkas, isi) : isi;
    if (typeof teks === 'string') this.teks.set(berkas, teks);
    else {
      this.#gagal.add(berkas);
      this.temuan.push(teks);
    }
  }

  /** Complains about the files that a report of `tahun` lacks. */
  require(tahun: number): void {
    const folder = `${String(tahun)}/`;
    const berkasAda = [...this.teks.keys(), ...this.#gagal].some((b) => b.startsWith(folder));
    if (!berkasAda) {
      this.temuan.push(report(workspaceRules['tahun-tak-ada'], { tahun }, startOf(folder)));
      return;
    }
    for (const nama of WAJIB) {
      const berkas = `${String(tahun)}/${nama}`;
      if (this.teks.has(berkas) || this.#gagal.has(berkas)) continue;
      this.temuan.push(report(fileRules['berkas-hilang'], { berkas }, startOf(berkas)));
    }
  }

  daftar(pola: RegExp): readonly string[] {
    return [...this.teks.keys()].filter((berkas) => pola.test(berkas)).sort();
  }

  gagalBaca(pola: RegExp): boolean {
    return [...this.#gagal].some((berkas) => pola.test(berkas));
  }

  /** The years that have a folder, in ascending order. */
  tahun(): readonly number[] {
    const folder = [...this.teks.keys()].flatMap((berkas) => /^(\d{4})\//.exec(berkas)?.[1] ?? []);
    return [...new Set(folder.map(Number))].sort((a, b) => a - b);
  }

  narasi(folder: string): ReadonlyMap<string, Narasi> {
    const pola = new RegExp(`^${folder}/narasi/(?:[0-9]+(?:\\.[0-9]+)*-)?([^/]+)\\.md$`);
    const isi = new Map<string, Narasi>();
    for (const [berkas, teks] of this.teks) {
      const bagian = pola.exec(berkas)?.[1];
      if (bagian === undefined) continue;
      const lain = isi.get(bagian)?.berkas;
      if (lain === undefined) isi.set(bagian, { berkas, bagian, teks });
      else
        this.temuan.push(report(workspaceRules['narasi-ganda'], { bagian, lain }, startOf(berkas)));
    }
    return isi;
  }

  /** The content of a YAML file, or null when it is missing or wrong. */
  baca<T, U = T>(
    berkas: string,
    skema: z.ZodType<T>,
    ubah: (isi: T, berkas: string) => U = (isi) => isi as unknown as U,
  ): U | null {
    const teks = this.teks.get(berkas);
    if (teks === undefined) return null;
    const dokumen = parseDocument(berkas, teks);
    if (isFindings(dokumen)) {
      this.temuan.push(...dokumen);
      return null;
    }
    this.dokumen.set(berkas, dokumen);
    this.temuan.push(...dokumen.findings);
    const isi = checkSchema(skema, dokumen);
    if (!isFindings(isi)) return ubah(isi, berkas);
    this.temuan.push(...isi);
    return null;
  }
}
