// Why a printed figure differs from the one that it should be, as far as the report shows it.

import { roundDecimal, Decimal, addUp } from '../../decimal.ts';
import type { Bilingual } from '../../language.ts';
import { entered, ketetapan } from '../../formula/figure.ts';
import { judgeSlip } from '../../validate/printed/slips.ts';
import { startOf } from '../../source/workspace.ts';
import { figureAt, type SheetRow } from '../column/sheet.ts';
import {
  halfUnitOf,
  judge,
  usedBound,
  usualCap,
  type CellRef,
  type Input,
  type Judged,
} from './claim.ts';
import { rowName, tableName } from './finding.ts';
import { MEAN_LAW, SUM_LAW } from './laws.ts';
import type { RegisterEntry } from './register.ts';

/** What a cause is looked for in. */
export interface Evidence {
  readonly cell: CellRef;
  readonly judged: Judged;
  readonly register: readonly RegisterEntry[];
  /** Rows that the cell's row is made of. */
  readonly children: readonly SheetRow[];
}

type Finder = (evidence: Evidence) => Bilingual | null;

/** The likeliest cause, from what tells most to what tells least. */
export function findCause(
  evidence: Evidence,
  finders: readonly Finder[] = FINDERS,
): Bilingual | null {
  for (const find of finders) {
    const cause = find(evidence);
    if (cause !== null) return cause;
  }
  return null;
}

/** Whether a value, rounded, is the printed one. */
const fits = ({ printed }: Judged, value: Decimal): boolean =>
  roundDecimal(value, printed.decimals).eq(printed.value) ||
  value.toDecimalPlaces(printed.decimals, Decimal.ROUND_DOWN).eq(printed.value);

/** Made of the figure that another table has for one of the inputs. */
const fromOtherTable: Finder = ({ judged, register }) => {
  for (const input of judged.claim.inputs) {
    for (const other of sameThings(input, register)) {
      const { figure } = other;
      const inputs = judged.claim.inputs.map((one): Input =>
        one === input ? { ...one, text: figure.text, numerals: [figure] } : one,
      );
      const again = judge({ ...judged.claim, inputs });
      if (again === null || again.agreement === 'different') continue;
      const where = `${tableName(other.cell.sheet)}${pageText(other.cell)}`;
      return {
        id: `cocok dengan ${other.measure.replace('-', ' ')} ${figure.text} pada ${where}`,
        en: `it fits the ${other.measure} ${figure.text} of ${where.replace('hal.', 'p.')}`,
      };
    }
  }
  return null;
};

const pageText = ({ row }: CellRef): string => (row.page === null ? '' : ` (hal. ${row.page})`);

/** What other tables say of the same measure of the same thing. */
function sameThings({ cell }: Input, register: readonly RegisterEntry[]): readonly RegisterEntry[] {
  const own = register.find(
    (entry) => entry.cell.row === cell?.row && entry.cell.column === cell.column,
  );
  if (own === undefined) return [];
  return register.filter(
    (entry) =>
      entry.key === own.key &&
      entry.measure === own.measure &&
      entry.cell.sheet !== own.cell.sheet &&
      !entry.figure.value.eq(own.figure.value),
  );
}

/** The mean of the percentages of its rows, where a ratio of sums belongs; or of all of them but one. */
const meanOfChildren: Finder = ({ cell, judged, children }) => {
  const rows = children.filter((row) => figureAt(row, cell.column) !== null);
  if (rows.length < 2) return null;
  const meanOf = (list: readonly SheetRow[]) =>
    addUp(list.flatMap((row) => figureAt(row, cell.column)?.value ?? [])).div(list.length);
  const mean = meanOf(rows);
  if (fits(judged, mean)) return meanWords(rows, cell.column, null, true);
  if (isOfRounded(judged, mean, rows, cell.column)) {
    return meanWords(rows, cell.column, null, false);
  }
  const left =
    rows.length < 4
      ? undefined
      : rows.find((row) => fits(judged, meanOf(rows.filter((one) => one !== row))));
  return left === undefined ? null : meanWords(rows, cell.column, left, true);
};

/** @param isExact whether the printed percentages make it, or only those before they were rounded may have */
function meanWords(
  rows: readonly SheetRow[],
  column: number,
  left: SheetRow | null,
  isExact: boolean,
): Bilingual {
  const texts = rows.map((row) => figureAt(row, column)?.text ?? '');
  const [id, en] =
    rows.length > 6
      ? [`${rows.length} baris`, `${rows.length} rows`]
      : [texts.join('; '), texts.join('; ')];
  const without = left === null ? null : `“${rowName(left, true).slice(0, 60)}”`;
  const [same, is] = isExact
    ? ['sama dengan rata-rata persentase barisnya', 'it is the mean']
    : [
        'sebatas pembulatan sama dengan rata-rata persentase barisnya',
        'within rounding it is the mean',
      ];
  return {
    id: `${same} (${id}${without === null ? '' : `, tanpa ${without}`}), padahal persentase gabungan ialah jumlah dibagi jumlah`,
    en: `${is} of its rows' percentages (${en}${without === null ? '' : `, without ${without}`}), but a percentage of the whole is a ratio of sums`,
  };
}

/** Whether the mean of what was rounded for print may have been the printed one before, by as much as that rounding hides and no more. */
function isOfRounded(
  { printed }: Judged,
  mean: Decimal,
  rows: readonly SheetRow[],
  column: number,
): boolean {
  const fewest = Math.min(...rows.map((row) => figureAt(row, column)?.decimals ?? 0));
  const hidden = halfUnitOf(fewest).plus(halfUnitOf(printed.decimals));
  return printed.value.minus(mean).abs().lte(hidden);
}

/** A slip of the hand that the two figures show by themselves. */
const slip: Finder = ({ judged }) => slipOf(judged);

/** The likeliest slip between a printed and a calculated figure, as validation tells it. */
export function slipOf({ printed, value, claim }: Judged): Bilingual | null {
  const angka = entered(printed.value, printed.decimals, startOf(''));
  const desimal = Math.max(printed.decimals, value.isInteger() ? 0 : 2);
  const computed = { ...ketetapan(value), desimal };
  const discrepancy = {
    what: { besaran: 'capaian', nama: '' },
    tercetak: claim.printed.text,
    computed: '',
    selisih: '',
    lebihTinggi: false,
  } as const;
  const found = judgeSlip(angka, computed, discrepancy, startOf(''));
  if (found === null) return rounding(printed.decimals, printed.value, value);
  const { swapped } = found.facts as { readonly swapped?: boolean };
  return SLIPS[swapped === true ? 'swapped' : found.rule.kode] ?? null;
}

const SLIPS: Readonly<Record<string, Bilingual>> = {
  'tercetak-tanda-hilang': {
    id: 'tanda minusnya hilang atau berlebih',
    en: 'the minus sign is lost, or one too many',
  },
  'tercetak-seratus-kali': {
    id: 'pengalian dengan 100 terlupa atau berlebih',
    en: 'the × 100 was forgotten, or done twice',
  },
  'tercetak-pembulatan': {
    id: 'angka terakhirnya bergeser satu, mungkin karena pembulatan',
    en: 'its last digit is off by one, perhaps from rounding',
  },
  'tercetak-salah-ketik': {
    id: 'satu digit berbeda, kurang, atau berlebih',
    en: 'one digit differs, lacks or is too many',
  },
  swapped: { id: 'dua digit tertukar', en: 'two digits are transposed' },
};

/** Rounded to fewer decimals and written with more: 92,00 for 91,93. */
function rounding(decimals: number, printed: Decimal, value: Decimal): Bilingual | null {
  for (let fewer = 0; fewer < decimals; fewer++) {
    if (!roundDecimal(value, fewer).eq(printed)) continue;
    return {
      id: `dibulatkan ke ${fewer === 0 ? 'bilangan bulat' : `${fewer} desimal`}, lalu ditulis dengan ${decimals} desimal`,
      en: `it was rounded to ${fewer === 0 ? 'a whole number' : `${fewer} decimals`} and written with ${decimals}`,
    };
  }
  return null;
}

/** Typed over from another row, the nearest first. */
const copiedFromRow: Finder = ({ cell, judged }) => {
  const { sheet, row, column } = cell;
  if (judged.printed.value.eq(100) || judged.printed.value.isZero()) return null;
  const others = sheet.rows
    .filter((one) => one !== row && one.isOwn[column] === true)
    .filter((one) => figureAt(one, column)?.text === judged.claim.printed.text)
    .sort((a, b) => Math.abs(a.index - row.index) - Math.abs(b.index - row.index));
  const [nearest] = others;
  if (nearest === undefined) return null;
  const name = rowName(nearest, true).slice(0, 60);
  return {
    id: `sama dengan angka pada baris “${name}”, jadi mungkin tersalin`,
    en: `it is the figure of the row “${name}”, perhaps copied`,
  };
};

/** A cap that the printed figure stands at. */
const capped: Finder = ({ judged }) => {
  const cap = usualCap(judged)?.toString();
  if (cap === undefined) return null;
  return {
    id: `cocok bila capaian dibatasi ${cap} persen`,
    en: `it fits if capaian is capped at ${cap} per cent`,
  };
};

/** Blanks counted as zeros in a mean. */
const blanksAsZero: Finder = ({ cell, judged }) => {
  const { claim, value } = judged;
  if (claim.law !== MEAN_LAW) return null;
  const rows = cell.sheet.rows.filter(
    ({ kind, readings, index, isOwn }) =>
      (kind === 'item' || kind === 'title') &&
      index < cell.row.index &&
      readings[cell.column]?.kind === 'blank' &&
      isOwn[cell.column] === true,
  );
  const count = claim.inputs.length;
  if (rows.length === 0 || !fits(judged, value.times(count).div(count + rows.length))) return null;
  const names = rows
    .slice(0, 3)
    .map((row) => rowName(row, false))
    .join('; ');
  return {
    id: `nilai yang kosong dihitung sebagai nol (${count} nilai dibagi ${count + rows.length}; kosong: ${names})`,
    en: `a blank is counted as zero (${count} values divided by ${count + rows.length}; blank: ${names})`,
  };
};

/** A sum that lacks one of its parts, or has it twice. */
const partOfSum: Finder = ({ judged: { claim, printed, value } }) => {
  if (claim.law !== SUM_LAW) return null;
  const off = printed.value.minus(value);
  const part = claim.inputs.find(({ numerals }) => numerals[0]?.value.eq(off.abs()));
  if (part === undefined || off.isZero()) return null;
  const name =
    part.cell === null
      ? part.text
      : `“${rowName(part.cell.row, true).slice(0, 60)}” (${part.text})`;
  return off.isPositive()
    ? {
        id: `kelebihannya tepat sebesar ${name}, jadi mungkin terhitung dua kali`,
        en: `that is exactly ${name} too much, perhaps counted twice`,
      }
    : {
        id: `kekurangannya tepat sebesar ${name}, jadi mungkin tertinggal`,
        en: `that is exactly ${name} too little, perhaps left out`,
      };
};

/** Within a range the target is reached; some go on to divide by one of its ends. */
const byOneEnd: Finder = ({ judged }) => {
  const end = usedBound(judged);
  if (end === null) return null;
  return end.part === 'from'
    ? {
        id: `cocok bila hanya batas bawah ${end.text} dijadikan target`,
        en: `it fits if the lower end ${end.text} alone is taken as the target`,
      }
    : {
        id: `cocok bila hanya batas atas ${end.text} dijadikan target`,
        en: `it fits if the upper end ${end.text} alone is taken as the target`,
      };
};

const FINDERS: readonly Finder[] = [
  fromOtherTable,
  blanksAsZero,
  meanOfChildren,
  partOfSum,
  capped,
  byOneEnd,
  slip,
  copiedFromRow,
];
