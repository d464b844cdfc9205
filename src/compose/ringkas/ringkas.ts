// The summary for the leader and the public: two pages out of the same results as the report.

import { isFigure, type Terhitung } from '../../calculate/besaran.ts';
import type { Hasil, HasilIndikator, HasilSasaran } from '../../calculate/laporan.ts';
import type { HasilPredikat } from '../../calculate/predikat.ts';
import { hasShared, type HasilAnggaran } from '../../calculate/anggaran.ts';
import type { HasilKegiatan } from '../../calculate/kegiatan.ts';
import { documentOfYear } from '../../calculate/tren.ts';
import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Instansi } from '../../source/workspace.ts';
import { formatTarget, formatTerhitung, TIADA, withRupiah } from '../format.ts';
import { nameShared } from '../table/budget.ts';
import { moneyNotes } from '../table/money.ts';
import { documentName } from '../table/planning.ts';
import { countTercapai, statusInWords, statusOf, unitAndDirection } from '../reached.ts';
import { ATURAN_BENAHI, thingsToMend, type TopicOf } from './mend.ts';
import { reportingOf } from './reporting.ts';
import { LONGEST_BAR, type BarisIndikator, type Nilai, type Ringkas } from './summary.ts';
import { fullName, regionOf, reportTitle, termsOf, type Terms } from '../wording/terms.ts';
import { byLowest, choose, clip, UNIT_LENGTH } from './choose.ts';

/** How many rows the lists of the two pages may have. */
export interface RowLimits {
  readonly indikator: number;
  readonly sasaran: number;
}

/** From the most that two pages hold down to what fits however long the names are; the first that fits is taken. */
export const BATAS: readonly RowLimits[] = [
  { indikator: 14, sasaran: 6 },
  { indikator: 12, sasaran: 6 },
  { indikator: 10, sasaran: 5 },
  { indikator: 7, sasaran: 4 },
  { indikator: 4, sasaran: 3 },
  { indikator: 3, sasaran: 2 },
];

const NAME_LENGTH = 120;
const BELUM = 'belum dilaporkan';

/**
 * Composes the two pages.
 * @param topicOf what a finding is about, in words for who does not know its code
 */
export function composeRingkas(
  instansi: Instansi,
  hasil: Hasil,
  findings: readonly Diagnostic[],
  limit: RowLimits,
  topicOf: TopicOf,
): Ringkas {
  const terms = termsOf(instansi);
  const region = regionOf(instansi);
  const indikator = hasil.sasaran.flatMap((one) => one.indikator);
  const baris = choose(indikator, limit.indikator, (a, b) => byLowest(a.capaian, b.capaian), 'indikator dengan capaian terendah'); // prettier-ignore
  const sasaran = choose(hasil.sasaran, limit.sasaran, (a, b) => byLowest(a.capaian, b.capaian), `${terms.sasaran.word} dengan capaian terendah`); // prettier-ignore
  const uang = money(hasil, limit.sasaran, terms);
  return {
    bahasa: 'id',
    judul: `Ringkasan Kinerja ${fullName(instansi)} Tahun ${hasil.tahun}`,
    tahun: String(hasil.tahun),
    judulSasaran: terms.sasaran.title,
    instansi: clip(instansi.nama, NAME_LENGTH),
    daerah: region === null ? null : clip(region, NAME_LENGTH),
    ...tally(hasil.sasaran),
    sasaran: sasaran.content.map((one) => ({
      nama: clip(one.sasaran.nama, NAME_LENGTH),
      tercapai: reachedOf([one]),
      ...rating(one.capaian, one.predikat),
    })),
    indikator: baris.content.map(indicatorRow),
    lebar: baris.content.some(hasLongFigure),
    uang: uang.isi,
    benahi: thingsToMend(hasil, findings, topicOf, terms),
    asal: origins(hasil, instansi, terms),
    lainnya: { indikator: baris.lainnya, sasaran: sasaran.lainnya, uang: uang.lainnya },
  };
}

/** Reached is a capaian of 100 per cent or more, here as on every other page. */
function tally(sasaran: readonly HasilSasaran[]): Pick<Ringkas, 'pokok' | 'hitungan'> {
  const { tercapai, belum, belumTerukur, nihil } = countTercapai(sasaran);
  return {
    pokok: { banyak: reachedOf(sasaran), teks: 'indikator mencapai target' },
    hitungan: [
      { banyak: String(tercapai), teks: 'tercapai (100 persen atau lebih)' },
      { banyak: String(belum), teks: 'belum tercapai' },
      { banyak: String(belumTerukur), teks: 'belum terukur' },
      ...(nihil === 0 ? [] : [{ banyak: String(nihil), teks: 'nihil' }]),
    ],
  };
}

function reachedOf(sasaran: readonly HasilSasaran[]): string {
  const { tercapai, semua } = countTercapai(sasaran);
  return semua === 0 ? TIADA : `${String(tercapai)} dari ${String(semua)}`;
}

function rating(capaian: Terhitung, predikat: HasilPredikat | null): Nilai {
  return {
    capaian: formatTerhitung(capaian),
    predikat:
      predikat === null
        ? isFigure(capaian)
          ? TIADA
          : 'belum terukur'
        : clip(predikat.predikat, UNIT_LENGTH),
    batang: barOf(capaian),
  };
}

/** Between 0 and `LONGEST_BAR`, whole: a picture, and no figure. */
function barOf(percent: Terhitung): number | null {
  if (!isFigure(percent)) return null;
  return Math.round(Math.max(0, Math.min(LONGEST_BAR, percent.uses.toNumber())));
}

function indicatorRow(hasil: HasilIndikator): BarisIndikator {
  const { indikator, target, realisasi, capaian, predikat } = hasil;
  return {
    nama: clip(indikator.nama, NAME_LENGTH),
    satuan: unitAndDirection(clip(indikator.satuan, UNIT_LENGTH), hasil),
    target: formatTarget(target),
    realisasi: formatTerhitung(realisasi),
    status: statusOf(hasil),
    teksStatus: statusInWords(hasil),
    ...rating(capaian, predikat),
    // Its status says why it has no rating.
    ...(isFigure(capaian) ? {} : { predikat: TIADA }),
  };
}

/** Amounts of thousands of millions are longer than a column of figures is wide as a rule. */
const LONG_FIGURE = 12;
const hasLongFigure = ({ target, realisasi }: HasilIndikator): boolean =>
  [formatTarget(target), formatTerhitung(realisasi)].some(({ length }) => length > LONG_FIGURE);

/** A mark says what is not whole: words have no room there. */
const inRupiah = (rupiah: Terhitung): string =>
  isFigure(rupiah) ? withRupiah(formatTerhitung(rupiah)) : TIADA;

const LOWEST = 3;
const WHOLE = 100;

/** Of what the money is planned for at the lowest level: how far it is reported, and what was absorbed least; null where that is the programs, or money is told of them alone. */
function activities(anggaran: HasilAnggaran, terms: Terms): string | null {
  const { what, all, reported, unreported, unbudgeted } = reportingOf(anggaran, terms);
  const isTree = all.some(({ kegiatan }) => kegiatan.level !== 'program');
  if (!isTree || unbudgeted === all.length) return null;
  const lacking = [
    ...(unreported === 0 ? [] : [`${String(unreported)} belum melaporkan realisasi`]),
    ...(unbudgeted === 0 ? [] : [`${String(unbudgeted)} belum punya ${terms.anggaran.word}`]),
  ];
  const count = `${String(reported.length)} dari ${String(all.length)} ${what} melaporkan realisasi ${terms.anggaran.word}nya`;
  return [`${[count, ...lacking].join('; ')}.`, ...leastAbsorbed(reported)].join(' ');
}

function leastAbsorbed(reported: readonly HasilKegiatan[]): readonly string[] {
  const least = reported
    .filter(({ serapan }) => isFigure(serapan) && serapan.uses.lt(WHOLE))
    .sort((a, b) => byLowest(a.serapan, b.serapan))
    .slice(0, LOWEST)
    .map(
      ({ kegiatan, serapan }) =>
        `${clip(kegiatan.nama, LONGEST_ACTIVITY)} ${formatTerhitung(serapan)} persen`,
    );
  return least.length === 0 ? [] : [`Serapan terendah: ${least.join('; ')}.`];
}

const LONGEST_ACTIVITY = 60;

function money({ anggaran, sasaran }: Hasil, limit: number, terms: Terms) {
  if (anggaran.program.length === 0) return { isi: null, lainnya: null };
  const ofSasaran = sasaran.flatMap(({ sasaran: { kode, nama }, capaianKeuangan }) => {
    const uang = anggaran.own.get(kode);
    if (uang === undefined) return [];
    return [{ nama, uang, serapan: hasShared(anggaran) ? uang.serapan : capaianKeuangan }];
  });
  // What supports no sasaran too: the rows sum to the total above them.
  const shared = [...anggaran.shared].map(([scope, uang]) => ({
    nama: nameShared(scope, terms),
    uang,
    serapan: uang.serapan,
  }));
  const funded = [...ofSasaran, ...shared];
  const { content, lainnya } = choose(
    funded,
    limit,
    (a, b) => byLowest(b.uang.anggaran, a.uang.anggaran),
    `${terms.sasaran.word} dengan ${terms.anggaran.word} terbesar`,
  );
  const notes = moneyNotes([
    ...content.map(({ uang }) => uang),
    ...(isFigure(anggaran.realisasi) ? [anggaran] : []),
  ]);
  const reported = (rupiah: Terhitung) => (isFigure(rupiah) ? inRupiah(rupiah) : BELUM);
  return {
    lainnya,
    isi: {
      judulAnggaran: terms.anggaran.title,
      judulSasaran: terms.sasaran.title,
      anggaran: inRupiah(anggaran.anggaran),
      realisasi: reported(anggaran.realisasi),
      serapan: isFigure(anggaran.serapan) ? `${formatTerhitung(anggaran.serapan)} persen` : TIADA,
      batang: barOf(anggaran.serapan),
      kegiatan: activities(anggaran, terms),
      catatan: notes.length === 0 ? null : notes.join(' '),
      baris: content.map(({ nama, uang, serapan }) => ({
        nama: clip(nama, NAME_LENGTH),
        anggaran: formatTerhitung(uang.anggaran),
        realisasi: formatTerhitung(uang.realisasi),
        serapan: formatTerhitung(serapan),
      })),
    },
  };
}

/** Where the figures come from, by the documents that the data name. */
function origins(hasil: Hasil, instansi: Instansi, terms: Terms): Ringkas['asal'] {
  const { data, metode, tahun, anggaran } = hasil;
  const dokumen = documentOfYear(data);
  const sumber = [
    ...new Set(
      [...hasil.tabel.map(({ tabel }) => tabel.sumber), ...[...data.realisasi.values()].map((one) => one.sumber)] // prettier-ignore
        .filter((one) => one !== null),
    ),
  ];
  const skala =
    metode.skalaCapaian === 'permendagri-86-2017'
      ? 'skala Permendagri 86 Tahun 2017'
      : 'skala yang ditetapkan instansi';
  const target =
    dokumen === null
      ? null
      : (dokumen.sumber ?? documentName(dokumen, data.perjanjianKinerja, termsOf(instansi)));
  return [
    { hal: 'Target', isi: target ?? 'belum ditetapkan' },
    {
      hal: 'Realisasi',
      isi: sumber.length === 0 ? 'data instansi' : listSources(sumber),
    },
    ...(anggaran.sumber === null ? [] : [{ hal: terms.anggaran.title, isi: anggaran.sumber }]),
    { hal: 'Predikat', isi: `menurut ${skala}` },
    { hal: 'Tiga hal', isi: ATURAN_BENAHI },
    {
      hal: 'Lengkapnya',
      isi: `${reportTitle(instansi)} tahun ${tahun}; asal setiap angka dimuat dalam laporan lengkap versi web.`,
    },
  ].map(({ hal, isi }) => ({ hal, isi: clip(isi, LONGEST_ORIGIN) }));
}

const LONGEST_ORIGIN = 280;
/** Room for how many more there are. */
const REST = 30;

/** As many sources as there is room for, and how many more there are. */
function listSources(sumber: readonly string[]): string {
  const all = sumber.join('; ');
  if (all.length <= LONGEST_ORIGIN) return all;
  let shown = sumber.length - 1;
  while (shown > 1 && sumber.slice(0, shown).join('; ').length > LONGEST_ORIGIN - REST) shown--;
  const first = clip(sumber.slice(0, shown).join('; '), LONGEST_ORIGIN - REST);
  return `${first}; dan ${String(sumber.length - shown)} sumber lainnya`;
}
