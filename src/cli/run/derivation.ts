// The derivation of a kode as a tree of lines, each input with its file and line.

import { printable } from '../../diagnostic/format/text.ts';
import type { KodeExplanation } from '../../explain/explanation.ts';
import { describeAngka, type DerivationLine } from '../../explain/lines.ts';
import { periodName, periodOf } from '../../period.ts';
import { joinPath } from '../../source/unit.ts';

export interface DerivationOptions {
  /** Put before every path, so that it is right from where the user stands. */
  readonly prefix: string;
  /** What stands in for a part of the tree that was shown before. */
  readonly done: string;
  readonly tahun: string;
}

/** Headed by what the kode is; a paragraph for each figure. */
export function formatDerivation(content: KodeExplanation, options: DerivationOptions): string {
  const { kode, jenis, nama, tahun, triwulan = null, tercetak } = content;
  const when = periodName(periodOf(tahun, triwulan));
  const kind = [jenis, `${options.tahun} ${when}`, ...(tercetak === undefined ? [] : [tercetak])];
  const judul = `${kode} (${kind.join(', ')})${nama === '' ? '' : `: ${nama}`}`;
  // The agency's budget is called what its kode says.
  const awal = jenis === 'anggaran' ? '' : kode;
  const baris = describeAngka(content).flatMap((one) => figureLines(awal, one, options));
  return `${[printable(judul), ...baris].join('\n')}\n`;
}

function figureLines(
  kode: string,
  uraian: DerivationLine,
  options: DerivationOptions,
): readonly string[] {
  const { nama, tampil, satuan, umum, rumus, sumber } = uraian;
  const content = rumus === null ? '' : printable(`${umum === null ? '' : `${umum} = `}${rumus}`);
  return [
    '',
    formatLine([kode, nama, tampil, satuan], uraian, options),
    ...(rumus === null ? [] : [`  = ${content}${sumber === null ? '' : `   (${sumber})`}`]),
    ...linesBelow(uraian, '  ', options),
  ];
}

function linesBelow(
  { bagian }: DerivationLine,
  indent: string,
  options: DerivationOptions,
): readonly string[] {
  return bagian.flatMap((one, i) => {
    const akhir = i === bagian.length - 1;
    const { nama, tampil, satuan, rumus, done: seen } = one;
    const content = rumus === null ? null : `= ${rumus}`;
    const baris = formatLine([nama, tampil, satuan, content], one, options);
    return [
      `${indent}${akhir ? '└─ ' : '├─ '}${baris}${seen ? `   ${options.done}` : ''}`,
      ...linesBelow(one, `${indent}${akhir ? '   ' : '│  '}`, options),
    ];
  });
}

function formatLine(
  kata: readonly (string | null)[],
  { catatan, tempat }: DerivationLine,
  { prefix }: DerivationOptions,
): string {
  const content = kata.filter((one) => one !== null && one !== '').join(' ');
  const keterangan = catatan === null ? '' : `   (${catatan})`;
  // `   data/2020/realisasi.yaml:48, 49`
  const asal =
    tempat === null ? '' : `   ${joinPath(prefix, tempat.file)}:${tempat.baris.join(', ')}`;
  return printable(`${content}${keterangan}${asal}`);
}
