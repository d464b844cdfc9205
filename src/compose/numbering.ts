// Numbers of tables and figures, given in the order in which they are printed, and the references to them.

import { withReferences } from './figures/pohon.ts';
import { TIADA } from './format.ts';
import type { Bab, Bagian, Blok, Entri, Gambar, Inline } from './report.ts';

/** Labels by element id: `tabel-nilai-akip` → "Tabel 3.6". */
export type Label = ReadonlyMap<string, string>;

/** Counts tables and figures chapter by chapter. A table without a title is part of the prose and has no number. */
export function numberElements(daftarBab: readonly Bab[]): Label {
  const label = new Map<string, string>();
  daftarBab.forEach((bab, i) => {
    const nomorBab = bab.label === 'LAMPIRAN' ? 'L' : String(i + 1);
    const count = { tabel: 0, gambar: 0 };
    for (const blok of bab.bagian.flatMap(({ isi }) => isi)) {
      if (blok.jenis === 'tabel' && blok.judul !== '') {
        label.set(blok.id, `Tabel ${nomorBab}.${String(++count.tabel)}`);
      } else if (blok.jenis === 'gambar') {
        label.set(blok.id, `Gambar ${nomorBab}.${String(++count.gambar)}`);
      }
    }
  });
  return label;
}

/** The same sections with labels and references filled in. */
export function applyLabels<T extends { readonly bagian: readonly Bagian[] }>(
  bab: T,
  label: Label,
): T {
  return { ...bab, bagian: bab.bagian.map((bagian) => labelBagian(bagian, label)) };
}

export function labelBagian(bagian: Bagian, label: Label): Bagian {
  return { ...bagian, isi: bagian.isi.map((blok) => labelBlok(blok, label)) };
}

function labelBlok(blok: Blok, label: Label): Blok {
  switch (blok.jenis) {
    case 'tabel':
      return { ...blok, label: label.get(blok.id) ?? '' };
    case 'gambar':
      return labelGambar(blok, label);
    case 'paragraf':
      return { ...blok, isi: labelInline(blok.isi, label) };
    case 'daftar':
      return {
        ...blok,
        butir: blok.butir.map((items) => items.map((content) => labelBlok(content, label))),
      };
    case 'kutipan':
      return { ...blok, isi: blok.isi.map((content) => labelBlok(content, label)) };
    case 'subjudul':
    case 'dokumentasi':
    case 'lampiran':
    case 'tanda-tangan':
    case 'sekilas':
      return blok;
  }
}

function labelGambar(gambar: Gambar, label: Label): Gambar {
  const { grafik } = gambar;
  const labelled = { ...gambar, label: label.get(gambar.id) ?? '' };
  if (grafik.jenis !== 'pohon') return labelled;
  return { ...labelled, grafik: withReferences(grafik, (id) => label.get(id) ?? '') };
}

function labelInline(daftar: readonly Inline[], label: Label): readonly Inline[] {
  return daftar.map((one) => {
    if (one.jenis === 'rujukan') return labelReference(one, label.get(one.id));
    return 'isi' in one ? { ...one, isi: labelInline(one.isi, label) } : one;
  });
}

/** What is not printed has no place to lead to. */
const labelReference = (
  one: Extract<Inline, { jenis: 'rujukan' }>,
  label: string | undefined,
): Inline => (label === undefined ? { jenis: 'teks', teks: TIADA } : { ...one, teks: label });

/** Lines of daftar isi: front matter, chapters, sections, and the headings of sasaran below them. */
export function listContents(
  depan: readonly Bagian[],
  otherLists: readonly Entri[],
  daftarBab: readonly Bab[],
): readonly Entri[] {
  return [
    ...depan.map(({ id, judul }): Entri => ({ id, label: '', judul, tingkat: 1 })),
    ...otherLists,
    ...daftarBab.flatMap(({ id, label, judul, bagian }): Entri[] => [
      { id, label, judul, tingkat: 1 },
      ...bagian.flatMap((one): Entri[] => [
        { id: one.id, label: one.nomor ?? '', judul: one.judul, tingkat: 2 },
        ...one.isi.flatMap((blok): Entri[] =>
          blok.jenis === 'subjudul' && blok.tingkat === 3 && /^(?:sasaran|tujuan)-/.test(blok.id)
            ? [{ id: blok.id, label: '', judul: blok.teks, tingkat: 3 }]
            : [],
        ),
      ]),
    ]),
  ];
}

/** Lines of daftar tabel or daftar gambar. */
export function listElements(
  daftarBab: readonly Bab[],
  jenis: 'tabel' | 'gambar',
): readonly Entri[] {
  return daftarBab
    .flatMap(({ bagian }) => bagian.flatMap(({ isi }) => isi))
    .flatMap((blok): Entri[] =>
      (blok.jenis === 'tabel' || blok.jenis === 'gambar') &&
      blok.jenis === jenis &&
      blok.label !== ''
        ? [{ id: blok.id, label: blok.label, judul: blok.judul, tingkat: 1 }]
        : [],
    );
}
