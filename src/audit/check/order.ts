// Numbers, titles and years of tables: one number a table, none left out, and years that agree.

import type { Paragraph } from '../text/paragraphs.ts';
import { readCaption } from '../table/caption.ts';
import { fold, textOfCell } from '../table/head.ts';
import { labelOf, type Sheet } from '../column/sheet.ts';
import { tableName, type AuditFinding, type FindingPlace } from './finding.ts';

/**
 * @param hasGaps whether pages of the report are missing, and tables with them
 * @param hasPages whether it has any, which a list of tables leads to
 */
export function checkOrder(
  sheets: readonly Sheet[],
  paragraphs: readonly Paragraph[],
  { hasGaps, hasPages }: { readonly hasGaps: boolean; readonly hasPages: boolean },
): readonly AuditFinding[] {
  const listed = hasPages ? listedNumbers(paragraphs, sheets) : new Set<string>();
  return [
    ...doubled(sheets),
    ...(hasGaps ? [] : skipped(sheets, listed, paragraphs)),
    ...unlisted(sheets, listed),
    ...otherYears(sheets),
  ];
}

const placeOf = ({ table }: Sheet): FindingPlace => {
  const [line] = table.caption;
  const { page, box } = line?.place ?? table.place;
  return {
    page,
    box,
    chapter: table.chapter,
    table: tableName({ table, columns: [], rows: [] }),
    row: null,
    column: null,
  };
};

const titled = ({ table }: Sheet): string => `Tabel ${table.number ?? ''} ${table.title}`.trim();

function finding(
  sheet: Sheet,
  code: AuditFinding['code'],
  level: AuditFinding['level'],
  how: AuditFinding['how'],
): AuditFinding {
  const printed = sheet.table.number ?? '';
  return {
    code,
    level,
    place: placeOf(sheet),
    printed,
    calculated: null,
    how,
    cause: null,
    frame: [titled(sheet)],
  };
}

function doubled(sheets: readonly Sheet[]): readonly AuditFinding[] {
  const first = new Map<string, Sheet>();
  return sheets.flatMap((sheet): readonly AuditFinding[] => {
    const { number, title } = sheet.table;
    if (number === null) return [];
    const before = first.get(number);
    if (before === undefined) first.set(number, sheet);
    // A small table of text above another may share its caption.
    if (before === undefined || fold(before.table.title) === fold(title)) return [];
    const { page } = placeOf(before);
    const where = page === null ? '' : ` (hal. ${page})`;
    return [
      finding(sheet, 'audit-nomor-tabel', 'peringatan', {
        id: `nomor ${number} dipakai dua kali: sebelumnya untuk “${before.table.title}”${where}`,
        en: `the number ${number} is used twice: before for “${before.table.title}”${where.replace('hal.', 'p.')}`,
      }),
    ];
  });
}

/** `3.4` → chapter 3, table 4. */
function parts(number: string): readonly [string, number] | null {
  const [, chapter = '', last = ''] = /^(.*?)(\d+)$/.exec(number) ?? [];
  return last === '' ? null : [chapter, Number(last)];
}

function skipped(
  sheets: readonly Sheet[],
  listed: ReadonlySet<string>,
  paragraphs: readonly Paragraph[],
): readonly AuditFinding[] {
  // A caption whose table is a picture stands among the text.
  const spoken = paragraphs.flatMap(({ text }) => readCaption(text)?.number ?? []);
  const known = new Set([
    ...sheets.flatMap(({ table }) => table.number ?? []),
    ...spoken,
    ...listed,
  ]);
  const hasLower = (chapter: string, number: number) =>
    Array.from({ length: number - 1 }, (_, i) => `${chapter}${i + 1}`).some((one) =>
      known.has(one),
    );
  return sheets.flatMap((sheet): readonly AuditFinding[] => {
    const own = parts(sheet.table.number ?? '');
    if (own === null || own[1] < 2) return [];
    const before = `${own[0]}${own[1] - 1}`;
    // The first table of an excerpt may have any number.
    if (known.has(before) || !hasLower(own[0], own[1])) return [];
    return [
      finding(sheet, 'audit-nomor-tabel', 'info', {
        id: `sebelum nomor ${String(sheet.table.number)} tidak ada tabel bernomor ${before}`,
        en: `there is no table with the number ${before} before ${String(sheet.table.number)}`,
      }),
    ];
  });
}

/** The dots that lead to the number of a page, however many. */
const LEADERS = /[.…](?:\s?[.…]){3,}/g;

/** `PK Perubahan II`: pages before the first chapter have small numerals. */
const ENDS_WITH_VERSION = /[IVXL]$/;

/** Numbers in the list of tables: captions that end with the number of a page. */
function listedNumbers(
  paragraphs: readonly Paragraph[],
  sheets: readonly Sheet[],
): ReadonlySet<string> {
  // A list in columns reads as a table, and an entry of two lines as two of its rows.
  const tables = sheets.map(({ columns, rows }) =>
    [
      columns.map(labelOf),
      ...rows.map(({ cells }) => cells.map((cell) => (cell === null ? '' : textOfCell(cell)))),
    ]
      .flat()
      .join(' '),
  );
  const texts = [...paragraphs.map(({ text }) => text), ...tables].map((text) =>
    text.replace(LEADERS, ' … '),
  );
  return new Set(
    texts.flatMap((text) => {
      const entries = [
        ...text.matchAll(
          /tabel\s+[\divxl]+(?:[.-]\d+)*[a-z]?\b.{3,200}?[.\s…]\s*(?:\d{1,3}|[ivxl]+)(?=\s+tabel\b|\s*$)/gi,
        ),
      ];
      return entries.flatMap(([entry]) =>
        ENDS_WITH_VERSION.test(entry) ? [] : (readCaption(entry)?.number ?? []),
      );
    }),
  );
}

function unlisted(sheets: readonly Sheet[], listed: ReadonlySet<string>): readonly AuditFinding[] {
  if (listed.size < 3) return [];
  return sheets.flatMap((sheet): readonly AuditFinding[] => {
    const { number } = sheet.table;
    if (number === null || listed.has(number)) return [];
    return [
      finding(sheet, 'audit-nomor-tabel', 'peringatan', {
        id: `Tabel ${number} tidak ada dalam daftar tabel`,
        en: `Tabel ${number} is not in the list of tables`,
      }),
    ];
  });
}

/** A title that names one year over columns that all name others. */
function otherYears(sheets: readonly Sheet[]): readonly AuditFinding[] {
  return sheets.flatMap((sheet): readonly AuditFinding[] => {
    const title = [...new Set(sheet.table.title.match(/\b20\d{2}\b/g) ?? [])].map(Number);
    const heads = [
      ...new Set(
        sheet.columns.flatMap(({ labels }) => labels.join(' ').match(/\b20\d{2}\b/g) ?? []),
      ),
    ].map(Number);
    const [year] = title;
    if (title.length !== 1 || year === undefined || heads.length === 0 || heads.includes(year))
      return [];
    const isPlan = /akhir|jangka menengah|renstra|rpjmd|sebelum|lalu|sampai/i.test(
      sheet.table.title,
    );
    if (isPlan) return [];
    return [
      finding(sheet, 'audit-tahun', 'peringatan', {
        id: `judul tabel menyebut tahun ${year}, tetapi kepala kolomnya ${heads.join(', ')}`,
        en: `the title of the table names ${year}, but its columns ${heads.join(', ')}`,
      }),
    ];
  });
}
