// Sections that the workspace leaves out and the regulation asks for.

import { locateKey, type SusunanBagian, WHOLE_LKJIP, wholeFile } from '../../source/workspace.ts';
import { keysOf } from '../../record.ts';
import type { Check, CheckInput } from '../check.ts';
import { type Finding, ruleSet, rule, report } from '../../diagnostic/rule.ts';

export const sectionRules = ruleSet({
  'bagian-wajib-ditiadakan': rule<{ bagian: string; bab: string }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'PermenPANRB 53/2014 meminta bagian ini dalam laporan kinerja.',
      en: 'PermenPANRB 53/2014 asks for this section in a performance report.',
    },
    id: ({ bagian, bab }) => ({
      pesan: `bagian "${bagian}" ditiadakan, padahal diminta peraturan`,
      saran: `tambahkan ${bagian} pada tampilan.bagian.${bab}`,
    }),
    en: ({ bagian, bab }) => ({
      pesan: `the section "${bagian}" is left out, though the regulation asks for it`,
      saran: `add ${bagian} to tampilan.bagian.${bab}`,
    }),
    example: {
      files: {
        'lkjip.yaml': `
          versi: 1
          instansi: { nama: Dinas Contoh, daerah: Kabupaten Contoh }
          tampilan:
            bagian: { pendahuluan: [latar-belakang, gambaran-umum, sistematika] }
        `,
      },
      mended: [['gambaran-umum, sistematika', 'gambaran-umum, isu-strategis, sistematika']],
    },
    cure: {
      id: 'muat bagiannya; bila isinya memang ada di bagian lain, catat alasannya pada `terima`.',
      en: 'bring the section back; if its content stands in another one, note the reason under `terima`.',
    },
  }),
  'bagian-terisi-ditiadakan': rule<{ bagian: string; bab: string; key: string }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Isian yang bagiannya tidak dimuat tidak ikut tercetak.',
      en: 'What is filled in for a section that is left out is not printed.',
    },
    id: ({ bagian, bab, key }) => ({
      pesan: `"${key}" terisi, tetapi bagian "${bagian}" tidak dimuat`,
      saran: `tambahkan ${bagian} pada tampilan.bagian.${bab}, atau hapus isian ini`,
    }),
    en: ({ bagian, bab, key }) => ({
      pesan: `"${key}" is filled in, but the section "${bagian}" is not in the report`,
      saran: `add ${bagian} to tampilan.bagian.${bab}, or remove this`,
    }),
    example: {
      files: {
        'lkjip.yaml': `
          versi: 1
          instansi: { nama: Dinas Contoh, daerah: Kabupaten Contoh }
          tampilan:
            bagian: { depan: [kata-pengantar, ikhtisar-eksekutif, sekilas-kinerja] }
        `,
        '2020/organisasi.yaml': `
          pengesahan:
            tanggal: 2021-02-26
            tim: [{ nama: Pegawai Contoh, jabatan: Ketua }]
        `,
      },
      mended: [['kata-pengantar, ikhtisar', 'kata-pengantar, tim-penyusun, ikhtisar']],
    },
  }),
});

/** What is filled in for one section, and is printed nowhere else. */
export const checkFilledSections: Check = ({ workspace, hasil }) => {
  const { depan } = workspace.tampilan.bagian;
  const pengesahan = hasil.data.organisasi?.pengesahan ?? null;
  const filled = {
    'pernyataan-reviu': { key: 'reviu', isFilled: (pengesahan?.reviu ?? null) !== null },
    'tim-penyusun': { key: 'tim', isFilled: (pengesahan?.tim ?? []).length > 0 },
  } as const;
  const front = keysOf(filled).flatMap((bagian) => {
    const { key, isFilled } = filled[bagian];
    if (!isFilled || depan.includes(bagian)) return [];
    const place = locateKey(workspace, wholeFile('organisasi', hasil.tahun), 'pengesahan', key);
    return [report(sectionRules['bagian-terisi-ditiadakan'], { bagian, bab: 'depan', key }, place)];
  });
  return [...front, ...leftOutActions({ workspace, hasil })];
};

function leftOutActions({ workspace, hasil }: CheckInput): readonly Finding[] {
  const bagian = 'rencana-aksi';
  const isFilled = (hasil.data.triwulan?.rencanaAksi ?? []).length > 0;
  if (!isFilled || workspace.tampilan.bagian.kinerja.includes(bagian)) return [];
  const key = 'rencana_aksi';
  const place = locateKey(workspace, wholeFile('triwulan', hasil.tahun), key);
  return [report(sectionRules['bagian-terisi-ditiadakan'], { bagian, bab: 'kinerja', key }, place)];
}

/** The outline of PermenPANRB 53/2014, annex II. */
const WAJIB: Pick<
  SusunanBagian,
  'pendahuluan' | 'perencanaan' | 'kinerja' | 'penutup' | 'lampiran'
> = {
  pendahuluan: ['gambaran-umum', 'isu-strategis'],
  perencanaan: ['perjanjian-kinerja'],
  kinerja: ['capaian-kinerja', 'realisasi-anggaran'],
  penutup: ['kesimpulan', 'rekomendasi'],
  lampiran: ['perjanjian-kinerja'],
};

export const checkRequiredBagian: Check = ({ workspace }) => {
  const susunan: Readonly<Record<keyof typeof WAJIB, readonly string[]>> =
    workspace.tampilan.bagian;
  return keysOf(WAJIB).flatMap((bab) =>
    WAJIB[bab]
      .filter((bagian) => !susunan[bab].includes(bagian))
      .map((bagian) => {
        return report(
          sectionRules['bagian-wajib-ditiadakan'],
          { bagian, bab },
          locateKey(workspace, WHOLE_LKJIP, 'tampilan', 'bagian', bab),
        );
      }),
  );
};
