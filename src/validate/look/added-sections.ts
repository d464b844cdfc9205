// Sections of the agency's own whose prose would stand twice.

import { report, rule, ruleSet } from '../../diagnostic/rule.ts';
import { sameFileName } from '../../source/layout.ts';
import { locate, WHOLE_LKJIP } from '../../source/workspace.ts';
import type { Check } from '../check.ts';

export const addedSectionRules = ruleSet({
  'bagian-kode-terpakai': rule<{ kode: string }>({
    tingkat: 'galat',
    mengapa: {
      id: 'Naskah yang bernama sama tercetak dua kali: di bagian tambahan dan di bawah sasaran atau indikatornya.',
      en: 'Prose of the same name is printed twice: in the added section, and under its sasaran or indikator.',
    },
    id: ({ kode }) => ({
      pesan: `bagian tambahan "${kode}" bernama sama dengan tujuan, sasaran, atau indikator`,
      saran: 'beri kode lain, misalnya satu kata dari judulnya',
    }),
    en: ({ kode }) => ({
      pesan: `the added section "${kode}" has the name of a tujuan, sasaran or indikator`,
      saran: 'give it another kode, a word of its title for instance',
    }),
    example: {
      files: {
        'lkjip.yaml': `
          versi: 1
          instansi: { nama: Dinas Contoh, daerah: Kabupaten Contoh }
          tampilan:
            bagian_tambahan:
              - { kode: s1, bab: kinerja, judul: Inovasi }
        `,
        '2020/narasi/inovasi.md': `
          Layanan perpustakaan keliling dimulai tahun ini.
        `,
      },
      mended: [['kode: s1', 'kode: inovasi']],
    },
    cure: {
      id: 'beri bagian tambahan kode yang tidak dipakai di Renstra; naskahnya bernama `narasi/KODE.md`.',
      en: 'give the added section a kode that the Renstra does not use; its prose is `narasi/KODE.md`.',
    },
  }),
});

export const checkAddedSections: Check = ({ ruang, hasil }) => {
  const taken = new Set(
    [...hasil.renstra.tujuan, ...hasil.renstra.sasaran]
      .flatMap(({ kode, indikator }) => [kode, ...indikator.map((one) => one.kode)])
      .map(sameFileName),
  );
  return ruang.tampilan.bagianTambahan.flatMap(({ kode }, i) => {
    if (!taken.has(sameFileName(kode))) return [];
    const place = locate(ruang, WHOLE_LKJIP, 'tampilan', 'bagian_tambahan', i, 'kode');
    return [report(addedSectionRules['bagian-kode-terpakai'], { kode }, place)];
  });
};
