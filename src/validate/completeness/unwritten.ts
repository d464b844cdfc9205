// Values of the data that nobody wrote: a TODO or a gap in the place of a text, and what the skeleton of `lkjip init` put there.

import { insideCurly, straightQuotes } from '../../diagnostic/curly-quotes.ts';
import { filesOfYear } from '../naming.ts';
import { shorten } from '../../diagnostic/words.ts';
import { type Finding, ruleSet, rule, report } from '../../diagnostic/rule.ts';
import type { TypedText } from '../../source/yaml/tree.ts';
import type { Check } from '../check.ts';
import { findPlaceholders } from '../prose/placeholders.ts';

export const unwrittenRules = ruleSet({
  'isian-belum-diganti': rule<{ content: string }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Teks pengisi yang tertinggal di data akan ikut tercetak; laporannya ditandai DRAF.',
      en: 'Placeholder text that is left in the data would be printed; the report is marked DRAF.',
    },
    id: ({ content }) => ({
      pesan: `isian "${shorten(content)}" masih teks pengisi`,
      saran: 'tulis isinya menurut dokumennya, atau kosongkan',
    }),
    en: ({ content }) => ({
      pesan: `the value "${shorten(content)}" is still placeholder text`,
      saran: 'write it as the document has it, or leave it empty',
    }),
    example: {
      files: {
        '2020/organisasi.yaml': `
          pengesahan: { tanggal: 2021-02-26 }
          tugas: 'TODO: salin dari peraturan bupati'
        `,
      },
      mended: [
        ["'TODO: salin dari peraturan bupati'", 'menyelenggarakan pelayanan dan menangani keluhan'],
      ],
    },
  }),
  'kutip-lengkung': rule<{ content: string; tanpa: string }>({
    tingkat: 'peringatan',
    fix: ({ content }) => straightQuotes(content),
    mengapa: {
      id: 'YAML hanya mengenal tanda kutip lurus; yang lengkung, biasanya tersalin dari pengolah kata, ikut tercetak.',
      en: 'YAML knows straight quotes alone; curly ones, mostly copied from a word processor, are printed.',
    },
    id: ({ content, tanpa }) => ({
      pesan: `tanda kutip lengkung pada ${shorten(content)} ikut tercetak`,
      saran: `tulis "${shorten(tanpa)}"`,
    }),
    en: ({ content, tanpa }) => ({
      pesan: `the curly quotes of ${shorten(content)} are printed`,
      saran: `write "${shorten(tanpa)}"`,
    }),
    example: {
      files: {
        '2020/organisasi.yaml': `
          pengesahan: { tanggal: 2021-02-26 }
          tugas: “menyelenggarakan pelayanan”
        `,
      },
      mended: [['“menyelenggarakan pelayanan”', '"menyelenggarakan pelayanan"']],
    },
  }),
});

/** What templates/awal/ writes in the place of something that only the agency knows. */
export const SKELETON_TEXTS: readonly string[] = [
  'Kepala Instansi',
  'Rumusan visi kepala daerah',
  'Rumusan visi instansi',
  'Rumusan misi yang didukung instansi',
];

export const checkUnwritten: Check = (bahan) =>
  filesOfYear(bahan).flatMap(({ texts }) => texts.flatMap(checkText));

function checkText({ key, text, position }: TypedText): Finding[] {
  const content = text.trim();
  const without = insideCurly(content);
  // What else is wrong with a NIP is said together with its quotes.
  if (without !== null && key !== 'nip') {
    return [report(unwrittenRules['kutip-lengkung'], { content, tanpa: without }, position)];
  }
  const isSkeleton = SKELETON_TEXTS.includes(content) || findPlaceholders(content).length > 0;
  return isSkeleton ? [report(unwrittenRules['isian-belum-diganti'], { content }, position)] : [];
}
