// Figures of the prose → expressions, where the result says just the same and it is plain which result is meant.

import { evaluate } from '../../compose/expressions.ts';
import { buildIndeks } from '../../compose/prose-index.ts';
import type { Hasil } from '../../calculate/laporan.ts';
import { fold } from '../../audit/table/head.ts';
import type { CheckInput } from '../../validate/check.ts';
import { checkAngkaNarasi, figureRules } from '../../validate/prose/figures.ts';
import { listAngkaHasil, type AngkaHasil } from '../../validate/prose/results.ts';

/** The text of each file with expressions in place of figures. @param files by path below the workspace */
export function withExpressions(
  files: ReadonlyMap<string, string>,
  bahan: CheckInput,
): ReadonlyMap<string, string> {
  const indeks = buildIndeks(bahan.workspace, bahan.hasil);
  const known = listAngkaHasil(bahan.hasil).filter(({ ekspresi }) => ekspresi !== null);
  const names = namesOf(bahan.hasil);
  const lines = new Map([...files].map(([file, text]) => [file, text.split('\n')] as const));
  const found = checkAngkaNarasi(bahan)
    .filter(({ rule }) => rule.kode === figureRules['narasi-angka-diketik'].kode)
    .map(({ facts, position }) => ({ ...(facts as { angka: string; ekspresi: string }), position }))
    // From behind, so that no place moves.
    .sort((a, b) => b.position.baris - a.position.baris || b.position.kolom - a.position.kolom);
  for (const { angka, ekspresi, position } of found) {
    const own = lines.get(position.berkas);
    const line = own?.[position.baris - 1];
    const at = position.kolom - 1;
    if (own === undefined || line?.slice(at, at + angka.length) !== angka) continue;
    const same = known.filter(({ tampil }) => digits(tampil) === digits(angka));
    const code = /\/(?:\d\.\d-)?([^/]+)\.md$/.exec(position.berkas)?.[1] ?? '';
    const meant = chooseMeant(same, { ekspresi, code, sentence: sentenceAt(line, at), names });
    const value = meant === null ? null : evaluate(meant, indeks);
    if (value?.jenis !== 'teks' || spaced(value.text) !== spaced(angka)) continue;
    own[position.baris - 1] = `${line.slice(0, at)}{{${meant}}}${line.slice(at + angka.length)}`;
  }
  return new Map([...lines].map(([file, text]) => [file, text.join('\n')]));
}

const spaced = (text: string): string => text.replace(/\s/g, ' ');
const digits = (text: string): string => text.replace(/[^\d,.-]/g, '').replace(/^\.|\.$/g, '');

/** What surrounds a figure. */
interface Surroundings {
  /** What its value alone suggests. */
  readonly ekspresi: string;
  /** The section that it stands in. */
  readonly code: string;
  readonly sentence: string;
  readonly names: ReadonlyMap<string, string>;
}

/** The only result of this value; else the one whose name the sentence says; else that of the section itself. */
function chooseMeant(same: readonly AngkaHasil[], around: Surroundings): string | null {
  const all = [...new Map(same.map((one) => [one.ekspresi, one])).values()];
  const named = all.filter((one) => isNamed(one, around));
  const own = all.filter(({ milik }) => milik === around.code);
  for (const list of [all, named, own]) {
    const kind = kindOf(around.ekspresi);
    const alike = list.filter(({ ekspresi }) => kindOf(ekspresi ?? '') === kind);
    const [only] = list.length === 1 ? list : list === all ? [] : alike;
    const isOnly = list.length === 1 || (list !== all && alike.length === 1);
    if (only !== undefined && isOnly) return only.ekspresi;
    if (list === named && named.length > 1) return null;
  }
  return null;
}

const kindOf = (ekspresi: string): string => ekspresi.split(' ')[0] ?? '';

/** A value of a table is named by its row. */
function isNamed({ ekspresi, milik }: AngkaHasil, { sentence, names }: Surroundings): boolean {
  const row = /^(?:nilai|capaianBaris) "[^"]*" "([^"]*)"/.exec(ekspresi ?? '')?.[1];
  const name = fold(row ?? names.get(milik) ?? '');
  return name !== '' && sentence.includes(` ${name} `);
}

function namesOf({ sasaran, tujuan, anggaran, tabel }: Hasil): ReadonlyMap<string, string> {
  const indicators = [...sasaran, ...tujuan].flatMap(({ indikator }) => indikator);
  return new Map([
    ...sasaran.map((one) => [one.sasaran.kode, one.sasaran.nama] as const),
    ...indicators.map(({ indikator }) => [indikator.kode, indikator.nama] as const),
    ...anggaran.program.map(({ program }) => [program.kode, program.nama] as const),
    ...tabel.map((one) => [one.tabel.kode, one.tabel.judul] as const),
  ]);
}

/** Letters of the sentence that a place of a line is in. */
function sentenceAt(line: string, at: number): string {
  const before =
    line
      .slice(0, at)
      .split(/[.;!?]\s/)
      .at(-1) ?? '';
  const after = line.slice(at).split(/[.;!?]\s/)[0] ?? '';
  return ` ${fold(before + after)} `;
}
