// Blocks and running text as the templates want them: every value present, each part naming its template.

import type { Besaran } from '../../calculate/besaran.ts';
import { dataOf } from '../../compose/figures/kinds.ts';
import { plain } from '../../compose/prose.ts';
import { ARTI } from '../../compose/report.ts';
import type {
  Blok,
  Daftar,
  Dokumentasi,
  Gambar,
  Inline,
  TextCell,
  Subjudul,
  Tabel,
  TandaTangan,
} from '../../compose/report.ts';
import { decimalPads } from '../align.ts';
import { foldSpaces, oneLine } from '../one-line.ts';
import { isUncut, keptWithNext, mayBreak } from '../table/breaks.ts';
import { fitTable, type Room } from '../table/fit.ts';
import { mayBreakAnywhere } from '../table/need.ts';
import { unbroken } from '../unbroken.ts';
import { viewBound, type BoundUrl } from './bound.ts';
import { viewSekilas } from './sekilas.ts';

/** Something that a template of this name shows. */
export interface TemplatePart {
  readonly templat: string;
  readonly [field: string]: unknown;
}

/** What the parts of a view need to know of the document that they go into. */
export interface ViewContext {
  /** What the printed document has room for; null for the page of the site, which scrolls. */
  readonly paper: Room | null;
  /** Where the photographs of the report are found. */
  readonly fotoUrl: (file: string) => string;
  readonly boundUrl: BoundUrl;
  /** Where a figure is explained; null where it is not. */
  readonly asalUrl: (besaran: Besaran) => string | null;
}

/** The blocks of a section, ready for `blok.hbs`. */
export function viewBlok(blok: readonly Blok[], context: ViewContext): readonly TemplatePart[] {
  return blok.flatMap((one) =>
    one.jenis === 'tabel' ? viewTabel(one, context) : [viewBlokAlone(one, context)],
  );
}

function viewBlokAlone(blok: Exclude<Blok, Tabel>, context: ViewContext): TemplatePart {
  switch (blok.jenis) {
    case 'paragraf':
      return {
        templat: 'paragraf',
        utuh: context.paper !== null && isUncut(plain(blok.isi)),
        isi: viewInline(blok.isi, context),
      };
    case 'subjudul':
      return viewSubjudul(blok);
    case 'daftar':
      return viewDaftar(blok, context);
    case 'kutipan':
      return { templat: 'kutipan', isi: viewBlok(blok.isi, context) };
    case 'gambar':
      return viewGambar(blok);
    case 'dokumentasi':
      return viewDokumentasi(blok, context);
    case 'lampiran':
      return { templat: 'lampiran', ...viewBound(blok, context.boundUrl) };
    case 'sekilas':
      return { templat: 'sekilas', ...viewSekilas(blok) };
    case 'tanda-tangan':
      return blok.kiri === undefined
        ? viewSignature(blok)
        : { templat: 'para-pihak', pihak: [blok.kiri, blok].map(viewSignature) };
  }
}

function viewSignature({
  tempatTanggal,
  jabatan,
  nama,
  pangkat,
  nip,
  nrp,
}: TandaTangan): TemplatePart {
  return {
    templat: 'tanda-tangan',
    tempatTanggal: oneLine(tempatTanggal),
    jabatan: oneLine(jabatan),
    nama: nama === null ? null : oneLine(nama),
    pangkat: pangkat === null ? null : oneLine(pangkat),
    nip: nip === null ? null : oneLine(nip),
    nrp: nrp === null ? null : oneLine(nrp),
  };
}

/** A heading of rank 3 is `<h4>`: the report's title is `<h1>`, chapters `<h2>`, sections `<h3>`. */
function viewSubjudul({ id, tingkat, teks }: Subjudul): TemplatePart {
  return { templat: 'subjudul', id, tingkat: tingkat + 1, teks: oneLine(teks) };
}

/** An item of one paragraph stands on one line, its text straight in the `<li>`. */
function viewDaftar({ berurut, mulai, butir }: Daftar, context: ViewContext): TemplatePart {
  return {
    templat: 'daftar',
    berurut,
    mulai: mulai === 1 ? null : mulai,
    butir: butir.map((blok) => {
      const [first, ...rest] = blok;
      return first?.jenis === 'paragraf' && rest.length === 0
        ? { teks: viewInline(first.isi, context), isi: [] }
        : { teks: null, isi: viewBlok(blok, context) };
    }),
  };
}

function viewGambar({ id, label, judul, sumber, grafik }: Gambar): TemplatePart {
  const { kepala, baris, kaki } = dataOf(grafik);
  return {
    templat: 'gambar',
    id,
    label,
    judul: oneLine(judul),
    sumber: sumber === null ? null : oneLine(sumber),
    data: {
      kepala: kepala.map(oneLine),
      baris: baris.map(viewBarisData),
      kaki: kaki.length === 0 ? null : kaki.map(viewBarisData),
    },
  };
}

function viewBarisData([nama = '', ...content]: readonly string[]) {
  return { nama: oneLine(nama), isi: content.map(oneLine) };
}

function viewDokumentasi({ judul, foto }: Dokumentasi, context: ViewContext): TemplatePart {
  return {
    templat: 'dokumentasi',
    judul: oneLine(judul),
    foto: foto.map(({ berkas, keterangan }) => ({
      url: context.fotoUrl(berkas),
      keterangan: oneLine(keterangan),
    })),
  };
}

/** A table; on paper that it is too wide for, its parts. */
function viewTabel(tabel: Tabel, { paper, asalUrl }: ViewContext): readonly TemplatePart[] {
  if (paper === null) return [viewTabelAlone(tabel, { lanjutan: null, huruf: null }, asalUrl)];
  const { parts, step } = fitTable(tabel, paper);
  return parts.map((part) =>
    // A table within prose has no number to go on under.
    viewTabelAlone(
      part,
      {
        lanjutan: mayBreak(part) && part.label !== '' ? `${part.label} (lanjutan)` : null,
        huruf: step === 0 ? null : step,
      },
      asalUrl,
    ),
  );
}

interface Setting {
  /** What stands over the table where it goes on on another page. */
  readonly lanjutan: string | null;
  /** How many steps smaller its type is. */
  readonly huruf: number | null;
}

function viewTabelAlone(
  tabel: Tabel,
  { lanjutan, huruf }: Setting,
  asalUrl: ViewContext['asalUrl'],
): TemplatePart {
  const content = viewTabelContent(tabel, asalUrl);
  return {
    templat: 'tabel',
    id: tabel.id,
    lanskap: tabel.lanskap,
    utuh: !mayBreak(tabel),
    lanjutan,
    huruf,
    banyakKolom: tabel.lebarKolom.length,
    label: tabel.label,
    judul: oneLine(tabel.judul),
    lebarKolom: tabel.lebarKolom.map(String),
    kepala: tabel.kepala.map((baris) => ({
      nomorKolom: baris.every(({ teks }) => /^\(\d+\)$/.test(teks)),
      sel: baris.map(viewHeadCell),
    })),
    baris: content.slice(0, tabel.baris.length),
    kaki: tabel.kaki.length === 0 ? null : content.slice(tabel.baris.length),
    sumber: tabel.sumber === null ? null : oneLine(tabel.sumber),
    catatan: tabel.catatan.length === 0 ? null : tabel.catatan.map(oneLine),
  };
}

/** The cells of a row are made when its template asks for them: those of all rows at once may take more room than the page. */
function viewTabelContent(tabel: Tabel, asalUrl: ViewContext['asalUrl']) {
  const rows = [...tabel.baris, ...tabel.kaki];
  const pads = decimalPads(rows);
  const kept = keptWithNext(tabel);
  return rows.map((row, index) => ({
    lengket: kept[index] ?? false,
    get sel() {
      const imbuh = pads(index);
      return row.map((cell, place) => viewCell(cell, imbuh[place] ?? null, asalUrl));
    },
  }));
}

function viewHeadCell(cell: TextCell) {
  return {
    teks: oneLine(cell.teks),
    lingkup: cell.rentangKolom > 1 ? 'colgroup' : 'col',
    rentangKolom: cell.rentangKolom > 1 ? cell.rentangKolom : null,
    rentangBaris: cell.rentangBaris > 1 ? cell.rentangBaris : null,
  };
}

/** The browser leaves a cell without content out of the PDF's structure, and its row would be too short. */
const BLANK = '\u00a0';

function viewCell(cell: TextCell, imbuh: string | null, asalUrl: ViewContext['asalUrl']) {
  const arti = cell[ARTI];
  const classes = [
    cell.rata === 'kiri' ? null : cell.rata,
    cell.tebal === true ? 'tebal' : null,
    mayBreakAnywhere(cell) ? 'pecah' : null,
    cell.swatch === undefined ? null : `warna ${cell.swatch}`,
  ];
  return {
    teks: oneLine(cell.teks) || BLANK,
    asal: arti?.jenis === 'angka' ? asalUrl(arti.besaran) : null,
    kepala: cell.kepalaBaris,
    kelas: classes.filter((nama) => nama !== null).join(' ') || null,
    imbuh,
    rentangKolom: cell.rentangKolom > 1 ? cell.rentangKolom : null,
    rentangBaris: cell.rentangBaris > 1 ? cell.rentangBaris : null,
  };
}

/** Running text, ready for `inline.hbs`. Of a link that leads nowhere safe only the words stay. */
function viewInline(content: readonly Inline[], context: ViewContext): readonly TemplatePart[] {
  return content.flatMap((inline) => {
    if (inline.jenis === 'teks') return viewText(foldSpaces(inline.teks), context);
    return inline.jenis === 'tautan' && !isSafeUrl(inline.url)
      ? viewInline(inline.isi, context)
      : [viewInlineAlone(inline, context)];
  });
}

/** On paper, what a line does not end within stands by itself; a window has any width, and its text as few elements. */
function viewText(words: string, { paper }: ViewContext): readonly TemplatePart[] {
  if (paper === null) return [{ templat: 'inline-teks', teks: words }];
  return unbroken(words).map(({ text, kept }) => ({
    templat: kept ? 'inline-rapat' : 'inline-teks',
    teks: text,
  }));
}

function viewInlineAlone(
  inline: Exclude<Inline, { jenis: 'teks' }>,
  context: ViewContext,
): TemplatePart {
  switch (inline.jenis) {
    case 'kode':
      return { templat: 'inline-kode', teks: foldSpaces(inline.teks) };
    case 'tebal':
      return { templat: 'inline-tebal', isi: viewInline(inline.isi, context) };
    case 'miring':
      return { templat: 'inline-miring', isi: viewInline(inline.isi, context) };
    case 'tautan':
      return { templat: 'inline-tautan', url: inline.url, isi: viewInline(inline.isi, context) };
    case 'rujukan':
      return { templat: 'inline-rujukan', id: inline.id, teks: oneLine(inline.teks) };
    case 'ganti-baris':
      return { templat: 'inline-ganti-baris' };
  }
}

/** Prose may come from a stranger's pull request: a link leads to the web, to a mailbox or into the report. */
function isSafeUrl(url: string): boolean {
  return /^(https?:|mailto:|#)/i.test(url);
}
