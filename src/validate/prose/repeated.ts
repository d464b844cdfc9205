// The same paragraph twice in one year's prose.

import { shorten, placeInEnglish } from '../../diagnostic/words.ts';
import { compare } from '../../diagnostic/finding.ts';
import { type Finding, ruleSet, rule, report } from '../../diagnostic/rule.ts';
import type { Position } from '../../diagnostic/diagnostic.ts';
import type { Check } from '../check.ts';
import { readNaskah, sourceText } from './running-text.ts';

export const SALINAN = {
  id: 'Naskah salinan menandakan analisis tidak dilakukan tahun ini; evaluator mengenalinya sebagai "salin tempel".',
  en: 'Copied prose shows that nothing was analysed this year; evaluators recognise it at once.',
};

export const repetitionRules = ruleSet({
  'paragraf-ganda': rule<{ pertama: string; awal: string }>({
    tingkat: 'peringatan',
    mengapa: SALINAN,
    id: ({ pertama, awal }) => ({
      pesan: `paragraf "${awal}" sudah ada di ${pertama}`,
      saran: 'hapus salah satunya, atau tulis yang khusus untuk bagian ini',
    }),
    en: ({ pertama, awal }) => ({
      pesan: `the paragraph "${awal}" is already at ${placeInEnglish(pertama)}`,
      saran: 'remove one of them, or write what is particular to this section',
    }),
    example: {
      files: {
        '2020/narasi/3.1-S2.md': `
          Petugas belum mencukupi, sehingga waktu tunggu pada jam sibuk masih melebihi standar pelayanan.

          ## Permasalahan

          Petugas belum mencukupi, sehingga waktu tunggu pada jam sibuk masih melebihi standar pelayanan.

          ## Solusi

          1. Menambah petugas pengaduan.
        `,
      },
      mended: [
        [
          '## Permasalahan\n\nPetugas belum mencukupi, sehingga waktu tunggu pada jam sibuk masih melebihi standar pelayanan.',
          '## Permasalahan\n\n1. Petugas pengaduan belum mencukupi.',
        ],
      ],
    },
  }),
});

/** Shorter ones, such as a lead-in sentence, may stand in several sections. */
const TERPENDEK = 80;

export const checkRepeatedParagraf: Check = ({ hasil: { data } }) => {
  const seen = new Map<string, Position>();
  const sorted = [...data.narasi.values()].sort((a, b) => compare(a.file, b.file));
  return sorted.flatMap((narasi) =>
    readNaskah(narasi).alinea.flatMap((alinea): Finding[] => {
      const text = normaliseText(sourceText(alinea));
      if (text.length < TERPENDEK) return [];
      const position = alinea.position(0);
      const lama = seen.get(text);
      if (lama === undefined) {
        seen.set(text, position);
        return [];
      }
      const pertama = `${lama.berkas} baris ${String(lama.baris)}`;
      const fakta = { pertama, awal: shorten(sourceText(alinea)) };
      return [report(repetitionRules['paragraf-ganda'], fakta, position)];
    }),
  );
};

/** Spacing and case make no other text. */
export function normaliseText(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
