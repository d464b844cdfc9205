// How the styles look: close to `templates/gaya.css`, in typefaces that come with Word.

import {
  AlignmentType,
  BorderStyle,
  ImportedXmlComponent,
  LeaderType,
  LevelFormat,
  LineRuleType,
  TabStopType,
  type ICharacterStyleOptions,
  type INumberingOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
} from 'docx';
import { GAYA } from './names.ts';
import type { WordLook, WordColours } from './look.ts';
import { CELL_EDGE, widthOfText, mm, pt, type PaperSize } from '../lengths.ts';

/** The library counts type sizes in half points. */
const halfPoints = (titik: number): number => titik * 2;
const baris = (kali: number) => ({ line: Math.round(kali * 240), lineRule: LineRuleType.AUTO });

type Gaya = Omit<IParagraphStyleOptions, 'id' | 'name'>;

function judul(
  warna: WordColours,
  [size, before, sesudah]: readonly [number, number, number],
  other: Gaya['run'] = {},
): Gaya {
  return {
    next: GAYA.isi,
    quickFormat: true,
    run: { bold: true, color: warna.aksen, size: halfPoints(size), ...other },
    paragraph: {
      keepNext: true,
      keepLines: true,
      spacing: { before: pt(before), after: pt(sesudah), ...baris(1.1) },
    },
  };
}

function chapterHeading(warna: WordColours): Gaya {
  const style = judul(warna, [16, 0, 24], { allCaps: true });
  return { ...style, paragraph: { ...style.paragraph, alignment: AlignmentType.CENTER } };
}

/** Number and title stand apart by a tab. */
function sectionHeading(warna: WordColours): Gaya {
  const style = judul(warna, [13, 18, 7]);
  const indent = { left: mm(11), hanging: mm(11) };
  return { ...style, paragraph: { ...style.paragraph, indent } };
}

const paragraf = (id: string, name: string, other: Gaya): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: 'Normal',
  ...other,
});

/** Word's own headings also carry their rank in the outline. */
function headingStyles({ warna, huruf }: WordLook): readonly IParagraphStyleOptions[] {
  const styles = [
    chapterHeading(warna),
    sectionHeading(warna),
    judul(warna, [11.5, 14, 5]),
    judul(warna, [11, 12, 4]),
    judul(warna, [11, 10, 4], { bold: false, italics: true }),
  ];
  return [
    paragraf(GAYA.judulLaporan, 'Title', {
      quickFormat: true,
      run: { bold: true, size: halfPoints(31), color: warna.aksen },
      paragraph: {
        alignment: AlignmentType.CENTER,
        indent: { left: mm(12), right: mm(12) },
        spacing: baris(1.1),
        border: { bottom: { style: BorderStyle.SINGLE, size: 12, color: warna.aksen, space: 20 } },
      },
    }),
    ...styles.map((one, i) =>
      paragraf(GAYA.judul[i] ?? '', `heading ${i + 1}`, {
        ...one,
        paragraph: { ...one.paragraph, outlineLevel: i },
      }),
    ),
    paragraf(GAYA.keterangan, 'caption', {
      next: GAYA.isi,
      quickFormat: true,
      run: { font: huruf.tabel, size: halfPoints(10) },
      paragraph: {
        alignment: AlignmentType.CENTER,
        keepLines: true,
        spacing: { before: pt(14), after: pt(6) },
      },
    }),
  ];
}

/** Points below a paragraph of running text. */
export const PARAGRAPH_SPACE = 8;

function textStyles({ warna }: WordLook): readonly IParagraphStyleOptions[] {
  const spacing = { after: pt(PARAGRAPH_SPACE), ...baris(1.25) };
  const item = { next: GAYA.isi, paragraph: { spacing: { after: pt(3), ...baris(1.25) } } };
  return [
    paragraf(GAYA.isi, 'Body Text', {
      quickFormat: true,
      paragraph: { spacing },
    }),
    paragraf(GAYA.kutipan, 'Quote', {
      quickFormat: true,
      paragraph: {
        spacing,
        indent: { left: mm(9), right: mm(6) },
        border: {
          left: { style: BorderStyle.SINGLE, size: 12, color: warna.strongLine, space: 10 },
        },
      },
    }),
    paragraf(GAYA.butirNomor, 'List Number', item),
    paragraf(GAYA.butirTitik, 'List Bullet', item),
    paragraf(GAYA.lanjutanButir, 'List Continue', item),
    paragraf(GAYA.tandaTangan, 'Tanda Tangan', {
      paragraph: {
        keepNext: true,
        keepLines: true,
        indent: { left: mm(78) },
        spacing: baris(1.15),
      },
    }),
  ];
}

function tableStyles({ warna, huruf }: WordLook): readonly IParagraphStyleOptions[] {
  const sans = { font: huruf.tabel, color: warna.tinta };
  const middle = AlignmentType.CENTER;
  const sumber = { ...sans, size: halfPoints(9), color: warna.redup };
  return [
    paragraf(GAYA.isiTabel, 'Isi Tabel', { run: { ...sans, size: halfPoints(9.5) } }),
    paragraf(GAYA.isiTabelRapat, 'Isi Tabel Rapat', { run: { ...sans, size: halfPoints(8.5) } }),
    paragraf(GAYA.gambar, 'Gambar', {
      paragraph: { alignment: middle, keepNext: true, spacing: { before: pt(14), after: pt(4) } },
    }),
    paragraf(GAYA.sumber, 'Sumber', { run: sumber, paragraph: { spacing: { before: pt(4) } } }),
    paragraf(GAYA.jarak, 'Jarak', {
      run: { size: halfPoints(6) },
      paragraph: { spacing: { after: pt(6) } },
    }),
    paragraf(GAYA.judulFoto, 'Judul Dokumentasi', {
      run: { ...sans, bold: true, size: halfPoints(10), color: warna.aksen },
      paragraph: { alignment: middle, keepNext: true, spacing: { before: pt(14), after: pt(8) } },
    }),
    paragraf(GAYA.keteranganFoto, 'Keterangan Foto', {
      run: sumber,
      paragraph: { alignment: middle, spacing: { before: pt(3), after: pt(8) } },
    }),
  ];
}

const WHITE = 'FFFFFF';

function coverStyles({ huruf }: WordLook): readonly IParagraphStyleOptions[] {
  const style = (size: number, before: number, other: IParagraphStyleOptions['run'] = {}) => ({
    run: { font: huruf.tabel, size: halfPoints(size), allCaps: true, ...other },
    paragraph: { alignment: AlignmentType.CENTER, spacing: { before } },
  });
  // On the ground of colour.
  const light = { color: WHITE, characterSpacing: 12 };
  return [
    paragraf(GAYA.sampul, 'Sampul', style(11, mm(3), { allCaps: false })),
    paragraf(GAYA.sampulTahun, 'Sampul Tahun', style(15, mm(7), { characterSpacing: 14 })),
    paragraf(GAYA.sampulInstansi, 'Sampul Instansi', style(18, mm(1.5), { ...light, bold: true })),
    paragraf(GAYA.sampulDaerah, 'Sampul Daerah', style(13, mm(1.5), light)),
    paragraf(GAYA.terbitan, 'Terbitan', style(11, mm(16), light)),
  ];
}

function listStyles(kertas: PaperSize, { huruf }: WordLook): readonly IParagraphStyleOptions[] {
  const right = mm(widthOfText(kertas, false));
  const entri = (left: number, hanging: number, before = 0, bold = false) => ({
    run: { font: huruf.tabel, size: halfPoints(10.5), bold },
    paragraph: {
      spacing: { before: pt(before), after: pt(2) },
      indent: { left: mm(left + hanging), hanging: mm(hanging) },
      tabStops: [
        ...(hanging === 0 ? [] : [{ type: TabStopType.LEFT, position: mm(left + hanging) }]),
        { type: TabStopType.RIGHT, position: right, leader: LeaderType.DOT },
      ],
    },
  });
  const [one, two, tiga] = GAYA.daftarIsi;
  return [
    paragraf(one, 'toc 1', entri(0, 0, 5, true)),
    paragraf(two, 'toc 2', entri(5, 11)),
    paragraf(tiga, 'toc 3', entri(16, 0)),
    paragraf(GAYA.daftarElemen, 'table of figures', entri(0, 22)),
    paragraf(GAYA.kolomHalaman, 'Kolom Halaman', {
      run: { font: huruf.tabel, size: halfPoints(9.5), bold: true },
      paragraph: { alignment: AlignmentType.RIGHT, keepNext: true },
    }),
  ];
}

function marginStyles({ warna, huruf }: WordLook): readonly IParagraphStyleOptions[] {
  const middle = AlignmentType.CENTER;
  const line = { style: BorderStyle.SINGLE, size: 4, color: warna.garis, space: 5 };
  return [
    paragraf(GAYA.kepalaHalaman, 'header', {
      run: { font: huruf.tabel, size: halfPoints(8.5), color: warna.redup },
      paragraph: { alignment: middle, border: { bottom: line } },
    }),
    paragraf(GAYA.kakiHalaman, 'footer', {
      run: { font: huruf.tabel, size: halfPoints(9.5) },
      paragraph: { alignment: middle },
    }),
  ];
}

const characterStyles = ({ warna, huruf }: WordLook): readonly ICharacterStyleOptions[] => [
  {
    id: GAYA.tautan,
    name: 'Hyperlink',
    run: { color: warna.aksen, underline: { type: 'single' } },
  },
  {
    id: GAYA.kode,
    name: 'Kode',
    run: { font: huruf.tabel, shading: { type: 'clear', fill: warna.kepala } },
  },
  {
    id: GAYA.labelBab,
    name: 'Label Bab',
    run: { font: huruf.tabel, size: halfPoints(10), characterSpacing: 28 },
  },
];

/** What no option of the library makes: what all text begins from, and the style of the tables. */
function importedStyles({ warna, huruf }: WordLook): readonly ImportedXmlComponent[] {
  const nama = huruf.text;
  const line = (side: string, tebal: number, color: string) =>
    `<w:${side} w:val="single" w:sz="${tebal}" w:space="0" w:color="${color}"/>`;
  const workspace = (side: string, lebar: number) => `<w:${side} w:w="${lebar}" w:type="dxa"/>`;
  const edges = [
    line('top', 12, warna.strongLine),
    line('bottom', 12, warna.strongLine),
    line('insideH', 4, warna.garis),
    line('insideV', 4, warna.garis),
  ];
  const dalam = [
    workspace('top', 50),
    workspace('left', pt(CELL_EDGE)),
    workspace('bottom', 50),
    workspace('right', pt(CELL_EDGE)),
  ];
  return [
    '<w:docDefaults><w:rPrDefault><w:rPr>' +
      `<w:rFonts w:ascii="${nama}" w:hAnsi="${nama}" w:eastAsia="${nama}" w:cs="${nama}"/>` +
      `<w:color w:val="${warna.tinta}"/><w:sz w:val="22"/><w:szCs w:val="22"/>` +
      '<w:lang w:val="id-ID" w:eastAsia="id-ID" w:bidi="ar-SA"/>' +
      '</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>',
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">' +
      '<w:name w:val="Default Paragraph Font"/><w:semiHidden/></w:style>',
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:semiHidden/>' +
      '<w:tblPr><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>' +
      '</w:style>',
    `<w:style w:type="table" w:customStyle="1" w:styleId="${GAYA.tabel}">` +
      '<w:name w:val="Tabel Laporan"/><w:basedOn w:val="TableNormal"/><w:qFormat/>' +
      `<w:tblPr><w:tblBorders>${edges.join('')}</w:tblBorders>` +
      `<w:tblCellMar>${dalam.join('')}</w:tblCellMar></w:tblPr></w:style>`,
  ].map((xml) => ImportedXmlComponent.fromXmlString(xml));
}

/** All styles. The library's own defaults are left out: these take their place. */
export function documentStyles(kertas: PaperSize, look: WordLook): IStylesOptions {
  return {
    importedStyles: importedStyles(look),
    paragraphStyles: [
      ...headingStyles(look),
      ...textStyles(look),
      ...tableStyles(look),
      ...coverStyles(look),
      ...listStyles(kertas, look),
      ...marginStyles(look),
    ],
    characterStyles: characterStyles(look),
  };
}

export const PENOMORAN = { nomor: 'nomor', titik: 'titik' } as const;

/** Depths of lists that have a form of their own; deeper ones look like the last. */
export const ITEM_LEVEL = 5;

/** Indent of the items of a depth, counted from 0; in twips. */
export const indentOf = (tingkat: number) => ({ left: mm(8) * (tingkat + 1), hanging: mm(7) });

/** The name of the numbering that begins with this number. */
export function numberingFrom(mulai: number): string {
  return mulai === 1 ? PENOMORAN.nomor : `${PENOMORAN.nomor}-${mulai}`;
}

/**
 * Numbers and bullets of the lists: 1., a., 1. …, as in the PDF.
 * @param mulai the numbers besides 1 that lists begin with
 */
export function listNumbering(mulai: Iterable<number>): INumberingOptions {
  const tingkat = Array.from({ length: ITEM_LEVEL }, (_, i) => i);
  const look = (i: number) => ({
    level: i,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: indentOf(i) } },
  });
  return {
    config: [
      ...[1, ...mulai].map((start) => ({
        reference: numberingFrom(start),
        levels: tingkat.map((i) => ({
          ...look(i),
          start,
          format: i === 1 ? LevelFormat.LOWER_LETTER : LevelFormat.DECIMAL,
          text: `%${i + 1}.`,
        })),
      })),
      {
        reference: PENOMORAN.titik,
        levels: tingkat.map((i) => ({
          ...look(i),
          format: LevelFormat.BULLET,
          text: ['•', '◦', '▪'][i % 3] ?? '•',
        })),
      },
    ],
  };
}
