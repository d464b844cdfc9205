// The difference for a terminal: aligned columns, at most 100 wide, coloured where the terminal is.

import pc from 'picocolors';
import type { Thing, ComparedFigure, Penilaian, Difference, Change } from '../difference.ts';
import {
  agencyOf,
  BAGIAN,
  besaranName,
  headingOf,
  methodLine,
  partsOf,
  penilaianName,
  shown,
  statusName,
  summaryOf,
  titleOf,
  unknownMethod,
  walk,
  type DiffFormatOptions,
} from './format.ts';

const WIDTH = 100;
/** Widest that a column of figures or words gets. */
const COLUMN_WIDTH = 20;
const GAP = '  ';
const TANDA: Readonly<Record<Penilaian, string>> = {
  'lebih-baik': '▲',
  'lebih-buruk': '▼',
  netral: '·',
};

/** What is too long for columns. */
const SENTENCES: ReadonlySet<ComparedFigure> = new Set(['nama', 'keluaran', 'penanggung-jawab']);

type Warna = ReturnType<typeof pc.createColors>;
type Baris =
  | {
      readonly jenis: 'kepala';
      readonly text: string;
      readonly dalam: number;
      readonly thing: Thing;
    }
  | { readonly jenis: 'nama'; readonly text: string }
  | { readonly jenis: 'isi'; readonly sel: readonly string[]; readonly ubah: Change };

export function formatText(difference: Difference, options: DiffFormatOptions): string {
  const { language } = options;
  const warna = pc.createColors(options.warna);
  const bagian = partsOf(difference, language).map(({ judul, thing: things }) => ({
    judul,
    baris: things.flatMap((one) => rowsOf(one, options)),
  }));
  const width = columnWidths(bagian.flatMap(({ baris }) => baris));
  return [
    warna.bold(cut(`${BAGIAN.judul[language]}: ${titleOf(difference)}`, WIDTH)),
    ...wrap(agencyOf(difference), ''),
    ...wrap(summaryOf(difference, language), ''),
    ...methodLines(difference, options, warna),
    ...bagian.flatMap(({ judul, baris }) => [
      '',
      warna.bold(judul),
      ...baris.flatMap((one) => draw(one, width, options, warna)),
    ]),
    '',
  ].join('\n');
}

function methodLines(
  difference: Difference,
  { language }: DiffFormatOptions,
  warna: Warna,
): readonly string[] {
  const without = unknownMethod(difference, language);
  const catatan = without === null ? [] : ['', ...wrap(without, '')];
  if (difference.metode.length === 0) return catatan;
  return [
    ...catatan,
    '',
    warna.bold(warna.yellow(BAGIAN.metode[language])) + `: ${BAGIAN.metodeArti[language]}`,
    ...difference.metode.flatMap((one) => wrap(methodLine(one, language), '  ')),
  ];
}

function rowsOf(root: Thing, { language }: DiffFormatOptions): readonly Baris[] {
  return walk(root).flatMap(({ thing, dalam }): Baris[] => [
    { jenis: 'kepala', text: headingOf(thing, language), dalam, thing },
    ...thing.ubah.flatMap((change): Baris[] =>
      SENTENCES.has(change.besaran)
        ? [
            {
              jenis: 'nama',
              text: `${besaranName(change, language)}: ${shown(change.lama)} → ${shown(change.baru)}`,
            },
          ]
        : [{ jenis: 'isi', sel: cellsOf(change, { language }), ubah: change }],
    ),
  ]);
}

function cellsOf(
  change: Change,
  { language }: Pick<DiffFormatOptions, 'language'>,
): readonly string[] {
  return [
    cut(besaranName(change, language), COLUMN_WIDTH + 4),
    cut(shown(change.lama), COLUMN_WIDTH),
    cut(shown(change.baru), COLUMN_WIDTH),
    cut(change.selisih?.tampil ?? '', COLUMN_WIDTH),
  ];
}

function columnWidths(baris: readonly Baris[]): readonly number[] {
  return [0, 1, 2, 3].map((kolom) =>
    Math.max(0, ...baris.map((one) => (one.jenis === 'isi' ? widthOf(one.sel[kolom] ?? '') : 0))),
  );
}

function draw(
  baris: Baris,
  width: readonly number[],
  { language }: DiffFormatOptions,
  warna: Warna,
): readonly string[] {
  if (baris.jenis === 'nama') return wrap(baris.text, '    ');
  if (baris.jenis === 'kepala') {
    const { dalam, thing } = baris;
    const status = statusName(thing.status, language);
    const awal = status === '' ? '' : `${status}: `;
    const cat = dalam === 0 ? warna.bold : (text: string) => text;
    return wrap(`${awal}${baris.text}`, ' '.repeat(1 + dalam)).map((one) =>
      paint(thing.status, cat(one), warna),
    );
  }
  const { ubah, sel } = baris;
  const [nama = '', ...angka] = sel.map((content, i) =>
    i === 0 ? padEnd(content, width[i]) : padStart(content, width[i]),
  );
  const arti = penilaianName(ubah, language);
  const tanda =
    arti === '' ? '' : colour(ubah.penilaian, `${TANDA[ubah.penilaian]} ${arti}`, warna);
  return [`    ${[nama, ...angka, tanda].join(GAP)}`.trimEnd()];
}

function colour(penilaian: Penilaian, text: string, warna: Warna): string {
  if (penilaian === 'netral') return warna.dim(text);
  return penilaian === 'lebih-baik' ? warna.green(text) : warna.red(text);
}

function paint(status: Thing['status'], text: string, warna: Warna): string {
  if (status === 'ditambah') return warna.cyan(text);
  return status === 'dihapus' ? warna.dim(text) : text;
}

const lettersOf = (text: string): string[] => Array.from(text);
const widthOf = (text: string): number => lettersOf(text).length;
const padEnd = (text: string, width = 0): string =>
  text + ' '.repeat(Math.max(0, width - widthOf(text)));
const padStart = (text: string, width = 0): string =>
  ' '.repeat(Math.max(0, width - widthOf(text))) + text;

function cut(text: string, width: number): string {
  const huruf = lettersOf(text);
  return huruf.length <= width ? text : `${huruf.slice(0, width - 1).join('')}…`;
}

/** Breaks at spaces; the lines that follow stand two columns further in. */
function wrap(text: string, awal: string): readonly string[] {
  const baris: string[] = [];
  let now = awal;
  for (const kata of text.split(/\s+/).filter((one) => one !== '')) {
    const kosong = now.trim() === '';
    const candidate = kosong ? `${now}${kata}` : `${now} ${kata}`;
    if (kosong || widthOf(candidate) <= WIDTH) {
      now = candidate;
      continue;
    }
    baris.push(now);
    now = `${awal}  ${kata}`;
  }
  return [...baris, now].map((one) => cut(one, WIDTH));
}
