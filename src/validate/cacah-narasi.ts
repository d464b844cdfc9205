// Counts typed into prose: "4 (empat) sasaran" where the data have three.

import { formatCacah, formatTerbilang } from '../compose/format.ts';
import { temuan, type Finding } from '../diagnostic/finding.ts';
import type { Aturan, Bahan } from './aturan.ts';
import { readNaskah, sentences, type Alinea, type Kalimat } from './naskah.ts';

const APA = ['sasaran', 'indikator', 'tujuan', 'misi', 'program'] as const;
const CACAH = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/-])(\d{1,3})(?:\s*\(([\p{L} ]{3,60})\))?\s+(?:buah\s+)?(${APA.join('|')})(?![\p{L}-])([^.;,]{0,40})`,
  'giu',
);
const TERBILANG = /(?<![\p{L}\p{N}.,/-])(\d{1,6})\s*\(([\p{L} ]{3,80})\)/gu;
/** The words of numbers, so that "2 (misalnya)" is not taken for one. */
const KATA_BILANGAN =
  /^(?:(?:nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh|ratus|ribu|seratus|seribu)\s*)+$/i;
/** A part of them, or those of someone else: no count of all that this report has. */
const SEBAGIAN =
  /\b(?:dari|di antara\w*|diantara\w*|belum|telah|sudah|tidak|hanya|tercapai|mencapai|melampaui|memenuhi|terlampaui|lainnya|pertama|kedua|terakhir|masing-masing|setiap|tiap)\b/i;
const MILIK_LAIN =
  /^\s*(?:kabupaten|kota|provinsi|daerah|nasional|rpjmd|rpjmn|pemerintah|pembangunan|unggulan|prioritas|bupati|gubernur|tujuan pembangunan|sdgs)/i;

/** Digits and words that disagree, and counts of what the data can count. */
export const checkCacahNarasi: Aturan = (bahan) =>
  [...bahan.hasil.data.narasi.values()].flatMap((narasi) =>
    readNaskah(narasi).alinea.flatMap((alinea) => [
      ...checkTerbilang(alinea),
      ...sentences(alinea).flatMap((kalimat) => checkCounts(kalimat, alinea, bahan)),
    ]),
  );

function checkTerbilang(alinea: Alinea): Finding[] {
  return [...alinea.teks.matchAll(TERBILANG)].flatMap((cocok) => {
    const [isi, angka = '', kata = ''] = cocok;
    const seharusnya = formatTerbilang(Number(angka));
    const rapi = kata.toLowerCase().replace(/\s+/g, ' ').trim();
    if (!KATA_BILANGAN.test(rapi) || rapi === seharusnya) return [];
    const fakta = { angka, kata: rapi, seharusnya };
    return [temuan('narasi-terbilang-lain', fakta, alinea.posisi(cocok.index, isi.length))];
  });
}

function checkCounts(kalimat: Kalimat, alinea: Alinea, { hasil }: Bahan): Finding[] {
  return [...kalimat.teks.matchAll(CACAH)].flatMap((cocok) => {
    const [, angka = '', kata, kunci = '', sesudah = ''] = cocok;
    const apa = kunci.toLowerCase() as (typeof APA)[number];
    const tertulis = Number(angka);
    const banyak = countOf(apa, hasil);
    if (MILIK_LAIN.test(sesudah) || !isOwnCount(apa, kata, sesudah)) return [];
    const tertulisLengkap = kata === undefined ? angka : `${angka} (${kata})`;
    const posisi = alinea.posisi(kalimat.mulai + cocok.index, tertulisLengkap.length);
    if (tertulis === banyak) {
      const fakta = { angka: `${tertulisLengkap} ${apa}`, ekspresi: `cacah "${apa}"` };
      return [temuan('narasi-angka-diketik', fakta, posisi)];
    }
    // "2 (dua) indikator belum tercapai" counts a part; a table may list as many sasaran or indikator of its own.
    const sebagian = tertulis < banyak && SEBAGIAN.test(kalimat.teks);
    const didaftar = (apa === 'sasaran' || apa === 'indikator') && isListed(tertulis, hasil);
    if (sebagian || didaftar) return [];
    const fakta = { tertulis: tertulisLengkap, apa, banyak: formatCacah(banyak) };
    return [temuan('narasi-cacah-lain', fakta, posisi)];
  });
}

function isListed(banyak: number, { tabel }: Bahan['hasil']): boolean {
  return tabel.some(({ jenis, baris }) => jenis === 'capaian' && baris.length === banyak);
}

/** A bare "83 indikator" or "12 program" may be anyone's; "4 (empat) indikator" and "4 indikator kinerja" are the report's. */
function isOwnCount(apa: (typeof APA)[number], kata: string | undefined, sesudah: string): boolean {
  if (apa !== 'indikator' && apa !== 'program') return true;
  return kata !== undefined || /^\s+(?:kinerja|utama|sasaran|strategis|pendukung)\b/i.test(sesudah);
}

function countOf(
  apa: (typeof APA)[number],
  { sasaran, tujuan, renstra, anggaran }: Bahan['hasil'],
) {
  switch (apa) {
    case 'sasaran':
      return sasaran.length;
    case 'indikator':
      return sasaran.reduce((banyak, { indikator }) => banyak + indikator.length, 0);
    case 'tujuan':
      return tujuan.length;
    case 'misi':
      return renstra.misi.length;
    case 'program':
      return anggaran.program.length;
  }
}
