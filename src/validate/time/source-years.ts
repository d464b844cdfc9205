// Sources and titles that name another year than what they belong to.

import { temuan, type Finding } from '../../diagnostic/finding.ts';
import { locate, type Asal, type Tabel } from '../../source/workspace.ts';
import type { Aturan, Bahan } from '../aturan.ts';
import { documentName, semuaDokumen } from '../documents/documents.ts';
import { namedRanges, namedYears } from './years.ts';

/** What a source is of, and the years that it may name. */
interface Bersumber {
  readonly apa: string;
  readonly sumber: string | null;
  readonly tahun: number;
  /** Further years that are as good, such as those of a table's columns. */
  readonly juga: readonly number[];
  readonly asal: Asal;
}

/**
 * Suspicious is a source that names years, and none of them its own year or the next, in which data of the
 * year is published. A source without a year, and the year of a regulation, say nothing.
 */
export const checkSumber: Aturan = (bahan) =>
  [...documents(bahan), ...figures(bahan)].flatMap(({ apa, sumber, tahun, juga, asal }) => {
    if (sumber === null) return [];
    const sebut = namedYears(sumber);
    const wajar = [tahun, tahun + 1, ...juga];
    const cocok =
      sebut.length === 0 ||
      sebut.some((satu) => wajar.includes(satu)) ||
      namedRanges(sumber).some(({ dari, sampai }) => dari <= tahun && tahun <= sampai);
    if (cocok) return [];
    const fakta = { apa, sumber: sebut, tahun };
    return [temuan('sumber-tahun-lain', fakta, locate(bahan.ruang, asal, 'sumber'))];
  });

function documents({ hasil: { data, tahun } }: Bahan): readonly Bersumber[] {
  const { anggaran } = data;
  return [
    ...semuaDokumen(data).map((dokumen) => ({
      apa: documentName(dokumen),
      sumber: dokumen.sumber,
      tahun,
      juga: [],
      asal: dokumen.asal,
    })),
    ...(anggaran
      ? [{ apa: 'anggaran', sumber: anggaran.sumber, tahun, juga: [], asal: anggaran.asal }]
      : []),
  ];
}

function figures({ hasil: { data, tahun } }: Bahan): readonly Bersumber[] {
  const stated = (tahunData: number | null) =>
    tahunData === null ? [] : [tahunData, tahunData + 1];
  return [
    ...[...data.realisasi].map(([kode, { sumber, tahunData, asal }]) => ({
      apa: kode,
      sumber,
      tahun,
      juga: stated(tahunData),
      asal,
    })),
    ...[...data.realisasiLalu].flatMap(([lalu, isi]) =>
      [...isi].map(([kode, { sumber, tahunData, asal }]) => ({
        apa: `${kode} tahun ${String(lalu)}`,
        sumber,
        tahun: lalu,
        // The report of a later year may well be the source.
        juga: [...stated(tahunData), ...range(lalu + 2, tahun + 1)],
        asal,
      })),
    ),
    ...data.tabel.map((tabel) => ({
      apa: `tabel "${tabel.kode}"`,
      sumber: tabel.sumber,
      tahun,
      juga: columnYears(tabel),
      asal: tabel.asal,
    })),
    ...data.tabel.flatMap((tabel) =>
      tabel.jenis === 'capaian'
        ? tabel.baris.map(({ indikator, sumber, tahunData, asal }) => ({
            apa: `"${indikator}"`,
            sumber,
            tahun,
            juga: stated(tahunData),
            asal,
          }))
        : [],
    ),
  ];
}

function range(dari: number, sampai: number): number[] {
  return Array.from({ length: Math.max(0, sampai - dari + 1) }, (_, i) => dari + i);
}

/** The years that a table's columns stand for, and the years in which those were published. */
function columnYears(tabel: Tabel): readonly number[] {
  if (tabel.jenis === 'capaian') return [];
  return namedYears(tabel.kolom.join(' ')).flatMap((tahun) => [tahun, tahun + 1]);
}

/** A title that names years, and neither the report's nor one of its columns. */
export const checkJudul: Aturan = ({ ruang, hasil: { data, tahun } }) =>
  [...data.tabel, ...(data.organisasi?.tabel ?? [])].flatMap((tabel): Finding[] => {
    const { judul, asal } = tabel;
    const sebut = namedYears(judul);
    const wajar = [tahun, tahun + 1, ...columnYears(tabel)];
    const cocok =
      sebut.length === 0 ||
      sebut.some((satu) => wajar.includes(satu)) ||
      namedRanges(judul).length > 0;
    if (cocok) return [];
    return [temuan('judul-tahun-lain', { judul, sebut, tahun }, locate(ruang, asal, 'judul'))];
  });

/** A Renstra whose source names one other period than its own. */
export const checkSumberRenstra: Aturan = ({ ruang, hasil: { renstra } }) => {
  const { sumber, mulai, selesai, asal } = renstra;
  const periode = namedRanges(sumber ?? '');
  const [pertama] = periode;
  if (pertama === undefined) return [];
  if (periode.some(({ dari, sampai }) => dari === mulai && sampai === selesai)) return [];
  const fakta = { sumber: `${String(pertama.dari)}-${String(pertama.sampai)}`, mulai, selesai };
  return [temuan('sumber-periode-lain', fakta, locate(ruang, asal, 'sumber'))];
};
