// The chapters of an interim report that tell of its quarter: what was reached so far, and what is to be done next.

import { isFigure } from '../../calculate/besaran.ts';
import type { Hasil, HasilIndikator, HasilSasaran } from '../../calculate/laporan.ts';
import { QUARTERS, quarterNumeral, type Quarter } from '../../period.ts';
import { formatRoman } from '../../roman.ts';
import type { RencanaAksi } from '../../source/workspace.ts';
import { daftar, paragraf, rujukan, slug } from '../blocks.ts';
import type { ComposeContext } from '../context.ts';
import { figureTriwulan } from '../figures/tren.ts';
import { formatTerhitung } from '../format.ts';
import { goalOfSasaran, goalOfTujuan, type MeasuredGoal } from '../goal.ts';
import { countTercapai, isTercapai, sentenceTercapai } from '../reached.ts';
import type { Bab, Bagian, Blok, Subjudul } from '../report.ts';
import { sentenceAksi, tableRencanaAksi } from '../table/actions.ts';
import { tableInterim } from '../table/capaian.ts';
import { tableTriwulan } from '../table/quarters.ts';
import { enumerate } from '../wording/phrase.ts';
import { sentenceCapaian } from '../wording/sentences.ts';
import { numberOf, placeOf } from './kinerja.ts';

/** A section before it has its number. */
interface Draft {
  readonly nama: string;
  readonly judul: string;
  readonly content: readonly Blok[];
}

/** A chapter of the sections that have content. */
function chapterOf(nomor: number, judul: string, drafts: readonly Draft[]): Bab {
  const filled = drafts.filter(({ content }) => content.length > 0);
  const bagian = filled.map(({ nama, judul: title, content }, i): Bagian => {
    return {
      id: slug(nama),
      nomor: `${String(nomor)}.${String(i + 1)}`,
      judul: title,
      isi: content,
    };
  });
  const label = `BAB ${formatRoman(nomor)}`;
  return { id: slug(label), label, judul, bagian };
}

/** `sampai dengan triwulan II tahun 2020`, or at the start of a sentence with a capital. */
const upTo = ({ tahun }: Hasil, triwulan: Quarter): string =>
  `ampai dengan triwulan ${quarterNumeral(triwulan)} tahun ${String(tahun)}`;

/** Bab III: the measurement up to the quarter, the quarters one by one, and the actions that were due. */
export function composeInterimKinerja(context: ComposeContext, triwulan: Quarter): Bab {
  const { hasil } = context.indeks;
  const name = `Triwulan ${quarterNumeral(triwulan)}`;
  return chapterOf(3, `AKUNTABILITAS KINERJA ${name.toUpperCase()}`, [
    {
      nama: 'capaian-kinerja',
      judul: `Capaian Kinerja sampai dengan ${name}`,
      content: achievements(context, triwulan),
    },
    {
      nama: 'rencana-aksi',
      judul: `Pelaksanaan Rencana Aksi sampai dengan ${name}`,
      content: [
        ...context.narasi('rencana-aksi'),
        ...actionBlocks(
          context,
          dueActions(hasil, triwulan),
          `s${upTo(hasil, triwulan)}`,
          `Rencana Aksi sampai dengan ${name} Tahun ${String(hasil.tahun)}`,
          'rencana-aksi',
        ),
      ],
    },
  ]);
}

/** Bab IV: how many targets were met, then what is left to do. */
export function composeInterimPenutup(context: ComposeContext, triwulan: Quarter): Bab {
  const { hasil } = context.indeks;
  return chapterOf(4, 'PENUTUP', [
    {
      nama: 'kesimpulan',
      judul: 'Kesimpulan',
      content: [...conclusion(hasil, triwulan), ...context.narasi('kesimpulan')],
    },
    {
      nama: 'rencana-tindak-lanjut',
      judul: 'Rencana Tindak Lanjut',
      content: [
        ...behind(hasil, triwulan),
        ...context.narasi('rencana-tindak-lanjut'),
        ...remaining(context),
      ],
    },
  ]);
}

const isMeasured = ({ triwulan }: HasilIndikator): boolean => triwulan !== null;

function achievements(context: ComposeContext, triwulan: Quarter): readonly Blok[] {
  const { hasil, terms } = context.indeks;
  const tabel = tableInterim(hasil, terms, triwulan);
  const goals = [
    ...hasil.tujuan.map((one) => {
      const goal = goalOfTujuan(one, terms);
      return { goal, nomor: placeOf(hasil, goal) };
    }),
    ...hasil.sasaran.map((one, i) => ({
      goal: goalOfSasaran(one, terms),
      nomor: numberOf(hasil.sasaran, i),
    })),
  ].filter(({ goal }) => goal.indikator.some(isMeasured));
  return [
    ...context.narasi('capaian-kinerja'),
    ...(tabel === null
      ? []
      : [
          paragraf(
            `Hasil pengukuran kinerja s${upTo(hasil, triwulan)} disajikan pada `,
            rujukan(tabel.id),
            '.',
          ),
          tabel,
        ]),
    ...yearly(hasil.sasaran),
    ...goals.flatMap(({ goal, nomor }) => goalBlocks(context, goal, nomor, triwulan)),
  ];
}

/** What is measured once a year is said not to be in the report. */
function yearly(sasaran: readonly HasilSasaran[]): readonly Blok[] {
  const names = sasaran
    .flatMap(({ indikator }) => indikator)
    .filter((one) => !isMeasured(one))
    .map(({ indikator }) => indikator.nama);
  return names.length === 0
    ? []
    : [paragraf(`Yang diukur sekali setahun dan belum dilaporkan di sini: ${enumerate(names)}.`)];
}

const heading = (
  tingkat: Subjudul['tingkat'],
  text: string,
  ...id: readonly string[]
): Subjudul => ({
  jenis: 'subjudul',
  id: slug(id.join('-')),
  tingkat,
  teks: text,
});

/** One tujuan or sasaran: its quarters, then each indicator that has any. */
function goalBlocks(
  context: ComposeContext,
  goal: MeasuredGoal,
  nomor: number,
  triwulan: Quarter,
): readonly Blok[] {
  const { tahun } = context.indeks.hasil;
  const { level, kode, nama, title } = goal;
  const tabel = tableTriwulan(goal, tahun, triwulan);
  return [
    heading(3, `${title} ${String(nomor)}: ${nama}`, level, kode),
    ...(tabel === null
      ? []
      : [
          paragraf('Perkembangannya setiap triwulan disajikan pada ', rujukan(tabel.id), '.'),
          tabel,
        ]),
    ...goal.indikator.filter(isMeasured).flatMap((one) => indicatorBlocks(context, one, triwulan)),
    ...context.narasi(kode, 5),
  ];
}

function indicatorBlocks(
  context: ComposeContext,
  one: HasilIndikator,
  triwulan: Quarter,
): readonly Blok[] {
  const { hasil } = context.indeks;
  const { kode, nama } = one.indikator;
  const gambar = figureTriwulan(one, hasil.tahun, triwulan);
  return [
    heading(4, nama, 'indikator', kode),
    paragraf(sentenceCapaian(one, `S${upTo(hasil, triwulan)}`)),
    ...(gambar === null
      ? []
      : [
          paragraf(
            'Target dan realisasi setiap triwulan ditunjukkan pada ',
            rujukan(gambar.id),
            '.',
          ),
          gambar,
        ]),
    ...context.narasi(kode, 5),
  ];
}

/** Actions whose schedule has begun, and those without one. */
const dueActions = ({ data }: Hasil, sampai: Quarter): readonly RencanaAksi[] =>
  (data.triwulan?.rencanaAksi ?? []).filter(({ triwulan }) => (triwulan[0] ?? sampai) <= sampai);

function actionBlocks(
  { indeks }: ComposeContext,
  actions: readonly RencanaAksi[],
  when: string,
  judul: string,
  kode: string,
): readonly Blok[] {
  if (actions.length === 0) return [];
  const tabel = tableRencanaAksi(indeks, actions, { kode, judul });
  return [
    paragraf(sentenceAksi(indeks, actions, when)),
    paragraf('Rinciannya disajikan pada ', rujukan(tabel.id), '.'),
    tabel,
  ];
}

/** In counts that cannot go stale. */
function conclusion(hasil: Hasil, triwulan: Quarter): readonly Blok[] {
  const measured = hasil.sasaran.map((one) => ({
    ...one,
    indikator: one.indikator.filter(isMeasured),
  }));
  const count = countTercapai(measured);
  if (count.semua === 0) return [];
  const all = 'indikator kinerja yang diukur setiap triwulan';
  return [paragraf(sentenceTercapai(count, all, `s${upTo(hasil, triwulan)}`))];
}

/** Those that have missed their target so far. */
function behind({ sasaran }: Hasil, triwulan: Quarter): readonly Blok[] {
  const missed = sasaran
    .flatMap(({ indikator }) => indikator)
    .filter((one) => isFigure(one.capaian) && !isTercapai(one));
  if (missed.length === 0) return [];
  const next = triwulan === QUARTERS.at(-1) ? 'tahun' : 'triwulan';
  return [
    paragraf(
      `Indikator yang belum mencapai targetnya dan perlu diupayakan pada ${next} berikutnya:`,
    ),
    daftar(
      missed.map(({ indikator, capaian }) => [
        paragraf(`${indikator.nama}, dengan capaian ${formatTerhitung(capaian)} persen.`),
      ]),
      true,
    ),
  ];
}

/** The actions that are not finished, whenever they are due. */
function remaining(context: ComposeContext): readonly Blok[] {
  const { data, tahun } = context.indeks.hasil;
  const actions = (data.triwulan?.rencanaAksi ?? []).filter(({ status }) => status !== 'selesai');
  if (actions.length === 0) return [];
  const judul = `Rencana Aksi yang Belum Selesai Tahun ${String(tahun)}`;
  const tabel = tableRencanaAksi(context.indeks, actions, { kode: 'tindak-lanjut-aksi', judul });
  return [
    paragraf('Rencana aksi yang masih akan diselesaikan disajikan pada ', rujukan(tabel.id), '.'),
    tabel,
  ];
}
