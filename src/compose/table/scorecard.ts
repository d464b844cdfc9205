// The scorecard, as tax offices print it: perspektif, sasaran and indikator with weights, capaian and status, and the NKO at its foot.

import { addUp } from '../../decimal.ts';
import { hasWeights } from '../../calculate/agregat.ts';
import { isFigure, type Terhitung } from '../../calculate/besaran.ts';
import type { Hasil, HasilIndikator, HasilSasaran } from '../../calculate/laporan.ts';
import { statusOf } from '../../calculate/scorecard.ts';
import type { Angka } from '../../source/yaml/number.ts';
import type { Target } from '../../source/workspace.ts';
import { angka, kepala, sel, tengah } from '../blocks.ts';
import { formatDesimal } from '../format.ts';
import type { Tabel } from '../report.ts';
import type { Terms } from '../wording/terms.ts';
import { figur, figurCapaian, figurStatus, figurTarget } from './cells.ts';
import { table, type Column } from './column.ts';
import { notesOf } from './notes.ts';

interface Row {
  readonly kode: string;
  readonly nama: string;
  readonly bobot: Angka | null;
  readonly capaian: Terhitung;
  /** Null for what is made of others. */
  readonly measured: HasilIndikator | null;
}

/** What a weighted mean is of. */
interface Part {
  readonly nama: string;
  readonly bobot: Angka | null;
  readonly capaian: Terhitung;
}

const NKO = 'Nilai Kinerja Organisasi (NKO)';

/** Tabel: weights and capaian of everything that has one; null for an agency without weights. */
export function tableScorecard(hasil: Hasil, terms: Terms): Tabel | null {
  const { scorecard, tahun } = hasil;
  if (scorecard === null) return null;
  const { perspektif, lain, nko } = scorecard;
  const rows: readonly Row[] = [
    ...perspektif.flatMap(({ perspektif: { kode, nama, bobot }, capaian, sasaran }) => [
      { kode, nama: `Perspektif ${nama}`, bobot, capaian, measured: null },
      ...sasaran.flatMap(sasaranRows),
    ]),
    ...lain.flatMap(sasaranRows),
  ];
  const frame = {
    kode: 'nilai-kinerja',
    judul: `Nilai Kinerja Tahun ${String(tahun)}`,
    sumber: 'data diolah',
    footLabels: nko === null ? [] : [NKO],
    catatan: [
      ...notesOf(hasil.sasaran.flatMap(({ indikator }) => indikator)),
      ...reweightedNotes(hasil),
    ],
  };
  const filled = table(frame, columnsOf(hasil, nko, terms), rows);
  const baris = filled.baris.map((row, i) =>
    rows[i]?.measured === null ? row.map((cell) => ({ tebal: true as const, ...cell })) : row,
  );
  return { ...filled, baris };
}

/** @param nko what the last columns close with */
function columnsOf(
  { metode }: Hasil,
  nko: NonNullable<Hasil['scorecard']>['nko'],
  terms: Terms,
): readonly Column<Row>[] {
  return [
    { head: 'Kode', width: 8, cell: ({ kode }) => tengah(kode) },
    { head: `${terms.sasaran.title}/Indikator`, width: 36, cell: ({ nama }) => kepala(nama) },
    { head: 'Bobot', width: 9, cell: ({ bobot }) => weightCell(bobot) },
    { head: 'Target', width: 11, cell: ({ measured }) => targetCell(measured?.target) },
    {
      head: 'Realisasi',
      width: 12,
      cell: ({ measured }) => (measured === null ? sel('') : figur(measured.realisasi)),
    },
    {
      head: 'Capaian (%)',
      width: 12,
      cell: ({ capaian, measured }) =>
        measured === null ? figur(capaian) : figurCapaian(capaian, measured.indikator),
      ...(nko === null ? {} : { foot: [figur(nko.nilai)] }),
    },
    ...(metode.status === null
      ? []
      : [
          {
            head: 'Status',
            width: 12,
            cell: ({ capaian }: Row) =>
              figurStatus(statusOf(metode, capaian), capaian, metode.status),
            ...(nko === null ? {} : { foot: [figurStatus(nko.status, nko.nilai, metode.status)] }),
          },
        ]),
  ];
}

function sasaranRows({ sasaran, capaian, indikator }: HasilSasaran): readonly Row[] {
  const { kode, nama, bobot } = sasaran;
  return [
    { kode, nama, bobot, capaian, measured: null },
    ...indikator.map((one) => ({
      kode: one.indikator.kode,
      nama: one.indikator.nama,
      bobot: one.indikator.bobot,
      capaian: one.capaian,
      measured: one,
    })),
  ];
}

/** What has no weight beside others that have one is not in their mean. */
export const weightCell = (bobot: Angka | null) => (bobot === null ? angka('') : figur(bobot));

const targetCell = (target: Target | null | undefined) =>
  target === undefined ? sel('') : figurTarget(target);

/** What had no value, of every mean by weights. */
function reweightedNotes({ scorecard, sasaran }: Hasil): readonly string[] {
  const perspektif = scorecard?.perspektif ?? [];
  return [
    ...sasaran.flatMap(({ sasaran: { nama }, indikator }) => reweightedNote(nama, indikator)),
    ...perspektif.flatMap((one) =>
      noteOn(
        one.perspektif.nama,
        one.sasaran.map(({ sasaran: { nama, bobot }, capaian }) => ({ nama, bobot, capaian })),
      ),
    ),
    ...noteOn(
      'Nilai kinerja organisasi',
      perspektif.length > 0
        ? perspektif.map(({ perspektif: { nama, bobot }, capaian }) => ({ nama, bobot, capaian }))
        : sasaran.map(({ sasaran: { nama, bobot }, capaian }) => ({ nama, bobot, capaian })),
    ),
  ];
}

/** Said where an indicator of a sasaran has a weight and no value. */
export function reweightedNote(
  whole: string,
  indikator: readonly HasilIndikator[],
): readonly string[] {
  return noteOn(
    whole,
    indikator.map(({ indikator: { nama, bobot }, capaian }) => ({ nama, bobot, capaian })),
  );
}

function noteOn(whole: string, parts: readonly Part[]): readonly string[] {
  const weighted = parts.flatMap(({ nama, bobot, capaian }) =>
    bobot === null ? [] : [{ nama, bobot, capaian }],
  );
  const without = weighted.filter(({ capaian }) => !isFigure(capaian));
  if (without.length === 0 || without.length === weighted.length) return [];
  const sum = (daftar: readonly { readonly bobot: Angka }[]) => {
    const jumlah = addUp(daftar.map(({ bobot }) => bobot.nilai));
    return formatDesimal(jumlah, jumlah.decimalPlaces());
  };
  const valued = weighted.filter(({ capaian }) => isFigure(capaian));
  const nama = without.map((one) => one.nama).join('; ');
  return [
    `${whole}: dihitung dari bobot ${sum(valued)} dari ${sum(weighted)}, karena belum ada capaian ${nama}.`,
  ];
}

/** Whether the indicators of a sasaran are weighted. */
export const isWeighted = (indikator: readonly HasilIndikator[]): boolean =>
  hasWeights(indikator.map((one) => one.indikator));
