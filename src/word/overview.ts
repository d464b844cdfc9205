// The summary at a glance: totals as a list, the cards of each sasaran as a table.

import { TextRun, type FileChild } from 'docx';
import { angka, kepala, tengah } from '../compose/blocks.ts';
import type { Kartu, Sekilas } from '../compose/report.ts';
import { oneLine } from '../render/one-line.ts';
import { PENOMORAN } from './style/styles.ts';
import type { WordContext } from './context.ts';
import { GAYA } from './style/names.ts';
import { paragraph } from './paragraphs.ts';
import { table } from './tables.ts';
import { TEBAL } from './text.ts';

const KEPALA = ['Indikator', 'Target', 'Realisasi', 'Capaian', 'Predikat', 'Status'] as const;
const LEBAR_KOLOM = [32, 11, 11, 12, 15, 19] as const;

export function glance({ jumlah, kelompok }: Sekilas, context: WordContext): readonly FileChild[] {
  const instance = context.pencacah.berikut('daftar');
  const numbering = { reference: PENOMORAN.titik, level: 0, instance };
  return [
    ...jumlah.map(({ nilai, keterangan }) =>
      paragraph({ style: GAYA.butirTitik, numbering }, [
        new TextRun({ ...TEBAL, text: oneLine(nilai) }),
        new TextRun(` ${oneLine(keterangan)}`),
      ]),
    ),
    ...kelompok.flatMap(({ judul, kartu }) => [
      paragraph({ style: GAYA.judulFoto }, [new TextRun(oneLine(judul))]),
      ...cards(kartu, context),
    ]),
  ];
}

function cards(kartu: readonly Kartu[], context: WordContext): readonly FileChild[] {
  return table(
    {
      jenis: 'tabel',
      id: '',
      kode: '',
      label: '',
      judul: '',
      sumber: null,
      kepala: [KEPALA.map((text) => tengah(text))],
      lebarKolom: LEBAR_KOLOM,
      baris: kartu.map((one) => [
        kepala(one.satuan === '' ? one.nama : `${one.nama} (${one.satuan})`),
        angka(one.target),
        angka(one.realisasi),
        angka(one.capaian),
        tengah(one.predikat),
        { ...tengah(one.teksStatus), status: one.status },
      ]),
      kaki: [],
      catatan: [],
      lanskap: false,
    },
    context,
  );
}
