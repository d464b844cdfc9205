// Placeholder text that was never replaced.

import { type Finding, ruleSet, rule, report } from '../../diagnostic/rule.ts';
import { BRACKETED_KODE } from '../../kode.ts';
import type { Narasi } from '../../source/workspace.ts';
import type { Check } from '../check.ts';
import { readNaskah } from './running-text.ts';

export const placeholderRules = ruleSet({
  'narasi-belum-ditulis': rule<{ isi: string }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Teks pengisi yang tertinggal akan ikut tercetak.',
      en: 'Placeholder text that is left in would be printed.',
    },
    id: ({ isi }) => ({
      pesan: `teks pengisi "${isi}" belum diganti`,
      saran: 'tulis isinya, atau hapus kalimatnya',
    }),
    en: ({ isi }) => ({
      pesan: `the placeholder "${isi}" has not been replaced`,
      saran: 'write what belongs here, or remove the sentence',
    }),
    example: {
      files: {
        '2020/narasi/3.1-S1.md': `
          Realisasi sasaran ini didukung oleh [nama kegiatan] dengan hasil ... persen.

          ## Permasalahan

          1. Petugas pelayanan belum mencukupi.

          ## Solusi

          1. Menambah petugas pelayanan.
        `,
      },
      mended: [
        [
          'oleh [nama kegiatan] dengan hasil ... persen',
          'oleh penataan loket dengan hasil {{capaian "S1.1"}} persen',
        ],
      ],
    },
  }),
});

const PENGISI = new RegExp(
  [
    String.raw`\blorem ipsum\b`,
    String.raw`(?<![a-zà-ɏ])(?:TODO|FIXME|TBD|TBA)(?![a-zà-ɏ])`,
    String.raw`(?<![a-zà-ɏ\p{N}])[xX]{3,}(?![a-zà-ɏ\p{N}])`,
    String.raw`\b(?:isi|tulis|lengkapi|sebutkan|uraikan|jelaskan|ketik)(?:kan)? di ?sini\b`,
    String.raw`\b(?:belum diisi|akan diisi|mohon diisi|diisi kemudian|teks contoh|contoh teks)\b`,
    // "[nama kegiatan]": brackets that are no link, nor those of a picture, stay in the text.
    String.raw`(?<!!)\[[a-zà-ɏ][a-zà-ɏ\p{N} /.,-]{1,60}\]`,
    String.raw`(?<=^|[\s(“"])(?:\.{3,}|…+)(?=$|[\s).,;:”"])`,
    String.raw`_{3,}`,
  ].join('|'),
  'giu',
);
/** Abbreviations in capitals only: "todo" and "tba" are parts of other words and names. */
const HURUF_BESAR = /^(?:todo|fixme|tbd|tba)$/i;

const KODE = new RegExp(`^${BRACKETED_KODE}$`, 'u');

/** A file with more than that was never written: the first ones say it. */
const TEMUAN_MAKSIMUM = 100;

export const checkPengisi: Check = ({ hasil: { data } }) =>
  [...data.narasi.values()].flatMap(findPengisi);

/** The placeholders of a text, in their order. */
export function findPlaceholders(teks: string): readonly RegExpExecArray[] {
  // Nearly no text has one, and looking for the first alone is much faster.
  if (teks.search(PENGISI) === -1) return [];
  return [...teks.matchAll(PENGISI)].filter(
    ({ 0: isi }) => !KODE.test(isi) && (!HURUF_BESAR.test(isi) || isi === isi.toUpperCase()),
  );
}

function findPengisi(narasi: Narasi): Finding[] {
  const hasil: Finding[] = [];
  for (const alinea of readNaskah(narasi).alinea) {
    for (const { 0: isi, index } of findPlaceholders(alinea.teks)) {
      if (hasil.length === TEMUAN_MAKSIMUM) return hasil;
      hasil.push(
        report(placeholderRules['narasi-belum-ditulis'], { isi }, alinea.posisi(index, isi.length)),
      );
    }
  }
  return hasil;
}
