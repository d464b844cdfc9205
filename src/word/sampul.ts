// The cover: emblem, title, agency, year; place and year of publication at its foot.

import {
  BorderStyle,
  FrameAnchorType,
  HorizontalPositionAlign,
  ImageRun,
  TextRun,
  VerticalPositionAlign,
  type FileChild,
} from 'docx';
import type { Picture, Raster } from '../chart/raster.ts';
import type { Sampul } from '../compose/laporan.ts';
import { oneLine } from '../render/one-line.ts';
import { fit } from './gambar.ts';
import type { WordContext } from './konteks.ts';
import { GAYA } from './nama-gaya.ts';
import { paragraph } from './paragraf.ts';
import { lebarTeks, mm, mmToPx, pt } from './ukuran.ts';

/** A drawing, or a picture made of dots. */
export type Lambang = Picture | Raster;

/** As much as it may fill, in mm. */
const BIDANG_LAMBANG = { lebar: 60, tinggi: 34 } as const;

/** @param lambang none where the workspace's own templates have none that can be drawn */
export function cover(
  sampul: Sampul,
  lambang: Lambang | null,
  konteks: WordContext,
): readonly FileChild[] {
  const baris = (style: string, teks: string) => paragraph({ style }, [new TextRun(oneLine(teks))]);
  const optional = (teks: string | null) => (teks === null ? [] : [baris(GAYA.sampul, teks)]);
  return [
    ...(konteks.draf ? [baris(GAYA.sampul, 'DRAF')] : []),
    emblem(sampul, lambang, konteks),
    paragraph(
      {
        style: GAYA.judulLaporan,
        border: {
          bottom: {
            style: BorderStyle.SINGLE,
            size: 12,
            color: konteks.rupa.warna.aksen,
            space: 25,
          },
        },
      },
      [new TextRun(oneLine(sampul.judul))],
    ),
    ...optional(sampul.nomor === null ? null : `Nomor: ${sampul.nomor}`),
    ...optional(sampul.induk),
    baris(GAYA.sampulInstansi, sampul.instansi),
    ...optional(sampul.daerah),
    baris(GAYA.sampulTahun, `Tahun ${sampul.tahun}`),
    imprint(sampul, konteks),
    // A frame stands on the page of the paragraph after it: without this one that would be the next page.
    paragraph({ style: GAYA.sampul, spacing: { before: 0, after: 0, line: 20 } }),
  ];
}

function emblem(
  { daerah, instansi }: Sampul,
  lambang: Lambang | null,
  { pencacah }: WordContext,
): FileChild {
  const spacing = { before: mm(12), after: mm(26) };
  if (lambang === null) return paragraph({ style: GAYA.sampul, spacing });
  const { lebar, tinggi } = BIDANG_LAMBANG;
  const titik = { type: lambang.jenis, data: lambang.isi };
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

/** A frame at the foot of the page, wherever the words above it end. */
function imprint({ kota, tahunTerbit }: Sampul, { kertas }: WordContext): FileChild {
  return paragraph(
    {
      style: GAYA.terbitan,
      frame: {
        type: 'alignment',
        width: mm(lebarTeks(kertas, false)),
        height: pt(40),
        anchor: { horizontal: FrameAnchorType.MARGIN, vertical: FrameAnchorType.MARGIN },
        alignment: { x: HorizontalPositionAlign.CENTER, y: VerticalPositionAlign.BOTTOM },
      },
    },
    [
      ...(kota === null ? [] : [new TextRun(oneLine(kota))]),
      new TextRun({ ...(kota === null ? {} : { break: 1 }), text: String(tahunTerbit) }),
    ],
  );
}
