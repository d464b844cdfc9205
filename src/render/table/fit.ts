// How a table is set so that nothing of it is cut off by the edge of the paper: in smaller type, on a page that lies
// across, and at last in parts that each begin with the columns that name its rows.

import type { Tabel } from '../../compose/report.ts';
import { balance } from './balance.ts';
import { neededWidths, sum, type TypeSize } from './need.ts';
import { leadColumns, takeColumns } from './split.ts';

/** The paper that a table is set on, and the type that it is set in; all in points. */
export interface Room {
  readonly portrait: number;
  readonly landscape: number;
  /** From the usual size down to the smallest that can be read. */
  readonly sizes: readonly TypeSize[];
}

export interface Fitted {
  /** One table, or its parts in their order. */
  readonly parts: readonly Tabel[];
  /** Which of the sizes it is set in. */
  readonly step: number;
}

/** From this many columns on the type is smaller, however little they hold. */
const MANY_COLUMNS = 8;

/** A page that lies across is worth turning for more rows than these; fewer leave it and the page before it empty. */
const WORTH_TURNING = 9;

/** Sets a table on the paper. One that fits as it is, and whose columns share its width well, comes back as it is. */
export function fitTable(tabel: Tabel, room: Room): Fitted {
  const { parts, step } = placeTable(tabel, room);
  const type = room.sizes[step];
  if (type === undefined) return { parts, step };
  const { portrait, landscape } = room;
  return {
    parts: parts.map((part) => balance(part, part.lanskap ? landscape : portrait, type)),
    step,
  };
}

function placeTable(tabel: Tabel, { portrait, landscape, sizes }: Room): Fitted {
  const needed = neededWidths(tabel);
  const first = tabel.lebarKolom.length >= MANY_COLUMNS ? Math.min(1, sizes.length - 1) : 0;
  const widths = sizes.map(({ size, padding }) => needed.map((em) => em * size + padding));
  const find = (room: number) =>
    widths.findIndex((columns, step) => step >= first && sum(columns) <= room);
  const isShort = tabel.baris.length + tabel.kaki.length <= WORTH_TURNING;
  const upright = tabel.lanskap && !isShort ? -1 : find(portrait);
  if (upright !== -1) return { parts: [{ ...tabel, lanskap: false }], step: upright };
  const across = find(landscape);
  if (across !== -1) return { parts: [{ ...tabel, lanskap: true }], step: across };
  const step = sizes.length - 1;
  return { parts: splitTable(tabel, widths[step] ?? [], landscape), step };
}

function splitTable(tabel: Tabel, widths: readonly number[], room: number): readonly Tabel[] {
  const lead = leadColumns(tabel);
  const free = room - sum(widths.slice(0, lead));
  const groups = groupColumns(widths, lead, free);
  if (groups.length === 1) return [{ ...tabel, lanskap: true }];
  return groups.map((group, at) => {
    const columns = [...widths.keys()].filter((column) => column < lead || group.includes(column));
    const part = takeColumns(tabel, columns, widths);
    return {
      ...part,
      lanskap: true,
      id: at === 0 ? tabel.id : `${tabel.id}-bagian-${String(at + 1)}`,
      judul: `${tabel.judul} (bagian ${String(at + 1)} dari ${String(groups.length)})`.trim(),
      ...(at < groups.length - 1 ? { sumber: null, catatan: [] } : {}),
    };
  });
}

/** As few groups as there is room for, of about as many columns each. */
function groupColumns(
  widths: readonly number[],
  lead: number,
  free: number,
): readonly (readonly number[])[] {
  const rest = [...widths.keys()].slice(lead);
  for (let count = 1; count <= rest.length; count += 1) {
    const each = Math.ceil(rest.length / count);
    const groups = Array.from({ length: Math.ceil(rest.length / each) }, (_, i) =>
      rest.slice(i * each, (i + 1) * each),
    );
    const fits = groups.every((group) => sum(group.map((column) => widths[column] ?? 0)) <= free);
    if (fits || each === 1) return groups;
  }
  return [rest];
}
