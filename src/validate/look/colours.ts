// Colours of the workspace's own that are hard to read on paper.

import { contrast, KONTRAS_TEKS, PUTIH } from '../../compose/warna.ts';
import { temuan } from '../../diagnostic/finding.ts';
import { locate } from '../../source/workspace.ts';
import type { Aturan } from '../aturan.ts';

/** Each colour is also that of text, and so has the contrast of text. */
export const checkWarna: Aturan = ({ ruang }) =>
  Object.entries(ruang.tampilan.warna).flatMap(([nama, warna]: [string, string | null]) => {
    if (warna === null) return [];
    const kontras = contrast(warna, PUTIH);
    if (kontras >= KONTRAS_TEKS) return [];
    const asal = { berkas: 'lkjip.yaml', jalur: ['tampilan', 'warna', nama] };
    const fakta = { nama, warna, kontras: formatRatio(kontras) };
    return [temuan('warna-kurang-kontras', fakta, locate(ruang, asal))];
  });

/** Rounded down, so that 4.49 is not called 4.5. */
function formatRatio(kontras: number): string {
  return (Math.floor(kontras * 100) / 100).toFixed(2).replace('.', ',');
}
