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

const LEBAR = 100;
/** Widest that a column of figures or words gets. */
const LEBAR_KOLOM = 20;
const JARAK = '  ';
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
      readonly teks: string;
      readonly dalam: number;
      readonly benda: Thing;
    }
  | { readonly jenis: 'nama'; readonly teks: string }
  | { readonly jenis: 'isi'; readonly sel: readonly string[]; readonly ubah: Change };

export function formatText(perbedaan: Difference, options: DiffFormatOptions): string {
  const { bahasa } = options;
  const warna = pc.createColors(options.warna);
  const bagian = partsOf(perbedaan, bahasa).map(({ judul, benda }) => ({
    judul,
    baris: benda.flatMap((satu) => rowsOf(satu, options)),
  }));
  const lebar = columnWidths(bagian.flatMap(({ baris }) => baris));
  return [
    warna.bold(cut(`${BAGIAN.judul[bahasa]}: ${titleOf(perbedaan)}`, LEBAR)),
    ...wrap(agencyOf(perbedaan), ''),
    ...wrap(summaryOf(perbedaan, bahasa), ''),
    ...methodLines(perbedaan, options, warna),
    ...bagian.flatMap(({ judul, baris }) => [
      '',
      warna.bold(judul),
      ...baris.flatMap((satu) => draw(satu, lebar, options, warna)),
    ]),
    '',
  ].join('\n');
}

function methodLines(
  perbedaan: Difference,
  { bahasa }: DiffFormatOptions,
  warna: Warna,
): readonly string[] {
  const tanpa = unknownMethod(perbedaan, bahasa);
  const catatan = tanpa === null ? [] : ['', ...wrap(tanpa, '')];
  if (perbedaan.metode.length === 0) return catatan;
  return [
    ...catatan,
    '',
    warna.bold(warna.yellow(BAGIAN.metode[bahasa])) + `: ${BAGIAN.metodeArti[bahasa]}`,
    ...perbedaan.metode.flatMap((satu) => wrap(methodLine(satu, bahasa), '  ')),
  ];
}

function rowsOf(akar: Thing, { bahasa }: DiffFormatOptions): readonly Baris[] {
  return walk(akar).flatMap(({ benda, dalam }): Baris[] => [
    { jenis: 'kepala', teks: headingOf(benda, bahasa), dalam, benda },
    ...benda.ubah.flatMap((ubah): Baris[] =>
      SENTENCES.has(ubah.besaran)
        ? [
            {
              jenis: 'nama',
              teks: `${besaranName(ubah, bahasa)}: ${shown(ubah.lama)} → ${shown(ubah.baru)}`,
            },
          ]
        : [{ jenis: 'isi', sel: cellsOf(ubah, { bahasa }), ubah }],
    ),
  ]);
}

function cellsOf(ubah: Change, { bahasa }: Pick<DiffFormatOptions, 'bahasa'>): readonly string[] {
  return [
    cut(besaranName(ubah, bahasa), LEBAR_KOLOM + 4),
    cut(shown(ubah.lama), LEBAR_KOLOM),
    cut(shown(ubah.baru), LEBAR_KOLOM),
    cut(ubah.selisih?.tampil ?? '', LEBAR_KOLOM),
  ];
}

function columnWidths(baris: readonly Baris[]): readonly number[] {
  return [0, 1, 2, 3].map((kolom) =>
    Math.max(
      0,
      ...baris.map((satu) => (satu.jenis === 'isi' ? widthOf(satu.sel[kolom] ?? '') : 0)),
    ),
  );
}

function draw(
  baris: Baris,
  lebar: readonly number[],
  { bahasa }: DiffFormatOptions,
  warna: Warna,
): readonly string[] {
  if (baris.jenis === 'nama') return wrap(baris.teks, '    ');
  if (baris.jenis === 'kepala') {
    const { dalam, benda } = baris;
    const status = statusName(benda.status, bahasa);
    const awal = status === '' ? '' : `${status}: `;
    const cat = dalam === 0 ? warna.bold : (teks: string) => teks;
    return wrap(`${awal}${baris.teks}`, ' '.repeat(1 + dalam)).map((satu) =>
      paint(benda.status, cat(satu), warna),
    );
  }
  const { ubah, sel } = baris;
  const [nama = '', ...angka] = sel.map((isi, i) =>
    i === 0 ? padEnd(isi, lebar[i]) : padStart(isi, lebar[i]),
  );
  const arti = penilaianName(ubah, bahasa);
  const tanda =
    arti === '' ? '' : colour(ubah.penilaian, `${TANDA[ubah.penilaian]} ${arti}`, warna);
  return [`    ${[nama, ...angka, tanda].join(JARAK)}`.trimEnd()];
}

function colour(penilaian: Penilaian, teks: string, warna: Warna): string {
  if (penilaian === 'netral') return warna.dim(teks);
  return penilaian === 'lebih-baik' ? warna.green(teks) : warna.red(teks);
}

function paint(status: Thing['status'], teks: string, warna: Warna): string {
  if (status === 'ditambah') return warna.cyan(teks);
  return status === 'dihapus' ? warna.dim(teks) : teks;
}

const lettersOf = (teks: string): string[] => Array.from(teks);
const widthOf = (teks: string): number => lettersOf(teks).length;
const padEnd = (teks: string, lebar = 0): string =>
  teks + ' '.repeat(Math.max(0, lebar - widthOf(teks)));
const padStart = (teks: string, lebar = 0): string =>
  ' '.repeat(Math.max(0, lebar - widthOf(teks))) + teks;

function cut(teks: string, lebar: number): string {
  const huruf = lettersOf(teks);
  return huruf.length <= lebar ? teks : `${huruf.slice(0, lebar - 1).join('')}…`;
}

/** Breaks at spaces; the lines that follow stand two columns further in. */
function wrap(teks: string, awal: string): readonly string[] {
  const baris: string[] = [];
  let kini = awal;
  for (const kata of teks.split(/\s+/).filter((satu) => satu !== '')) {
    const kosong = kini.trim() === '';
    const calon = kosong ? `${kini}${kata}` : `${kini} ${kata}`;
    if (kosong || widthOf(calon) <= LEBAR) {
      kini = calon;
      continue;
    }
    baris.push(kini);
    kini = `${awal}  ${kata}`;
  }
  return [...baris, kini].map((satu) => cut(satu, LEBAR));
}
