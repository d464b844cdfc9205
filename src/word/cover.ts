// The cover: emblem, title, year; agency, place and year of publication on a ground of colour at its foot.

import {
  FrameAnchorType,
  HorizontalPositionRelativeFrom,
  ImageRun,
  TextRun,
  VerticalPositionRelativeFrom,
  type FileChild,
  type IFrameOptions,
} from 'docx';
import type { Picture, Raster } from '../chart/raster.ts';
import type { Sampul } from '../compose/report.ts';
import { oneLine } from '../render/one-line.ts';
import { fit } from './figures.ts';
import type { WordContext } from './context.ts';
import { decoration } from './decoration.ts';
import { GAYA } from './style/names.ts';
import { paragraph } from './paragraphs.ts';
import { mm, mmToPx } from './lengths.ts';

/** A drawing, or a picture made of dots. */
export type Lambang = Picture | Raster;

/** What stands on the cover besides words. */
export interface CoverMaterial {
  /** None where the workspace's own templates have none that can be drawn. */
  readonly lambang: Lambang | null;
  /** The ground of colour, as wide as the page. */
  readonly band: Raster;
}

/** As in `cetak.css`: how high the ground is, how far below its edge the words begin, what is free at their sides; in mm. */
const BAND_HEIGHT = 92;
const WORDS_BELOW = 34;
const SIDE = 24;
/** In which the library counts the place of a picture. */
const EMU = 36_000;

/** As much as it may fill, in mm. */
const BIDANG_LAMBANG = { lebar: 60, tinggi: 34 } as const;

export function cover(
  sampul: Sampul,
  { lambang, band }: CoverMaterial,
  context: WordContext,
): readonly FileChild[] {
  return [
    ...(context.draf ? [line(GAYA.sampul, 'DRAF')] : []),
    emblem(sampul, lambang, context),
    line(GAYA.judulLaporan, sampul.judul),
    line(GAYA.sampulTahun, sampul.masa),
    ...optionalLine(GAYA.sampul, sampul.nomor === null ? null : `Nomor: ${sampul.nomor}`),
    ground(band, context),
    ...imprint(sampul, context),
    // A frame stands on the page of the paragraph after it: without this one that would be the next page.
    paragraph({ style: GAYA.sampul, spacing: { before: 0, after: 0, line: 20 } }),
  ];
}

const line = (style: string, text: string, frame?: IFrameOptions): FileChild =>
  paragraph({ style, ...(frame && { frame }) }, [new TextRun(oneLine(text))]);

const optionalLine = (
  style: string,
  text: string | null,
  frame?: IFrameOptions,
): readonly FileChild[] => (text === null ? [] : [line(style, text, frame)]);

function emblem(
  { daerah, instansi }: Sampul,
  lambang: Lambang | null,
  { pencacah }: WordContext,
): FileChild {
  const spacing = { before: mm(12), after: mm(26) };
  if (lambang === null) return paragraph({ style: GAYA.sampul, spacing });
  const { lebar, tinggi } = BIDANG_LAMBANG;
  const titik = { type: lambang.jenis, data: lambang.content };
  const picture = new ImageRun({
    ...('svg' in lambang
      ? { type: 'svg', data: new TextEncoder().encode(lambang.svg), fallback: titik }
      : titik),
    transformation: fit(lambang, { width: mmToPx(lebar), height: mmToPx(tinggi) }),
    altText: {
      id: String(pencacah.berikut('gambar')),
      name: 'Lambang',
      description: oneLine(`Lambang ${daerah ?? instansi}`),
    },
  });
  return paragraph({ style: GAYA.sampul, spacing }, [picture]);
}

/** The ground of colour, at the foot of the page and behind all text. */
function ground(band: Raster, context: WordContext): FileChild {
  const { kertas } = context;
  const look = {
    transformation: { width: mmToPx(kertas.lebar), height: mmToPx(BAND_HEIGHT) },
    floating: {
      horizontalPosition: { relative: HorizontalPositionRelativeFrom.PAGE, offset: 0 },
      verticalPosition: {
        relative: VerticalPositionRelativeFrom.PAGE,
        offset: Math.round((kertas.tinggi - BAND_HEIGHT) * EMU),
      },
      behindDocument: true,
    },
  };
  const picture = decoration(band, look, context);
  return paragraph({ style: GAYA.sampul, spacing: { before: 0, after: 0, line: 20 } }, [picture]);
}

/** The agency, place and year on the ground: paragraphs of one frame, wherever the words above it end. */
function imprint(sampul: Sampul, { kertas }: WordContext): readonly FileChild[] {
  const { induk, instansi, daerah, kota, tahunTerbit } = sampul;
  const frame: IFrameOptions = {
    type: 'absolute',
    position: { x: mm(SIDE), y: mm(kertas.tinggi - BAND_HEIGHT + WORDS_BELOW) },
    width: mm(kertas.lebar - 2 * SIDE),
    height: mm(BAND_HEIGHT - WORDS_BELOW - SIDE / 2),
    anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
  };
  return [
    ...optionalLine(GAYA.sampulDaerah, induk, frame),
    line(GAYA.sampulInstansi, instansi, frame),
    ...optionalLine(GAYA.sampulDaerah, daerah, frame),
    line(GAYA.terbitan, [kota, tahunTerbit].filter((one) => one !== null).join(' '), frame),
  ];
}
