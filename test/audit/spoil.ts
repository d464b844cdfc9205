// Spoils figures of a report as hands do: from a seed, so that each run spoils the same.

import type { Audit } from '../../src/audit/audit.ts';
import type { Cell, Document, Grid } from '../../src/audit/document.ts';

export type Slip = 'digit' | 'swap' | 'drop' | 'double' | 'row';
const SLIPS: readonly Slip[] = ['digit', 'swap', 'drop', 'double', 'row'];

/** A figure that was changed by hand. */
export interface Spoilt {
  readonly slip: Slip;
  readonly cell: Cell;
  readonly table: string;
  readonly before: string;
  readonly after: string;
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A cell with a figure that arithmetic can tell: a result, or a figure that one is made of. */
export interface Target {
  readonly cell: Cell;
  readonly table: number;
  readonly name: string;
  /** How far it may be from what it is, in parts of itself, before a reader who calculates again can tell. */
  readonly hidden: number;
  /** The figures of its column, to copy from. */
  readonly others: readonly string[];
}

/** Cells of the results that came out as printed, and of what they are made of; none twice. */
export function targetsOf({ recalculated }: Audit): readonly Target[] {
  const targets = new Map<Cell, Target>();
  for (const { cell, judged } of recalculated) {
    if (judged.agreement !== 'same') continue;
    const inputs = judged.claim.inputs.flatMap((input) => input.cell ?? []);
    const hidden = hiddenIn(
      judged.claim.printed.text,
      judged.claim.inputs.map(({ text }) => text),
    );
    for (const place of [cell, ...inputs]) {
      const own = place.row.cells[place.column];
      if (own == null || own.lines.length !== 1) continue;
      const known = targets.get(own);
      if (known !== undefined && known.hidden <= hidden) continue;
      const { table } = place.sheet;
      targets.set(own, {
        cell: own,
        table: table.index,
        name: table.number === null ? '' : `Tabel ${table.number}`,
        hidden,
        others: place.sheet.rows.flatMap((row) => row.cells[place.column]?.lines[0] ?? []),
      });
    }
  }
  return [...targets.values()];
}

/** Half of the last place of a figure, in parts of itself; nothing for a whole one. */
function roundingOf(text: string): number {
  const places = text.split(',')[1]?.replace(/0+$/, '').length ?? 0;
  return places === 0
    ? 0
    : (0.5 * 10 ** -(text.split(',')[1]?.length ?? 0)) / Math.abs(valueOf(text));
}

/** A result was rounded for print, and so were the figures that it is made of. */
function hiddenIn(result: string, inputs: readonly string[]): number {
  const last = 10 ** -(result.split(',')[1]?.length ?? 0) / Math.abs(valueOf(result));
  return inputs.reduce((sum, text) => sum + roundingOf(text), last);
}

/** @returns null where the slip changes nothing that a reader could tell */
export function spoil(target: Target, random: () => number): Spoilt | null {
  const slip = SLIPS[Math.floor(random() * SLIPS.length)] as Slip;
  const [before = ''] = target.cell.lines;
  const after = slip === 'row' ? slipped(target, before, random) : misspelt(before, slip, random);
  if (after === null || !isTold(before, after, target.hidden)) return null;
  return { slip, cell: target.cell, table: target.name, before, after };
}

/** The figure of another row. */
function slipped({ others }: Target, before: string, random: () => number): string | null {
  const figures = others.filter((text) => /^[-−]?\d[\d.]*(?:,\d+)?$/.test(text) && text !== before);
  return figures[Math.floor(random() * figures.length)] ?? null;
}

function misspelt(text: string, slip: Slip, random: () => number): string | null {
  const digits = [...text.matchAll(/\d/g)].map(({ index }) => index);
  const at = digits[Math.floor(random() * digits.length)];
  if (at === undefined) return null;
  const [before, digit, after] = [text.slice(0, at), text.charAt(at), text.slice(at + 1)];
  switch (slip) {
    case 'digit':
      return `${before}${(Number(digit) + 1 + Math.floor(random() * 9)) % 10}${after}`;
    case 'swap':
      return /^\d/.test(after) && after[0] !== digit
        ? `${before}${after[0]}${digit}${after.slice(1)}`
        : null;
    case 'double':
      return `${before}${digit}${digit}${after}`;
    default:
      return digits.length > 1 ? before + after : null;
  }
}

const valueOf = (text: string): number =>
  Number(text.replaceAll('.', '').replace(',', '.').replace('−', '-'));

/** Whether the change is larger than what rounding hides. */
function isTold(before: string, after: string, hidden: number): boolean {
  const [a, b] = [valueOf(before), valueOf(after)];
  if (!Number.isFinite(a) || a === 0) return false;
  // With fewer decimals it may still be the same figure, rounded.
  const places = Math.min(...[before, after].map((text) => text.split(',')[1]?.length ?? 0));
  const off = Math.abs(a - b);
  return off > 2 * 10 ** -places && off > 2 * hidden * Math.abs(a);
}

/** The document with the spoilt cells in it. */
export function withSpoilt(document: Document, spoilt: readonly Spoilt[]): Document {
  const after = new Map(spoilt.map((one) => [one.cell, one.after]));
  const blocks = document.blocks.map((block) =>
    block.kind === 'text' ? block : spoilGrid(block, after),
  );
  return { ...document, blocks };
}

function spoilGrid(grid: Grid, after: ReadonlyMap<Cell, string>): Grid {
  if (!grid.cells.some((cell) => after.has(cell))) return grid;
  const cells = grid.cells.map((cell) => {
    const text = after.get(cell);
    return text === undefined ? cell : { ...cell, lines: [text] };
  });
  return { ...grid, cells };
}
