// What one unit answers to a request of another workspace.

import { joinPath } from '../source/unit.ts';
import type { HasilUnit, UnitRequest } from '../source/workspace.ts';
import { computeRataRata } from './agregat.ts';
import { kosong, type Besaran, type Terhitung } from './besaran.ts';
import type { Hasil } from './laporan.ts';

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
  const disebut = (
    [
      ['indikator', indikator],
      ['sasaran', sasaran],
      ['fakta', fakta],
    ] as const
  ).filter(([, kode]) => kode !== null);
  if (disebut.length > 1) return undefined;
  return disebut[0]?.[0] ?? 'semua';
}

/** Whether there is such a result at all. */
export function isAnswerable(permintaan: UnitRequest): boolean {
  const pokok = subjectOf(permintaan);
  if (pokok === undefined) return false;
  const { hasil } = permintaan;
  return hasil === null || HASIL_MENURUT[pokok].includes(hasil);
}

/**
 * The value of a unit in one year.
 * @param menurutTahun the unit's results; a year without a report of its own is known from the trend of a later one
 */
export function answerUnit(
  permintaan: UnitRequest,
  tahun: number,
  menurutTahun: ReadonlyMap<number, Hasil>,
): Terhitung {
  const hasil = menurutTahun.get(tahun);
  if (hasil !== undefined) return answerFrom(permintaan, hasil);
  const kemudian = [...menurutTahun.values()]
    .filter((satu) => satu.tahun > tahun)
    .sort((a, b) => a.tahun - b.tahun);
  for (const satu of kemudian) {
    const tren = findIndikator(satu, permintaan.indikator)?.tren;
    const lalu = tren?.find((butir) => butir.tahun === tahun);
    if (lalu !== undefined) return permintaan.hasil === 'realisasi' ? lalu.realisasi : lalu.capaian;
  }
  return kosong('tanpa-nilai');
}

function answerFrom(permintaan: UnitRequest, hasil: Hasil): Terhitung {
  const { indikator, sasaran, fakta, hasil: diminta } = permintaan;
  const { anggaran } = hasil;
  if (indikator !== null) {
    const satu = findIndikator(hasil, indikator);
    return (diminta === 'realisasi' ? satu?.realisasi : satu?.capaian) ?? kosong('tanpa-nilai');
  }
  if (sasaran !== null) {
    const satu = hasil.sasaran.find((butir) => butir.sasaran.kode === sasaran);
    return (diminta === 'serapan' ? satu?.capaianKeuangan : satu?.capaian) ?? kosong('tanpa-nilai');
  }
  if (fakta !== null) {
    return hasil.data.fakta.get(fakta)?.nilai ?? kosong('tanpa-nilai');
  }
  switch (diminta) {
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
  const isi = sasaran.map((satu) => ({ nama: satu.sasaran.kode, hasil: satu.capaian }));
  return computeRataRata(isi, metode.pembulatan);
}

function findIndikator(hasil: Hasil, kode: string | null) {
  return [...hasil.sasaran, ...hasil.tujuan]
    .flatMap((satu) => satu.indikator)
    .find((satu) => satu.indikator.kode === kode);
}

/** A unit's quantity with the places of its derivation as they are from the workspace that asked. */
export function relocate(besaran: Besaran, folder: string): Besaran {
  const { asal } = besaran;
  if (asal.jenis === 'masukan') {
    const posisi = { ...asal.posisi, berkas: joinPath(folder, asal.posisi.berkas) };
    return { ...besaran, asal: { ...asal, posisi } };
  }
  const masukan = asal.masukan.map((satu) => ({
    ...satu,
    besaran: relocate(satu.besaran, folder),
  }));
  return { ...besaran, asal: { ...asal, masukan } };
}
