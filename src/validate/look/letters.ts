// Letters that would be printed otherwise than they are typed: those that the typefaces of the report do not have, as empty boxes or in
// another machine's font, and signs behind which letters and figures run backwards.

import type { Literal, Nodes } from 'mdast';
import { findDirectionMarks, findUnknownLetters, type Letter } from '../../source/letters.ts';
import type { Position } from '../../diagnostic/diagnostic.ts';
import { type Finding, ruleSet, rule, report } from '../../diagnostic/rule.ts';
import { codePointNames } from '../../escape.ts';
import type { Bilingual } from '../../language.ts';
import { startOf, type Narasi } from '../../source/workspace.ts';
import type { YamlFile } from '../../source/yaml/document.ts';
import type { Check } from '../check.ts';
import { filesOfYear } from '../naming.ts';
import { readNaskah } from '../prose/running-text.ts';

/** How many there are, where it is not the one that is told. */
const counted = (banyak: number): Bilingual =>
  banyak === 1
    ? { id: '', en: '' }
    : {
        id: `; ada ${String(banyak)} di berkas ini`,
        en: `; there are ${String(banyak)} in this file`,
      };

export const letterRules = ruleSet({
  'karakter-tak-tersedia': rule<{ letter: string; banyak: number }>({
    tingkat: 'galat',
    mengapa: {
      id: 'Karakter yang tidak tersedia pada huruf laporan tercetak sebagai kotak kosong, atau dengan huruf lain di setiap mesin.',
      en: 'A character that the report’s typefaces lack is printed as an empty box, or in another font on every machine.',
    },
    id: ({ letter, banyak }) => ({
      pesan: `karakter "${letter}" (${codePointNames(letter)}) tidak tersedia pada huruf laporan${counted(banyak).id}`,
      saran: 'ganti dengan karakter lain atau kata; biasanya ikut tersalin dari dokumen lain',
    }),
    en: ({ letter, banyak }) => ({
      pesan: `the report’s typefaces lack the character "${letter}" (${codePointNames(letter)})${counted(banyak).en}`,
      saran: 'write another character or a word; mostly it was pasted from another document',
    }),
    example: {
      files: {
        '2020/narasi/4.1-kesimpulan.md': `
          Pelayanan makin baik 😀.
        `,
      },
      mended: [[' 😀', '']],
    },
    cure: {
      id: 'ganti karakter itu; tanda hitung, panah, huruf Yunani, angka dalam lingkaran, dan tanda centang tersedia. Huruf milik ruang kerja sendiri (`tampilan.huruf`) diperiksa saat mencetak.',
      en: 'write something else; relations, arrows, Greek letters, figures in circles and marks to tick are there. Typefaces of the workspace’s own (`tampilan.huruf`) are looked at by the print.',
    },
  }),
  'tanda-arah': rule<{ letter: string; banyak: number }>({
    tingkat: 'galat',
    mengapa: {
      id: 'Tanda arah tulisan tidak terlihat, tetapi membalik huruf dan angka sesudahnya: 10 tercetak 01.',
      en: 'A sign of direction cannot be seen, but letters and figures behind it run backwards: 10 is printed 01.',
    },
    id: ({ letter, banyak }) => ({
      pesan: `tanda arah tulisan (${codePointNames(letter)}) membalik huruf dan angka sesudahnya${counted(banyak).id}`,
      saran: 'hapus bagian ini, lalu ketik ulang; biasanya ikut tersalin dari PDF atau percakapan',
    }),
    en: ({ letter, banyak }) => ({
      pesan: `a sign of direction (${codePointNames(letter)}) turns letters and figures behind it round${counted(banyak).en}`,
      saran: 'delete this part and type it again; mostly it was pasted from a PDF or a chat',
    }),
    example: {
      files: {
        '2020/narasi/4.1-kesimpulan.md': `
          Pelayanan \u202emakin baik.
        `,
      },
      mended: [['\u202e', '']],
    },
  }),
});

/** Once for each letter of a file, where it first stands. What the workspace's own typefaces have is not known here. */
export const checkLetters: Check = (bahan) => {
  const { teks, tabel } = bahan.workspace.tampilan.huruf;
  const isShipped = typeof teks === 'string' && typeof tabel === 'string';
  return [
    ...findingsIn(bahan, findDirectionMarks, letterRules['tanda-arah']),
    ...(isShipped
      ? findingsIn(bahan, findUnknownLetters, letterRules['karakter-tak-tersedia'])
      : []),
  ];
};

type LetterRule = (typeof letterRules)[keyof typeof letterRules];
type FindLetters = (text: string) => readonly Letter[];

function findingsIn(
  bahan: Parameters<Check>[0],
  find: FindLetters,
  rule: LetterRule,
): readonly Finding[] {
  return [
    ...filesOfYear(bahan).flatMap((file) => findingsOf(dataLetters(file, find), rule)),
    ...[...bahan.hasil.data.narasi.values()].flatMap((one) =>
      findingsOf(proseLetters(one, find), rule),
    ),
    ...shownNames(bahan).flatMap((file) => findingsOf(nameLetters(file, find), rule)),
  ];
}

/** The files whose names are printed: what stands below a photograph, and above what is bound in. */
const shownNames = ({ hasil: { data } }: Parameters<Check>[0]): readonly string[] => [
  ...data.gambar,
  ...data.annexes.map(({ file }) => file),
];

const nameLetters = (file: string, find: FindLetters): readonly Found[] =>
  find(file.replace(/^.*\//s, '')).map(({ letter }) => ({ letter, position: startOf(file) }));

interface Found {
  readonly letter: string;
  readonly position: Position;
}

function findingsOf(found: readonly Found[], rule: LetterRule): readonly Finding[] {
  const byLetter = new Map<string, { readonly position: Position; banyak: number }>();
  for (const { letter, position } of found) {
    const known = byLetter.get(letter);
    if (known === undefined) byLetter.set(letter, { position, banyak: 1 });
    else known.banyak++;
  }
  return [...byLetter].map(([letter, { position, banyak }]) =>
    report(rule, { letter, banyak }, position),
  );
}

/** Of its values: comments are printed nowhere. */
function dataLetters({ texts, text }: YamlFile, find: FindLetters): readonly Found[] {
  const unknown = texts.flatMap(({ text: typed, position }) =>
    find(typed).map(({ letter }) => ({ letter, position })),
  );
  if (unknown.length === 0) return [];
  const lines = text.split('\n');
  return unknown.map(({ letter, position }) => ({
    letter,
    position: placeBelow(lines, letter, position) ?? position,
  }));
}

/** Where a letter first stands from a place on; undefined where it was written as an escape. */
function placeBelow(
  lines: readonly string[],
  letter: string,
  from: Position,
): Position | undefined {
  for (let row = from.baris; row <= lines.length; row++) {
    const at = (lines[row - 1] as string).indexOf(letter, row === from.baris ? from.kolom - 1 : 0);
    if (at !== -1) return { ...from, baris: row, kolom: at + 1, panjang: letter.length };
  }
  return undefined;
}

/** Of whatever is printed, code too. */
function proseLetters(narasi: Narasi, find: FindLetters): readonly Found[] {
  const { akar, baris } = readNaskah(narasi);
  return printedTexts(akar).flatMap((node) => {
    const { line, column } = (node as { readonly position: Place }).position.start;
    const start = { berkas: narasi.file, baris: line, kolom: column };
    return find(node.value).map(({ letter }) => ({
      letter,
      position: placeBelow(baris, letter, start) ?? start,
    }));
  });
}

type Place = NonNullable<Nodes['position']>;

/** Markup that HTML would not show, comments foremost, is none. */
function printedTexts(node: Nodes): readonly Literal[] {
  if ('children' in node) return node.children.flatMap(printedTexts);
  return 'value' in node && node.type !== 'html' ? [node] : [];
}
