// Sections of the agency's own, and tables of words that name the section they stand in.

import { report, rule, ruleSet } from '../../diagnostic/rule.ts';
import { sameFileName } from '../../source/file-name.ts';
import { nearest } from '../../source/nearest.ts';
import { BAB } from '../../source/schema/index.ts';
import { locate, textTablesOf, WHOLE_LKJIP } from '../../source/workspace.ts';
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
  'tabel-bagian-tak-ada': rule<{ bagian: string; similar: string | null }>({
    tingkat: 'galat',
    mengapa: {
      id: 'Tabel yang bagiannya tidak ada tidak ikut tercetak.',
      en: 'A table whose section is not there is not printed.',
    },
    id: ({ bagian, similar }) => ({
      pesan: `laporan tidak memuat bagian "${bagian}"`,
      saran:
        similar === null
          ? 'sebut bagian bab I sampai IV, atau kode bagian tambahan'
          : `mungkin maksudnya "${similar}"`,
    }),
    en: ({ bagian, similar }) => ({
      pesan: `the report has no section "${bagian}"`,
      saran:
        similar === null
          ? 'name a section of the chapters I to IV, or the kode of an added one'
          : `did you mean "${similar}"?`,
    }),
    example: {
      files: {
        '2020/organisasi.yaml': `
          tugas: menyelenggarakan pelayanan
          tabel:
            - kode: inovasi
              jenis: teks
              judul: Inovasi Pelayanan
              bagian: prestasii
              kolom: [Inovasi, Manfaat]
              baris:
                - [Antrean daring, waktu tunggu berkurang]
        `,
      },
      mended: [['prestasii', 'prestasi']],
    },
    cure: {
      id: 'sebut bagian yang dimuat laporan, atau tambahkan bagian itu pada `tampilan.bagian_tambahan`.',
      en: 'name a section that the report has, or add it under `tampilan.bagian_tambahan`.',
    },
  }),
});

/** Tables of words that name a section which is not there. */
export const checkTableSections: Check = ({ workspace, hasil }) => {
  const { bagian, bagianTambahan } = workspace.tampilan;
  const known = [
    ...BAB.flatMap((bab): readonly string[] => bagian[bab]),
    ...bagianTambahan.map(({ kode }) => kode),
  ];
  return textTablesOf(hasil.data).flatMap(({ bagian: named, asal }) => {
    if (named === null || known.includes(named)) return [];
    const facts = { bagian: named, similar: nearest(named, known) };
    const rule = addedSectionRules['tabel-bagian-tak-ada'];
    return [report(rule, facts, locate(workspace, asal, 'bagian'))];
  });
};

/** Sections of the agency's own under a name of the Renstra. */
export const checkAddedSections: Check = ({ workspace, hasil }) => {
  const taken = new Set(
    [...hasil.renstra.tujuan, ...hasil.renstra.sasaran]
      .flatMap(({ kode, indikator }) => [kode, ...indikator.map((one) => one.kode)])
      .map(sameFileName),
  );
  return workspace.tampilan.bagianTambahan.flatMap(({ kode }, i) => {
    if (!taken.has(sameFileName(kode))) return [];
    const place = locate(workspace, WHOLE_LKJIP, 'tampilan', 'bagian_tambahan', i, 'kode');
    return [report(addedSectionRules['bagian-kode-terpakai'], { kode }, place)];
  });
};
