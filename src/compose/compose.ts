// Results and prose → the report: chapters in their order, tables and figures numbered, references resolved.

import { type Finding, report } from '../diagnostic/rule.ts';
import type { Hasil } from '../calculate/laporan.ts';
import { nearest } from '../source/nearest.ts';
import { BAGIAN } from '../source/schema/index.ts';
import { startOf, type SusunanBagian, type Workspace } from '../source/workspace.ts';
import { composeKinerja } from './chapters/kinerja.ts';
import { composePendahuluan, tellOutline } from './chapters/pendahuluan.ts';
import { composeLampiran, composePenutup } from './chapters/penutup.ts';
import { composePerencanaan } from './chapters/perencanaan.ts';
import { composeDepan, composeSampul } from './front.ts';
import { findBrokenPictures, findUnusedFoto } from './pictures.ts';
import { buildIndeks } from './prose-index.ts';
import { findTakenKode } from './taken-codes.ts';
import { ComposeContext } from './context.ts';
import type { Bab, Entri, Laporan } from './report.ts';
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
import { fullName, reportTitle, titleOf } from './wording/terms.ts';

export interface HasilSusunan {
  readonly laporan: Laporan;
  readonly temuan: readonly Finding[];
}

/** Composes the report of one year; what it lacks is in `temuan`, never an empty place in the text. */
export function composeLaporan(ruang: Workspace, hasil: Hasil): HasilSusunan {
  const konteks = new ComposeContext(buildIndeks(ruang, hasil));
  const depanMentah = composeDepan(konteks);
  const chapters = [
    composePendahuluan(konteks),
    composePerencanaan(konteks),
    composeKinerja(konteks),
    composePenutup(konteks),
    composeLampiran(konteks),
  ].filter((bab) => bab !== null && bab.bagian.length > 0) as Bab[];
  const babMentah = tellOutline(chapters, konteks.indeks.terms);
  const label = numberElements(babMentah);
  checkReferences(konteks, new Set(label.keys()));
  checkUnused(konteks);
  konteks.temuan.push(...findTakenKode(konteks.indeks, babMentah));
  konteks.temuan.push(...findBrokenPictures(konteks));
  const bagianDepan = depanMentah.map((bagian) => typesetSections(labelBagian(bagian, label)));
  const bab = babMentah
    .map((satu) => applyLabels(satu, label))
    .map((satu) => ({ ...satu, bagian: satu.bagian.map(typesetSections) }));
  const daftarTabel = listElements(bab, 'tabel');
  const daftarGambar = listElements(bab, 'gambar');
  const { instansi } = ruang;
  const laporan: Laporan = {
    bahasa: 'id',
    judul: `${titleOf(reportTitle(instansi), fullName(instansi))} Tahun ${String(hasil.tahun)}`,
    // Only when all is checked is known what is left to fill in.
    draf: false,
    penulis: fullName(instansi),
    nomor: instansi.nomorLaporan,
    tampilan: ruang.tampilan,
    sampul: composeSampul(konteks),
    bagianDepan,
    daftarIsi: listContents(bagianDepan, ownLists(daftarTabel, daftarGambar), bab),
    daftarGambar,
    daftarTabel,
    bab,
  };
  return { laporan, temuan: konteks.temuan };
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

function checkReferences(konteks: ComposeContext, ada: ReadonlySet<string>): void {
  for (const { id, posisi } of konteks.rujukan) {
    if (ada.has(id)) continue;
    const mirip = nearest(id, [...ada])?.replace(/^(?:tabel|gambar)-/, '') ?? null;
    konteks.temuan.push(report(proseRules['rujukan-tak-ada'], { id, mirip }, posisi));
  }
}

function checkUnused(konteks: ComposeContext): void {
  const ditiadakan = leftOut(konteks);
  for (const bagian of konteks.unusedNarasi()) {
    const berkas = konteks.indeks.hasil.data.narasi.get(bagian)?.berkas ?? bagian;
    if (ditiadakan.has(bagian)) {
      konteks.temuan.push(
        report(outlineRules['narasi-bagian-ditiadakan'], { bagian }, startOf(berkas)),
      );
      continue;
    }
    const section = FRONT_OF_DATA.get(bagian);
    if (section !== undefined) {
      const facts = { bagian, ...section };
      konteks.temuan.push(report(outlineRules['narasi-tanpa-tempat'], facts, startOf(berkas)));
      continue;
    }
    const mirip = nearest(bagian, konteks.knownNarasi());
    konteks.temuan.push(
      report(outlineRules['narasi-tak-dikenal'], { bagian, mirip }, startOf(berkas)),
    );
  }
  konteks.temuan.push(...findUnusedFoto(konteks, ditiadakan));
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
  const { bagian } = indeks.ruang.tampilan;
  const dimuat = berisiNaskah(bagian);
  const semua = berisiNaskah(BAGIAN);
  const nama = semua.filter((satu) => !dimuat.includes(satu));
  if (bagian.kinerja.includes('capaian-kinerja')) return new Set(nama);
  const kode = indeks.hasil.sasaran.flatMap(({ sasaran, indikator }) => [
    sasaran.kode,
    ...indikator.map((satu) => satu.indikator.kode),
  ]);
  return new Set([...nama, ...kode]);
}
