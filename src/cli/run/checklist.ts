// What is left to fill in, as a list to work through: the findings that are gaps, by what is missing.

import type { Bilingual, Language } from '../../language.ts';
import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import { printable } from '../../diagnostic/format/text.ts';

/** What is missing, by the codes of the findings that say so; in the order of the work. */
export const TO_FILL_IN: readonly (readonly [what: Bilingual, kode: readonly string[]])[] = [
  [{ id: 'target', en: 'targets' }, ['target-kosong', 'dasar-capaian-kosong']],
  [{ id: 'realisasi', en: 'realisasi' }, ['realisasi-kosong']],
  [
    { id: 'tahun-tahun sebelumnya', en: 'earlier years' },
    ['kelengkapan-tahun-lalu', 'kelengkapan-tren'],
  ],
  [{ id: 'target akhir Renstra', en: 'final targets' }, ['kelengkapan-target-akhir']],
  [{ id: 'standar nasional', en: 'national standards' }, ['kelengkapan-standar-nasional']],
  [
    { id: 'program dan anggaran', en: 'programs and budgets' },
    ['program-kosong', 'program-tanpa-sasaran', 'sasaran-tanpa-program', 'anggaran-kosong'],
  ],
  [
    { id: 'realisasi anggaran', en: 'spending' },
    ['anggaran-belum-dilaporkan', 'kelengkapan-efisiensi'],
  ],
  // A chart draws itself once the figures are there that are told to be missing.
  [{ id: 'tabel', en: 'tables' }, ['tabel-kosong']],
  [
    { id: 'naskah', en: 'prose' },
    ['bagian-kosong', 'narasi-belum-ditulis', 'kelengkapan-analisis'],
  ],
  [{ id: 'pengesahan', en: 'signature' }, ['pengesahan-kurang', 'nip-kosong']],
  [{ id: 'TODO', en: 'TODO' }, ['catatan-todo', 'isian-belum-diganti']],
];

/** Most files that a line names. */
const MAX_FILES = 3;

/** One line for each kind of gap, with how many there are and where; empty where nothing is left. */
export function checklist(diagnostics: readonly Diagnostic[], language: Language): string {
  const open = diagnostics.filter(({ diterima }) => diterima === undefined);
  const lines = TO_FILL_IN.flatMap(([what, kode]) => {
    const found = open.filter((one) => kode.includes(one.kode));
    if (found.length === 0) return [];
    const files = [...new Set(found.map(({ position }) => printable(position.berkas)))];
    const rest = files.length - MAX_FILES;
    const more = language === 'id' ? `${rest} berkas lain` : `${rest} more`;
    const named = [...files.slice(0, MAX_FILES), ...(rest > 0 ? [more] : [])].join(', ');
    return [`  [ ] ${what[language]} (${found.length}): ${named}`];
  });
  if (lines.length === 0) return '';
  return [language === 'id' ? 'yang masih perlu diisi:' : 'left to fill in:', ...lines, ''].join(
    '\n',
  );
}
