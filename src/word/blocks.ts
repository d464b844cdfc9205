// The blocks of a section, each as paragraphs and tables.

import {
  Table,
  TableBorders,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
  type Paragraph,
} from 'docx';
import type { Blok, Daftar, Paragraf, Subjudul, TandaTangan } from '../compose/report.ts';
import { oneLine } from '../render/one-line.ts';
import { boundFile, figure, photographs } from './figures.ts';
import { indentOf, numberingFrom, PENOMORAN, PARAGRAPH_SPACE, ITEM_LEVEL } from './style/styles.ts';
import type { WordContext } from './context.ts';
import { mark, place, quoted } from './fields.ts';
import { GAYA } from './style/names.ts';
import { paragraph, type ParagraphLook } from './paragraphs.ts';
import { glance } from './overview.ts';
import { liesAcross, table } from './tables.ts';
import { runs, TEBAL } from './text.ts';
import { pt } from './lengths.ts';

/** Part of a chapter, and on which paper it wants to be. */
export interface WordPart {
  readonly content: readonly FileChild[];
  readonly lanskap: boolean;
  /** A heading, or the sentence that leads to a table lying across: it goes onto the paper of what follows it. */
  readonly leads: boolean;
}

/** How the paragraphs of a block look where it stands. */
interface Tempat {
  /** Style and indent of paragraphs. */
  readonly paragraf: Pick<ParagraphLook, 'style' | 'indent'>;
  /** How many lists it is in. */
  readonly depth: number;
  /** Whether nothing more of those lists follows. */
  readonly isLast: boolean;
}

const DI_BAGIAN: Tempat = { paragraf: { style: GAYA.isi }, depth: 0, isLast: true };

/** Below the last line of a list as much room as below a paragraph. */
const roomBelow = ({ depth, isLast }: Tempat): ParagraphLook =>
  depth > 0 && isLast ? { spacing: { after: pt(PARAGRAPH_SPACE) } } : {};

export function pieces(content: readonly Blok[], context: WordContext): readonly WordPart[] {
  return content.map((blok, i) => ({
    content: block(blok, context, DI_BAGIAN, isLeadIn(content[i + 1])),
    lanskap: isAcross(blok, context),
    leads:
      blok.jenis === 'subjudul' || (blok.jenis === 'paragraf' && isAcross(content[i + 1], context)),
  }));
}

/** The sentence that leads to a table, a figure or a list is not left behind on the page before. */
const isLeadIn = (next: Blok | undefined): boolean =>
  next?.jenis === 'gambar' || next?.jenis === 'tabel' || next?.jenis === 'daftar';

const isAcross = (blok: Blok | undefined, context: WordContext): boolean =>
  blok?.jenis === 'tabel' && liesAcross(blok, context);

function block(
  blok: Blok,
  context: WordContext,
  tempat: Tempat,
  keepNext = false,
): readonly FileChild[] {
  switch (blok.jenis) {
    case 'paragraf':
      return [
        prose(blok, context, {
          ...tempat.paragraf,
          ...roomBelow(tempat),
          ...(keepNext ? { keepNext } : {}),
        }),
      ];
    case 'subjudul':
      return [heading(blok, context)];
    case 'daftar':
      return list(blok, context, tempat);
    case 'kutipan':
      return blok.isi.flatMap((one) =>
        block(one, context, { ...tempat, paragraf: { style: GAYA.kutipan } }),
      );
    case 'tabel':
      return table(blok, context);
    case 'gambar':
      return figure(blok, context);
    case 'dokumentasi':
      return photographs(blok, context);
    case 'lampiran':
      return boundFile(blok, context);
    case 'tanda-tangan':
      return signature(blok);
    case 'sekilas':
      return glance(blok, context);
  }
}

function prose({ isi }: Paragraf, context: WordContext, look: ParagraphLook): FileChild {
  return paragraph(look, runs(isi, context));
}

function heading({ id, tingkat, teks }: Subjudul, context: WordContext): FileChild {
  const judul = oneLine(teks);
  // Only some headings of this rank are in daftar isi: those are marked, one by one.
  const entering = context.terdaftar.has(id) ? mark(`TC ${quoted(judul)} \\f C \\l 3`) : [];
  return paragraph(
    {
      style: GAYA.judul[tingkat - 1] ?? GAYA.judul[4],
    },
    [...entering, ...place(id, [new TextRun(judul)], context)],
  );
}

/** Every list counts anew. The first paragraph of an item bears its number; what follows stands below it. */
function list(daftar: Daftar, context: WordContext, tempat: Tempat): readonly FileChild[] {
  const { depth } = tempat;
  const { berurut, mulai, butir } = daftar;
  const level = Math.min(depth, ITEM_LEVEL - 1);
  const instance = context.pencacah.berikut('daftar');
  if (berurut && mulai !== 1) context.pencacah.mulai.add(mulai);
  const reference = berurut ? numberingFrom(mulai) : PENOMORAN.titik;
  const style = berurut ? GAYA.butirNomor : GAYA.butirTitik;
  const lanjutan = { style: GAYA.lanjutanButir, indent: { left: indentOf(level).left } };
  return butir.flatMap((content, i) => {
    const isLast = tempat.isLast && i === butir.length - 1;
    const dalam: Tempat = { paragraf: lanjutan, depth: depth + 1, isLast };
    const [pertama] = content;
    const isParagraf = pertama?.jenis === 'paragraf';
    const other = isParagraf ? content.slice(1) : content;
    const bernomor = {
      style,
      numbering: { reference, level, instance },
      ...(other.length === 0 && roomBelow(dalam)),
    };
    return [
      isParagraf ? prose(pertama, context, bernomor) : paragraph(bernomor),
      ...other.flatMap((one, k) =>
        block(one, context, { ...dalam, isLast: isLast && k === other.length - 1 }),
      ),
    ];
  });
}

/** Place and date, office, space to sign, name. */
function signature({ kiri, ...blok }: TandaTangan): readonly FileChild[] {
  return kiri === undefined ? signatureLines(blok) : [sideBySide(kiri, blok)];
}

/** Two who sign, in the columns of a table without lines. */
function sideBySide(...parties: readonly TandaTangan[]): FileChild {
  const cell = (one: TandaTangan) =>
    new TableCell({ children: signatureLines(one, { indent: { left: 0 } }) });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: TableBorders.NONE,
    rows: [new TableRow({ cantSplit: true, children: parties.map(cell) })],
  });
}

function signatureLines(blok: TandaTangan, look: ParagraphLook = {}): readonly Paragraph[] {
  const nama = new TextRun(
    blok.nama === null
      ? { text: '.'.repeat(50) }
      : { ...TEBAL, text: oneLine(blok.nama), underline: {} },
  );
  const text = (content: string) => new TextRun(oneLine(content));
  const baris = [
    { content: text(blok.tempatTanggal), sebelum: 24 },
    { content: text(blok.jabatan), sebelum: 0 },
    { content: nama, sebelum: 52 },
    ...(blok.pangkat === null ? [] : [{ content: text(blok.pangkat), sebelum: 0 }]),
    ...(blok.nip === null ? [] : [{ content: text(`NIP. ${blok.nip}`), sebelum: 0 }]),
    ...(blok.nrp === null ? [] : [{ content: text(`NRP ${blok.nrp}`), sebelum: 0 }]),
  ];
  return baris.map(({ content, sebelum }, i) =>
    paragraph(
      {
        style: GAYA.tandaTangan,
        ...look,
        spacing: { before: pt(sebelum) },
        keepNext: i < baris.length - 1,
      },
      [content],
    ),
  );
}
