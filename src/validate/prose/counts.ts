// Counts typed into prose: "4 (empat) sasaran" where the data have three.

import type { Hasil, HasilSasaran } from '../../calculate/laporan.ts';
import { formatCacah, formatTerbilang } from '../../compose/format.ts';
import { type Finding, ruleSet, rule, report } from '../../diagnostic/rule.ts';
import type { Check } from '../check.ts';
import { readNaskah, sentences, type Alinea, type Kalimat } from './running-text.ts';
import { DIKETIK, figureRules } from './figures.ts';

/** `2 (dua) pada S1, 4 (empat) seluruhnya`; of one count the number alone. */
function wordCounts(
  banyak: readonly { readonly kode: string | null; readonly cacah: string }[],
  [pada, seluruhnya]: readonly [string, string],
): string {
  if (banyak.length === 1) return banyak.map(({ cacah }) => cacah).join('');
  return banyak
    .map(({ kode, cacah }) => `${cacah} ${kode === null ? seluruhnya : `${pada} ${kode}`}`)
    .join(', ');
}

export const countRules = ruleSet({
  'narasi-cacah-lain': rule<{
    tertulis: string;
    what: string;
    /** What each sasaran that is spoken of has, and all there are (kode null). */
    banyak: readonly { kode: string | null; cacah: string }[];
    ekspresi: string;
  }>({
    tingkat: 'peringatan',
    mengapa: DIKETIK,
    id: ({ tertulis, what, banyak, ekspresi }) => ({
      pesan: `tertulis ${tertulis} ${what}, menurut data ${wordCounts(banyak, ['pada', 'seluruhnya'])}`,
      saran: `pakai {{${ekspresi}}}`,
    }),
    en: ({ tertulis, what, banyak, ekspresi }) => ({
      pesan: `${tertulis} ${what} is written, the data have ${wordCounts(banyak, ['for', 'in all'])}`,
      saran: `use {{${ekspresi}}}`,
    }),
    example: {
      files: {
        '2020/narasi/2.1-perencanaan-strategis.md': `
          Tujuan tersebut dijabarkan ke dalam 4 (empat) sasaran strategis.
        `,
      },
      mended: [['4 (empat)', '{{cacah "sasaran"}}']],
    },
  }),
  'narasi-terbilang-lain': rule<{ angka: string; kata: string; expected: string }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Angka dan hurufnya harus menyebut jumlah yang sama.',
      en: 'Digits and words must state the same number.',
    },
    id: ({ angka: tertulis, kata, expected }) => ({
      pesan: `tertulis ${tertulis} (${kata}), padahal ${tertulis} dibaca ${expected}`,
      saran: 'perbaiki angka atau hurufnya',
    }),
    en: ({ angka: tertulis, kata, expected }) => ({
      pesan: `${tertulis} (${kata}) is written, but ${tertulis} is ${expected}`,
      saran: 'mend the digits or the words',
    }),
    example: {
      files: {
        '2020/narasi/1.2-gambaran-umum.md': `
          Pelayanan diberikan oleh 12 (sebelas) petugas.
        `,
      },
      mended: [['12 (sebelas)', '12 (dua belas)']],
    },
  }),
});

const APA = ['sasaran', 'indikator', 'tujuan', 'misi', 'program'] as const;
type CountedThing = (typeof APA)[number];
const CACAH = new RegExp(
  String.raw`(?<![a-zà-ɏ\p{N}.,/-])(\d{1,3})(?:\s*\(([a-zà-ɏ ]{3,60})\))?\s+(?:buah\s+)?(${APA.join('|')})(?![a-zà-ɏ-])([^.;,]{0,40})`,
  'giu',
);
const TERBILANG = /(?<![\p{L}\p{N}.,/-])(\d{1,6})\s*\(([\p{L} ]{3,80})\)/gu;
/** The words of numbers, so that "2 (misalnya)" is not taken for one. */
const KATA_BILANGAN =
  /^(?:(?:nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh|ratus|ribu|seratus|seribu)\s*)+$/i;
/** A part of them, or those of someone else: no count of all that this report has. */
const SEBAGIAN =
  /\b(?:dari|di antara\w*|diantara\w*|belum|telah|sudah|tidak|hanya|tercapai|mencapai|melampaui|memenuhi|terlampaui|lainnya|pertama|kedua|terakhir|masing-masing|setiap|tiap)\b/i;
const OF_ANOTHER =
  /^\s*(?:kabupaten|kota|provinsi|daerah|nasional|rpjmd|rpjmn|pemerintah|pembangunan|unggulan|prioritas|bupati|gubernur|tujuan pembangunan|sdgs)/i;

/** "RPJMD memuat 5 (lima) misi": what another document lists. */
const OTHER_DOKUMEN =
  /\b(?:rpjmd|rpjmn|rpjpd|rpjpn|bupati|gubernur|wali\s?kota|kepala daerah|rencana pembangunan)\b(?:(?!\b(?:renstra|rencana strategis|perjanjian kinerja|iku)\b)[^;]){0,120}$/i;

/** Digits and words that disagree, and counts of what the data can count. */
export const checkCacahNarasi: Check = ({ hasil }) =>
  [...hasil.data.narasi.values()].flatMap((narasi) =>
    readNaskah(narasi).bagian.flatMap(({ judul, alinea }) =>
      [...(judul === null ? [] : [judul]), ...alinea].flatMap((one) => [
        ...checkTerbilang(one),
        ...sentences(one).flatMap((kalimat) =>
          checkCounts(kalimat, {
            alinea: one,
            hasil,
            nama: narasi.bagian,
            judul: judul?.text ?? '',
          }),
        ),
      ]),
    ),
  );

interface Letak {
  readonly alinea: Alinea;
  readonly hasil: Hasil;
  /** Name of the section, and the heading over the paragraph. */
  readonly nama: string;
  readonly judul: string;
}

function checkTerbilang(alinea: Alinea): Finding[] {
  return [...alinea.text.matchAll(TERBILANG)].flatMap((match) => {
    const [content, angka = '', kata = ''] = match;
    const expected = formatTerbilang(Number(angka));
    const tidy = kata.toLowerCase().replace(/\s+/g, ' ').trim();
    if (!KATA_BILANGAN.test(tidy) || tidy === expected) return [];
    const fakta = { angka, kata: tidy, expected };
    return [
      report(
        countRules['narasi-terbilang-lain'],
        fakta,
        alinea.position(match.index, content.length),
      ),
    ];
  });
}

function checkCounts(kalimat: Kalimat, place: Letak): Finding[] {
  const { alinea, hasil } = place;
  let owners: readonly HasilSasaran[] | undefined;
  return [...kalimat.text.matchAll(CACAH)].flatMap((match) => {
    const [, angka = '', kata, key = '', sesudah = ''] = match;
    const what = key.toLowerCase() as CountedThing;
    const tertulis = Number(angka);
    if (OF_ANOTHER.test(sesudah) || !isOwnCount(what, kata, sesudah)) return [];
    const fullTertulis = kata === undefined ? angka : `${angka} (${kata})`;
    const position = alinea.position(kalimat.mulai + match.index, fullTertulis.length);
    owners ??= sasaranOf(kalimat, place);
    const cacah = countsOf(what, hasil, owners);
    const same = cacah.find(({ banyak }) => banyak === tertulis);
    if (same !== undefined) {
      const fakta = { angka: `${fullTertulis} ${what}`, ekspresi: same.ekspresi };
      return [report(figureRules['narasi-angka-diketik'], fakta, position)];
    }
    // "2 (dua) indikator belum tercapai" counts a part; a table may list as many sasaran or indikator of its own.
    const most = Math.max(...cacah.map(({ banyak }) => banyak));
    const sebagian = tertulis < most && SEBAGIAN.test(kalimat.text);
    const listed = (what === 'sasaran' || what === 'indikator') && isListed(tertulis, hasil);
    const other = OTHER_DOKUMEN.test(
      kalimat.text.slice(Math.max(0, match.index - 160), match.index),
    );
    if (sebagian || listed || other) return [];
    const fakta = { tertulis: fullTertulis, what, ...factsOf(cacah) };
    return [report(countRules['narasi-cacah-lain'], fakta, position)];
  });
}

/** The sasaran that a text belongs to or names: counts in it may be theirs. */
function sasaranOf(
  { text, ekspresi }: Kalimat,
  { nama, judul, hasil }: Letak,
): readonly HasilSasaran[] {
  const sebut = [judul, text, ...ekspresi].join('\n').toLowerCase();
  const kata = new Set(
    sebut.match(/[\p{L}\p{N}][\p{L}\p{N}._-]*/gu)?.map((one) => one.replace(/[._-]+$/, '')),
  );
  const nomor = new Set(
    [...sebut.matchAll(/\bsasaran(?: strategis)? (?:ke-)?(\d+)/g)].map(([, n]) => n),
  );
  return hasil.sasaran.filter(({ sasaran, indikator }, i) => {
    const kode = [sasaran.kode, ...indikator.map((one) => one.indikator.kode)];
    return (
      kode.some((one) => one === nama || kata.has(one.toLowerCase())) ||
      nomor.has(String(i + 1)) ||
      sebut.includes(sasaran.nama.toLowerCase())
    );
  });
}

interface Cacah {
  /** Kode of the sasaran whose own it is; null for all there are. */
  readonly kode: string | null;
  readonly banyak: number;
  readonly ekspresi: string;
}

/** What each of the sasaran has, then all there are. */
function countsOf(
  what: CountedThing,
  hasil: Hasil,
  owners: readonly HasilSasaran[],
): readonly Cacah[] {
  const all = { kode: null, banyak: countOf(what, hasil), ekspresi: `cacah "${what}"` };
  if (what !== 'indikator' && what !== 'program') return [all];
  const own = owners.map(({ sasaran: { kode }, [what]: daftar }) => ({
    kode,
    banyak: daftar.length,
    ekspresi: `cacah "${what}" "${kode}"`,
  }));
  return [...own.filter(({ banyak }) => banyak !== all.banyak), all];
}

function factsOf(cacah: readonly Cacah[]) {
  const [pertama] = cacah as readonly [Cacah, ...Cacah[]];
  const banyak = cacah.map((one) => ({ kode: one.kode, cacah: formatCacah(one.banyak) }));
  return { banyak, ekspresi: pertama.ekspresi };
}

function isListed(banyak: number, { tabel }: Hasil): boolean {
  return tabel.some(({ jenis, baris }) => jenis === 'capaian' && baris.length === banyak);
}

/** A bare "83 indikator" or "12 program" may be anyone's; "4 (empat) indikator" and "4 indikator kinerja" are the report's. */
function isOwnCount(what: CountedThing, kata: string | undefined, sesudah: string): boolean {
  if (what !== 'indikator' && what !== 'program') return true;
  return kata !== undefined || /^\s+(?:kinerja|utama|sasaran|strategis|pendukung)\b/i.test(sesudah);
}

function countOf(what: CountedThing, { sasaran, tujuan, renstra, anggaran }: Hasil): number {
  switch (what) {
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
