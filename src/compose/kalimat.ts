// The sentences that lkjip itself writes about a result. Formal Indonesian; every figure comes from the results.

import { ada, shownValue, type Alasan, type Besaran } from '../calculate/besaran.ts';
import { isCapped } from '../calculate/capaian.ts';
import type { HasilIndikator, HasilSasaran } from '../calculate/laporan.ts';
import type { HasilTahunan } from '../calculate/tren.ts';
import { METHODS } from '../formula/efficiency.ts';
import { REASONS } from '../formula/reasons.ts';
import { formatBesaran, formatTerhitung } from './format.ts';
import { missingPhrase, reachedPhrase, targetPhrase, valueText } from './wording/phrase.ts';
import type { Terms } from './wording/terms.ts';

/** Block 1: target against realisasi of the year. */
export function sentenceCapaian(hasil: HasilIndikator, tahun: number): string {
  const { indikator, target, realisasi, capaian, predikat } = hasil;
  const awal = `Pada tahun ${String(tahun)}, ${indikator.nama}`;
  if (target === null) {
    return ada(realisasi)
      ? `${awal} terealisasi ${reachedPhrase(realisasi, indikator.satuan)}, tetapi targetnya belum ditetapkan sehingga capaiannya tidak dapat dihitung.`
      : `${awal} belum memiliki target maupun realisasi.`;
  }
  const dengan = `${awal} ditargetkan ${targetPhrase(target, indikator.satuan)}`;
  if (!ada(realisasi)) return `${dengan}; ${missingPhrase(realisasi)}.`;
  const nyata = reachedPhrase(realisasi, indikator.satuan);
  if (!ada(capaian)) return `${dengan} dan terealisasi ${nyata}; capaiannya tidak dapat dihitung.`;
  const batas = isCapped(capaian) ? ', yaitu batas tertinggi yang dipakai,' : '';
  const mutu = predikat === null ? '' : ` dengan predikat ${predikat.predikat}`;
  return `${dengan} dan terealisasi ${nyata}, sehingga capaiannya ${formatBesaran(capaian)} persen${batas}${mutu}.`;
}

/** Years before the report's that have a realisasi, in ascending order. */
export function pastYears(hasil: HasilIndikator, tahun: number): readonly HasilTahunan[] {
  return hasil.tren.filter((satu) => satu.tahun < tahun && ada(satu.realisasi));
}

/** Block 2: against last year and the years before. */
export function sentenceLalu(hasil: HasilIndikator, tahun: number): string {
  const { indikator, realisasi } = hasil;
  const lalu = pastYears(hasil, tahun);
  const terakhir = lalu.at(-1);
  if (terakhir === undefined || !ada(terakhir.realisasi)) {
    return `Realisasi tahun-tahun sebelum ${String(tahun)} belum tersedia, sehingga perkembangan indikator ini belum dapat dibandingkan.`;
  }
  const sebelum = valueText(terakhir.realisasi, indikator.satuan);
  const daftar = listYears(lalu.slice(0, -1));
  const riwayat = daftar === '' ? '' : ` Tahun-tahun sebelumnya: ${daftar}.`;
  if (!ada(realisasi)) {
    return `Realisasi terakhir yang diketahui adalah ${sebelum} pada tahun ${String(terakhir.tahun)}.${riwayat}`;
  }
  const kini = valueText(realisasi, indikator.satuan);
  if (realisasi.form?.kind === 'day') {
    return `Pada tahun ${String(terakhir.tahun)} realisasinya ${sebelum}, pada tahun ${String(tahun)} ${kini}.${riwayat}`;
  }
  const arah = direction(realisasi, terakhir.realisasi);
  const banding =
    arah === 'tetap'
      ? `Dibandingkan tahun ${String(terakhir.tahun)}, realisasi tahun ${String(tahun)} tetap ${kini}.`
      : `Dibandingkan tahun ${String(terakhir.tahun)}, realisasi ${arah} dari ${sebelum} menjadi ${kini} pada tahun ${String(tahun)}${judgement(arah, hasil.polaritas)}.`;
  return banding + riwayat;
}

function direction(kini: Besaran, lalu: Besaran): 'naik' | 'turun' | 'tetap' {
  const tanda = shownValue(kini).comparedTo(shownValue(lalu));
  if (tanda > 0) return 'naik';
  return tanda < 0 ? 'turun' : 'tetap';
}

/** Polaritas, not the sign, decides what is better. */
function judgement(arah: 'naik' | 'turun', polaritas: string): string {
  if (polaritas === 'stabil') return '';
  return (arah === 'naik') === (polaritas === 'maksimal') ? ' (membaik)' : ' (memburuk)';
}

function listYears(daftar: readonly HasilTahunan[]): string {
  return daftar
    .map(({ tahun, realisasi }) => `${formatTerhitung(realisasi)} (${String(tahun)})`)
    .join(', ');
}

/** Block 3: against the target at the end of the period. */
export function sentenceAkhir(hasil: HasilIndikator, { renstra }: Terms): string {
  const { indikator, targetAkhir, tahunAkhir, realisasi, capaianAkhir } = hasil;
  if (targetAkhir === null) {
    return `${renstra.start} tidak menetapkan target akhir periode (${String(tahunAkhir)}) untuk indikator ini.`;
  }
  const target = targetPhrase(targetAkhir, indikator.satuan);
  const awal = `Target akhir periode ${renstra.word} pada tahun ${String(tahunAkhir)} ditetapkan ${target}`;
  if (!ada(realisasi))
    return `${awal}; kemajuannya belum dapat dihitung karena realisasi belum tersedia.`;
  if (!ada(capaianAkhir)) return `${awal}; kemajuannya tidak dapat dihitung.`;
  return `${awal}; realisasi tahun ini setara dengan capaian ${formatBesaran(capaianAkhir)} persen terhadap target tersebut.`;
}

/** Block 4: against a national standard; that there is none has to be said, and is not the same as not having looked. */
export function sentenceStandar({ indikator, standarNasional, realisasi }: HasilIndikator): string {
  if (standarNasional === undefined) {
    return 'Standar nasional untuk indikator ini belum tersedia, sehingga perbandingan belum dilakukan.';
  }
  if (standarNasional === null) {
    return 'Standar nasional untuk indikator ini tidak ada, sehingga perbandingan tidak dilakukan.';
  }
  const { nilai, sumber } = standarNasional;
  const standar = valueText(nilai, indikator.satuan);
  const dari = sumber === null ? '' : ` (${sumber})`;
  if (!ada(realisasi)) return `Standar nasional untuk indikator ini ${standar}${dari}.`;
  const tanda = shownValue(realisasi).comparedTo(shownValue(nilai));
  const letak = tanda === 0 ? 'sama dengan' : tanda > 0 ? 'di atas' : 'di bawah';
  return `Realisasi ${valueText(realisasi, indikator.satuan)} berada ${letak} standar nasional sebesar ${standar}${dari}.`.replace(
    'berada sama dengan',
    'sama dengan',
  );
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
  if (ada(tingkat) && keterangan !== null) return null;
  return ada(tingkat) || !OF_MONEY.has(tingkat.alasan)
    ? 'capaian kinerjanya belum lengkap'
    : REASONS[tingkat.alasan].id;
}

/** Block 6: how efficiently the sasaran was reached. */
export function sentenceEfisiensi(
  { sasaran, efisiensi }: HasilSasaran,
  tahun: number,
  terms: Terms,
): string {
  const { metode, keterangan } = efisiensi;
  const because = efficiencyMissing(efisiensi);
  if (because !== null || keterangan === null) {
    return `Tingkat efisiensi ${terms.sasaran.word} ini belum dapat dihitung karena ${because}.`;
  }
  const isi = METHODS[metode].sentence((satu) => formatTerhitung(efisiensi[satu]), keterangan);
  return `Pada tahun ${String(tahun)}, ${isi}, sehingga ${terms.sasaran.word} ${sasaran.nama} ${conclusion(keterangan)}.`;
}

function conclusion(keterangan: NonNullable<HasilSasaran['efisiensi']['keterangan']>): string {
  switch (keterangan) {
    case 'Efisien':
      return 'dicapai dengan efisien';
    case 'Cukup efisien':
      return 'dicapai dengan cukup efisien';
    case 'Sesuai standar':
      return 'dicapai sesuai standar efisiensi';
    case 'Tidak efisien':
      return 'dicapai dengan tidak efisien';
  }
}
