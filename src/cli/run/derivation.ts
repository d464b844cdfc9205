// The derivation of a kode as a tree of lines, each input with its file and line.

import { printable } from '../../diagnostic/format/text.ts';
import type { KodeExplanation } from '../../explain/explanation.ts';
import { describeAngka, type DerivationLine } from '../../explain/lines.ts';
import { periodName, periodOf } from '../../period.ts';
import { joinPath } from '../../source/unit.ts';

export interface DerivationOptions {
  /** Put before every path, so that it is right from where the user stands. */
  readonly awalan: string;
  /** What stands in for a part of the tree that was shown before. */
  readonly sudah: string;
  readonly tahun: string;
}

/** Headed by what the kode is; a paragraph for each figure. */
export function formatDerivation(isi: KodeExplanation, opsi: DerivationOptions): string {
  const { kode, jenis, nama, tahun, triwulan = null, tercetak } = isi;
  const when = periodName(periodOf(tahun, triwulan));
  const kind = [jenis, `${opsi.tahun} ${when}`, ...(tercetak === undefined ? [] : [tercetak])];
  const judul = `${kode} (${kind.join(', ')})${nama === '' ? '' : `: ${nama}`}`;
  // The agency's budget is called what its kode says.
  const awal = jenis === 'anggaran' ? '' : kode;
  const baris = describeAngka(isi).flatMap((satu) => figureLines(awal, satu, opsi));
  return `${[printable(judul), ...baris].join('\n')}\n`;
}

function figureLines(
  kode: string,
  uraian: DerivationLine,
  opsi: DerivationOptions,
): readonly string[] {
  const { nama, tampil, satuan, umum, rumus, sumber } = uraian;
  const isi = rumus === null ? '' : printable(`${umum === null ? '' : `${umum} = `}${rumus}`);
  return [
    '',
    formatLine([kode, nama, tampil, satuan], uraian, opsi),
    ...(rumus === null ? [] : [`  = ${isi}${sumber === null ? '' : `   (${sumber})`}`]),
    ...linesBelow(uraian, '  ', opsi),
  ];
}

function linesBelow(
  { bagian }: DerivationLine,
  jorok: string,
  opsi: DerivationOptions,
): readonly string[] {
  return bagian.flatMap((satu, i) => {
    const akhir = i === bagian.length - 1;
    const { nama, tampil, satuan, rumus, sudah } = satu;
    const isi = rumus === null ? null : `= ${rumus}`;
    const baris = formatLine([nama, tampil, satuan, isi], satu, opsi);
    return [
      `${jorok}${akhir ? '└─ ' : '├─ '}${baris}${sudah ? `   ${opsi.sudah}` : ''}`,
      ...linesBelow(satu, `${jorok}${akhir ? '   ' : '│  '}`, opsi),
    ];
  });
}

function formatLine(
  kata: readonly (string | null)[],
  { catatan, tempat }: DerivationLine,
  { awalan }: DerivationOptions,
): string {
  const isi = kata.filter((satu) => satu !== null && satu !== '').join(' ');
  const keterangan = catatan === null ? '' : `   (${catatan})`;
  // `   data/2020/realisasi.yaml:48, 49`
  const asal =
    tempat === null ? '' : `   ${joinPath(awalan, tempat.berkas)}:${tempat.baris.join(', ')}`;
  return printable(`${isi}${keterangan}${asal}`);
}
