// Charts and photographs, each with the words for who cannot see it.

import {
  AlignmentType,
  ImageRun,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
} from 'docx';
import type { Raster } from '../chart/raster.ts';
import type { BoundFile, Dokumentasi, Foto, Gambar } from '../compose/report.ts';
import { oneLine } from '../render/one-line.ts';
import { caption } from './captions.ts';
import type { WordContext } from './context.ts';
import { GAYA } from './style/names.ts';
import { paragraph } from './paragraphs.ts';
import { widthOfText, mm, mmToPx, heightOfText, pt } from './lengths.ts';

interface Kotak {
  readonly width: number;
  readonly height: number;
}

/** The largest size of a picture inside a box; it is not made larger than `limit` wide or high. */
export function fit({ width, height }: Pick<Raster, 'width' | 'height'>, limit: Kotak): Kotak {
  const skala = Math.min(limit.width / width, limit.height / height);
  return {
    width: Math.max(1, Math.round(width * skala)),
    height: Math.max(1, Math.round(height * skala)),
  };
}

function altText(nama: string, description: string, { pencacah }: WordContext) {
  return { id: String(pencacah.berikut('gambar')), name: nama, description };
}

/** A chart with its caption below, and its source. */
export function figure(gambar: Gambar, context: WordContext): readonly FileChild[] {
  const { id, label, deskripsi, sumber } = gambar;
  const drawing = context.charts.get(id);
  if (drawing === undefined) throw new Error(`no chart was given for ${id}`);
  const { kertas } = context;
  const limit = {
    width: mmToPx(widthOfText(kertas, false)),
    // Caption and source need their place below.
    height: mmToPx(heightOfText(kertas, false) - 25),
  };
  const picture = new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(drawing.svg),
    fallback: { type: drawing.jenis, data: drawing.content },
    transformation: fit(drawing, limit),
    altText: altText(label, oneLine(deskripsi), context),
  });
  return [
    paragraph({ style: GAYA.gambar }, [picture]),
    caption(gambar, context, { keepNext: sumber !== null }),
    ...(sumber === null ? [] : [centredSource(sumber)]),
  ];
}

function centredSource(sumber: string): FileChild {
  return paragraph(
    {
      style: GAYA.sumber,
      alignment: AlignmentType.CENTER,
      // What comes after a figure stands off from it; after a table there is a paragraph for that.
      spacing: { before: pt(4), after: pt(12) },
    },
    [new TextRun(`Sumber: ${oneLine(sumber)}`)],
  );
}

/** Photographs two and two beside each other, their captions below. */
export function photographs(blok: Dokumentasi, context: WordContext): readonly FileChild[] {
  const lebar = mm(widthOfText(context.kertas, false));
  const kolom = [Math.floor(lebar / 2), Math.ceil(lebar / 2)];
  const pairs = blok.foto.map((_, i) => blok.foto.slice(i, i + 2)).filter((_, i) => i % 2 === 0);
  return [
    paragraph({ style: GAYA.judulFoto }, [new TextRun(oneLine(blok.judul))]),
    new Table({
      width: { size: lebar, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      columnWidths: kolom,
      borders: TableBorders.NONE,
      rows: pairs.map(
        (foto) =>
          new TableRow({
            cantSplit: true,
            children: foto.map((one) => photograph(one, foto.length === 1, context)),
          }),
      ),
    }),
    paragraph({ style: GAYA.jarak }),
  ];
}

/** One that is left over stands in the middle. */
function photograph(foto: Foto, sendiri: boolean, context: WordContext): TableCell {
  const raster = context.foto.get(foto.berkas);
  if (raster === undefined) throw new Error(`no photograph was given for ${foto.berkas}`);
  const lebar = widthOfText(context.kertas, false) / 2 - 5;
  const keterangan = oneLine(foto.keterangan);
  const picture = new ImageRun({
    type: raster.jenis,
    data: raster.content,
    transformation: fit(raster, { width: mmToPx(lebar), height: mmToPx((lebar * 2) / 3) }),
    altText: altText(keterangan, keterangan, context),
  });
  return new TableCell({
    ...(sendiri ? { columnSpan: 2 } : {}),
    children: [
      paragraph({ alignment: AlignmentType.CENTER, keepNext: true }, [picture]),
      paragraph({ style: GAYA.keteranganFoto }, [new TextRun(keterangan)]),
    ],
  });
}

/** A picture as large as the page has room for; of a PDF, which Word cannot hold, what it is and where its pages are. */
export function boundFile(
  { berkas, judul, isPdf, sheets }: BoundFile,
  context: WordContext,
): readonly FileChild[] {
  if (isPdf) {
    const name = berkas.split('/').at(-1) ?? berkas;
    const note = `${name} (PDF, ${sheets.length} halaman; dijilid dalam PDF laporan ini)`;
    return [paragraph({ style: GAYA.isi }, [new TextRun(oneLine(note))])];
  }
  const raster = context.foto.get(berkas);
  if (raster === undefined) throw new Error(`no picture was given for ${berkas}`);
  const { kertas } = context;
  const width = mmToPx(widthOfText(kertas, false));
  // The heading needs its place above.
  const height = mmToPx(heightOfText(kertas, false) - 30);
  const picture = new ImageRun({
    type: raster.jenis,
    data: raster.content,
    transformation: fit(raster, { width, height }),
    altText: altText(oneLine(judul), oneLine(sheets[0]?.description ?? judul), context),
  });
  return [paragraph({ alignment: AlignmentType.CENTER }, [picture])];
}
