// The sentences that lkjip itself writes about a result. Formal Indonesian; every figure comes from the results.

import {
  isFigure,
  isTold,
  shownValue,
  type Alasan,
  type Besaran,
  type Terhitung,
} from '../../calculate/besaran.ts';
import { isCapped, isFloored, turnOf } from '../../calculate/capaian.ts';
import { compareOnTarget, standingOf } from '../../calculate/comparison.ts';
import type { HasilIndikator, HasilSasaran } from '../../calculate/laporan.ts';
import type { HasilTahunan } from '../../calculate/tren.ts';
import { capitalised } from '../../language.ts';
import { METHODS } from '../../formula/efficiency.ts';
import { REASONS } from '../../formula/reasons.ts';
import { isRentang, type Target } from '../../source/workspace.ts';
import { formatBesaran, formatTerhitung } from '../format.ts';
import type { MeasuredGoal } from '../goal.ts';
import { NEARNESS, standingClause } from './comparison.ts';
import {
  againstText,
  enumerate,
  missingPhrase,
  reachedClause,
  reachedPhrase,
  targetPhrase,
  valueText,
  withUnit,
} from './phrase.ts';
import type { Terms } from './terms.ts';

/** When a whole year's result was reached, as a sentence begins. */
export const inYear = (tahun: number): string => `Pada tahun ${String(tahun)}`;

/** Block 1: target against realisasi; `when` begins the sentence, unless what it stands in has said it. */
export function sentenceCapaian(hasil: HasilIndikator, when: string | null): string {
  const { indikator, target, realisasi, capaian, predikat } = hasil;
  const awal = when === null ? capitalised(indikator.nama) : `${when}, ${indikator.nama}`;
  if (target === null) {
    return isFigure(realisasi)
      ? `${awal} terealisasi ${reachedPhrase(realisasi, indikator.satuan)}, tetapi targetnya belum ditetapkan sehingga capaiannya tidak dapat dihitung.`
      : `${awal} belum memiliki target maupun realisasi.`;
  }
  const dengan = `${awal} ditargetkan ${targetPhrase(target, indikator.satuan)}`;
  if (!isFigure(realisasi)) return `${dengan}; ${missingPhrase(realisasi)}.`;
  const actual = `${dengan}${reachedClause(realisasi, indikator.satuan)}`;
  if (!isFigure(capaian)) return `${actual}; capaiannya tidak dapat dihitung.`;
  const limit = isCapped(capaian) ? ', yaitu batas tertinggi yang dipakai,' : '';
  const mutu = predikat === null ? '' : ` dengan predikat ${predikat.predikat}`;
  return `${actual}, sehingga capaiannya ${formatBesaran(capaian)} persen${limit}${mutu}.`;
}

/** Years before the report's that have a realisasi, in ascending order. */
export function pastYears(hasil: HasilIndikator, tahun: number): readonly HasilTahunan[] {
  return hasil.tren.filter((one) => one.tahun < tahun && isFigure(one.realisasi));
}

const statedAs = (realisasi: Terhitung) =>
  isFigure(realisasi) ? undefined : realisasi.stated?.status;

/** Block 2: against last year and the years before. */
export function sentenceLalu(hasil: HasilIndikator, tahun: number): string {
  const { indikator, realisasi } = hasil;
  const lalu = pastYears(hasil, tahun);
  const latest = lalu.at(-1);
  if (latest === undefined || !isFigure(latest.realisasi)) {
    const told = hasil.tren.findLast((one) => one.tahun < tahun && isTold(one.realisasi));
    if (told !== undefined) {
      const too = statedAs(told.realisasi) === statedAs(realisasi) ? ' pun' : '';
      return `Pada tahun ${String(told.tahun)}${too} ${missingPhrase(told.realisasi)}.`;
    }
    return `Realisasi tahun-tahun sebelum ${String(tahun)} belum tersedia, sehingga perkembangan indikator ini belum dapat dibandingkan.`;
  }
  const before = valueText(latest.realisasi, indikator.satuan);
  const riwayat = history(lalu.slice(0, -1), indikator.satuan);
  const tahunLalu = String(latest.tahun);
  if (!isFigure(realisasi)) {
    return `Realisasi terakhir yang diketahui adalah ${before} pada tahun ${tahunLalu}.${riwayat}`;
  }
  const now = valueText(realisasi, indikator.satuan);
  if (realisasi.form?.kind === 'day') {
    return `Pada tahun ${tahunLalu} realisasinya ${before}, pada tahun ${String(tahun)} ${now}.${riwayat}`;
  }
  const course = direction(realisasi, latest.realisasi);
  const banding =
    course === 'tetap'
      ? `Realisasi tahun ${String(tahun)} sama dengan realisasi tahun ${tahunLalu}, yaitu ${now}.`
      : `Dibandingkan dengan tahun ${tahunLalu}, realisasi ${judged(course, hasil, latest)(`${course} dari ${formatBesaran(latest.realisasi)} menjadi ${now}`)}.`;
  return banding + riwayat;
}

function direction(now: Besaran, lalu: Besaran): 'naik' | 'turun' | 'tetap' {
  const tanda = shownValue(now).comparedTo(shownValue(lalu));
  if (tanda > 0) return 'naik';
  return tanda < 0 ? 'turun' : 'tetap';
}

/** Polaritas, not the sign, decides what is better; where being on target is best, which year was nearer to its own. */
function judged(
  direction: 'naik' | 'turun',
  { realisasi, target, polaritas }: HasilIndikator,
  lalu: HasilTahunan,
): (move: string) => string {
  if (polaritas !== 'stabil') {
    const isBetter = (direction === 'naik') === (polaritas === 'maksimal');
    return (move) => `${isBetter ? 'membaik' : 'memburuk'}, yaitu ${move}`;
  }
  const course =
    isFigure(realisasi) && isFigure(lalu.realisasi)
      ? compareOnTarget({ realisasi, target }, { ...lalu, realisasi: lalu.realisasi })
      : null;
  switch (course) {
    case 'nearer':
      return (move) => `membaik, yaitu ${move}, ${NEARNESS['lebih baik']}`;
    case 'farther':
      return (move) => `memburuk, yaitu ${move}, ${NEARNESS['lebih buruk']}`;
    case null:
      return (move) => move;
  }
}

/** Of a long history only the last years, the lowest and the highest. */
const MOST_YEARS = 4;

function history(daftar: readonly HasilTahunan[], satuan: string): string {
  if (daftar.length === 0) return '';
  const told = daftar.slice(-MOST_YEARS);
  const values = told.map(({ realisasi }) => formatTerhitung(realisasi));
  const isSame = values.length > 1 && new Set(values).size === 1;
  // Words and days have no unit.
  const isCounted = told.every(
    ({ realisasi }) =>
      !isFigure(realisasi) ||
      valueText(realisasi, satuan) === withUnit(formatBesaran(realisasi), satuan),
  );
  const shown = enumerate(isSame ? values.slice(0, 1) : values, ';');
  const listed = isCounted ? withUnit(shown, satuan) : shown;
  const together = isSame ? 'sama, yaitu ' : 'berturut-turut ';
  const said = ` Pada tahun ${yearsOf(told)} realisasinya ${values.length > 1 ? together : ''}${listed}`;
  const isAmount = told.every(
    ({ realisasi }) => !isFigure(realisasi) || realisasi.form?.kind !== 'day',
  );
  return `${said}${isAmount && daftar.length > MOST_YEARS ? extremes(daftar) : ''}.`;
}

/** `2019–2021`, or `2016, 2018, dan 2019` where years are missing. */
function yearsOf(daftar: readonly HasilTahunan[]): string {
  const tahun = daftar.map((one) => one.tahun);
  const [awal = 0, akhir = awal] = [tahun[0], tahun.at(-1)];
  const isUnbroken = tahun.length > 1 && akhir - awal === tahun.length - 1;
  return isUnbroken ? `${String(awal)}–${String(akhir)}` : enumerate(tahun.map(String));
}

function extremes(daftar: readonly HasilTahunan[]): string {
  const sorted = daftar
    .flatMap(({ tahun, realisasi }) => (isFigure(realisasi) ? [{ tahun, realisasi }] : []))
    .sort((a, b) => shownValue(a.realisasi).comparedTo(shownValue(b.realisasi)));
  const tell = (one = sorted[0]) =>
    one === undefined ? '' : `${formatBesaran(one.realisasi)} (${String(one.tahun)})`;
  return `; sejak tahun ${String(daftar[0]?.tahun ?? '')}, yang terendah ${tell()} dan yang tertinggi ${tell(sorted.at(-1))}`;
}

/** Block 3: against the target at the end of the period. */
export function sentenceAkhir(hasil: HasilIndikator, tahun: number, { renstra }: Terms): string {
  const { indikator, targetAkhir, tahunAkhir, realisasi, capaianAkhir } = hasil;
  if (targetAkhir === null) {
    return `${renstra.start} tidak menetapkan target akhir periode (${String(tahunAkhir)}) untuk indikator ini.`;
  }
  const target = targetPhrase(targetAkhir, indikator.satuan);
  const awal = `Target akhir periode ${renstra.word} pada tahun ${String(tahunAkhir)} ditetapkan ${target}`;
  if (!isFigure(realisasi))
    return `${awal}; kemajuannya belum dapat dihitung karena ${missingPhrase(realisasi)}.`;
  if (!isFigure(capaianAkhir)) return `${awal}; kemajuannya tidak dapat dihitung.`;
  const percent = `${formatBesaran(capaianAkhir)} persen`;
  return hasil.polaritas === 'maksimal' && isShare(targetAkhir, capaianAkhir)
    ? `${awal}; realisasi tahun ${String(tahun)} setara dengan ${percent} dari target tersebut.`
    : `${awal}; capaian tahun ${String(tahun)} terhadap target tersebut ${percent}.`;
}

/** Whether a capaian where more is better says what share of the target was reached: not held at a bound, turned or scored. */
function isShare(target: Target, capaian: Besaran): boolean {
  if (isRentang(target) || capaian.nilai.isNegative()) return false;
  const isNumber = target.form === undefined || target.form.kind === 'at-least';
  return isNumber && !isFloored(capaian) && !isCapped(capaian) && turnOf(capaian) === null;
}

/** Block 4: against a national standard; null where there is none, or none was looked for. */
export function sentenceStandar(hasil: HasilIndikator): string | null {
  const { indikator, standarNasional, realisasi, target, polaritas } = hasil;
  if (!standarNasional) return null;
  const { nilai, sumber } = standarNasional;
  const dari = sumber === null ? '' : ` (${sumber})`;
  const standing = isFigure(realisasi) ? standingOf({ realisasi, target }, nilai, polaritas) : null;
  if (!isFigure(realisasi) || standing === null) {
    return `Standar nasional untuk indikator ini ${againstText(nilai, indikator.satuan)}${dari}.`;
  }
  const clause = standingClause(standing, 'standar nasional', realisasi, nilai, hasil);
  return `Realisasi ${valueText(realisasi, indikator.satuan)} ${clause}${dari}.`;
}

/** Said once of a sasaran: that there is no standard is not the same as not having looked for one. */
export function sentencesWithoutStandar({
  indikator: daftar,
  word,
}: MeasuredGoal): readonly string[] {
  const of = (standar: null | undefined) => daftar.filter((one) => one.standarNasional === standar); // prettier-ignore
  const named = (some: readonly HasilIndikator[]) =>
    some.length === daftar.length
      ? `seluruh indikator ${word} ini`
      : enumerate(some.map(({ indikator }) => indikator.nama));
  const none = of(null);
  const unknown = of(undefined).filter(({ pembanding }) => pembanding.every((one) => one.comparison === null)); // prettier-ignore
  return [
    ...(none.length === 0 ? [] : [`Tidak ada standar nasional untuk ${named(none)}.`]),
    ...(unknown.length === 0
      ? []
      : [
          `Perbandingan ${unknown.length === daftar.length ? '' : `${named(unknown)} `}dengan standar nasional belum dimuat dalam laporan ini.`,
        ]),
  ];
}

/** Reasons of there being no efficiency that are of the money; all others are of a result that is not complete. */
const OF_MONEY: ReadonlySet<Alasan> = new Set([
  'anggaran-kosong',
  'anggaran-nol',
  'anggaran-belum-dilaporkan',
  'anggaran-sebagian',
  'tanpa-program',
  'keuangan-kosong',
  'keuangan-nol',
  'capaian-nol',
  'standar-nol',
]);

/** Why a sasaran has no efficiency, in words that go after "karena"; null where it has one. */
export function efficiencyMissing({
  tingkat,
  keterangan,
}: HasilSasaran['efisiensi']): string | null {
  if (isFigure(tingkat) && keterangan !== null) return null;
  return isFigure(tingkat) || !OF_MONEY.has(tingkat.alasan)
    ? 'capaian kinerjanya belum lengkap'
    : REASONS[tingkat.alasan].id;
}

/** Block 6: how efficiently the sasaran was reached. */
export function sentenceEfisiensi({ word, nama, efisiensi }: MeasuredGoal, tahun: number): string {
  const { metode, keterangan } = efisiensi;
  const because = efficiencyMissing(efisiensi);
  if (because !== null || keterangan === null) {
    return `Tingkat efisiensi ${word} ini belum dapat dihitung karena ${because}.`;
  }
  const content = METHODS[metode].sentence((one) => formatTerhitung(efisiensi[one]), keterangan);
  return `Pada tahun ${String(tahun)}, ${content}, sehingga penggunaan sumber daya untuk ${word} “${nama}” tergolong ${conclusion(keterangan)}.`;
}

function conclusion(keterangan: NonNullable<HasilSasaran['efisiensi']['keterangan']>): string {
  switch (keterangan) {
    case 'Efisien':
      return 'efisien';
    case 'Cukup efisien':
      return 'cukup efisien';
    case 'Sesuai standar':
      return 'sesuai dengan standar efisiensi';
    case 'Tidak efisien':
      return 'tidak efisien';
  }
}
