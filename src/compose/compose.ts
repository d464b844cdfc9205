// Results and prose → the report: chapters in their order, tables and figures numbered, references resolved.

import { type Finding, report } from '../diagnostic/rule.ts';
import type { Hasil, HasilGoal } from '../calculate/laporan.ts';
import { nearest } from '../source/nearest.ts';
import { BAGIAN } from '../source/schema/index.ts';
import { startOf, type SusunanBagian, type Workspace } from '../source/workspace.ts';
import type { Quarter } from '../period.ts';
import { composeInterimKinerja, composeInterimPenutup } from './chapters/interim.ts';
import { composeKinerja } from './chapters/kinerja.ts';
import { composePendahuluan, tellOutline } from './chapters/pendahuluan.ts';
import { composeLampiran, composePenutup } from './chapters/penutup.ts';
import { composePerencanaan } from './chapters/perencanaan.ts';
import { composeDepan, composeInterimDepan, composeSampul } from './front.ts';
import { findBrokenPictures, findUnusedFoto } from './pictures.ts';
import { buildIndeks } from './prose-index.ts';
import { findTakenKode } from './taken-codes.ts';
import { ComposeContext } from './context.ts';
import type { Bab, Bagian, Entri, Laporan, Sampul } from './report.ts';
import {
  applyLabels,
  labelBagian,
  listContents,
  listElements,
  numberElements,
} from './numbering.ts';
import { proseRules } from './rules/prose.ts';
import { outlineRules } from './rules/outline.ts';
import { typesetSections } from './wording/typeset.ts';
import { fullName, titleOf } from './wording/terms.ts';

export interface HasilSusunan {
  readonly laporan: Laporan;
  readonly temuan: readonly Finding[];
}

/** Composes the report of one year; what it lacks is in `temuan`, never an empty place in the text. */
export function composeLaporan(workspace: Workspace, hasil: Hasil): HasilSusunan {
  const context = new ComposeContext(buildIndeks(workspace, hasil));
  const depan = composeDepan(context);
  const chapters = [
    composePendahuluan(context),
    composePerencanaan(context),
    composeKinerja(context),
    composePenutup(context),
    composeLampiran(context),
  ];
  const { laporan, ada: isFigure } = assemble(context, composeSampul(context), depan, chapters);
  checkReferences(context, isFigure);
  checkUnused(context);
  context.temuan.push(...findTakenKode(context.indeks, laporan.bab));
  context.temuan.push(...findBrokenPictures(context));
  return { laporan, temuan: context.temuan };
}

/**
 * Composes the interim report of a year up to a quarter: what the agency is and has planned, as the year's report tells it,
 * then what was reached so far and what is to be done next.
 * @param year the results of the whole year as far as they are known, of which the first chapters tell the plans
 */
export function composeInterim(
  workspace: Workspace,
  year: Hasil,
  hasil: Hasil,
  triwulan: Quarter,
): HasilSusunan {
  // What was agreed is that in force at the end of the quarter.
  const { perjanjianKinerja } = hasil.data;
  const known: Hasil = {
    ...year,
    ...plansOf(year, hasil),
    data: { ...year.data, perjanjianKinerja },
    anggaran: hasil.anggaran,
  };
  const plan = new ComposeContext(buildIndeks(workspace, known));
  const context = new ComposeContext(buildIndeks(workspace, hasil));
  const chapters = [
    composePendahuluan(plan),
    composePerencanaan(plan),
    composeInterimKinerja(context, triwulan),
    composeInterimPenutup(context, triwulan),
  ];
  const depan = composeInterimDepan(context);
  const { laporan, ada: isFigure } = assemble(context, composeSampul(context), depan, chapters);
  checkReferences(plan, isFigure);
  checkReferences(context, isFigure);
  tellUnusedNarasi(context);
  const broken = [...findBrokenPictures(plan), ...findBrokenPictures(context)];
  return { laporan, temuan: [...plan.temuan, ...context.temuan, ...broken] };
}

/** What was reached up to the quarter, beside what was planned for the whole year: no prose tells what came later. */
function plansOf(
  year: Hasil,
  { sasaran, tujuan, scorecard }: Hasil,
): Pick<Hasil, 'sasaran' | 'tujuan' | 'scorecard'> {
  const planned = new Map(
    [...year.sasaran, ...year.tujuan]
      .flatMap(({ indikator }) => indikator)
      .map((one) => [one.indikator, one]),
  );
  const withPlans = <G extends HasilGoal>(goal: G): G => ({
    ...goal,
    indikator: goal.indikator.map((one) => {
      const { target, tren, polaritas, rumus } = planned.get(one.indikator) ?? one;
      return { ...one, target, tren, polaritas, rumus };
    }),
  });
  return { sasaran: sasaran.map(withPlans), tujuan: tujuan.map(withPlans), scorecard };
}

/** The parts of a report with their numbers, and the ids of what has one. */
function assemble(
  context: ComposeContext,
  sampul: Sampul,
  rawFront: readonly Bagian[],
  chapters: readonly (Bab | null)[],
): { readonly laporan: Laporan; readonly ada: ReadonlySet<string> } {
  const { workspace } = context.indeks;
  const filled = chapters.filter((bab) => bab !== null && bab.bagian.length > 0) as Bab[];
  const rawBab = tellOutline(filled, context.indeks.terms);
  const label = numberElements(rawBab);
  const bagianDepan = rawFront.map((bagian) => typesetSections(labelBagian(bagian, label)));
  const bab = rawBab
    .map((one) => applyLabels(one, label))
    .map((one) => ({ ...one, bagian: one.bagian.map(typesetSections) }));
  const daftarTabel = listElements(bab, 'tabel');
  const daftarGambar = listElements(bab, 'gambar');
  const { instansi } = workspace;
  const laporan: Laporan = {
    bahasa: 'id',
    judul: `${titleOf(sampul.judul, fullName(instansi))} ${sampul.masa}`,
    // Only when all is checked is known what is left to fill in.
    draf: false,
    penulis: fullName(instansi),
    nomor: sampul.nomor,
    tampilan: workspace.tampilan,
    sampul,
    bagianDepan,
    daftarIsi: listContents(bagianDepan, ownLists(daftarTabel, daftarGambar), bab),
    daftarGambar,
    daftarTabel,
    bab,
  };
  return { laporan, ada: new Set(label.keys()) };
}

/** The lists are themselves in daftar isi. */
function ownLists(tabel: readonly Entri[], gambar: readonly Entri[]): readonly Entri[] {
  const entri = (id: string, judul: string): Entri => ({ id, label: '', judul, tingkat: 1 });
  return [
    entri('daftar-isi', 'DAFTAR ISI'),
    ...(gambar.length > 0 ? [entri('daftar-gambar', 'DAFTAR GAMBAR')] : []),
    ...(tabel.length > 0 ? [entri('daftar-tabel', 'DAFTAR TABEL')] : []),
  ];
}

function checkReferences(context: ComposeContext, exists: ReadonlySet<string>): void {
  for (const { id, position } of context.rujukan) {
    if (exists.has(id)) continue;
    if (context.isExpected(id)) {
      context.temuan.push(report(proseRules['rujukan-belum-tercetak'], { id }, position));
      continue;
    }
    const similar = nearest(id, [...exists])?.replace(/^(?:tabel|gambar)-/, '') ?? null;
    context.temuan.push(report(proseRules['rujukan-tak-ada'], { id, similar }, position));
  }
}

function checkUnused(context: ComposeContext): void {
  const omitted = leftOut(context);
  for (const bagian of context.unusedNarasi()) {
    const file = context.indeks.hasil.data.narasi.get(bagian)?.file ?? bagian;
    if (omitted.has(bagian)) {
      context.temuan.push(
        report(outlineRules['narasi-bagian-ditiadakan'], { bagian }, startOf(file)),
      );
      continue;
    }
    const section = FRONT_OF_DATA.get(bagian);
    if (section !== undefined) {
      const facts = { bagian, ...section };
      context.temuan.push(report(outlineRules['narasi-tanpa-tempat'], facts, startOf(file)));
      continue;
    }
    context.temuan.push(unknownNarasi(bagian, file, context));
  }
  context.temuan.push(...findUnusedFoto(context, omitted));
}

function unknownNarasi(bagian: string, file: string, context: ComposeContext): Finding {
  const similar = nearest(bagian, context.knownNarasi());
  return report(outlineRules['narasi-tak-dikenal'], { bagian, similar }, startOf(file));
}

function tellUnusedNarasi(context: ComposeContext): void {
  for (const bagian of context.unusedNarasi()) {
    const file = context.indeks.hasil.data.narasi.get(bagian)?.file ?? bagian;
    context.temuan.push(unknownNarasi(bagian, file, context));
  }
}

/** The sections of the front that are made from data, where that is entered, and whether they have prose beside it. */
const FRONT_OF_DATA = new Map<string, { readonly data: string | null; readonly isProse: boolean }>([
  ['pernyataan-reviu', { data: 'pengesahan.reviu', isProse: true }],
  ['tim-penyusun', { data: 'pengesahan.tim', isProse: false }],
  ['sekilas-kinerja', { data: null, isProse: false }],
]);

/** The prose of sections that the workspace leaves out; with the achievements goes that of every sasaran. */
function leftOut({ indeks }: ComposeContext): ReadonlySet<string> {
  // The annex has no prose of its own.
  const berisiNaskah = ({ lampiran: _, ...bagian }: SusunanBagian): readonly string[] =>
    Object.values(bagian).flat();
  const { bagian } = indeks.workspace.tampilan;
  const dimuat = berisiNaskah(bagian);
  const all = berisiNaskah(BAGIAN);
  const nama = all.filter((one) => !dimuat.includes(one));
  if (bagian.kinerja.includes('capaian-kinerja')) return new Set(nama);
  const kode = indeks.hasil.sasaran.flatMap(({ sasaran, indikator }) => [
    sasaran.kode,
    ...indikator.map((one) => one.indikator.kode),
  ]);
  return new Set([...nama, ...kode]);
}
