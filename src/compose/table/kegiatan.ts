// The long table of the money: programs with all that they consist of, their indicators and their rupiah.

import { isFigure, kosong } from '../../calculate/besaran.ts';
import type { HasilAnggaran } from '../../calculate/anggaran.ts';
import {
  flattenKegiatan,
  type HasilIndikatorKegiatan,
  type HasilKegiatan,
} from '../../calculate/kegiatan.ts';
import { activityMethod } from '../../formula/efficiency.ts';
import { enumerate } from '../wording/phrase.ts';
import type { TermForms, Terms } from '../wording/terms.ts';
import { kepala, sel, tengah } from '../blocks.ts';
import { TIADA } from '../format.ts';
import type { Indeks } from '../prose-index.ts';
import type { Tabel, TextCell } from '../report.ts';
import { figur, figurCapaian, figurTarget } from './cells.ts';
import { groupedTable, type Column } from './column.ts';
import { moneyNotes, TOTAL } from './money.ts';
import { notesOf } from './notes.ts';

/** The highest first. */
const LEVELS = ['program', 'kegiatan', 'subKegiatan'] as const;

/** The levels of a year's money that anything stands on, the highest first. */
export function levelsOf(
  all: readonly Pick<HasilKegiatan, 'kegiatan'>[],
  terms: Terms,
): readonly TermForms[] {
  return LEVELS.filter((level) => all.some(({ kegiatan }) => kegiatan.level === level)).map(
    (level) => terms[level],
  );
}

/** How many there are of each level: `2 program`, `5 kegiatan`. */
export function countLevels(program: readonly HasilKegiatan[], terms: Terms): readonly string[] {
  const all = program.flatMap(flattenKegiatan);
  return LEVELS.flatMap((level) => {
    const count = all.filter(({ kegiatan }) => kegiatan.level === level).length;
    return count === 0 ? [] : [`${String(count)} ${terms[level].word}`];
  });
}

/** More rows than these, a page lying across, would part the text of the chapter and leave the page before it half empty. */
const MOST_IN_CHAPTER = 20;

/** Whether the table stands in an annex: a long one does, where the report has that annex. */
export function hasKegiatanAnnex({ hasil, workspace }: Indeks): boolean {
  const rows = hasil.anggaran.program
    .flatMap(flattenKegiatan)
    .reduce((sum, { indikator }) => sum + Math.max(1, indikator.length), 0);
  return rows > MOST_IN_CHAPTER && workspace.tampilan.bagian.lampiran.includes('kegiatan');
}

/** Its levels within a sentence: `program, kegiatan, dan subkegiatan`. */
export const levelWords = ({ program }: HasilAnggaran, terms: Terms): string =>
  enumerate(levelsOf(program.flatMap(flattenKegiatan), terms).map(({ word }) => word));

const KODE = 'anggaran-kegiatan';

/** What leads to the table, wherever it stands. */
export const KEGIATAN_TABLE = `tabel-${KODE}`;

/** Whether there is such a table: programs that consist of something, or have indicators. */
export const hasKegiatanTable = ({ program }: HasilAnggaran): boolean =>
  program.some(({ parts, indikator }) => parts.length > 0 || indikator.length > 0);

/** Tabel: budget, spending and performance of programs and all that is below them; null where it would list programs alone. */
export function tableKegiatan(hasil: HasilAnggaran, tahun: number, terms: Terms): Tabel | null {
  if (!hasKegiatanTable(hasil)) return null;
  const all = hasil.program.flatMap(flattenKegiatan);
  const isMeasured = all.some(({ indikator }) => indikator.length > 0);
  const levels = levelsOf(all, terms);
  const titles = levels.map(({ title }) => title);
  const subtotal = headline(levels.length > 1);
  const lead: readonly Column<HasilKegiatan>[] = [
    { head: 'Kode', width: 9, cell: (one) => subtotal(one, sel(one.kode)) },
    {
      head: titles.join('/'),
      width: isMeasured ? 20 : 44,
      cell: (one) => subtotal(one, kepala(one.kegiatan.nama)),
    },
  ];
  const frame = {
    kode: KODE,
    judul: `${terms.anggaran.title}, Realisasi, dan Kinerja menurut ${enumerate(titles)} Tahun ${String(tahun)}`,
    sumber: hasil.sumber,
    lanskap: true,
    footLabels: [TOTAL],
    catatan: remarks(all, hasil, levelWords(hasil, terms)),
  };
  const groups = all.map((of) => ({ of, members: of.indikator }));
  const columns = isMeasured ? INDIKATOR_COLUMNS : [];
  return groupedTable(frame, lead, columns, groups, moneyColumns(all, hasil, terms, subtotal));
}

type Headline = (one: HasilKegiatan, cell: TextCell) => TextCell;

/** A program heads what stands below it, whether that is anything: a table in which any consists of something shows all of them alike. */
const headline =
  (isTree: boolean): Headline =>
  ({ kegiatan: { level } }, cell) =>
    isTree && level === 'program' ? { tebal: true, ...cell } : cell;

const NONE = kosong('tanpa-nilai');

const INDIKATOR_COLUMNS: readonly Column<HasilIndikatorKegiatan | null>[] = [
  { head: 'Indikator', width: 17, cell: (one) => sel(one?.indikator.nama ?? TIADA) },
  { head: 'Satuan', width: 8, cell: (one) => tengah(one?.indikator.satuan ?? TIADA) },
  { head: 'Target', width: 7, cell: (one) => figurTarget(one?.indikator.target ?? null) },
  { head: 'Realisasi', width: 7, cell: (one) => figur(one?.realisasi ?? NONE) },
  {
    head: 'Capaian (%)',
    width: 7,
    cell: (one) => (one === null ? figur(NONE) : figurCapaian(one.capaian, one.indikator)),
  },
];

function moneyColumns(
  all: readonly HasilKegiatan[],
  total: HasilAnggaran,
  { anggaran }: Terms,
  subtotal: Headline,
): readonly Column<HasilKegiatan>[] {
  const column = (
    head: string,
    width: number,
    bagian: 'anggaran' | 'realisasi' | 'serapan',
  ): Column<HasilKegiatan> => ({
    head,
    width,
    cell: (one) => subtotal(one, figur(one[bagian])),
    foot: [figur(total[bagian])],
  });
  return [
    column(`${anggaran.title} (Rp)`, 12, 'anggaran'),
    column('Realisasi (Rp)', 12, 'realisasi'),
    column('Serapan (%)', 7, 'serapan'),
    ...efficiencyColumn(all),
  ];
}

/** By the method of the workspace; none where nothing could be judged. */
function efficiencyColumn(all: readonly HasilKegiatan[]): readonly Column<HasilKegiatan>[] {
  const judged = judgedBy(all);
  if (judged === null) return [];
  const head = judged.columns.find(({ figure }) => figure === 'tingkat')?.head('') ?? '';
  const cell: Column<HasilKegiatan>['cell'] = ({ efisiensi }) => figur(efisiensi?.tingkat ?? NONE);
  return [{ head, width: 7, cell }];
}

function judgedBy(all: readonly HasilKegiatan[]): ReturnType<typeof activityMethod> | null {
  const [first] = all.flatMap(({ efisiensi }) =>
    efisiensi !== null && isFigure(efisiensi.tingkat) ? [efisiensi] : [],
  );
  return first === undefined ? null : activityMethod(first.metode);
}

function remarks(
  all: readonly HasilKegiatan[],
  total: HasilAnggaran,
  levels: string,
): readonly string[] {
  const indikator = all.flatMap((one) => one.indikator);
  return [
    ...notesOf(indikator),
    ...[judgedBy(all)?.note?.({ sasaran: 'indikator', program: levels }) ?? []].flat(),
    ...moneyNotes([...all, total]),
  ];
}
