// Raw files → a workspace, or findings. Every file is read to its end, so that one run tells all that is wrong.

import { type Finding, report } from '../diagnostic/rule.ts';
import {
  fileYear,
  RENSTRA_FILE,
  TOP_FILES,
  YEAR_FILES,
  yearFile,
  yearFiles,
  type DataFile,
  type YearFileName,
} from './layout.ts';
import { checkNames } from './names.ts';
import { sameFileName } from './file-name.ts';
import { QUARTERS, type Quarter } from '../period.ts';
import { decodeUtf8 } from './load/decode.ts';
import { findMergeMarks } from './load/merge-marks.ts';
import type { UnreadEntry } from './load/survey.ts';
import { checkSchema, isFindings } from './schema/check.ts';
import { holdsOnlyText } from './schema/keys.ts';
import { parseDocument, type YamlFile } from './yaml/document.ts';
import { anggaran as toAnggaran } from './anggaran.ts';
import * as normalise from './normalise.ts';
import { kindsOf, understand, type MeasureKind } from './measure-kind.ts';
import { valueReader, type ValueReader } from './value.ts';
import { findLambang, findMissingAssets } from './tampilan.ts';
import {
  startOf,
  type Annex,
  type AnnexLook,
  type DataTahun,
  type BrokenPicture,
  type Narasi,
  type Workspace,
} from './workspace.ts';
import { annexesOf } from './annexes.ts';
import { annexRules } from './rules/annex.ts';
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
  /** The paths of all that is there, read or not; undefined where nobody looked. */
  readonly names?: readonly string[];
  /** What lies in the place of files that are read; undefined where nobody looked. */
  readonly unread?: readonly UnreadEntry[];
  /** The files of `gambar/` and `huruf/` at the top; undefined where nobody looked. */
  readonly assets?: readonly string[];
  /** Pictures that cannot be printed, by path; undefined where nobody looked into them. */
  readonly brokenPictures?: ReadonlyMap<string, BrokenPicture>;
  /** The files of `lampiran/` of all years; undefined where nobody looked. */
  readonly annexes?: readonly string[];
  /** What those of the years to report on hold; undefined where nobody looked into them. */
  readonly annexLooks?: ReadonlyMap<string, AnnexLook>;
}

/** The workspace as far as it could be read, and what is wrong with it. */
export interface ParsedWorkspace {
  /** Null when `lkjip.yaml` or every Renstra is unusable. */
  readonly workspace: Workspace | null;
  readonly findings: readonly Finding[];
  /** Text of every file that could be decoded, for source frames. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Reads all files of a workspace.
 * @param reportYears the years to report on, whose files must all be there; other years are read for the trend
 */
export function parseWorkspace(raw: RawWorkspace, reportYears: readonly number[]): ParsedWorkspace {
  const reader = new WorkspaceReader(raw.unread ?? []);
  for (const file of raw.files) reader.decode(file);
  reader.findings.push(...checkNames(namesOf(raw)));
  for (const year of reportYears) reader.requireYear(year);
  reader.require(/^lkjip\.yaml$/, TOP_FILES.lkjip.path);
  reader.require(RENSTRA_FILE, TOP_FILES.renstra.path);
  const lkjip = reader.read(TOP_FILES.lkjip.path, TOP_FILES.lkjip, normalise.lkjip);
  const values = valueReader(lkjip?.metode.pembulatan ?? normalise.PEMBULATAN);
  const renstra = reader.filesLike(RENSTRA_FILE).flatMap((file) => {
    const { renstra: spec } = TOP_FILES;
    return reader.read(file, spec, (content) => normalise.renstra(content, file, values)) ?? [];
  });
  const tahun = new Map<number, DataTahun>();
  for (const year of reader.years()) tahun.set(year, readYear(reader, year, raw, values));
  reader.tellUnread();
  const workspace =
    lkjip === null
      ? null
      : withAssets(
          {
            ...lkjip,
            renstra,
            tahun,
            brokenPictures: raw.brokenPictures ?? new Map<string, BrokenPicture>(),
            dokumen: reader.documents,
          },
          raw.assets,
          reader.findings,
        );
  return { workspace, findings: reader.findings, texts: reader.texts };
}

/** The workspace with the emblem that is there without being named; files that are named and not there are found. */
function withAssets(
  workspace: Workspace,
  assets: readonly string[] | undefined,
  findings: Finding[],
): Workspace {
  if (assets === undefined) return workspace;
  findings.push(...findMissingAssets(workspace, assets));
  const lambang = workspace.tampilan.lambang ?? findLambang(assets);
  return { ...workspace, tampilan: { ...workspace.tampilan, lambang } };
}

/** Each path once; not what is told to stand beside the file of the format whose name it has on other disks. */
function namesOf({ files, pictures, annexes, assets, names, unread }: RawWorkspace): string[] {
  const all = [
    ...files.map(({ file }) => file),
    ...pictures,
    ...(annexes ?? []),
    ...(assets ?? []),
    ...(names ?? []),
  ];
  const told = (unread ?? []).filter(
    ({ path, meant, isTaken }) => isTaken && sameFileName(path) === sameFileName(meant ?? ''),
  );
  const isTold = new Set(told.map(({ path }) => path));
  return [...new Set(all)].filter((name) => !isTold.has(name));
}

function readYear(
  reader: WorkspaceReader,
  year: number,
  raw: RawWorkspace,
  values: ValueReader,
): DataTahun {
  const read = <T, U>(
    name: YearFileName,
    file: DataFile<T>,
    convert: (content: T, path: string, values: ValueReader) => U,
  ) => reader.read(yearFile(name, year), file, (content, path) => convert(content, path, values));
  const { target, realisasi, anggaran, triwulan, organisasi } = YEAR_FILES;
  const quarters = read('triwulan', triwulan, normalise.triwulan);
  const { pictures } = raw;
  return {
    tahun: year,
    ...(read('target', target, normalise.target) ?? normalise.WITHOUT_TARGET),
    ...normalise.withQuarters(
      read('realisasi', realisasi, normalise.realisasi) ?? normalise.WITHOUT_REALISASI,
      quarters,
    ),
    triwulan: quarters,
    anggaran: read('anggaran', anggaran, toAnggaran),
    organisasi: read('organisasi', organisasi, normalise.organisasi),
    ...sortProse(reader.prose(year)),
    gambar: pictures.filter((file) => file.startsWith(`${String(year)}/gambar/`)),
    annexes: readAnnexes(reader, year, raw),
  };
}

function readAnnexes(
  reader: WorkspaceReader,
  year: number,
  { annexes: files = [], annexLooks: looks = new Map() }: RawWorkspace,
): readonly Annex[] {
  const path = yearFile('keterangan', year);
  const titles = reader.read(path, YEAR_FILES.keterangan, normalise.titlesOfAnnexes) ?? new Map();
  const document = reader.documents.get(path);
  const { annexes, findings } = annexesOf(year, { files, looks, titles, document });
  reader.findings.push(...findings);
  return annexes;
}

/** `tw2-kesimpulan.md` is of the interim report of the second quarter, where it is called `kesimpulan`. */
function sortProse(
  prose: ReadonlyMap<string, Narasi>,
): Pick<DataTahun, 'narasi' | 'narasiTriwulan'> {
  const narasi = new Map<string, Narasi>();
  const narasiTriwulan = new Map<Quarter, Map<string, Narasi>>();
  for (const [section, one] of prose) {
    const [, number, bagian] = /^tw([1-4])-(.+)$/i.exec(section) ?? [];
    const quarter = QUARTERS.find((one) => String(one) === number);
    if (quarter === undefined || bagian === undefined) narasi.set(section, one);
    else {
      const own = narasiTriwulan.get(quarter) ?? new Map<string, Narasi>();
      narasiTriwulan.set(quarter, own.set(bagian, { ...one, bagian }));
    }
  }
  return { narasi, narasiTriwulan };
}

/** Gathers documents and findings while the files of a workspace are read. */
class WorkspaceReader {
  readonly findings: Finding[] = [];
  readonly texts = new Map<string, string>();
  readonly documents = new Map<string, YamlFile>();
  readonly #failed = new Set<string>();
  /** Of the indicators of the Renstra that are no numbers; it is read before the years are. */
  readonly #kinds = new Map<string, MeasureKind>();
  /** What is still to be told of what is not read. */
  readonly #unread: Set<UnreadEntry>;

  constructor(unread: readonly UnreadEntry[]) {
    this.#unread = new Set(unread);
  }

  decode({ file, content }: RawFile): void {
    const text = content instanceof Uint8Array ? decodeUtf8(file, content) : content;
    if (typeof text !== 'string') {
      this.#refuse(file, [text]);
      return;
    }
    this.texts.set(file, text);
    const marks = findMergeMarks(file, text);
    if (marks.length > 0) this.#refuse(file, marks);
  }

  #refuse(file: string, findings: readonly Finding[]): void {
    this.#failed.add(file);
    this.findings.push(...findings);
  }

  /** Complains where a file that every report needs is neither there nor unreadable. */
  require(pattern: RegExp, path: string): void {
    if (this.#names().some((file) => pattern.test(file))) return;
    this.#sayMissing(path, TOP_FILES.lkjip.path);
  }

  /** Complains about the files that a report of `year` lacks. */
  requireYear(year: number): void {
    const folder = `${String(year)}/`;
    const names = this.#names();
    // A file in the folder's place has been told.
    if (names.includes(String(year))) return;
    if (!names.some((file) => file.startsWith(folder))) {
      const fakta = { tahun: year, similar: this.#takeNear(folder)?.file ?? null };
      this.findings.push(report(workspaceRules['tahun-tak-ada'], fakta, startOf(folder)));
      return;
    }
    for (const file of yearFiles(year, 'isRequired')) {
      if (!names.includes(file)) this.#sayMissing(file, file);
    }
  }

  #sayMissing(path: string, place: string): void {
    const fakta = { file: path, similar: this.#takeNear(path) };
    this.findings.push(report(fileRules['berkas-hilang'], fakta, startOf(place)));
  }

  /** The entry that was meant to be `path`; with that its own finding has been told. */
  #takeNear(path: string): { readonly file: string; readonly meant: string } | null {
    const isMeant = (meant: string) =>
      path === TOP_FILES.renstra.path ? meant.startsWith('renstra-') : meant === path;
    for (const near of this.#unread) {
      if (near.meant === null || !isMeant(near.meant)) continue;
      this.#unread.delete(near);
      return { file: near.path, meant: near.meant };
    }
    return null;
  }

  /** Tells of what is not read, as far as that has not been told with what is missing. */
  tellUnread(): void {
    for (const { path, meant, isTaken } of this.#unread) {
      if (meant === null && path.split('/').includes('lampiran')) {
        this.findings.push(
          report(annexRules['lampiran-tak-dibaca'], { file: path }, startOf(path)),
        );
        continue;
      }
      this.findings.push(
        meant === null
          ? report(fileRules['berkas-tak-dipakai'], { file: path }, startOf(path))
          : report(
              fileRules['berkas-terlewat'],
              { file: path, meant, ada: isTaken },
              startOf(path),
            ),
      );
    }
  }

  #names(): readonly string[] {
    return [...this.texts.keys(), ...this.#failed];
  }

  /** The files that could be decoded, by name. */
  filesLike(pattern: RegExp): readonly string[] {
    return [...this.texts.keys()].filter((file) => pattern.test(file)).sort();
  }

  /** The years that have a folder, in ascending order. */
  years(): readonly number[] {
    const years = [...this.texts.keys()].flatMap((file) => fileYear(file) ?? []);
    return [...new Set(years)].sort((a, b) => a - b);
  }

  /** The prose of a year by the section it fills. */
  prose(year: number): ReadonlyMap<string, Narasi> {
    const pattern = new RegExp(`^${String(year)}/narasi/(?:[0-9]+(?:\\.[0-9]+)*-)?([^/]+)\\.md$`);
    const prose = new Map<string, Narasi>();
    for (const [file, text] of this.texts) {
      if (this.#failed.has(file)) continue;
      const section = pattern.exec(file)?.[1]?.normalize('NFC');
      if (section === undefined) continue;
      const other = prose.get(section)?.file;
      if (other === undefined) prose.set(section, { file, bagian: section, text });
      else {
        const fakta = { bagian: section, lain: other };
        this.findings.push(report(workspaceRules['narasi-ganda'], fakta, startOf(file)));
      }
    }
    return prose;
  }

  /** The content of a YAML file, or null when it is missing or wrong. */
  read<T, U>(
    file: string,
    { schema }: DataFile<T>,
    convert: (content: T, file: string) => U,
  ): U | null {
    const text = this.texts.get(file);
    if (text === undefined || this.#failed.has(file)) return null;
    const document = parseDocument(file, text, (key) => holdsOnlyText(schema, key));
    if (isFindings(document)) {
      this.findings.push(...document);
      return null;
    }
    this.documents.set(file, document.source);
    if (RENSTRA_FILE.test(file)) {
      for (const [kode, kind] of kindsOf(document.tree)) {
        if (kind.jenis !== 'refused' || !this.#kinds.has(kode)) this.#kinds.set(kode, kind);
      }
    }
    this.findings.push(...document.findings);
    const content = checkSchema(schema, document, understand(document.tree, this.#kinds));
    if (!isFindings(content)) return convert(content, file);
    this.findings.push(...content);
    return null;
  }
}
