// What the chapters share while a report is composed: the results at hand, and what is found on the way.

import { type Finding, report } from '../diagnostic/rule.ts';
import { locate, startOf, type DataTabel, type TextTable } from '../source/workspace.ts';
import { slug } from './blocks.ts';
import type { Indeks } from './prose-index.ts';
import type { Bagian, Blok, Foto } from './report.ts';
import { composeNarasi, type ProseReference } from './prose.ts';
import { outlineRules } from './rules/outline.ts';
import { capitalised } from '../language.ts';

/** What is shown without being named in the prose. */
export const TERCETAK = /\.(?:jpe?g|png|webp)$/i;

/** Lives for one report only; what it gathers leaves with the composed report. */
export class ComposeContext {
  readonly indeks: Indeks;
  readonly temuan: Finding[] = [];
  readonly rujukan: ProseReference[] = [];
  readonly #fotoTerpakai = new Set<string>();
  readonly #narasiTerpakai = new Set<string>();
  readonly #tabelTersaji = new Set<string>();
  readonly #unfilled = new Set<string>();

  constructor(indeks: Indeks) {
    this.indeks = indeks;
  }

  /** The prose of a section; empty when there is none. */
  narasi(bagian: string, tingkatJudul: 3 | 4 | 5 = 3): readonly Blok[] {
    this.#narasiTerpakai.add(bagian);
    const content = this.indeks.hasil.data.narasi.get(bagian);
    if (content === undefined) return [];
    const hasil = composeNarasi(content, this.indeks, tingkatJudul);
    this.temuan.push(...hasil.temuan);
    this.rujukan.push(...hasil.rujukan);
    for (const foto of hasil.foto) this.#fotoTerpakai.add(foto);
    return hasil.blok;
  }

  /** A section of prose and more; left out with a finding when nothing is in it. */
  bagian(
    nama: string,
    judul: string,
    nomor: string | null,
    content: readonly Blok[],
  ): Bagian | null {
    if (content.length > 0) return { id: slug(nama), nomor, judul, isi: content };
    const { tahun } = this.indeks.hasil;
    const file = `${String(tahun)}/narasi/${nomor === null ? '' : `${nomor}-`}${nama}.md`;
    this.temuan.push(report(outlineRules['bagian-kosong'], { judul, file }, startOf(file)));
    return null;
  }

  /** Photographs named after a kode, `S1-keterangan.jpg`, that no prose shows. */
  dokumentasi(kode: string): readonly Blok[] {
    const foto = this.indeks.hasil.data.gambar.flatMap((file): Foto[] => {
      const nama = file.split('/').at(-1) ?? '';
      const keterangan = captionOf(nama, kode);
      if (keterangan === null || this.#fotoTerpakai.has(file)) return [];
      this.#fotoTerpakai.add(file);
      return [{ berkas: file, keterangan }];
    });
    return foto.length === 0 ? [] : [{ jenis: 'dokumentasi', judul: 'Dokumentasi', foto }];
  }

  /** Whether the table of that kode is asked for the first time: two indikator may be taken from one table. */
  isFirst(kode: string): boolean {
    const isPertama = !this.#tabelTersaji.has(kode);
    this.#tabelTersaji.add(kode);
    return isPertama;
  }

  /** Whether a table of the data has something to show; that it has not is a finding. */
  hasRows(tabel: DataTabel | TextTable, rows: readonly unknown[]): boolean {
    if (rows.length > 0) return true;
    const { kode, judul } = tabel;
    const position = locate(this.indeks.workspace, tabel.asal, 'baris');
    this.temuan.push(report(outlineRules['tabel-kosong'], { judul }, position));
    this.expects(`tabel-${kode}`);
    if (tabel.jenis === 'nilai' && tabel.grafik !== null) this.expects(`gambar-${kode}`);
    return false;
  }

  /** Tables and figures that the report has as soon as their data are filled in: prose may refer to them already. */
  expects(...id: readonly string[]): void {
    for (const one of id) this.#unfilled.add(one);
  }

  isExpected(id: string): boolean {
    return this.#unfilled.has(id);
  }

  /** Photographs that some page shows, and those that none does. */
  sortFoto(): { readonly used: readonly string[]; readonly sisa: readonly string[] } {
    const { gambar } = this.indeks.hasil.data;
    const isUsed = (file: string): boolean => this.#fotoTerpakai.has(file);
    return { used: gambar.filter(isUsed), sisa: gambar.filter((one) => !isUsed(one)) };
  }

  /** Prose files that no section asked for. */
  unusedNarasi(): readonly string[] {
    return [...this.indeks.hasil.data.narasi.keys()].filter(
      (bagian) => !this.#narasiTerpakai.has(bagian),
    );
  }

  knownNarasi(): readonly string[] {
    return [...this.#narasiTerpakai];
  }
}

/** `S2-bedah-desa.jpg` under S2 → "Bedah desa". */
export function captionOf(nama: string, kode: string): string | null {
  const prefix = `${kode}-`.toLowerCase();
  if (!nama.toLowerCase().startsWith(prefix) || !TERCETAK.test(nama)) return null;
  const kata = nama
    .slice(prefix.length)
    .replace(/\.[^.]+$/, '')
    .replace(/[-_]+/g, ' ')
    .trim();
  return capitalised(kata);
}
