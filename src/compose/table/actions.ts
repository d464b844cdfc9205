// Table of rencana aksi: what is done for the targets, when, by whom, and how far it is.

import { TIADA } from '../format.ts';
import { kosong } from '../../calculate/besaran.ts';
import { isLate, quarterOver, type Hasil } from '../../calculate/laporan.ts';
import { hasBegun, NOT_YET, quartersName } from '../../period.ts';
import { capitalised } from '../../language.ts';
import { keysOf } from '../../record.ts';
import type { RencanaAksi } from '../../source/workspace.ts';
import { kepala, sel, tengah } from '../blocks.ts';
import type { Indeks } from '../prose-index.ts';
import type { Tabel } from '../report.ts';
import { enumerate } from '../wording/phrase.ts';
import { figur } from './cells.ts';
import { numberColumn, table, type Column, type Frame } from './column.ts';

/** How far an action is in the time that a report is of: one of later is not told by what became of it since. */
type Standing = RencanaAksi['status'] | 'not-yet';

/** What each is called in a table, and of several in a sentence. */
const STANDINGS: Readonly<Record<Standing, { cell: string; sentence: string }>> = {
  selesai: { cell: 'Selesai', sentence: 'selesai dilaksanakan' },
  berjalan: { cell: 'Berjalan', sentence: 'sedang berjalan' },
  belum: { cell: 'Belum', sentence: 'belum dilaksanakan' },
  'not-yet': { cell: capitalised(NOT_YET), sentence: `${NOT_YET} dilaksanakan` },
};

const standingOf = (one: RencanaAksi, { triwulan }: Hasil): Standing =>
  hasBegun(one.triwulan, triwulan) ? one.status : 'not-yet';

/** Beside the status of what should have been finished by the end of the quarter that is over. */
export const LATE = 'lewat jadwal';

/** Of a year, or of what was due or is left to do: `frame` says which. */
export function tableRencanaAksi(
  { hasil, indikator, terms }: Indeks,
  daftar: readonly RencanaAksi[],
  frame: Pick<Frame, 'kode' | 'judul'>,
): Tabel {
  const over = quarterOver(hasil);
  const columns: readonly Column<RencanaAksi>[] = [
    numberColumn(5),
    {
      head: 'Indikator Kinerja',
      width: 19,
      cell: ({ indikator: kode }) => sel(indikator.get(kode)?.indikator.nama ?? kode),
    },
    { head: 'Rencana Aksi', width: 22, cell: ({ aksi }) => kepala(aksi) },
    { head: 'Keluaran', width: 16, cell: ({ keluaran }) => sel(keluaran ?? TIADA) },
    { head: 'Jadwal', width: 9, cell: ({ triwulan }) => tengah(quartersName(triwulan) ?? TIADA) },
    ...(daftar.some(({ anggaran }) => anggaran !== null)
      ? [
          {
            head: `${terms.anggaran.title} (Rp)`,
            width: 14,
            cell: ({ anggaran }: RencanaAksi) => figur(anggaran ?? kosong('anggaran-kosong')),
          },
        ]
      : []),
    {
      head: 'Penanggung Jawab',
      width: 15,
      cell: ({ penanggungJawab }) => sel(penanggungJawab ?? TIADA),
    },
    {
      head: 'Status',
      width: 10,
      cell: (one) => {
        const { cell } = STANDINGS[standingOf(one, hasil)];
        return tengah(isLate(one, over) ? `${cell} (${LATE})` : cell);
      },
    },
  ];
  return table({ ...frame, sumber: null }, columns, daftar);
}

/**
 * How many there are of each status, and how many should have been finished.
 * @param when what they are of: `tahun 2020`
 */
export function sentenceAksi(
  { hasil }: Indeks,
  daftar: readonly RencanaAksi[],
  when: string,
): string {
  const over = quarterOver(hasil);
  const late = daftar.filter((one) => isLate(one, over)).length;
  const counted = keysOf(STANDINGS).flatMap((standing) => {
    const banyak = daftar.filter((one) => standingOf(one, hasil) === standing).length;
    return banyak === 0 ? [] : [{ banyak, sentence: STANDINGS[standing].sentence }];
  });
  const [first] = counted;
  const isAlike = first !== undefined && counted.length === 1;
  if (isAlike && daftar.length === 1) {
    const behind = late === 0 ? '' : ` dan sudah ${LATE}`;
    return `Satu rencana aksi ${when} ${first.sentence}${behind}.`;
  }
  // Counts that are set side by side stand in figures, as EYD V asks for.
  const parts = isAlike
    ? `semuanya ${first.sentence}`
    : enumerate(counted.map(({ banyak, sentence }) => `${String(banyak)} ${sentence}`));
  const behind = late === daftar.length ? 'semuanya' : String(late);
  return `Dari ${String(daftar.length)} rencana aksi ${when}, ${parts}${late === 0 ? '' : `; ${behind} sudah ${LATE}`}.`;
}
