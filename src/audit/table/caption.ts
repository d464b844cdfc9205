// The number and title of a table, from the lines above or below it.

import type { TextBlock } from '../document.ts';

export interface TableCaption {
  /** `3.13`; null for a title without a number. */
  readonly number: string | null;
  readonly title: string;
  readonly isContinued: boolean;
  readonly lines: readonly TextBlock[];
}

const CAPTION =
  /^tabel\s*(?:no(?:mor|\.)?\s*)?((?:\d+|[ivxl]+|[a-z])(?:\s?[.\-–]\s?\d+[a-z]?)*)\b[\s.:)–-]*(.*)$/i;
/** A sentence that begins with the name of a table. */
const PROSE =
  /^(?:di ?atas|di ?bawah|ini|tersebut|dapat|menunjuk|menggambar|berikut|terlihat|memperlihat|adalah)/i;
/** Lines that a caption takes at most. */
const LINES_MAX = 6;

/** Whether a line begins a caption: `Tabel 3.1 Capaian …`. */
export function readCaption(text: string): { number: string; title: string } | null {
  const [, number = '', title = ''] = CAPTION.exec(text.trim()) ?? [];
  if (number === '' || PROSE.test(title)) return null;
  return { number: number.replace(/\s/g, '').replace(/[–-]/g, '.').toUpperCase(), title };
}

/** @param lines the text above a table, since the last table, in reading order */
export function captionAbove(lines: readonly TextBlock[]): TableCaption | null {
  const near = lines.slice(-LINES_MAX);
  const start = near.findLastIndex(({ text }) => readCaption(text) !== null);
  if (start === -1) return null;
  const own = near.slice(start);
  // Prose between caption and table: the caption is another's, whose table is a picture.
  if (own.slice(1).some(({ text }) => text.length > 40 && /[.:]\s*$/.test(text))) return null;
  return toCaption(own);
}

/** @param lines the text below a table, up to the next, in reading order */
export function captionBelow(lines: readonly TextBlock[]): TableCaption | null {
  const [first, second] = lines;
  if (first === undefined || readCaption(first.text) === null) return null;
  const goesOn =
    second !== undefined &&
    second.bold === first.bold &&
    second.bold &&
    !/[.:]\s*$/.test(second.text);
  return toCaption(goesOn ? [first, second] : [first]);
}

function toCaption(lines: readonly TextBlock[]): TableCaption {
  const first = readCaption(lines[0]?.text ?? '');
  const title = [first?.title ?? '', ...lines.slice(1).map(({ text }) => text)]
    // A link beside a table of a workbook is none of its title.
    .filter((text) => !/^[←→↑↓]/.test(text))
    .join(' ')
    .trim();
  return {
    number: first?.number ?? null,
    title: title
      .replace(/\s+/g, ' ')
      .replace(/[(\s]*(?:lanjutan|sambungan)[)\s]*/i, ' ')
      .trim(),
    isContinued: /\b(?:lanjutan|sambungan)\b/i.test(title),
    lines,
  };
}
