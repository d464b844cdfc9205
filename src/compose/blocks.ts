// Small constructors of the report's blocks.

import type { Blok, Inline, Paragraf, Rata, TextCell } from './report.ts';

export function text(content: string): Inline {
  return { jenis: 'teks', teks: content };
}

/** A paragraph of text and ready inlines. */
export function paragraf(...content: readonly (string | Inline)[]): Paragraf {
  return {
    jenis: 'paragraf',
    isi: content.map((one) => (typeof one === 'string' ? text(one) : one)),
  };
}

/** A reference to a numbered element; its number is filled in when all are known. */
export function rujukan(id: string): Inline {
  return { jenis: 'rujukan', id, teks: '' };
}

export function daftar(items: readonly (readonly Blok[])[], berurut = false, mulai = 1): Blok {
  return { jenis: 'daftar', berurut, mulai, butir: items };
}

export interface CellOptions {
  readonly rentangKolom?: number;
  readonly rentangBaris?: number;
  readonly kepalaBaris?: boolean;
}

export function sel(content: string, rata: Rata = 'kiri', option: CellOptions = {}): TextCell {
  return {
    teks: content,
    rata,
    rentangKolom: option.rentangKolom ?? 1,
    rentangBaris: option.rentangBaris ?? 1,
    kepalaBaris: option.kepalaBaris ?? false,
  };
}

export const angka = (content: string, option?: CellOptions): TextCell =>
  sel(content, 'angka', option);
export const tengah = (content: string, option?: CellOptions): TextCell =>
  sel(content, 'tengah', option);
export const kepala = (content: string, option?: CellOptions): TextCell =>
  sel(content, 'kiri', { kepalaBaris: true, ...option });

/** Turns any name into part of an element id: letters, digits, dots and hyphens. */
export function slug(nama: string): string {
  return nama
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}.]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase();
}

/** Whether prose already refers to an element, so that no second sentence has to lead to it. */
export function mentions(content: readonly Blok[], id: string): boolean {
  const inInline = (daftar_: readonly Inline[]): boolean =>
    daftar_.some((one) =>
      one.jenis === 'rujukan' ? one.id === id : 'isi' in one && inInline(one.isi),
    );
  return content.some((blok) => {
    if (blok.jenis === 'paragraf') return inInline(blok.isi);
    if (blok.jenis === 'kutipan') return mentions(blok.isi, id);
    return blok.jenis === 'daftar' && blok.butir.some((items) => mentions(items, id));
  });
}

/** References to several: both of two, of more the first and the last. */
export function referencesTo(ids: readonly string[]): readonly Inline[] {
  const [first, ...others] = ids;
  const last = others.at(-1);
  if (first === undefined) return [];
  if (last === undefined) return [rujukan(first)];
  return [rujukan(first), text(others.length > 1 ? ' sampai dengan ' : ' dan '), rujukan(last)];
}

/** A sentence that leads to a numbered element, unless the prose before it does so already. */
export function leadIn(narasi: readonly Blok[], kalimat: string, id: string): readonly Blok[] {
  return mentions(narasi, id) ? [] : [paragraf(kalimat, rujukan(id), '.')];
}
