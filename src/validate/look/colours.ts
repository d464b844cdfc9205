// Colours of the workspace's own that are hard to read on paper.

import { contrast, TEXT_CONTRAST, PUTIH } from '../../compose/colour.ts';
import { locate } from '../../source/workspace.ts';
import type { Check } from '../check.ts';
import { ruleSet, rule, report } from '../../diagnostic/rule.ts';

export const colourRules = ruleSet({
  'warna-kurang-kontras': rule<{ nama: string; warna: string; kontras: string }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Tulisan yang kontrasnya di bawah 4,5:1 sukar dibaca, apalagi pada fotokopi.',
      en: 'Text with less contrast than 4.5:1 is hard to read, the more so on a photocopy.',
    },
    id: ({ nama, warna, kontras }) => ({
      pesan: `warna ${nama} ${warna} kurang kontras di kertas putih: ${kontras}:1, paling sedikit 4,5:1`,
      saran: 'pakai warna yang lebih gelap',
    }),
    en: ({ nama, warna, kontras }) => ({
      pesan: `the colour ${nama} ${warna} has too little contrast on white paper: ${kontras.replace(',', '.')}:1, at least 4.5:1`,
      saran: 'use a darker colour',
    }),
    example: {
      files: {
        'lkjip.yaml': `
          versi: 1
          instansi: { nama: Dinas Contoh, daerah: Kabupaten Contoh }
          tampilan:
            warna: { aksen: '#e08a00' }
        `,
      },
      mended: [['#e08a00', '#8a4b00']],
    },
    cure: {
      id: 'pakai warna yang lebih gelap, atau catat pada `terima` bila warna itu memang wajib dipakai.',
      en: 'use a darker colour, or note it under `terima` if it is prescribed.',
    },
  }),
});

/** Each colour is also that of text, and so has the contrast of text. */
export const checkWarna: Check = ({ workspace }) =>
  Object.entries(workspace.tampilan.warna).flatMap(([nama, warna]: [string, string | null]) => {
    if (warna === null) return [];
    const kontras = contrast(warna, PUTIH);
    if (kontras >= TEXT_CONTRAST) return [];
    const asal = { berkas: 'lkjip.yaml', keys: ['tampilan', 'warna', nama] };
    const fakta = { nama, warna, kontras: formatRatio(kontras) };
    return [report(colourRules['warna-kurang-kontras'], fakta, locate(workspace, asal))];
  });

/** Rounded down, so that 4.49 is not called 4.5. */
function formatRatio(kontras: number): string {
  return (Math.floor(kontras * 100) / 100).toFixed(2).replace('.', ',');
}
