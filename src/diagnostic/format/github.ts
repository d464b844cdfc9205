// Diagnostics as annotations of GitHub Actions: workflow commands that put each at its line of the changed files.

import type { Diagnostic } from '../diagnostic.ts';
import { countOf, summaryLine, type FormatOptions } from './format.ts';
import { printable } from './text.ts';

/** GitHub shows ten annotations of a kind for a step, and drops the rest silently. */
const MAKSIMUM = 10;

/**
 * The first ten errors and the first ten warnings. What is left out, and infos, is counted in one closing notice.
 */
export function formatGithub(diagnostics: readonly Diagnostic[], options: FormatOptions): string {
  const pick = (tingkat: Diagnostic['tingkat']) =>
    diagnostics.filter((one) => one.tingkat === tingkat).slice(0, MAKSIMUM);
  const tampil = [...pick('galat'), ...pick('peringatan')];
  const baris = tampil.map((one) => annotation(one, options));
  if (tampil.length < diagnostics.length) baris.push(rollUp(diagnostics, options));
  return baris.map((one) => `${one}\n`).join('');
}

function annotation(diagnostic: Diagnostic, { prefix, language, texts }: FormatOptions): string {
  const { kode, tingkat, position, pesan, saran } = diagnostic;
  const { berkas, baris, kolom, panjang = 1 } = position;
  const width = texts.get(berkas)?.split('\n')[baris - 1]?.length ?? kolom;
  const content = {
    file: `${prefix}${printable(berkas)}`,
    line: String(baris),
    col: String(kolom),
    // A mark that runs past its line is refused.
    endColumn: String(Math.max(kolom, Math.min(kolom + panjang - 1, width))),
    title: kode,
  };
  const sifat = Object.entries(content).map(([nama, nilai]) => `${nama}=${escapeProperty(nilai)}`);
  const kata = language === 'id' ? 'saran' : 'help';
  const kalimat = [pesan, ...(saran === null ? [] : [`${kata}: ${saran}`])].map(printable);
  const command = tingkat === 'galat' ? 'error' : 'warning';
  return `::${command} ${sifat.join(',')}::${escapeData(kalimat.join('\n'))}`;
}

function rollUp(diagnostics: readonly Diagnostic[], { language }: FormatOptions): string {
  const sisa = (['galat', 'peringatan'] as const).some(
    (tingkat) => countOf(diagnostics, tingkat) > MAKSIMUM,
  );
  const all = summaryLine(diagnostics, language);
  const limit = {
    id: `; yang ditandai hanya ${MAKSIMUM} galat dan ${MAKSIMUM} peringatan pertama`,
    en: `; only the first ${MAKSIMUM} errors and ${MAKSIMUM} warnings are marked`,
  };
  return `::notice title=lkjip::${escapeData(`${all}${sisa ? limit[language] : ''}`)}`;
}

/** As the runner reads it back: https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
