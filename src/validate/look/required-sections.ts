// Sections that the workspace leaves out and the regulation asks for.

import { temuan } from '../../diagnostic/finding.ts';
import { locateKey, type SusunanBagian } from '../../source/workspace.ts';
import type { Aturan } from '../aturan.ts';

/** The outline of PermenPANRB 53/2014, annex II. */
const WAJIB: Partial<SusunanBagian> = {
  pendahuluan: ['gambaran-umum', 'isu-strategis'],
  perencanaan: ['perjanjian-kinerja'],
  kinerja: ['capaian-kinerja', 'realisasi-anggaran'],
  penutup: ['kesimpulan', 'rekomendasi'],
  lampiran: ['perjanjian-kinerja'],
};

export const checkBagianWajib: Aturan = ({ ruang }) => {
  const susunan: Readonly<Record<string, readonly string[]>> = ruang.tampilan.bagian;
  return Object.entries(WAJIB).flatMap(([bab, wajib]) =>
    wajib
      .filter((bagian) => susunan[bab]?.includes(bagian) === false)
      .map((bagian) => {
        const asal = { berkas: 'lkjip.yaml', jalur: ['tampilan', 'bagian'] };
        return temuan('bagian-wajib-ditiadakan', { bagian, bab }, locateKey(ruang, asal, bab));
      }),
  );
};
