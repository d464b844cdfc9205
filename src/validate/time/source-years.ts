// Sources and titles that name another year than what they belong to.

import type { Position } from '../../diagnostic/diagnostic.ts';
import { type Finding, ruleSet, rule, report } from '../../diagnostic/rule.ts';
import { locate, type DataTabel } from '../../source/workspace.ts';
import type { Check, CheckInput } from '../check.ts';
import { documentName, allDokumen } from '../documents/documents.ts';
import { namedRanges, namedYears, YEAR_OF_DATA, LEFT_OVER, PERIOD } from './years.ts';

export const sourceYearRules = ruleSet({
  'sumber-tahun-lain': rule<{ what: string; sumber: readonly number[]; tahun: number }>({
    tingkat: 'peringatan',
    mengapa: YEAR_OF_DATA,
    id: ({ what, sumber, tahun }) => ({
      pesan: `sumber ${what} menyebut tahun ${sumber.join(', ')}, sedangkan isinya tentang tahun ${String(tahun)}`,
      saran: 'pastikan sumbernya; bila datanya memang tahun itu, nyatakan "tahun_data"',
    }),
    en: ({ what, sumber, tahun }) => ({
      pesan: `the source of ${what} names ${sumber.join(', ')}, while it is about ${String(tahun)}`,
      saran: 'check the source; if the data is of that year, state "tahun_data"',
    }),
    example: {
      files: {
        '2020/target.yaml': `
          perjanjian_kinerja:
            - versi: murni
              target: { T1.1: 72, S1.1: 80, S2.1: 12 }
              sumber: Perjanjian Kinerja Tahun 2019
        `,
      },
      mended: [['Tahun 2019', 'Tahun 2020']],
    },
  }),
  'sumber-periode-lain': rule<{ sumber: string; mulai: number; selesai: number }>({
    tingkat: 'peringatan',
    mengapa: PERIOD,
    id: ({ sumber, mulai, selesai }) => ({
      pesan: `sumber Renstra menyebut periode ${sumber}, "periode" tertulis ${String(mulai)}-${String(selesai)}`,
      saran: 'samakan dengan dokumen Renstra',
    }),
    en: ({ sumber, mulai, selesai }) => ({
      pesan: `the source of the Renstra names the period ${sumber}, its "periode" is ${String(mulai)}-${String(selesai)}`,
      saran: 'follow the Renstra document',
    }),
    example: {
      files: {
        'renstra-2019-2023.yaml': `
          periode: { mulai: 2019, selesai: 2023 }
          sumber: Renstra Dinas Contoh 2018-2023
          sasaran:
            - kode: S1
              nama: Meningkatnya nilai pelayanan
              indikator:
                - { kode: S1.1, nama: Nilai Pelayanan, satuan: poin, target: { 2020: 80, 2023: 90 } }
        `,
      },
      mended: [['2018-2023', '2019-2023']],
    },
  }),
  'judul-tahun-lain': rule<{ judul: string; sebut: readonly number[]; tahun: number }>({
    tingkat: 'peringatan',
    mengapa: LEFT_OVER,
    id: ({ judul, sebut, tahun }) => ({
      pesan: `judul tabel "${judul}" menyebut tahun ${sebut.join(', ')} dalam laporan tahun ${String(tahun)}`,
      saran: 'perbaiki judulnya, atau isi tabel dengan data tahun laporan',
    }),
    en: ({ judul, sebut, tahun }) => ({
      pesan: `the table title "${judul}" names ${sebut.join(', ')} in a report on ${String(tahun)}`,
      saran: 'mend the title, or fill the table with data of the year',
    }),
    example: {
      files: {
        '2020/realisasi.yaml': `
          realisasi: { T1.1: 73.4, S1.1: 82.5, S2.1: 11.5 }
          tabel:
            - kode: daerah
              jenis: capaian
              judul: Capaian Kinerja Daerah Tahun 2019
              baris:
                - {
                    indikator: Angka Kemiskinan,
                    satuan: persen,
                    polaritas: minimal,
                    target: 6,
                    realisasi: 5.4,
                  }
        `,
      },
      mended: [['Tahun 2019', 'Tahun 2020']],
    },
  }),
});

/** What a source is of, and the years that it may name. */
interface Bersumber {
  readonly what: string;
  readonly sumber: string | null;
  readonly tahun: number;
  /** Further years that are as good, such as those of a table's columns. */
  readonly juga: readonly number[];
  readonly place: () => Position;
}

/**
 * Suspicious is a source that names years, and none of them its own year or the next, in which data of the
 * year is published. A source without a year, and the year of a regulation, say nothing.
 */
export const checkSumber: Check = (bahan) =>
  [...documents(bahan), ...figures(bahan)].flatMap(({ what, sumber, tahun, juga, place }) => {
    if (sumber === null) return [];
    const sebut = namedYears(sumber);
    const plausible = [tahun, tahun + 1, ...juga];
    const match =
      sebut.length === 0 ||
      sebut.some((one) => plausible.includes(one)) ||
      namedRanges(sumber).some(({ dari, sampai }) => dari <= tahun && tahun <= sampai);
    if (match) return [];
    const fakta = { what, sumber: sebut, tahun };
    return [report(sourceYearRules['sumber-tahun-lain'], fakta, place())];
  });

function documents({ workspace, hasil: { data, tahun } }: CheckInput): readonly Bersumber[] {
  const { anggaran } = data;
  return [
    ...allDokumen(data).map((dokumen) => ({
      what: documentName(dokumen, data.perjanjianKinerja),
      sumber: dokumen.sumber,
      tahun,
      juga: [],
      place: () => locate(workspace, dokumen.asal, 'sumber'),
    })),
    ...(anggaran
      ? [
          {
            what: 'anggaran',
            sumber: anggaran.sumber,
            tahun,
            juga: [],
            place: () => locate(workspace, anggaran.asal, 'sumber'),
          },
        ]
      : []),
  ];
}

function figures({ workspace, hasil: { data, tahun } }: CheckInput): readonly Bersumber[] {
  const stated = (tahunData: number | null) =>
    tahunData === null ? [] : [tahunData, tahunData + 1];
  return [
    ...[...data.realisasi].map(([kode, { sumber, tahunData, asal }]) => ({
      what: kode,
      sumber,
      tahun,
      juga: stated(tahunData),
      place: () => locate(workspace, asal, 'sumber'),
    })),
    ...[...data.realisasiLalu].flatMap(([lalu, content]) =>
      [...content].map(([kode, { sumber, tahunData, asal }]) => ({
        what: `${kode} tahun ${String(lalu)}`,
        sumber,
        tahun: lalu,
        // The report of a later year may well be the source.
        juga: [...stated(tahunData), ...range(lalu + 2, tahun + 1)],
        place: () => locate(workspace, asal, 'sumber'),
      })),
    ),
    ...data.tabel.map((tabel) => ({
      what: `tabel "${tabel.kode}"`,
      sumber: tabel.sumber,
      tahun,
      juga: columnYears(tabel),
      place: () => locate(workspace, tabel.asal, 'sumber'),
    })),
    ...data.tabel.flatMap((tabel) =>
      tabel.jenis === 'capaian'
        ? tabel.baris.map(({ indikator, sumber, tahunData, asal }) => ({
            what: `"${indikator}"`,
            sumber,
            tahun,
            juga: stated(tahunData),
            place: () => locate(workspace, asal, 'sumber'),
          }))
        : [],
    ),
  ];
}

function range(dari: number, sampai: number): number[] {
  return Array.from({ length: Math.max(0, sampai - dari + 1) }, (_, i) => dari + i);
}

/** The years that a table's columns stand for, and the years in which those were published. */
function columnYears(tabel: DataTabel): readonly number[] {
  if (tabel.jenis !== 'nilai') return [];
  return namedYears(tabel.kolom.join(' ')).flatMap((tahun) => [tahun, tahun + 1]);
}

/** A title that names years, and neither the report's nor one of its columns. */
export const checkJudul: Check = ({ workspace, hasil: { data, tahun } }) =>
  [...data.tabel, ...(data.organisasi?.tabel ?? [])].flatMap((tabel): Finding[] => {
    const { judul, asal } = tabel;
    const sebut = namedYears(judul);
    const plausible = [tahun, tahun + 1, ...columnYears(tabel)];
    const match =
      sebut.length === 0 ||
      sebut.some((one) => plausible.includes(one)) ||
      namedRanges(judul).length > 0;
    if (match) return [];
    return [
      report(
        sourceYearRules['judul-tahun-lain'],
        { judul, sebut, tahun },
        locate(workspace, asal, 'judul'),
      ),
    ];
  });

/** A Renstra whose source names one other period than its own. */
export const checkSumberRenstra: Check = ({ workspace, hasil: { renstra } }) => {
  const { sumber, mulai, selesai, asal } = renstra;
  const periode = namedRanges(sumber ?? '');
  const [pertama] = periode;
  if (pertama === undefined) return [];
  if (periode.some(({ dari, sampai }) => dari === mulai && sampai === selesai)) return [];
  const fakta = { sumber: `${String(pertama.dari)}-${String(pertama.sampai)}`, mulai, selesai };
  return [report(sourceYearRules['sumber-periode-lain'], fakta, locate(workspace, asal, 'sumber'))];
};
