// Chapters: sections that have content, numbered in their order.

import { formatRoman } from '../../roman.ts';
import { slug } from '../blocks.ts';
import type { ComposeContext } from '../context.ts';
import { textTablesOf, type AddedSection, type SusunanBagian } from '../../source/workspace.ts';
import type { Bab, Bagian, Blok } from '../report.ts';
import { textTables } from './text-tables.ts';

/** A section before it has its number. */
export interface SectionDraft {
  /** Where it is not its name: a name of the workspace's own may be the id of something else. */
  readonly id?: string;
  readonly judul: string;
  /** Its content, which may be empty; not asked for where the section is left out. */
  readonly content: () => readonly Blok[];
  /** Without content it is left out silently: not every report has it. */
  readonly bolehTiada?: boolean;
}

/** A chapter to be composed: its number is what it is called by. */
interface ChapterFrame<B extends AddedSection['bab']> {
  readonly nomor: number;
  readonly bab: B;
  readonly judul: string;
}

/**
 * A chapter with the sections that have content; the others are findings. Which sections, in which order, is the
 * workspace's matter, and so are those of its own.
 * @param rancangan all that lkjip has, by the prose file that fills each, without number and `.md`
 */
export function chapter<B extends AddedSection['bab']>(
  context: ComposeContext,
  { nomor, bab, judul }: ChapterFrame<B>,
  plan: Readonly<Record<SusunanBagian[B][number], SectionDraft>>,
): Bab {
  const bagian: Bagian[] = [];
  for (const [nama, { id, judul: judulBagian, content: arrange, bolehTiada }] of inOrder(
    context,
    bab,
    plan,
  )) {
    const own = arrange();
    const named = textTablesOf(context.indeks.hasil.data).filter((one) => one.bagian === nama);
    const content = [...own, ...textTables(context, own, named)];
    if (content.length === 0 && bolehTiada === true) continue;
    const nomorBagian = `${String(nomor)}.${String(bagian.length + 1)}`;
    const each = context.bagian(nama, judulBagian, nomorBagian, content);
    if (each !== null) bagian.push({ ...each, id: id ?? each.id });
  }
  const label = `BAB ${formatRoman(nomor)}`;
  return { id: slug(label), label, judul, bagian };
}

/** The sections of a chapter with those of the workspace's own, each of which follows the one that it names. */
function inOrder<B extends AddedSection['bab']>(
  context: ComposeContext,
  bab: B,
  plan: Readonly<Record<SusunanBagian[B][number], SectionDraft>>,
): readonly (readonly [string, SectionDraft])[] {
  const { bagian, bagianTambahan } = context.indeks.workspace.tampilan;
  const names: readonly SusunanBagian[B][number][] = bagian[bab];
  const sections = names.map((nama): readonly [string, SectionDraft] => [nama, plan[nama]]);
  for (const { kode, judul, sesudah } of bagianTambahan.filter((one) => one.bab === bab)) {
    const before = sections.findIndex(([nama]) => nama === sesudah);
    const at = before === -1 ? sections.length : before + 1;
    sections.splice(at, 0, [
      kode,
      { id: `bagian-${slug(kode)}`, judul, content: () => context.narasi(kode) },
    ]);
  }
  return sections;
}
