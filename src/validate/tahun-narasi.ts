// Sentences that speak of another year than the report's: left over from an older report, or old data.

import { temuan, type Finding } from '../diagnostic/finding.ts';
import type { Aturan } from './aturan.ts';
import { readNaskah, sentences, TANDA_EKSPRESI, type Alinea, type Kalimat } from './naskah.ts';
import { blankRegulations, findYears, namedRanges } from './tahun.ts';

/** Plans and budgets of one year: a regulation on them holds for that budget year alone. */
const RENCANA =
  String.raw`Rencana Kerja(?: Pemerintah Daerah| Perangkat Daerah| Tahunan)?|RKPD|RKT|Renja|` +
  String.raw`Anggaran Pendapatan dan Belanja (?:Daerah|Negara)|APBD|APBN|DPPA|DPA|RKA|` +
  String.raw`Kebijakan Umum (?:Anggaran|APBD)|KUA|PPAS`;
/** What the report itself is about. */
const POKOK =
  String.raw`${RENCANA}|Perjanjian Kinerja|Penetapan Kinerja|Laporan Kinerja(?: Instansi Pemerintah)?|LKjIP|LAKIP|LKIP|` +
  String.raw`Indikator Kinerja Utama|IKU|capaian(?: kinerja)?|realisasi(?: kinerja| anggaran)?|target(?: kinerja)?|` +
  String.raw`pengukuran kinerja|kinerja|pelaksanaan program|program dan kegiatan`;
/** From the noun nearest to the year, whatever stands between them in the sentence. */
function beforeYear(pokok: string, tanda: 'gu' | 'giu'): RegExp {
  const awal = String.raw`(?<![\p{L}])(${pokok})(?![\p{L}])`;
  const antara = String.raw`(?:(?!(?<![\p{L}])(?:${pokok})(?![\p{L}]))[^;\d]){0,80}?`;
  const tahun = String.raw`\b[Tt]ahun(?: [Aa]nggaran)?\s+((?:19|20)\d\d)(?![\d/-])`;
  return new RegExp(awal + antara + tahun, tanda);
}
const RENCANA_TAHUN = beforeYear(RENCANA, 'gu');
const POKOK_TAHUN = beforeYear(POKOK, 'giu');
const PERATURAN = /\b(?:peraturan|keputusan|instruksi|perda|perbup|perwali|pergub|permen\w*)\b/i;

/** Words with which a sentence says that it looks back, or ahead, on purpose. */
const MEMBANDINGKAN =
  /\b(?:(?:di|mem)?banding\w*|sebelum\w*|lalu|sejak|sampai|hingga|naik|turun|meningkat|menurun|kenaikan|penurunan|peningkatan|perkembangan|tren|periode|kondisi awal|terakhir|semula|pernah|berturut\S*|setiap tahun|tiap tahun|dari tahun|antara|selama|mulai|tahun kedua|tahun pertama)\b/i;
const KE_DEPAN =
  /\b(?:akan|akhir|rencana\w*|berikutnya|mendatang|depan|menuju|rpjmd|rpjmn|renstra|target\w*|proyeksi)\b/i;

/**
 * Three degrees: a regulation on the plan or budget of another year; the report's own subject with another
 * year; and a figure of an earlier year that the sentence does not compare. Regulations' own years, periods,
 * and sentences that compare or also name the report's year are left alone.
 */
export const checkTahunNarasi: Aturan = ({ hasil: { data, tahun } }) =>
  [...data.narasi.values()].flatMap((narasi) =>
    readNaskah(narasi).alinea.flatMap((alinea) =>
      sentences(alinea).flatMap((kalimat) => checkSentence(kalimat, alinea, tahun)),
    ),
  );

function checkSentence(kalimat: Kalimat, alinea: Alinea, tahun: number): Finding[] {
  const polos = blankRegulations(kalimat.teks);
  if (!/(?:19|20)\d\d/.test(polos)) return [];
  const at = (mulai: number) => alinea.posisi(kalimat.mulai + mulai, 4);
  if (PERATURAN.test(kalimat.teks)) {
    const lain = findSubject(polos, RENCANA_TAHUN, tahun);
    if (lain === null) return [];
    const { dokumen, sebut, mulai } = lain;
    return [temuan('peraturan-tahun-lain', { dokumen, sebut, tahun }, at(mulai))];
  }
  if (isExplained(kalimat, tahun)) return [];
  const pokok = findSubject(polos, POKOK_TAHUN, tahun);
  if (pokok !== null) {
    const { dokumen, sebut, mulai } = pokok;
    return [temuan('narasi-tahun-lain', { dokumen, sebut, tahun }, at(mulai))];
  }
  const [lama] = findYears(kalimat.teks);
  const berangka = kalimat.teks.includes(TANDA_EKSPRESI) || /\d,\d/.test(polos);
  if (lama === undefined || lama.tahun >= tahun || !berangka) return [];
  return [temuan('narasi-data-lama', { sebut: lama.tahun, tahun }, at(lama.mulai))];
}

function findSubject(teks: string, pola: RegExp, tahun: number) {
  for (const cocok of teks.matchAll(pola)) {
    const [isi, dokumen = '', sebut = ''] = cocok;
    if (Number(sebut) === tahun) continue;
    return { dokumen, sebut: Number(sebut), mulai: cocok.index + isi.length - sebut.length };
  }
  return null;
}

/** The sentence says itself why it names that year. */
function isExplained({ teks, ekspresi }: Kalimat, tahun: number): boolean {
  const sebut = findYears(teks).map((satu) => satu.tahun);
  if (sebut.length === 0) return namedRanges(teks).length > 0;
  const kata = ekspresi.join(' ');
  // `{{realisasiLalu "S1.1" 2019}}` beside "tahun 2019" is the figure of that very year.
  const bertahun = sebut.every((satu) => kata.includes(String(satu)));
  const menyebutLaporan =
    sebut.includes(tahun) || /^(?:tahun|tahunLalu)$/m.test(ekspresi.join('\n'));
  const beragam = new Set(sebut).size > 1;
  const keDepan = sebut.every((satu) => satu > tahun) && KE_DEPAN.test(teks);
  return bertahun || menyebutLaporan || beragam || keDepan || MEMBANDINGKAN.test(teks);
}
