// Finished reports → the files of a workspace to go on from, and what could not be placed in them. Reads and writes nothing.

import { analyse, type Analysis } from '../analyse.ts';
import type { Cell } from '../audit/document.ts';
import type { RawWorkspace } from '../source/parse.ts';
import { collect, type Collected } from './collect/collect.ts';
import type { Draft, UnreadRating } from './draft.ts';
import { plainLetters, readCorpus, type Corpus } from './prose/corpus.ts';
import { findMissing } from './prose/coverage.ts';
import { withExpressions } from './prose/expressions.ts';
import { writeProse, type WrittenProse } from './prose/narasi.ts';
import { writeRest, type RestRemark } from './rest.ts';
import type { SourceReport } from './source.ts';
import { writeFiles } from './write/files.ts';
import { ratingNote, UNKNOWN } from './write/lkjip.ts';
import type { WrittenFile } from './write/yaml-text.ts';

/** A file of the workspace, by its path below it. */
export interface AdoptedFile {
  readonly name: string;
  readonly content: string;
}

export interface Adopted {
  readonly year: number;
  readonly period: Pick<Draft['period'], 'from' | 'to'>;
  readonly agency: { readonly nama: string; readonly daerah: string };
  readonly files: readonly AdoptedFile[];
  readonly pictures: readonly { readonly name: string; readonly content: Uint8Array }[];
  /** What is left, as `sisa.md`; null where all was placed. */
  readonly rest: string | null;
  readonly counts: {
    readonly indicators: number;
    readonly programs: number;
    readonly tables: number;
    readonly pictures: number;
    readonly leftTables: number;
    readonly leftTexts: number;
  };
}

/** What the user says, which counts more than what the reports say. */
export interface Given {
  readonly nama?: string;
  readonly daerah?: string;
  readonly year?: number;
  readonly period?: { readonly mulai: number; readonly selesai: number } | null;
}

/** Refusals lead to further ones at most so often. */
const ROUNDS = 6;

/**
 * @param reports at least one
 * @returns null where no report names a year
 */
export function adopt(reports: readonly SourceReport[], given: Given): Adopted | null {
  const years = reports.flatMap(({ year }) => year ?? []);
  const year = given.year ?? Math.max(...years);
  const collected = Number.isFinite(year) ? collect(reports, year) : null;
  if (collected === null) return null;
  const draft = withGiven(collected.draft, given);
  const refused = new Set<string>();
  const remarks: RestRemark[] = draft.unreadRatings.map(toRemark);
  let built = build(collected, draft, refused);
  for (let round = 0; round < ROUNDS; round++) {
    const found = refusalsOf(built);
    if (found.length === 0) break;
    for (const { said, why } of found) {
      refused.add(said);
      remarks.push({ what: said, why });
    }
    built = build(collected, draft, refused);
  }
  return toAdopted(reports, collected, draft, built, remarks);
}

function withGiven(draft: Draft, { nama, daerah, period }: Given): Draft {
  const said = (text: string | undefined) =>
    text === undefined ? null : { text, origin: '', cell: null };
  const { agency } = draft;
  return {
    ...draft,
    period: period == null ? draft.period : { from: period.mulai, to: period.selesai, origin: '' },
    agency: {
      ...agency,
      nama: said(nama) ?? agency.nama,
      daerah: said(daerah) ?? agency.daerah,
    },
  };
}

/** A workspace with all its files, and what is made of it. */
interface Built {
  readonly year: number;
  readonly data: readonly WrittenFile[];
  readonly prose: WrittenProse;
  /** The prose with expressions, by path. */
  readonly narasi: ReadonlyMap<string, string>;
  readonly corpus: Corpus;
  readonly analysis: Analysis;
}

function build(collected: Collected, draft: Draft, refused: ReadonlySet<string>): Built {
  const { year } = draft;
  const data = writeFiles(draft, refused);
  // What the report says by itself is told by one whose every section has some prose.
  const stubs = new Map(stubCodes(draft).map((code) => [pathOf(year, code), STUB]));
  const first = analyse(rawOf(data, stubs, []), [year], 'id');
  const [made] = first.tahunan;
  const corpus = made === undefined ? NOTHING : readCorpus(made.laporan);
  const prose = writeProse(collected.sections, corpus, refused, collected.main.pictures);
  const pictures = [...prose.pictures.taken.values()].map(({ name }) => pictureOf(year, name));
  const typed = new Map(prose.files.map(({ code, text }) => [pathOf(year, code), text]));
  const plain = analyse(rawOf(data, typed, pictures), [year], 'id');
  const [result] = plain.tahunan;
  const bahan =
    plain.workspace === null || result === undefined
      ? null
      : { workspace: plain.workspace, hasil: result.hasil };
  const narasi = bahan === null ? typed : withExpressions(typed, bahan);
  return {
    year,
    data,
    prose,
    narasi,
    corpus,
    analysis: analyse(rawOf(data, narasi, pictures), [year], 'id'),
  };
}

const NOTHING: Corpus = { text: ' ', pieces: new Set(), rows: [] };
const STUB = 'Naskah.\n';
const SECTIONS = {
  'kata-pengantar': null,
  'latar-belakang': '1.1',
  'gambaran-umum': '1.2',
  'isu-strategis': '1.3',
  sistematika: '1.4',
  'perencanaan-strategis': '2.1',
  iku: '2.2',
  'perjanjian-kinerja': '2.3',
  'capaian-kinerja': '3.1',
  'realisasi-anggaran': '3.2',
  prestasi: '3.3',
  kesimpulan: '4.1',
  rekomendasi: '4.2',
  'ikhtisar-eksekutif': null,
} as const;

function stubCodes({ goals }: Draft): readonly string[] {
  const all = [...goals.tujuan, ...goals.sasaran];
  return [
    ...Object.keys(SECTIONS),
    ...all.flatMap(({ kode, indikator }) => [kode, ...indikator.map((one) => one.kode)]),
  ];
}

/** `3.1-S1.md`: the number is for the order in the folder. */
function pathOf(year: number, code: string): string {
  const number = code in SECTIONS ? SECTIONS[code as keyof typeof SECTIONS] : '3.1';
  return `${year}/narasi/${number === null ? '' : `${number}-`}${code}.md`;
}

const pictureOf = (year: number, name: string): string => `${year}/gambar/${name}`;

function rawOf(
  data: readonly WrittenFile[],
  narasi: ReadonlyMap<string, string>,
  pictures: readonly string[],
): RawWorkspace {
  const encoder = new TextEncoder();
  const texts = [...data.map(({ name, text }) => [name, text] as const), ...narasi];
  return {
    files: texts.map(([file, text]) => ({ file, content: encoder.encode(text) })),
    pictures,
  };
}

/** What stops the report, by what would have to be left out. */
function refusalsOf({
  data,
  narasi,
  analysis,
  year,
}: Built): readonly { said: string; why: string }[] {
  const found = analysis.diagnostics.flatMap(({ tingkat, position, pesan }) => {
    if (tingkat !== 'galat') return [];
    const file = data.find(({ name }) => name === position.berkas);
    const said =
      file === undefined ? proseOf(position.berkas, narasi, year) : lineOf(file, position.baris);
    return said === null ? [] : [{ said, why: pesan }];
  });
  return [...new Map(found.map((one) => [one.said, one])).values()];
}

const proseOf = (
  file: string,
  narasi: ReadonlyMap<string, string>,
  year: number,
): string | null => {
  const code = /\/narasi\/(?:\d\.\d-)?(.+)\.md$/.exec(file)?.[1] ?? '';
  return narasi.has(pathOf(year, code)) ? `narasi ${code}` : null;
};

/** What the line says, or the nearest one above that says something. */
function lineOf({ said }: WrittenFile, line: number): string | null {
  for (let i = line; i > 0 && i > line - 12; i--) {
    const found = said.get(i);
    if (found !== undefined) return found;
  }
  return null;
}

function toAdopted(
  reports: readonly SourceReport[],
  { main, sections }: Collected,
  draft: Draft,
  built: Built,
  remarks: readonly RestRemark[],
): Adopted {
  const { analysis, data, narasi, prose } = built;
  const laporan = analysis.tahunan[0]?.laporan;
  const said = laporan === undefined ? NOTHING : readCorpus(laporan);
  const taken = [...prose.pictures.taken.values()];
  const placed = new Set<Cell>(data.flatMap(({ cells }) => [...cells]));
  // A list of contents says nothing of its own.
  const contents = new Set(
    sections.flatMap(({ code, pieces }) =>
      code === '' ? pieces.flatMap((piece) => (piece.kind === 'table' ? [piece.sheet] : [])) : [],
    ),
  );
  const rests = reports.map((report) => ({
    report,
    tables: findMissing(
      report.sheets.filter((sheet) => !contents.has(sheet)),
      placed,
      said,
    ),
    texts: report === main ? prose.left.filter((one) => !isSaid(one, said)) : textsOf(report, said),
  }));
  return {
    year: draft.year,
    period: draft.period,
    agency: {
      nama: draft.agency.nama?.text ?? UNKNOWN.nama,
      daerah: draft.agency.daerah?.text ?? UNKNOWN.daerah,
    },
    files: [
      ...data.map(({ name, text }) => ({ name, content: text })),
      ...[...narasi].map(([name, content]) => ({ name, content })),
    ],
    pictures: taken.map(({ name, bytes }) => toFile(draft.year, name, bytes)),
    rest: writeRest(rests, [...remarks, ...remarksOf(built, reports, main)]),
    counts: {
      indicators: sum([...draft.goals.tujuan, ...draft.goals.sasaran].map((one) => one.indikator)),
      programs: draft.money.program.length,
      tables: draft.tables.length,
      pictures: taken.length,
      leftTables: sum(rests.map(({ tables }) => tables)),
      leftTexts: sum(rests.map(({ texts }) => texts)),
    },
  };
}

const toRemark = (one: UnreadRating): RestRemark => ({
  what: 'lkjip.yaml',
  why: ratingNote(one),
});
const toFile = (year: number, name: string, content: Uint8Array) => ({
  name: pictureOf(year, name),
  content,
});
const sum = (list: readonly { readonly length: number }[]): number =>
  list.reduce((total, { length }) => total + length, 0);

/** Pictures that no section shows, those that are none, and those of earlier reports. */
function remarksOf(
  { prose: { pictures }, year }: Built,
  reports: readonly SourceReport[],
  main: SourceReport,
): readonly RestRemark[] {
  const { taken, refused } = pictures;
  return [
    ...[...taken.values()]
      .filter(({ isPlaced }) => !isPlaced)
      .map(({ name, caption }) => ({
        what: pictureOf(year, name),
        why: `tempatnya dalam naskah tidak diketahui${caption === '' ? '' : ` (${caption})`}`,
      })),
    ...[...refused.values()].map(({ part, why }) => ({ what: part, why })),
    ...reports
      .filter((report) => report !== main && report.document.pictures.length > 0)
      .map(({ name, document }) => ({
        what: name,
        why: `${document.pictures.length} gambar laporan terdahulu tidak diambil`,
      })),
  ];
}

/** The prose of a report that is not the one of the year. */
const textsOf = (report: SourceReport, corpus: Corpus) =>
  report.text.flat().filter((one) => !isSaid(one, corpus));

function isSaid({ text }: { readonly text: string }, { text: all }: Corpus): boolean {
  const letters = plainLetters(text);
  return letters === '' || all.includes(` ${letters} `);
}
