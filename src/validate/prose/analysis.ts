// Long stretches of analysis without a single figure.

import { type Finding, ruleSet, rule, report } from '../../diagnostic/rule.ts';
import type { Check } from '../check.ts';
import { readNaskah } from './running-text.ts';
import { analysisSections } from './copied.ts';

export const analysisRules = ruleSet({
  'analisis-tanpa-angka': rule<{ judul: string | null; kata: number; limit: number }>({
    tingkat: 'info',
    mengapa: {
      id: 'Analisis tanpa satu angka pun tidak dapat diperiksa pembaca.',
      en: 'A reader cannot check an analysis without a single figure.',
    },
    id: ({ judul, kata, limit }) => ({
      pesan: `${judul === null ? 'naskah' : `bagian "${judul}"`} sepanjang ${String(kata)} kata tidak memuat satu angka pun (batas ${String(limit)} kata)`,
      saran: 'dukung dengan angka, misalnya {{capaian "S1.1"}}, atau rujuk tabelnya',
    }),
    en: ({ judul, kata, limit }) => ({
      pesan: `${judul === null ? 'this text' : `the section "${judul}"`} has ${String(kata)} words and no figure (limit ${String(limit)} words)`,
      saran: 'support it with figures, such as {{capaian "S1.1"}}, or refer to a table',
    }),
    example: {
      files: {
        '2020/narasi/3.1-S1.md': `
          ## Upaya

          Pelayanan ditingkatkan melalui penataan loket, pelatihan petugas, penyederhanaan persyaratan, pemeriksaan berkas sejak awal, serta pemantauan keluhan pengguna.
          Pelayanan ditingkatkan melalui penataan loket, pelatihan petugas, penyederhanaan persyaratan, pemeriksaan berkas sejak awal, serta pemantauan keluhan pengguna.
          Pelayanan ditingkatkan melalui penataan loket, pelatihan petugas, penyederhanaan persyaratan, pemeriksaan berkas sejak awal, serta pemantauan keluhan pengguna.
          Pelayanan ditingkatkan melalui penataan loket, pelatihan petugas, penyederhanaan persyaratan, pemeriksaan berkas sejak awal, serta pemantauan keluhan pengguna.
          Pelayanan ditingkatkan melalui penataan loket, pelatihan petugas, penyederhanaan persyaratan, pemeriksaan berkas sejak awal, serta pemantauan keluhan pengguna.
          Pelayanan ditingkatkan melalui penataan loket, pelatihan petugas, penyederhanaan persyaratan, pemeriksaan berkas sejak awal, serta pemantauan keluhan pengguna.
          Pelayanan ditingkatkan melalui penataan loket, pelatihan petugas, penyederhanaan persyaratan, pemeriksaan berkas sejak awal, serta pemantauan keluhan pengguna.
          Pelayanan ditingkatkan melalui penataan loket, pelatihan petugas, penyederhanaan persyaratan, pemeriksaan berkas sejak awal, serta pemantauan keluhan pengguna.
          Pelayanan ditingkatkan melalui penataan loket, pelatihan petugas, penyederhanaan persyaratan, pemeriksaan berkas sejak awal, serta pemantauan keluhan pengguna.
          Pelayanan ditingkatkan melalui penataan loket, pelatihan petugas, penyederhanaan persyaratan, pemeriksaan berkas sejak awal, serta pemantauan keluhan pengguna.
          Pelayanan ditingkatkan melalui penataan loket, pelatihan petugas, penyederhanaan persyaratan, pemeriksaan berkas sejak awal, serta pemantauan keluhan pengguna.
          Pelayanan ditingkatkan melalui penataan loket, pelatihan petugas, penyederhanaan persyaratan, pemeriksaan berkas sejak awal, serta pemantauan keluhan pengguna.
          Pelayanan ditingkatkan melalui penataan loket, pelatihan petugas, penyederhanaan persyaratan, pemeriksaan berkas sejak awal, serta pemantauan keluhan pengguna.
          Pelayanan ditingkatkan melalui penataan loket, pelatihan petugas, penyederhanaan persyaratan, pemeriksaan berkas sejak awal, serta pemantauan keluhan pengguna.
          Pelayanan ditingkatkan melalui penataan loket, pelatihan petugas, penyederhanaan persyaratan, pemeriksaan berkas sejak awal, serta pemantauan keluhan pengguna setiap hari.

          ## Permasalahan

          1. Petugas pelayanan belum mencukupi.

          ## Solusi

          1. Menambah petugas pelayanan.
        `,
      },
      mended: [
        [
          'persyaratan, pemeriksaan berkas sejak awal, serta pemantauan keluhan pengguna setiap hari.',
          'persyaratan, dan nilai pelayanan mencapai {{realisasi "S1.1"}} {{satuan "S1.1"}}.',
        ],
      ],
    },
  }),
});

/** About half a printed page; lists of problems and solutions are shorter. */
const WORD_LIMIT = 250;

/** Each section of an analysis, from one heading to the next. */
export const checkAnalysisLength: Check = ({ hasil }) => {
  const analisis = analysisSections(hasil);
  return [...hasil.data.narasi.values()]
    .filter(({ bagian }) => analisis.has(bagian))
    .flatMap((narasi) =>
      readNaskah(narasi).bagian.flatMap(({ judul, alinea }): Finding[] => {
        const kata = alinea.reduce((jumlah, { text }) => jumlah + countWords(text), 0);
        const berangka = alinea.some(
          ({ text, ekspresi }) => ekspresi.length > 0 || /\d/.test(text),
        );
        if (kata <= WORD_LIMIT || berangka) return [];
        const fakta = { judul: judul?.text ?? null, kata, limit: WORD_LIMIT };
        const tempat = judul === null ? alinea.slice(0, 1) : [judul];
        return tempat.map((one) =>
          report(analysisRules['analisis-tanpa-angka'], fakta, one.position(0)),
        );
      }),
    );
};

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[-/][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
