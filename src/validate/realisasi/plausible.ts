// Realisations held against their own past: the same to the last digit, or far from all that went before.

import { isYear } from '../../period.ts';
import { Decimal } from '../../decimal.ts';
import { isFigure, type Besaran } from '../../calculate/besaran.ts';
import type { Hasil } from '../../calculate/laporan.ts';
import { formatBesaran } from '../../compose/format.ts';
import type { Position } from '../../diagnostic/diagnostic.ts';
import { type Finding, ruleSet, rule, report } from '../../diagnostic/rule.ts';
import { isRentang, locate, type Target, type Workspace } from '../../source/workspace.ts';
import type { Check } from '../check.ts';
import { allIndikator, kutip, sebutIndikator } from '../naming.ts';
import { IMPLAUSIBLE } from '../capaian/outliers.ts';

export const plausibleRules = ruleSet({
  'realisasi-sama': rule<{ nama: string; nilai: string; tahun: number }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Angka yang sama sampai desimal terakhir sering tertinggal dari laporan tahun lalu.',
      en: "A figure the same to its last digit was often left over from last year's report.",
    },
    id: ({ nama, nilai, tahun }) => ({
      pesan: `nilai ${nama} ${nilai}, sama persis dengan tahun ${String(tahun)}`,
      saran: `pastikan angka ini bukan salinan tahun ${String(tahun)}`,
    }),
    en: ({ nama, nilai, tahun }) => ({
      pesan: `the value of ${nama}, ${nilai}, is exactly that of ${String(tahun)}`,
      saran: `make sure that it was not copied from ${String(tahun)}`,
    }),
    example: {
      files: {
        '2020/realisasi.yaml': `
          realisasi:
            S1.1: 82.47
          realisasi_lalu:
            2019: { S1.1: 82.47 }
        `,
      },
      mended: [['realisasi:\n  S1.1: 82.47', 'realisasi:\n  S1.1: 83.12']],
    },
  }),
  'realisasi-melonjak': rule<{ nama: string; nilai: string; lalu: string; tahun: number }>({
    tingkat: 'peringatan',
    mengapa: IMPLAUSIBLE,
    id: ({ nama, nilai, lalu, tahun }) => ({
      pesan: `nilai ${nama} ${nilai} jauh dari tahun-tahun sebelumnya (${String(tahun)}: ${lalu})`,
      saran: 'periksa letak titik desimal dan satuannya; bila benar, jelaskan pada analisis',
    }),
    en: ({ nama, nilai, lalu, tahun }) => ({
      pesan: `the value of ${nama}, ${nilai}, is far from the years before (${String(tahun)}: ${lalu})`,
      saran: 'check its decimal point and unit; if it is right, explain it in the analysis',
    }),
    example: {
      files: {
        '2020/realisasi.yaml': `
          realisasi:
            S1.1: 824.7
          realisasi_lalu:
            2018: { S1.1: 79.20 }
            2019: { S1.1: 81.05 }
        `,
      },
      mended: [['824.7', '82.47']],
    },
  }),
});

/** A value of the report's year and those before it, the newest last. */
interface Deret {
  readonly nama: string;
  readonly ini: Besaran;
  readonly lalu: readonly { readonly tahun: number; readonly besaran: Besaran }[];
  readonly target: Target | null;
  readonly position: Position;
}

/** Whole figures up to here repeat from year to year without anyone copying them. */
const KECIL = 10;
/** So many times as much or as little is what a digit too many or too few makes of a figure, beside an ordinary change. */
export const LOST_DIGIT = 8;
/** Beyond the past's range by this many times its width. */
const KALI_LEBAR = 3;

/** Exactly last year's figure; silent on words and days, small counts, on 100, and where it is the target that was met. */
export const checkSameRealisasi: Check = ({ workspace, hasil }) =>
  series(workspace, hasil).flatMap(({ nama, ini, lalu, target, position }): Finding[] => {
    const latest = lalu.at(-1);
    if (latest?.tahun !== hasil.tahun - 1) return [];
    if (ini.form !== undefined || !ini.nilai.eq(latest.besaran.nilai)) return [];
    if (isOrdinary(ini.nilai, target)) return [];
    const fakta = { nama, nilai: formatBesaran(ini), tahun: latest.tahun };
    return [report(plausibleRules['realisasi-sama'], fakta, position)];
  });

function isOrdinary(nilai: Decimal, target: Target | null): boolean {
  if (target !== null && !isRentang(target) && target.nilai.eq(nilai)) return true;
  return nilai.isInteger() && (nilai.abs().lte(KECIL) || nilai.eq(100));
}

/**
 * Far from its own past. With three earlier values or more: outside their range by three times its width (at
 * least 5 % of the middle one) and by a quarter of the middle one. With fewer the spread is not known: eight times as much or as little.
 */
export const checkRealisasiMelonjak: Check = ({ workspace, hasil }) =>
  series(workspace, hasil).flatMap(({ nama, ini, lalu, position }): Finding[] => {
    const latest = lalu.at(-1);
    if (latest === undefined) return [];
    const all = [...lalu.map(({ besaran }) => besaran.nilai), ini.nilai];
    // Counts from 0 to 10 jump by nature.
    if (all.every((nilai) => nilai.isInteger() && nilai.abs().lte(KECIL))) return [];
    const earlier = all.slice(0, -1);
    const far = earlier.length >= 3 ? isOutside(ini.nilai, earlier) : isSlipped(ini.nilai, earlier);
    if (!far) return [];
    const { tahun, besaran } = latest;
    const fakta = { nama, nilai: formatBesaran(ini), lalu: formatBesaran(besaran), tahun };
    return [report(plausibleRules['realisasi-melonjak'], fakta, position)];
  });

function isOutside(nilai: Decimal, earlier: readonly Decimal[]): boolean {
  const low = Decimal.min(...earlier);
  const tinggi = Decimal.max(...earlier);
  const sorted = [...earlier].sort((a, b) => a.comparedTo(b));
  const middle = Decimal.abs(sorted[Math.floor(sorted.length / 2)] as Decimal);
  const lebar = Decimal.max(tinggi.minus(low), middle.times(0.05)).times(KALI_LEBAR);
  const distance = Decimal.max(nilai.minus(tinggi), low.minus(nilai));
  return distance.gt(lebar) && distance.gt(middle.div(4));
}

/** Whether a figure has a digit more or less than each of some others. */
export function isSlipped(nilai: Decimal, earlier: readonly Decimal[]): boolean {
  return earlier.every((one) => {
    const [kecil, besar] = nilai.abs().lt(one.abs()) ? [nilai, one] : [one, nilai];
    // A start from next to nothing multiplies without a mistake.
    const meaningful = !kecil.isInteger() || kecil.abs().gt(KECIL);
    return meaningful && besar.abs().gte(kecil.abs().times(LOST_DIGIT));
  });
}

function series(workspace: Workspace, hasil: Hasil): readonly Deret[] {
  return [...seriesOfIndikator(workspace, hasil), ...seriesOfTabel(hasil)];
}

function seriesOfIndikator(workspace: Workspace, hasil: Hasil): Deret[] {
  return allIndikator(hasil).flatMap(({ indikator, realisasi, tren, target }): Deret[] => {
    const asal = hasil.data.realisasi.get(indikator.kode)?.asal;
    if (!isFigure(realisasi) || asal === undefined) return [];
    const lalu = tren.flatMap(({ tahun, realisasi: besaran }) =>
      tahun < hasil.tahun && isFigure(besaran) ? [{ tahun, besaran }] : [],
    );
    const position = locate(workspace, asal, 'nilai');
    return [{ nama: sebutIndikator(indikator), ini: realisasi, lalu, target, position }];
  });
}

/** The rows of tables that have a column for the report's year. */
function seriesOfTabel({ tahun: thisYear, tabel }: Hasil): Deret[] {
  return tabel.flatMap((one) =>
    one.jenis !== 'nilai'
      ? []
      : one.baris.flatMap(({ baris, nilai }): Deret[] => {
          const current = nilai.get(String(thisYear));
          const angka = baris.nilai.get(String(thisYear));
          if (
            current === undefined ||
            !isFigure(current) ||
            angka === undefined ||
            !isFigure(angka)
          )
            return [];
          const lalu = [...nilai]
            .flatMap(([kolom, besaran]) =>
              isYear(kolom) && Number(kolom) < thisYear && isFigure(besaran)
                ? [{ tahun: Number(kolom), besaran }]
                : [],
            )
            .sort((a, b) => a.tahun - b.tahun);
          return [
            { nama: kutip(baris.nama), ini: current, lalu, target: null, position: angka.position },
          ];
        }),
  );
}
