// The parts of the document, each with its paper, its head and its page numbers: cover, front matter, chapters.

import {
  Footer,
  Header,
  NumberFormat,
  PageOrientation,
  SectionType,
  TextRun,
  type FileChild,
  type ISectionOptions,
} from 'docx';
import type { Bab, Bagian, Laporan } from '../compose/report.ts';
import { oneLine } from '../render/one-line.ts';
import { pieces, type WordPart } from './blocks.ts';
import { pageLists } from './page-lists.ts';
import type { WordContext } from './context.ts';
import { decoration } from './decoration.ts';
import { field, place } from './fields.ts';
import { GAYA } from './style/names.ts';
import { paragraph } from './paragraphs.ts';
import { cover, type CoverMaterial } from './cover.ts';
import { labelled } from './text.ts';
import { widthOfText, mm, mmToPx } from './lengths.ts';

/** The whole document, part by part. */
export function documentSections(
  laporan: Laporan,
  pictures: CoverMaterial,
  context: WordContext,
): readonly ISectionOptions[] {
  const sampul = {
    properties: pageOf(context, false, {}),
    headers: { default: new Header({ children: [paragraph({})] }) },
    footers: { default: new Footer({ children: [paragraph({})] }) },
    children: cover(laporan.sampul, pictures, context),
  };
  return [
    sampul,
    ...frontSections(laporan, context),
    ...laporan.bab.flatMap((bab, i) => chapterSections(bab, i === 0, context)),
  ];
}

interface NomorHalaman {
  readonly start?: number;
  readonly formatType?: (typeof NumberFormat)[keyof typeof NumberFormat];
}

function pageOf({ kertas }: WordContext, lanskap: boolean, pageNumbers: NomorHalaman) {
  const { lebar, tinggi, tepi } = kertas;
  return {
    type: SectionType.NEXT_PAGE,
    page: {
      // The library turns the sheet itself.
      size: {
        width: mm(lebar),
        height: mm(tinggi),
        orientation: lanskap ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: {
        top: mm(tepi.atas),
        right: mm(tepi.kanan),
        bottom: mm(tepi.bawah),
        left: mm(tepi.kiri),
        header: mm(tepi.atas - 13),
        footer: mm(tepi.bawah - 13),
      },
      pageNumbers,
    },
  };
}

/** Every page shows its own number when it is laid out; the one that is written is for programs that do not. */
function numberedFooter(): Footer {
  const nomor = field('PAGE', [new TextRun('1')]);
  return new Footer({ children: [paragraph({ style: GAYA.kakiHalaman }, nomor)] });
}

/**
 * Roman numbers from i on; no running head. The lists are a part of their own: LibreOffice loses the field in a foot that
 * is defined in one with a list of tables, but not in one that takes over the foot from the part before.
 */
function frontSections(laporan: Laporan, context: WordContext): readonly ISectionOptions[] {
  const depan = laporan.bagianDepan.map((bagian, i): readonly WordPart[] => [
    { content: [frontHeading(bagian, i > 0, context)], lanskap: false, leads: true },
    ...pieces(bagian.isi, context),
  ]);
  const daftar = pageLists(laporan, context).flat();
  const formatType = NumberFormat.LOWER_ROMAN;
  return [
    ...groups(depan.flat()),
    ...(daftar.length === 0 ? [] : [{ lanskap: false, content: daftar }]),
  ].map(({ lanskap, content }, i) => ({
    properties: pageOf(context, lanskap, i === 0 ? { start: 1, formatType } : { formatType }),
    ...(i === 0 ? { footers: { default: numberedFooter() } } : {}),
    children: content,
  }));
}

function frontHeading(
  { id, judul }: Bagian,
  pageBreakBefore: boolean,
  context: WordContext,
): FileChild {
  return paragraph(
    { style: GAYA.judul[0], pageBreakBefore },
    place(id, [new TextRun(oneLine(judul))], context),
  );
}

/** The first chapter begins at page 1; each has its title at the head of its pages, but of the first. */
function chapterSections(
  bab: Bab,
  isPertama: boolean,
  context: WordContext,
): readonly ISectionOptions[] {
  const parts: readonly WordPart[] = [
    { content: [ornament(context), chapterHeading(bab, context)], lanskap: false, leads: true },
    ...bab.bagian.flatMap((bagian, i) => [
      {
        content: [sectionHeading(bagian, standsAlone(bab.bagian, i), context)],
        lanskap: false,
        leads: true,
      },
      ...pieces(bagian.isi, context),
    ]),
  ];
  const formatType = NumberFormat.DECIMAL;
  return groups(parts).map(({ lanskap, content }, i) => {
    if (i > 0) return { properties: pageOf(context, lanskap, { formatType }), children: content };
    const numbers = isPertama ? { start: 1, formatType } : { formatType };
    return {
      properties: { ...pageOf(context, lanskap, numbers), titlePage: true },
      headers: { default: runningHead(bab, context.draf), first: openingHead(context.draf) },
      footers: { default: numberedFooter(), first: numberedFooter() },
      children: content,
    };
  });
}

function runningHead({ label, judul }: Bab, draf: boolean): Header {
  const texts = [draf ? 'DRAF' : '', label, judul].map(oneLine).filter((one) => one !== '');
  return new Header({
    children: [paragraph({ style: GAYA.kepalaHalaman }, [new TextRun(texts.join(' · '))])],
  });
}

/** Over the ornament stands nothing, but in a draft that it is one. */
function openingHead(draf: boolean): Header {
  if (!draf) return new Header({ children: [paragraph({})] });
  return new Header({
    children: [paragraph({ style: GAYA.kepalaHalaman }, [new TextRun('DRAF')])],
  });
}

/** The band of colour over a chapter's title. */
function ornament(context: WordContext): FileChild {
  const { ornament: raster, kertas } = context;
  const width = mmToPx(widthOfText(kertas, false));
  const height = (width * raster.height) / raster.width;
  const picture = decoration(raster, { transformation: { width, height } }, context);
  return paragraph({ keepNext: true, spacing: { before: 0, after: mm(7) } }, [picture]);
}

function chapterHeading({ id, label, judul }: Bab, context: WordContext): FileChild {
  const text = oneLine(judul);
  return paragraph(
    {
      style: GAYA.judul[0],
    },
    place(
      id,
      [
        ...(text === ''
          ? [new TextRun(oneLine(label))]
          : [
              new TextRun({ text: oneLine(label), style: GAYA.labelBab }),
              new TextRun({ break: 1, text }),
            ]),
      ],
      context,
    ),
  );
}

/** What is signed has pages of its own, the first below the chapter's title, and what comes behind it others. */
function standsAlone(sections: readonly Bagian[], index: number): boolean {
  if (index === 0) return false;
  const isSigned = (one: Bagian | undefined) =>
    one?.isi.some(({ jenis }) => jenis === 'tanda-tangan') === true;
  return isSigned(sections[index]) || isSigned(sections[index - 1]);
}

function sectionHeading(
  { id, nomor, judul }: Bagian,
  pageBreakBefore: boolean,
  context: WordContext,
): FileChild {
  return paragraph(
    {
      style: GAYA.judul[1],
      ...(pageBreakBefore ? { pageBreakBefore } : {}),
    },
    place(id, labelled(nomor ?? '', oneLine(judul)), context),
  );
}

interface Kelompok {
  readonly lanskap: boolean;
  readonly content: readonly FileChild[];
}

/** Whether a part lies across, or leads to one that does. */
function liesAcross(parts: readonly WordPart[], from: number): boolean {
  let at = from;
  while (parts[at]?.leads === true) at += 1;
  return parts[at]?.lanskap === true;
}

/** Neighbours on the same paper; what leads to something goes onto the paper of that, but for a chapter's title. */
function groups(pieces: readonly WordPart[]): readonly Kelompok[] {
  const hasil: { lanskap: boolean; content: FileChild[] }[] = [];
  pieces.forEach((one, i) => {
    const lanskap = i === 0 ? one.lanskap : liesAcross(pieces, i);
    const latest = hasil.at(-1);
    if (latest?.lanskap === lanskap) latest.content.push(...one.content);
    else hasil.push({ lanskap, content: [...one.content] });
  });
  return hasil;
}
