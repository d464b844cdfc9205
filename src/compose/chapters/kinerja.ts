// Bab III: the measurement of the tujuan, for every sasaran and indikator the seven blocks that evaluators look for, then the money.

import { isFigure } from '../../calculate/besaran.ts';
import type { Hasil, HasilIndikator, HasilSasaran } from '../../calculate/laporan.ts';
import { isDay } from '../../calculate/capaian.ts';
import type { HasilTabel } from '../../calculate/tabel.ts';
import { scaleOfWords } from '../../calculate/tren.ts';
import { REASONS } from '../../formula/reasons.ts';
import { locate, textTablesOf, type Skala } from '../../source/workspace.ts';
import { chapter } from './bab.ts';
import { textTables } from './text-tables.ts';
import { daftar, leadIn, paragraf, referencesTo, rujukan, slug, text } from '../blocks.ts';
import { formatInText, formatRupiah } from '../format.ts';
import { figuresNilai } from '../figures/kinds.ts';
import { sharedBy, type SharedProgram } from '../../calculate/anggaran.ts';
import { figureSerapan } from '../figures/serapan.ts';
import { figureTren, figureTriwulan } from '../figures/tren.ts';
import {
  inYear,
  pastYears,
  sentenceAkhir,
  sentenceCapaian,
  sentenceEfisiensi,
  sentenceLalu,
  sentenceStandar,
  sentencesWithoutStandar,
} from '../wording/sentences.ts';
import { goalOfSasaran, goalOfTujuan, type MeasuredGoal } from '../goal.ts';
import type { ComposeContext } from '../context.ts';
import type { Bab, Blok, Gambar, Subjudul, Tabel } from '../report.ts';
import { tableAnggaranProgram, tableAnggaranSasaran } from '../table/budget.ts';
import {
  measuredTujuan,
  tableCapaian,
  tableCapaianTujuan,
  tablePengukuran,
} from '../table/capaian.ts';
import {
  hasKegiatanAnnex,
  hasKegiatanTable,
  KEGIATAN_TABLE,
  levelWords,
  tableKegiatan,
} from '../table/kegiatan.ts';
import { tablePembanding } from '../table/comparators.ts';
import { tableBelanja, tableSerapanTahunan, tableSumberDana } from '../table/belanja.ts';
import { tableEfisiensi } from '../table/efficiency.ts';
import { sourcesOf } from '../table/notes.ts';
import { tablePerbandingan } from '../table/past.ts';
import { tableTriwulan } from '../table/quarters.ts';
import { sentenceAksi, tableRencanaAksi } from '../table/actions.ts';
import { closingOf } from '../table/closing.ts';
import { tableLegend, tableLevels } from '../table/legend.ts';
import { tableScorecard } from '../table/scorecard.ts';
import { tableKomposit } from '../table/composite.ts';
import { filledRows, tableHasilCapaian, tableHasilNilai } from '../table/results.ts';
import { outlineRules } from '../rules/outline.ts';
import { report } from '../../diagnostic/rule.ts';
import { comparisonHeading, comparisonSentences } from '../wording/comparison.ts';
import { absorbedPhrase, afterColon, asSentence, enumerate, ofName } from '../wording/phrase.ts';
import type { Terms } from '../wording/terms.ts';

export function composeKinerja(context: ComposeContext): Bab {
  const { hasil } = context.indeks;
  return chapter(
    context,
    { nomor: 3, bab: 'kinerja', judul: 'AKUNTABILITAS KINERJA' },
    {
      'capaian-kinerja': {
        judul: 'Capaian Kinerja Organisasi',
        content: () => achievements(context),
      },
      'realisasi-anggaran': { judul: 'Realisasi Anggaran', content: () => budget(context) },
      'rencana-aksi': {
        judul: `Pelaksanaan Rencana Aksi Tahun ${String(hasil.tahun)}`,
        content: () => actions(context),
        bolehTiada: true,
      },
      'tindak-lanjut': {
        judul: 'Tindak Lanjut Hasil Evaluasi Tahun Sebelumnya',
        content: () => context.narasi('tindak-lanjut'),
        bolehTiada: true,
      },
      prestasi: {
        judul: `Prestasi dan Penghargaan Tahun ${String(hasil.tahun)}`,
        content: () => [...context.narasi('prestasi'), ...context.dokumentasi('prestasi')],
        bolehTiada: true,
      },
    },
  );
}

function achievements(context: ComposeContext): readonly Blok[] {
  const { hasil, terms } = context.indeks;
  const narasi = context.narasi('capaian-kinerja');
  const tujuan = goals(context, narasi);
  if (hasil.sasaran.length === 0 && tujuan.length === 0) return [];
  return [
    ...narasi,
    ...tujuan,
    ...(hasil.sasaran.length === 0
      ? []
      : legend(context, narasi, hasil.metode.skalaCapaian, LEGEND_CAPAIAN)),
    ...measurement(context, narasi, tujuan.length > 0),
    ...scorecard(context, narasi),
    ...toldTujuan(context).flatMap((one) => objective(context, one, placeOf(hasil, one))),
    ...hasil.sasaran.flatMap((one, i) =>
      objective(context, goalOfSasaran(one, terms), numberOf(hasil.sasaran, i)),
    ),
    ...otherTables(context),
  ];
}

/** The measurement of the tujuan, and which tables its figures are taken from. */
function goals(context: ComposeContext, narasi: readonly Blok[]): readonly Blok[] {
  const { hasil, terms } = context.indeks;
  const isTold = toldTujuan(context).length > 0;
  const capaian = tableCapaianTujuan(hasil, terms, isTold);
  if (capaian === null) return [];
  const kalimat = `Capaian kinerja ${terms.tujuan.word} pada tahun ${String(hasil.tahun)} disajikan pada `;
  const indikator = hasil.tujuan.flatMap((one) => one.indikator);
  return [
    ...leadIn(narasi, kalimat, capaian.id),
    capaian,
    ...(isTold ? [] : indikator.flatMap((one) => sourceTable(hasil, one))),
  ];
}

/** The tujuan that have a section each, as sasaran have: those with indicators, where anything was measured of one. */
function toldTujuan({
  indeks: { hasil, workspace, terms },
}: ComposeContext): readonly MeasuredGoal[] {
  if (!workspace.tampilan.uraianTujuan) return [];
  return measuredTujuan(hasil)
    .filter(({ indikator }) => indikator.length > 0)
    .map((one) => goalOfTujuan(one, terms));
}

/** Leads to the table that a realisasi of a tujuan is derived from; it stands with the data of the sasaran or after them. */
function sourceTable({ data, tabel }: Hasil, { indikator }: HasilIndikator): readonly Blok[] {
  const dari = data.realisasi.get(indikator.kode)?.turunan?.dari;
  const sumber = tabel.find((one) => one.tabel.kode === dari && one.baris.length > 0);
  if (sumber === undefined) return [];
  const kalimat = `${ofName('Realisasi', indikator.nama)} diperoleh dari data pada `;
  return [paragraf(kalimat, rujukan(`tabel-${sumber.tabel.kode}`), '.')];
}

/** All indicators of the sasaran in one table. */
function measurement(
  { indeks: { hasil, terms } }: ComposeContext,
  narasi: readonly Blok[],
  hasTujuan: boolean,
): readonly Blok[] {
  if (hasil.sasaran.length === 0) return [];
  const pengukuran = tablePengukuran(hasil, terms);
  const indikator = hasTujuan ? `seluruh indikator ${terms.sasaran.word}` : 'seluruh indikator';
  const kalimat = `Hasil pengukuran kinerja ${indikator} disajikan pada `;
  return [...leadIn(narasi, kalimat, pengukuran.id), pengukuran];
}

/** A scale as a table where it is first used, for an agency that wants it so. */
function legend(
  context: ComposeContext,
  narasi: readonly Blok[],
  skala: Skala | null,
  frame: Parameters<typeof tableLegend>[1],
): readonly Blok[] {
  const { legenda } = context.indeks.hasil.metode;
  // One scale has one legend, whatever it is of.
  if (!legenda || skala === null || !context.isFirst(`skala ${JSON.stringify(namesOf(skala))}`)) {
    return [];
  }
  const tabel = tableLegend(skala, frame);
  return [...leadIn(narasi, `${frame.judul} disajikan pada `, tabel.id), tabel];
}

/** The scale of an indicator of words, likewise. */
function levelLegend(
  context: ComposeContext,
  { indikator, tren }: HasilIndikator,
): readonly Blok[] {
  const { legenda } = context.indeks.hasil.metode;
  const scale = scaleOfWords(tren);
  if (!legenda || scale === null) return [];
  const levels = scale.levels.map(({ name, score }) => [name, score.toFixed()]);
  if (!context.isFirst(`skala ${JSON.stringify(levels)}`)) return [];
  const judul = `Skala ${indikator.nama}`;
  const tabel = tableLevels(scale, { kode: `legenda-${indikator.kode}`, judul });
  return [paragraf(`${judul} disajikan pada `, rujukan(tabel.id), '.'), tabel];
}

const namesOf = (skala: Skala) =>
  typeof skala === 'string'
    ? skala
    : skala.map(({ predikat, minimum }) => [predikat, minimum.nilai.toFixed()]);

const LEGEND_CAPAIAN = {
  kode: 'legenda-capaian',
  judul: 'Skala Predikat Capaian Kinerja',
  heads: ['Predikat', 'Capaian (%)'],
} as const;
const LEGEND_STATUS = {
  kode: 'legenda-status',
  judul: 'Skala Status Capaian',
  heads: ['Status', 'Capaian (%)'],
} as const;

/** The value of the whole agency, and the table that it is from. */
function scorecard(context: ComposeContext, narasi: readonly Blok[]): readonly Blok[] {
  const { hasil, terms } = context.indeks;
  const tabel = tableScorecard(hasil, terms);
  if (tabel === null) return [];
  const kalimat = 'Bobot, capaian, dan nilai kinerjanya disajikan pada ';
  return [
    ...nkoSentence(hasil),
    ...leadIn(narasi, kalimat, tabel.id),
    tabel,
    ...legend(context, narasi, hasil.metode.status, LEGEND_STATUS),
  ];
}

function nkoSentence({ scorecard: skor, tahun }: Hasil): readonly Blok[] {
  const nko = skor?.nko ?? null;
  if (nko === null) return [];
  const { nilai, status } = nko;
  const awal = `Nilai kinerja organisasi (NKO) tahun ${String(tahun)}`;
  if (!isFigure(nilai)) {
    return [paragraf(`${awal} belum dapat dihitung karena ${REASONS[nilai.alasan].id}.`)];
  }
  const mutu = status === null ? '' : ` dengan status ${status.predikat}`;
  return [paragraf(`${awal} sebesar ${formatInText(nilai)}${mutu}.`)];
}

function heading(tingkat: Subjudul['tingkat'], text: string, ...id: readonly string[]): Subjudul {
  return { jenis: 'subjudul', id: slug(id.join('-')), tingkat, teks: text };
}

/** A tujuan's number in the Renstra: one without indicators has no section, but keeps its number. */
export const placeOf = ({ tujuan }: Hasil, { kode }: MeasuredGoal): number =>
  tujuan.findIndex((one) => one.tujuan.kode === kode) + 1;

/** A sasaran's number among those of its level. */
export function numberOf(list: readonly HasilSasaran[], place: number): number {
  const level = list[place]?.sasaran.jenjang;
  return list.slice(0, place + 1).filter(({ sasaran }) => sasaran.jenjang === level).length;
}

/** One tujuan or sasaran: its table, every indicator, then what its indicators share. */
function objective(context: ComposeContext, goal: MeasuredGoal, nomor: number): readonly Blok[] {
  const { terms } = context.indeks;
  const { tahun } = context.indeks.hasil;
  const { level, kode, nama, title, word, indikator } = goal;
  const judul = heading(3, `${title} ${String(nomor)}: ${nama}`, level, kode);
  if (indikator.length === 0) return [judul, ...unmeasured(context, goal)];
  const capaian = tableCapaian(goal, tahun);
  const perbandingan = tablePerbandingan(goal, tahun);
  const pembanding = tablePembanding(goal, tahun);
  return [
    judul,
    paragraf(`Capaian kinerja ${word} ini disajikan pada `, rujukan(capaian.id), '.'),
    capaian,
    ...quarters(goal, tahun),
    paragraf(
      `Perbandingannya dengan ${comparedWith(goal, tahun, terms)} disajikan pada `,
      rujukan(perbandingan.id),
      '.',
    ),
    perbandingan,
    ...(pembanding === null
      ? []
      : [
          paragraf(
            `Perbandingannya dengan standar, daerah, atau instansi lain disajikan pada `,
            rujukan(pembanding.id),
            '.',
          ),
          pembanding,
        ]),
    ...indikator.flatMap((one, i) => indicator(context, one, i + 1)),
    ...shared(context, goal),
  ];
}

/** The indicators that are measured by quarter, in one table. */
function quarters(goal: MeasuredGoal, tahun: number): readonly Blok[] {
  const tabel = tableTriwulan(goal, tahun);
  if (tabel === null) return [];
  return [
    paragraf(
      'Target, realisasi, dan capaian setiap triwulan disajikan pada ',
      rujukan(tabel.id),
      '.',
    ),
    tabel,
  ];
}

/** What the table of comparisons holds beside the year itself. */
function comparedWith({ indikator }: MeasuredGoal, tahun: number, { renstra }: Terms): string {
  return enumerate([
    ...(indikator.some((one) => pastYears(one, tahun).length > 0) ? ['tahun sebelumnya'] : []),
    `target akhir periode ${renstra.word}`,
    ...(indikator.some(({ standarNasional }) => standarNasional) ? ['standar nasional'] : []),
  ]);
}

/** A sasaran without indicators: nothing is measured, but money may have been spent on it. */
function unmeasured(context: ComposeContext, goal: MeasuredGoal): readonly Blok[] {
  const { kode, start } = goal;
  return [
    paragraf(
      `${start} ini belum memiliki indikator kinerja, sehingga capaiannya tidak dapat diukur.`,
    ),
    ...context.narasi(kode, 5),
    ...supporting(goal, context.indeks.terms),
    ...context.dokumentasi(kode),
  ];
}

/** Blocks 1 to 5 of an indicator. */
function indicator(context: ComposeContext, hasil: HasilIndikator, nomor: number): readonly Blok[] {
  const { tahun } = context.indeks.hasil;
  const { kode, nama } = hasil.indikator;
  const judul = (text: string, blok: string) => heading(5, text, 'indikator', kode, blok);
  const analisis = context.narasi(kode, 5);
  const gambar = trendFigure(context, hasil);
  const standar = [sentenceStandar(hasil) ?? [], comparisonSentences(hasil)].flat();
  return [
    heading(4, `Indikator ${String(nomor)}: ${nama}`, 'indikator', kode),
    judul(`Target dan realisasi tahun ${String(tahun)}`, 'target'),
    ...definition(hasil),
    paragraf(sentenceCapaian(hasil, inYear(tahun))),
    ...note(context, kode),
    ...quarterFigure(hasil, tahun),
    ...levelLegend(context, hasil),
    ...tablesOf(context, hasil),
    judul('Perbandingan dengan tahun sebelumnya', 'lalu'),
    paragraf(
      sentenceLalu(hasil, tahun),
      ...gambar.flatMap(({ id }) => leadToTrend(hasil, tahun, id)),
    ),
    ...gambar,
    judul('Perbandingan dengan target jangka menengah', 'akhir'),
    paragraf(sentenceAkhir(hasil, tahun, context.indeks.terms)),
    ...(standar.length === 0
      ? []
      : [judul(comparisonHeading(hasil), 'standar'), paragraf(standar.join(' '))]),
    ...(analisis.length === 0
      ? []
      : [judul('Analisis keberhasilan atau kegagalan dan solusi', 'analisis'), ...analisis]),
    ...context.dokumentasi(kode),
  ];
}

function definition({ indikator }: HasilIndikator): readonly Blok[] {
  if (indikator.definisi === null) return [];
  const label = { jenis: 'tebal', isi: [text('Definisi:')] } as const;
  return [paragraf(label, ` ${afterColon(indikator.definisi)}`)];
}

function quarterFigure(hasil: HasilIndikator, tahun: number): readonly Blok[] {
  const gambar = figureTriwulan(hasil, tahun);
  if (gambar === null) return [];
  const kalimat = 'Target dan realisasinya menurut triwulan ditunjukkan pada ';
  return [paragraf(kalimat, rujukan(gambar.id), '.'), gambar];
}

/** What the data says about a realisasi, and the year that its data is of. */
function note(context: ComposeContext, kode: string): readonly Blok[] {
  const { data, tahun } = context.indeks.hasil;
  const realisasi = data.realisasi.get(kode);
  if (realisasi === undefined) return [];
  const { catatan, tahunData } = realisasi;
  const other = tahunData !== null && tahunData !== tahun;
  return [
    ...(other ? [paragraf(`Realisasi ini memakai data tahun ${String(tahunData)}.`)] : []),
    ...(catatan === null ? [] : [paragraf(asSentence(catatan))]),
  ];
}

/** Without an earlier year there is nothing that has developed. */
function leadToTrend(hasil: HasilIndikator, tahun: number, id: string) {
  const both = isFigure(hasil.realisasi) ? 'Target dan realisasinya' : 'Targetnya';
  const shown = pastYears(hasil, tahun).length > 0 ? `Perkembangan ${both.toLowerCase()}` : both;
  return [` ${shown} ditunjukkan pada `, rujukan(id), '.'];
}

function trendFigure(context: ComposeContext, hasil: HasilIndikator): readonly Gambar[] {
  const { workspace, hasil: all } = context.indeks;
  const gambar = figureTren(hasil, all.tahun, sourcesOf([hasil]));
  if (gambar !== null) return [gambar];
  // Days are no heights.
  if (hasil.target !== null && isDay(hasil.target)) return [];
  const position = locate(workspace, hasil.indikator.asal);
  const fakta = { judul: hasil.indikator.nama, kurang: 'target atau realisasinya' };
  context.temuan.push(report(outlineRules['gambar-kosong'], fakta, position));
  context.expects(`gambar-${hasil.indikator.kode}`);
  return [];
}

/** Blocks 5 to 7 of a tujuan or sasaran: causes and solutions, efficiency, programs. */
function shared(context: ComposeContext, goal: MeasuredGoal): readonly Blok[] {
  const { tahun } = context.indeks.hasil;
  const { terms } = context.indeks;
  const { level, kode, nama, title } = goal;
  const judul = (text: string, blok: string) => heading(4, text, level, kode, blok);
  const analisis = context.narasi(kode, 5);
  const efisiensi = tableEfisiensi(
    [goal],
    terms,
    `efisiensi-${kode}`,
    `Tingkat Efisiensi ${title} “${nama}” Tahun ${String(tahun)}`,
  );
  if (efisiensi === null) context.expects(`tabel-efisiensi-${kode}`);
  const withoutStandar = sentencesWithoutStandar(goal);
  return [
    ...(withoutStandar.length === 0
      ? []
      : [
          judul(
            goal.indikator.some(({ standarNasional }) => standarNasional)
              ? 'Indikator tanpa perbandingan dengan standar nasional'
              : 'Perbandingan dengan standar nasional',
            'standar',
          ),
          paragraf(withoutStandar.join(' ')),
        ]),
    ...(analisis.length === 0
      ? []
      : [judul('Analisis keberhasilan atau kegagalan dan solusi', 'analisis'), ...analisis]),
    judul('Efisiensi penggunaan sumber daya', 'efisiensi'),
    paragraf(sentenceEfisiensi(goal, tahun)),
    ...(efisiensi === null
      ? []
      : [paragraf('Perhitungannya disajikan pada ', rujukan(efisiensi.id), '.'), efisiensi]),
    ...supporting(goal, context.indeks.terms),
    ...context.dokumentasi(kode),
  ];
}

function supporting(goal: MeasuredGoal, terms: Terms): readonly Blok[] {
  const { level, kode } = goal;
  return [
    heading(4, `${terms.program.title} yang menunjang pencapaian`, level, kode, 'program'),
    ...programs(goal, terms),
  ];
}

/** Its money is that of other sasaran as well, or a part of it is. */
function alsoFor({ program, share }: SharedProgram, { sasaran, anggaran }: Terms): string {
  if (share !== null) return `, ${formatInText(share, ' persen')} dari ${anggaran.word}nya`;
  const scope = sharedBy(program);
  return scope === null ? '' : `, untuk ${scope} ${sasaran.word}`;
}

function programs({ word, program, keuangan }: MeasuredGoal, terms: Terms): readonly Blok[] {
  if (program.length === 0) {
    return [
      paragraf(`Belum ada ${terms.program.word} yang dicatat sebagai penunjang ${word} ini.`),
    ];
  }
  const jumlah =
    keuangan === null
      ? ''
      : ` dengan ${terms.anggaran.word} ${formatRupiah(keuangan.anggaran, terms)}`;
  return [
    paragraf(`Pencapaian ${word} ini ditunjang oleh ${terms.program.word} berikut${jumlah}:`),
    daftar(
      program.map((one) => {
        const pelaksana = one.program.bagian === null ? '' : `, ${one.program.bagian}`;
        const serapan = one.serapan.nilai === null ? '' : `, terserap ${absorbedPhrase(one)}`;
        const details = `${formatRupiah(one.anggaran, terms)}${serapan}${pelaksana}${alsoFor(one, terms)}`;
        return [paragraf(`${one.program.nama} (${details})`)];
      }),
      true,
    ),
  ];
}

/** The tables an indicator is derived from or discussed with, and the figures of those. */
function tablesOf(context: ComposeContext, hasil: HasilIndikator): readonly Blok[] {
  const { data, tabel } = context.indeks.hasil;
  const { kode } = hasil.indikator;
  const dari = data.realisasi.get(kode)?.turunan?.dari;
  const own = tabel.filter((one) => one.tabel.kode === dari || one.tabel.indikator === kode);
  const words = textTablesOf(data).filter((one) => one.bagian === null && one.indikator === kode);
  return [
    ...own.flatMap((one) => {
      const kalimat =
        one.tabel.kode === dari
          ? 'Realisasi tersebut diperoleh dari data pada '
          : 'Data pendukung indikator ini disajikan pada ';
      return resultTable(context, one, kalimat);
    }),
    ...textTables(context, [], words),
  ];
}

/** A table of realisasi.yaml with its sentence and figure, or its sentence where it is shown already; an empty one is a finding. */
function resultTable(context: ComposeContext, hasil: HasilTabel, kalimat: string): readonly Blok[] {
  const { kode, judul } = hasil.tabel;
  if (!context.hasRows(hasil.tabel, filledRows(hasil))) return [];
  const kalimatTabel = paragraf(kalimat, rujukan(`tabel-${kode}`), '.');
  if (!context.isFirst(kode)) return [kalimatTabel];
  if (hasil.jenis === 'capaian') return [kalimatTabel, tableHasilCapaian(hasil)];
  if (hasil.jenis === 'komposit') return [kalimatTabel, tableKomposit(hasil)];
  const chart = figuresNilai(hasil);
  if (chart === null && hasil.tabel.grafik !== null) context.expects(`gambar-${kode}`);
  return [
    paragraf(
      kalimat,
      rujukan(`tabel-${kode}`),
      '.',
      ...(chart === null
        ? []
        : [` ${chart.leads} `, ...referencesTo(chart.gambar.map(({ id }) => id)), '.']),
    ),
    tableHasilNilai(hasil, closingOf(hasil.tabel, context.indeks.hasil.data.realisasi)),
    ...legend(context, [], hasil.tabel.skala, {
      kode: `legenda-${kode}`,
      judul: hasil.tabel.skala === 'akip' ? 'Skala Predikat Nilai AKIP' : `Skala Predikat ${judul}`,
      heads: ['Predikat', 'Nilai'],
    }),
    ...(chart?.gambar ?? []),
  ];
}

/** Tables that belong to no indicator still belong into the report. */
function otherTables(context: ComposeContext): readonly Blok[] {
  const { data, tabel, sasaran } = context.indeks.hasil;
  const indikator = [...toldTujuan(context), ...sasaran].flatMap((one) =>
    one.indikator.map((h) => h.indikator.kode),
  );
  const used = new Set(indikator.map((kode) => data.realisasi.get(kode)?.turunan?.dari));
  const own = new Set(indikator);
  const other = tabel.filter(
    (one) =>
      !used.has(one.tabel.kode) && !(one.tabel.indikator !== null && own.has(one.tabel.indikator)),
  );
  const words = textTablesOf(data).filter(
    ({ bagian, indikator: of }) => bagian === null && !(of !== null && own.has(of)),
  );
  const content = [
    ...other.flatMap((one) => resultTable(context, one, `${one.tabel.judul} disajikan pada `)),
    ...textTables(context, [], words),
  ];
  return content.length === 0 ? [] : [heading(3, 'Data Kinerja Lainnya', 'data-lain'), ...content];
}

function budget(context: ComposeContext): readonly Blok[] {
  const { hasil, workspace, terms } = context.indeks;
  const { anggaran, sasaran, tahun } = hasil;
  const narasi = context.narasi('realisasi-anggaran');
  const program = tableAnggaranProgram(anggaran, tahun, terms);
  if (program === null) return [...narasi, ...dimensions(context, narasi)];
  const menurutSasaran = tableAnggaranSasaran(sasaran, anggaran, tahun, terms);
  const gambar = figureSerapan(anggaran, tahun, terms);
  if (gambar === null) context.expects('gambar-serapan');
  if (gambar === null && hasil.data.anggaran !== null) {
    const fakta = {
      judul: `Serapan Anggaran menurut Program Tahun ${String(tahun)}`,
      kurang: '"realisasi" pada setiap program',
    };
    context.temuan.push(
      report(
        outlineRules['gambar-kosong'],
        fakta,
        locate(workspace, hasil.data.anggaran.asal, 'program'),
      ),
    );
  }
  return [
    ...narasi,
    ...leadIn(
      narasi,
      `${terms.anggaran.start} dan realisasi menurut ${terms.program.word} disajikan pada `,
      program.id,
    ),
    program,
    ...(gambar === null
      ? []
      : [
          ...leadIn(narasi, `Serapan setiap ${terms.program.word} ditunjukkan pada `, gambar.id),
          gambar,
        ]),
    ...(menurutSasaran === null
      ? []
      : [...leadIn(narasi, leadToSasaran(terms), menurutSasaran.id), menurutSasaran]),
    ...dimensions(context, narasi),
    ...activities(context, narasi),
  ];
}

/** What was to be done for the targets, and how far that is. */
function actions(context: ComposeContext): readonly Blok[] {
  const { data, tahun } = context.indeks.hasil;
  const narasi = context.narasi('rencana-aksi');
  const daftarAksi = data.triwulan?.rencanaAksi ?? [];
  if (daftarAksi.length === 0) return narasi;
  const tabel = tableRencanaAksi(context.indeks, daftarAksi, {
    kode: 'rencana-aksi',
    judul: `Rencana Aksi Tahun ${String(tahun)}`,
  });
  return [
    ...narasi,
    paragraf(sentenceAksi(context.indeks, daftarAksi, `tahun ${String(tahun)}`)),
    ...leadIn(narasi, 'Rinciannya disajikan pada ', tabel.id),
    tabel,
  ];
}

/** The money by source, by kind of spending and over the years, as far as these are told. */
function dimensions({ indeks }: ComposeContext, narasi: readonly Blok[]): readonly Blok[] {
  const { hasil, terms } = indeks;
  const { anggaran, anggaranTahunan, tahun } = hasil;
  const led = (tabel: Tabel | null, kalimat: string): readonly Blok[] =>
    tabel === null ? [] : [...leadIn(narasi, `${kalimat} disajikan pada `, tabel.id), tabel];
  const { belanja, sumber } = anggaran;
  const byKind = belanja === null ? null : tableBelanja(belanja, sumber, tahun, terms);
  return [
    ...led(tableSumberDana(anggaran, tahun, terms), `${terms.anggaran.start} menurut sumber dana`),
    ...led(byKind, `${terms.anggaran.start} menurut jenis belanja`),
    ...led(
      tableSerapanTahunan(anggaranTahunan, terms),
      `Perkembangan ${terms.anggaran.word} dan serapannya`,
    ),
  ];
}

/** The long table, or where that has its own annex the way to it. */
function activities({ indeks }: ComposeContext, narasi: readonly Blok[]): readonly Blok[] {
  const { hasil, terms } = indeks;
  if (!hasKegiatanTable(hasil.anggaran)) return [];
  const kalimat = `Rincian ${terms.anggaran.word}, realisasi, dan kinerja menurut ${levelWords(hasil.anggaran, terms)} disajikan pada `;
  const tabel = hasKegiatanAnnex(indeks) ? null : tableKegiatan(hasil.anggaran, hasil.tahun, terms);
  return [...leadIn(narasi, kalimat, KEGIATAN_TABLE), ...(tabel === null ? [] : [tabel])];
}

const leadToSasaran = ({ anggaran, sasaran }: Terms): string =>
  `${anggaran.start} menurut ${sasaran.word} di samping capaian kinerjanya disajikan pada `;
