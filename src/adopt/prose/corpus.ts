// What the report that is built says by itself: its text, its headings, the rows of its tables.

import { readCell } from '../../audit/figure/reading.ts';
import { fold } from '../../audit/table/head.ts';
import type { Blok, Inline, Laporan, Tabel, TandaTangan } from '../../compose/report.ts';
import type { Decimal } from '../../decimal.ts';

/** A row of a composed table: its words, and its figures. */
export interface ComposedRow {
  readonly words: string;
  readonly figures: readonly Decimal[];
}

export interface Corpus {
  /** All text, letters alone. */
  readonly text: string;
  /** Headings and whole paragraphs. */
  readonly pieces: ReadonlySet<string>;
  readonly rows: readonly ComposedRow[];
}

/** Letters alone; a table or figure keeps no number, since those may move. */
export const plainLetters = (text: string): string =>
  fold(
    text
      .replace(/\b(tabel|gambar|grafik)\s+(?:\d+|L)[.\s]\d+/gi, '$1')
      // How it is rated may be by another scale.
      .replace(/\bdengan predikat \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?/gu, 'dengan predikat'),
  );

export function readCorpus({ sampul, bagianDepan, bab }: Laporan): Corpus {
  const pieces: string[] = [
    [sampul.judul, sampul.instansi, sampul.daerah, `Tahun ${sampul.tahun}`].join(' '),
    [sampul.judul, `Tahun ${sampul.tahun}`, sampul.instansi, sampul.daerah].join(' '),
    `${sampul.kota} ${sampul.tahunTerbit}`,
  ];
  const rows: ComposedRow[] = [];
  const sections = [...bagianDepan, ...bab.flatMap(({ bagian }) => bagian)];
  for (const { judul, nomor, isi } of sections) {
    pieces.push(`${nomor ?? ''} ${judul}`.trim());
    for (const blok of isi) readBlock(blok, pieces, rows);
  }
  const letters = pieces.map(plainLetters);
  return { text: ` ${letters.join(' ')} `, pieces: new Set(letters), rows };
}

function readBlock(blok: Blok, pieces: string[], rows: ComposedRow[]): void {
  switch (blok.jenis) {
    case 'paragraf':
      pieces.push(textOf(blok.isi));
      break;
    case 'subjudul':
      pieces.push(blok.teks);
      break;
    case 'daftar':
      for (const items of blok.butir) for (const content of items) readBlock(content, pieces, rows);
      break;
    case 'kutipan':
      for (const content of blok.isi) readBlock(content, pieces, rows);
      break;
    case 'tabel':
      rows.push(...rowsOf(blok), ...groupsOf(blok));
      pieces.push(`${blok.label} ${blok.judul}`, `Sumber: ${blok.sumber ?? ''}`, ...blok.catatan);
      pieces.push(blok.catatan.join(' '));
      pieces.push(...[...blok.baris, ...blok.kaki].flatMap((row) => row.map(({ teks }) => teks)));
      break;
    case 'gambar':
      pieces.push(`${blok.label} ${blok.judul}`, `Sumber: ${blok.sumber ?? ''}`);
      break;
    case 'dokumentasi':
      pieces.push(blok.judul, ...blok.foto.map(({ keterangan }) => keterangan));
      break;
    case 'tanda-tangan':
      pieces.push(...[blok, ...(blok.kiri === undefined ? [] : [blok.kiri])].flatMap(signatureOf));
      break;
    case 'lampiran':
      pieces.push(blok.judul);
      break;
    case 'sekilas':
      for (const { nilai, keterangan } of blok.jumlah) pieces.push(`${nilai} ${keterangan}`);
      for (const { judul, kartu } of blok.kelompok) {
        pieces.push(judul);
        pieces.push(...kartu.map(({ nama, satuan }) => `${nama} (${satuan})`));
        rows.push(
          ...kartu.map(({ nama, satuan, target, realisasi, capaian }) => ({
            words: fold(`${nama} ${satuan}`),
            figures: figuresIn([target, realisasi, capaian]),
          })),
        );
      }
  }
}

/** Line by line, and as one line. */
function signatureOf({ tempatTanggal, jabatan, nama, pangkat, nip, nrp }: TandaTangan): string[] {
  const number = nrp === null ? `NIP. ${nip ?? ''}` : `NRP ${nrp}`;
  const whole = [tempatTanggal, jabatan, nama, pangkat, number].join(' ');
  // Others write its digits as one number.
  const digits = number.replace(/(?<=\d)\s(?=\d)/g, '');
  return [tempatTanggal, jabatan, nama ?? '', pangkat ?? '', number, digits, whole];
}

function textOf(content: readonly Inline[]): string {
  return content
    .map((one) => ('isi' in one ? textOf(one.isi) : one.jenis === 'ganti-baris' ? ' ' : one.teks))
    .join('');
}

/** Cells that reach down count for each row that they cover. */
function rowsOf({ baris, kaki }: Tabel): readonly ComposedRow[] {
  const reaching: { text: string; left: number }[] = [];
  return [...baris, ...kaki].map((row) => {
    const above = reaching.filter(({ left }) => left > 0);
    for (const one of above) one.left--;
    for (const { teks, rentangBaris } of row)
      if (rentangBaris > 1) reaching.push({ text: teks, left: rentangBaris - 1 });
    const texts = [...above.map(({ text }) => text), ...row.map(({ teks }) => teks)];
    return { words: fold(texts.join(' ')), figures: figuresIn(texts) };
  });
}

/** What stands beside a name that reaches down is, all together, said of it. */
function groupsOf({ baris }: Tabel): readonly ComposedRow[] {
  return baris.flatMap(([first], i) => {
    if (first === undefined || first.rentangBaris < 2) return [];
    const texts = baris
      .slice(i, i + first.rentangBaris)
      .flatMap((row) => row.map(({ teks }) => teks));
    return [{ words: fold(texts.join(' ')), figures: figuresIn(texts) }];
  });
}

function figuresIn(texts: readonly string[]): readonly Decimal[] {
  return texts.flatMap((text) => {
    const reading = readCell([text]);
    if (reading.kind === 'range') return [reading.from.value, reading.to.value];
    return reading.kind === 'figure' ? [reading.figure.value] : [];
  });
}
