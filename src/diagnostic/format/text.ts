// Diagnostics for people: place, message, the line itself with a mark under it, and what to do.

import pc from 'picocolors';
import type { Diagnostic, Tingkat } from '../diagnostic.ts';
import { severityName, summaryLine, type FormatOptions } from './format.ts';

/** Widest piece of a source line that is shown. */
const LINE_WIDTH = 100;

/** Every diagnostic with its source frame, errors first, and a closing line that counts all there are. */
export function formatText(
  diagnostics: readonly Diagnostic[],
  options: FormatOptions,
  all = diagnostics,
): string {
  const isError = ({ tingkat }: Diagnostic) => tingkat === 'galat';
  const sorted = [...diagnostics.filter(isError), ...diagnostics.filter((one) => !isError(one))];
  const content = sorted.map((one) => formatOne(one, options));
  return `${[...content, summaryLine(all, options.language)].join('\n')}\n`;
}

/** One diagnostic; the first line can be clicked in most terminals. */
export function formatOne(diagnostic: Diagnostic, options: FormatOptions): string {
  const { kode, tingkat, position, pesan, saran } = diagnostic;
  const warna = pc.createColors(options.warna);
  const cat = colourOf(tingkat, warna);
  const tempat = `${options.prefix}${printable(position.berkas)}:${String(position.baris)}:${String(position.kolom)}`;
  const nama = severityName(tingkat, options.language);
  const kata = options.language === 'id' ? 'saran' : 'help';
  return [
    `${warna.bold(tempat)}: ${cat(nama)}: ${printable(pesan)} ${warna.dim(`[${kode}]`)}`,
    ...frame(diagnostic, options, cat, warna.dim),
    ...(saran === null ? [] : [`   ${warna.dim(`${kata}:`)} ${printable(saran)}`]),
    '',
  ].join('\n');
}

type Cat = (text: string) => string;

function colourOf(tingkat: Tingkat, warna: ReturnType<typeof pc.createColors>): Cat {
  if (tingkat === 'galat') return warna.red;
  return tingkat === 'peringatan' ? warna.yellow : warna.cyan;
}

/** The line that a diagnostic is about, cut to what can be shown. */
export interface SourceFrame {
  readonly baris: number;
  readonly potongan: string;
  /** Columns of `potongan` before the place. */
  readonly sebelum: number;
  readonly panjang: number;
}

/** The piece of its file that a diagnostic points at; null where there is none, or nothing on the line. */
export function quoteLine(
  { position }: Diagnostic,
  texts: FormatOptions['texts'],
): SourceFrame | null {
  const { berkas, baris, kolom, panjang = 1 } = position;
  const original = texts.get(berkas)?.split('\n')[baris - 1]?.replace(/\r$/, '');
  if (original === undefined || original.trim() === '') return null;
  // A long line is shown from a little before the place.
  const mulai = original.length > LINE_WIDTH ? Math.max(0, kolom - 1 - LINE_WIDTH / 2) : 0;
  const piece = printable(original.slice(mulai, mulai + LINE_WIDTH));
  const before = Math.min(kolom - 1 - mulai, LINE_WIDTH);
  const sisa = Math.max(1, Math.min(panjang, piece.length - before));
  return { baris, potongan: piece, sebelum: before, panjang: sisa };
}

function frame(diagnostic: Diagnostic, options: FormatOptions, cat: Cat, dim: Cat): string[] {
  const quote = quoteLine(diagnostic, options.texts);
  if (quote === null) return [];
  const { baris, potongan, sebelum, panjang } = quote;
  const line = ' '.repeat(sebelum) + cat('^'.padEnd(panjang, '~'));
  const nomor = String(baris).padStart(4);
  return [`${dim(`${nomor} |`)} ${potongan}`, `${dim('     |')} ${line}`];
}

/**
 * Control characters in data must not reach the terminal, nor may what turns the direction of writing make a line look like
 * another: each is shown as a sign of its own, as wide as one letter. Line breaks and tabs become spaces.
 */
export function printable(text: string): string {
  return text
    .replace(/[\t\n\r]/g, ' ')
    .replace(/[\u0000-\u001f]/g, (one) => String.fromCharCode(0x2400 + one.charCodeAt(0)))
    .replace(/[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, '\ufffd');
}
