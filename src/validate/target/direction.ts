// Targets against how their indicator is measured: the direction of a bound, the formula of a word, the year of a day.

import { formatBesaran, formatTarget } from '../../compose/format.ts';
import type { Position } from '../../diagnostic/diagnostic.ts';
import { type Finding, ruleSet, rule, report } from '../../diagnostic/rule.ts';
import { isFigure, type Besaran, type Terhitung } from '../../calculate/besaran.ts';
import { chosenRumus, directionOf } from '../../calculate/capaian.ts';
import { isRentang, locate, type CaraUkur, type Target } from '../../source/workspace.ts';
import type { CheckInput, Check } from '../check.ts';
import { allIndikator, kutip, sebutIndikator, placeOfRealisasi } from '../naming.ts';

export const directionRules = ruleSet({
  'batas-berlawanan': rule<{ nama: string; target: string; polaritas: string }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Batas menentukan arah capaian: "paling sedikit" berarti makin tinggi makin baik, "paling banyak" sebaliknya.',
      en: 'A bound decides the direction of capaian: with "paling sedikit" higher is better, with "paling banyak" lower.',
    },
    id: ({ nama, target, polaritas }) => ({
      pesan: `target ${nama} ${target}, tetapi polaritasnya ${polaritas}; capaiannya dihitung menurut batasnya`,
      saran: 'samakan keduanya: ganti polaritasnya, atau batasnya',
    }),
    en: ({ nama, target, polaritas }) => ({
      pesan: `the target of ${nama} is ${target}, but its polaritas is ${polaritas}; capaian goes by the bound`,
      saran: 'make them agree: change the polaritas, or the bound',
    }),
    example: {
      files: {
        '2020/target.yaml': `
          perjanjian_kinerja:
            - { versi: murni, target: { T1.1: 72, S1.1: 80, S2.1: { paling_sedikit: 12 } } }
        `,
      },
      mended: [['{ paling_sedikit: 12 }', '{ paling_banyak: 12 }']],
    },
  }),
  'rumus-tak-berlaku': rule<{ nama: string; rumus: string; inUse: string }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Rumus predikat tidak dapat dipakai bagi angka, dan rumus angka tidak dapat dipakai bagi predikat dan tanggal.',
      en: 'Formulas of ratings have no meaning for numbers, nor those of numbers for ratings and dates.',
    },
    id: ({ nama, rumus, inUse: used }) => ({
      pesan: `rumus "${rumus}" tidak berlaku bagi ${nama}; yang dipakai ${used}`,
      saran: 'hapus "rumus", atau sesuaikan dengan jenis indikatornya',
    }),
    en: ({ nama, rumus, inUse: used }) => ({
      pesan: `the formula "${rumus}" does not fit ${nama}; ${used} is used`,
      saran: 'remove "rumus", or make it fit the kind of the indikator',
    }),
    example: {
      files: {
        '2020/realisasi.yaml': `
          tabel:
            - kode: mutu
              jenis: capaian
              judul: Mutu Pelayanan
              baris:
                - { indikator: Nilai Mutu, satuan: poin, rumus: skor, target: 80, realisasi: 79 }
        `,
      },
      mended: [['rumus: skor, ', '']],
    },
  }),
  'hari-tahun-lain': rule<{ nama: string; tanggal: string; tahun: number }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Tanggal yang jauh dari tahun laporan hampir selalu tertinggal dari laporan lain.',
      en: 'A day far from the year of the report was nearly always left over from another one.',
    },
    id: ({ nama, tanggal, tahun }) => ({
      pesan: `tanggal ${nama}, ${tanggal}, jauh dari tahun laporan ${String(tahun)}`,
      saran: 'periksa tahunnya',
    }),
    en: ({ nama, tanggal, tahun }) => ({
      pesan: `the date of ${nama}, ${tanggal}, is far from the year of the report, ${String(tahun)}`,
      saran: 'look at its year',
    }),
    example: {
      files: {
        '2020/realisasi.yaml': `
          tabel:
            - kode: apbd
              jenis: capaian
              judul: Penetapan Anggaran
              baris:
                - { indikator: Penetapan APBD, jenis: tanggal, target: 2019-11-30, realisasi: 2016-11-28 }
        `,
      },
      mended: [['2016', '2019']],
    },
  }),
  'hari-terlalu-dini': rule<{ nama: string; tanggal: string; target: string; hari: number }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Tanggal yang hampir setahun lebih awal daripada targetnya hampir selalu salah tahun, terutama yang diketik pada bulan Januari; capaiannya tetap 100 persen, sehingga tidak ada yang melihatnya.',
      en: 'A day nearly a year before its target is nearly always of the wrong year, above all when typed in January; its capaian is 100 per cent all the same, so nobody sees it.',
    },
    id: ({ nama, tanggal, target, hari }) => ({
      pesan: `tanggal ${nama}, ${tanggal}, ${String(hari)} hari lebih awal daripada targetnya, ${target}`,
      saran: 'periksa tahunnya; bila memang secepat itu, jelaskan pada analisis',
    }),
    en: ({ nama, tanggal, target, hari }) => ({
      pesan: `the date of ${nama}, ${tanggal}, is ${String(hari)} days before its target, ${target}`,
      saran: 'look at its year; if it was that early, explain it in the analysis',
    }),
    example: {
      files: {
        '2020/realisasi.yaml': `
          tabel:
            - kode: apbd
              jenis: capaian
              judul: Pertanggungjawaban Anggaran
              baris:
                - { indikator: Laporan, jenis: tanggal, target: 2021-01-20, realisasi: 2020-01-18 }
        `,
      },
      mended: [['2020-01-18', '2021-01-18']],
    },
  }),
});

/** A polaritas that was left out is `maksimal`, and contradicts nothing. */
export const checkLimitDirection: Check = (bahan) =>
  measuredOf(bahan).flatMap(({ nama, cara, target }): Finding[] => {
    const { polaritas } = cara;
    if (target === null || isRentang(target) || polaritas === 'maksimal') return [];
    if (directionOf(cara, target) === polaritas) return [];
    const fakta = { nama, target: formatTarget(target), polaritas };
    return [report(directionRules['batas-berlawanan'], fakta, target.position)];
  });

interface Measured {
  readonly nama: string;
  readonly cara: CaraUkur;
  readonly target: Target | null;
  readonly realisasi: Terhitung;
  /** Where the realisasi was entered. */
  readonly place: () => Position;
}

/** Every indicator of the year and every row that is one. */
function measuredOf({ workspace, hasil }: CheckInput): readonly Measured[] {
  return [
    ...allIndikator(hasil).map(({ indikator, target, realisasi }) => ({
      nama: sebutIndikator(indikator),
      cara: indikator,
      target,
      realisasi,
      place: () => placeOfRealisasi(workspace, hasil, indikator),
    })),
    ...hasil.tabel.flatMap((tabel) =>
      tabel.jenis !== 'capaian'
        ? []
        : tabel.baris.map(({ baris, realisasi }) => ({
            nama: kutip(baris.indikator),
            cara: baris,
            target: baris.target,
            realisasi,
            place: () => locate(workspace, baris.asal, 'realisasi'),
          })),
    ),
  ];
}

/** A formula that is named and not used. */
export const checkRumusInForce: Check = (bahan) =>
  measuredOf(bahan).flatMap(({ nama, cara, target }): Finding[] => {
    const { rumus } = cara;
    if (rumus === null || target === null || isRentang(target)) return [];
    const used = chosenRumus(cara, target);
    if (rumus === used || rumus === 'rentang') return [];
    return [
      report(directionRules['rumus-tak-berlaku'], { nama, rumus, inUse: used }, target.position),
    ];
  });

/** Years that a day may be away from that of the report: budgets are made the year before, reports the year after. */
const NEAR = 1;

export const checkTanggalTahun: Check = (bahan) => {
  const { tahun } = bahan.hasil;
  return measuredOf(bahan).flatMap(({ nama, target, realisasi, place }) => [
    ...(target === null || isRentang(target)
      ? []
      : farDay(nama, target, tahun, () => target.position)),
    ...(isFigure(realisasi) ? farDay(nama, realisasi, tahun, place) : []),
  ]);
};

function farDay(nama: string, figure: Besaran, tahun: number, place: () => Position): Finding[] {
  if (!isFar(figure, tahun)) return [];
  const fakta = { nama, tanggal: formatBesaran(figure), tahun };
  return [report(directionRules['hari-tahun-lain'], fakta, place())];
}

/** Whether it is a day of a year that is not the report's, nor beside it. */
const isFar = ({ form }: Besaran, tahun: number): boolean =>
  form?.kind === 'day' && Math.abs(Number(form.day.slice(0, 4)) - tahun) > NEAR;

/**
 * So many days before its target a day is likelier of another year: eleven months. What has the whole year for it may well be
 * done in spring; a day that was typed with the year before is met here unless it was more than a month late.
 */
const TOO_EARLY = 335;

/** Whether nothing is told of its year already. */
const isNear =
  ({ hasil }: CheckInput) =>
  ({ realisasi }: Measured): boolean =>
    !isFigure(realisasi) || !isFar(realisasi, hasil.tahun);

/** A day that was reached, in the report's year or in one that it remembers, long before its target. */
export const checkEarlyDay: Check = (bahan) =>
  [...measuredOf(bahan).filter(isNear(bahan)), ...rememberedOf(bahan)].flatMap(
    ({ nama, target, realisasi, place }): Finding[] => {
      if (target === null || isRentang(target) || !isFigure(realisasi)) return [];
      if ([target, realisasi].some(({ form }) => form?.kind !== 'day')) return [];
      const early = target.nilai.minus(realisasi.nilai);
      if (early.lt(TOO_EARLY)) return [];
      const fakta = {
        nama,
        tanggal: formatBesaran(realisasi),
        target: formatTarget(target),
        hari: early.toNumber(),
      };
      return [report(directionRules['hari-terlalu-dini'], fakta, place())];
    },
  );

/** The years that are told by `realisasi_lalu`, against their targets. */
function rememberedOf({ workspace, hasil }: CheckInput): readonly Omit<Measured, 'cara'>[] {
  return allIndikator(hasil).flatMap(({ indikator, tren }) =>
    tren.flatMap(({ tahun, target, realisasi }) => {
      const entered = hasil.data.realisasiLalu.get(tahun)?.get(indikator.kode);
      if (entered === undefined) return [];
      const place = () => locate(workspace, entered.asal, 'nilai');
      return [{ nama: sebutIndikator(indikator), target, realisasi, place }];
    }),
  );
}
