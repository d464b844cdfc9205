// Placeholder text that was never replaced.

import { type Finding, ruleSet, rule, report } from '../../diagnostic/rule.ts';
import { BRACKETED_KODE } from '../../kode.ts';
import type { Narasi } from '../../source/workspace.ts';
import type { Check } from '../check.ts';
import { readNaskah } from './running-text.ts';

export const placeholderRules = ruleSet({
  'narasi-belum-ditulis': rule<{ content: string }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Teks pengisi yang tertinggal akan ikut tercetak.',
      en: 'Placeholder text that is left in would be printed.',
    },
    id: ({ content }) => ({
      pesan: `teks pengisi "${content}" belum diganti`,
      saran: 'tulis isinya, atau hapus kalimatnya',
    }),
    en: ({ content }) => ({
      pesan: `the placeholder "${content}" has not been replaced`,
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
const MAX_FINDINGS = 100;

export const checkPengisi: Check = ({ hasil: { data } }) =>
  [...data.narasi.values()].flatMap(findPengisi);

/** The placeholders of a text, in their order. */
export function findPlaceholders(text: string): readonly RegExpExecArray[] {
  // Nearly no text has one, and looking for the first alone is much faster.
  if (text.search(PENGISI) === -1) return [];
  return [...text.matchAll(PENGISI)].filter(
    ({ 0: content }) =>
      !KODE.test(content) && (!HURUF_BESAR.test(content) || content === content.toUpperCase()),
  );
}

function findPengisi(narasi: Narasi): Finding[] {
  const hasil: Finding[] = [];
  for (const alinea of readNaskah(narasi).alinea) {
    for (const { 0: content, index } of findPlaceholders(alinea.text)) {
      if (hasil.length === MAX_FINDINGS) return hasil;
      hasil.push(
        report(
          placeholderRules['narasi-belum-ditulis'],
          { content },
          alinea.position(index, content.length),
        ),
      );
    }
  }
  return hasil;
}
