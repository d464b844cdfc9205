// What one unit answers to a request of another workspace.

import { joinPath } from '../source/unit.ts';
import type { HasilUnit, UnitRequest } from '../source/workspace.ts';
import { computeRataRata } from './agregat.ts';
import { kosong, type Besaran, type Terhitung } from './besaran.ts';
import type { Hasil } from './laporan.ts';
import { wholeOrNone } from './serapan.ts';

type Pokok = 'indikator' | 'sasaran' | 'fakta' | 'semua';

/** Which results there are of what; the first is meant where none is named. */
const HASIL_MENURUT: Readonly<Record<Pokok, readonly (HasilUnit | null)[]>> = {
  indikator: ['capaian', 'realisasi'],
  sasaran: ['capaian', 'serapan'],
  fakta: [null],
  semua: ['capaian', 'serapan', 'anggaran', 'realisasi-anggaran'],
};

/** What a request is about; undefined where it names two things at once. */
function subjectOf({ indikator, sasaran, fakta }: UnitRequest): Pokok | undefined {
  const named = (
    [
      ['indikator', indikator],
      ['sasaran', sasaran],
      ['fakta', fakta],
    ] as const
  ).filter(([, kode]) => kode !== null);
  if (named.length > 1) return undefined;
  return named[0]?.[0] ?? 'semua';
}

/** Whether there is such a result at all. */
export function isAnswerable(request: UnitRequest): boolean {
  const pokok = subjectOf(request);
  if (pokok === undefined) return false;
  const { hasil } = request;
  return hasil === null || HASIL_MENURUT[pokok].includes(hasil);
}

/**
 * The value of a unit in one year.
 * @param menurutTahun the unit's results; a year without a report of its own is known from the trend of a later one
 */
export function answerUnit(
  request: UnitRequest,
  tahun: number,
  menurutTahun: ReadonlyMap<number, Hasil>,
): Terhitung {
  const hasil = menurutTahun.get(tahun);
  if (hasil !== undefined) return answerFrom(request, hasil);
  const later = [...menurutTahun.values()]
    .filter((one) => one.tahun > tahun)
    .sort((a, b) => a.tahun - b.tahun);
  for (const one of later) {
    const tren = findIndikator(one, request.indikator)?.tren;
    const lalu = tren?.find((item) => item.tahun === tahun);
    if (lalu !== undefined) return request.hasil === 'realisasi' ? lalu.realisasi : lalu.capaian;
  }
  return kosong('tanpa-nilai');
}

function answerFrom(request: UnitRequest, hasil: Hasil): Terhitung {
  const { indikator, sasaran, fakta, hasil: requested } = request;
  const { anggaran } = hasil;
  if (indikator !== null) {
    const one = findIndikator(hasil, indikator);
    return (requested === 'realisasi' ? one?.realisasi : one?.capaian) ?? kosong('tanpa-nilai');
  }
  if (sasaran !== null) {
    const one = hasil.sasaran.find((item) => item.sasaran.kode === sasaran);
    if (one === undefined) return kosong('tanpa-nilai');
    return requested === 'serapan' ? wholeOrNone(one.capaianKeuangan) : one.capaian;
  }
  if (fakta !== null) {
    return hasil.data.fakta.get(fakta)?.nilai ?? kosong('tanpa-nilai');
  }
  switch (requested) {
    case 'serapan':
      return anggaran.serapan;
    case 'anggaran':
      return anggaran.anggaran;
    case 'realisasi-anggaran':
      return anggaran.realisasi;
    default:
      return meanOfSasaran(hasil);
  }
}

function meanOfSasaran({ sasaran, metode }: Hasil): Terhitung {
  const content = sasaran.map((one) => ({ nama: one.sasaran.kode, hasil: one.capaian }));
  return computeRataRata(content, metode.pembulatan);
}

function findIndikator(hasil: Hasil, kode: string | null) {
  return [...hasil.sasaran, ...hasil.tujuan]
    .flatMap((one) => one.indikator)
    .find((one) => one.indikator.kode === kode);
}

/** A unit's quantity with the places of its derivation as they are from the workspace that asked. */
export function relocate(besaran: Besaran, folder: string): Besaran {
  const { asal } = besaran;
  if (asal.jenis === 'masukan') {
    const position = { ...asal.position, berkas: joinPath(folder, asal.position.berkas) };
    return { ...besaran, asal: { ...asal, position } };
  }
  const masukan = asal.masukan.map((one) => ({
    ...one,
    besaran: relocate(one.besaran, folder),
  }));
  return { ...besaran, asal: { ...asal, masukan } };
}
