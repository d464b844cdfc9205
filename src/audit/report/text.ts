// What the audit found, for people: place, words, the row as a frame, and what was read.

import pc from 'picocolors';
import type { Language } from '../../language.ts';
import { severityName, summaryLine } from '../../diagnostic/format/format.ts';
import { printable } from '../../diagnostic/format/text.ts';
import type { Audit } from '../audit.ts';
import type { AuditFinding } from '../check/finding.ts';
import { labelOf } from '../column/sheet.ts';
import { tableName } from '../check/finding.ts';
import type { Unread } from '../document.ts';
import { auditRules } from '../rules.ts';
import { countTables } from './details.ts';
import { toDiagnostics } from './diagnostics.ts';
import { placeText } from './place.ts';
import { summarise, type AuditSummary } from './summary.ts';

export interface TextOptions {
  readonly language: Language;
  readonly isColoured: boolean;
  /** As the user named it. */
  readonly file: string;
  /** Nothing but findings. */
  readonly isBrief?: boolean;
}

/** Every finding with its frame, and the closing lines. */
export function formatAudit(audit: Audit, options: TextOptions): string {
  const { language, file } = options;
  const findings = audit.findings.map((finding) => formatFinding(finding, options));
  if (options.isBrief === true) return findings.map((one) => `${one}\n`).join('');
  const diagnostics = toDiagnostics(file, audit.findings, language);
  return [
    ...findings,
    ...summaryText(audit, language),
    summaryLine(diagnostics, language),
    '',
  ].join('\n');
}

function formatFinding(finding: AuditFinding, { language, isColoured, file }: TextOptions): string {
  const colour = pc.createColors(isColoured);
  const paint =
    finding.level === 'galat'
      ? colour.red
      : finding.level === 'peringatan'
        ? colour.yellow
        : colour.cyan;
  const { pesan, saran } = auditRules[finding.code][language](finding);
  const where = `${printable(file)}: ${placeText(finding.place, language)}`;
  const name = severityName(finding.level, language);
  const help = language === 'id' ? 'saran' : 'help';
  return [
    `${colour.bold(printable(where))}: ${paint(name)}: ${printable(pesan)} ${colour.dim(`[${finding.code}]`)}`,
    ...frame(finding).map((line) => colour.dim('   | ') + line),
    ...(saran === undefined ? [] : [`   ${colour.dim(`${help}:`)} ${printable(saran)}`]),
    '',
  ].join('\n');
}

/** The row with bars between its cells, and a mark under the figure. */
function frame({ frame: cells, printed }: AuditFinding): readonly string[] {
  if (cells.length === 0) return [];
  const line = printable(cells.join(' | '));
  const at = line.lastIndexOf(printed);
  return at === -1 ? [line] : [line, `${' '.repeat(at)}${'^'.padEnd(printed.length, '~')}`];
}

/** What was read, recalculated and left, each said only where there is something to say. */
export function summaryText(audit: Audit, language: Language): readonly string[] {
  const summary = summarise(audit);
  return language === 'id' ? inIndonesian(summary, audit) : inEnglish(summary, audit);
}

function inIndonesian(summary: AuditSummary, { sentences }: Audit): readonly string[] {
  const { pages, tables, figures, recalculated, agreeing } = summary;
  const read = pages === null ? '' : `${pages} halaman, `;
  return [
    `${read}${tables} tabel, ${figures} angka; ${recalculated} dihitung ulang, ${agreeing} cocok` +
      (sentences.recalculated === 0
        ? ''
        : `; ${sentences.recalculated} angka dalam kalimat, ${sentences.agreeing} cocok`),
    ...lines(
      summary.unreadPages,
      (n) => `${n} halaman tidak terbaca (pindaian, kosong, atau rusak); angkanya tidak diperiksa`,
    ),
    ...lines(
      summary.recognisedPages,
      (n) => `${n} halaman berisi teks hasil pengenalan huruf; angkanya dapat salah baca`,
    ),
    ...lines(
      summary.missingBefore.length,
      () =>
        `nomor halaman melompat sebelum halaman ${summary.missingBefore.join(', ')}; jumlah yang melintasinya tidak diperiksa`,
    ),
    ...lines(
      summary.tablesNotUnderstood + summary.figuresNotUnderstood,
      () =>
        `${summary.tablesNotUnderstood} tabel dan ${summary.figuresNotUnderstood} angka tidak dipahami (lihat --details)`,
    ),
  ];
}

function inEnglish(summary: AuditSummary, { sentences }: Audit): readonly string[] {
  const { pages, tables, figures, recalculated, agreeing } = summary;
  const read = pages === null ? '' : `${pages} pages, `;
  return [
    `${read}${tables} tables, ${figures} figures; ${recalculated} recalculated, ${agreeing} agree` +
      (sentences.recalculated === 0
        ? ''
        : `; ${sentences.recalculated} figures in sentences, ${sentences.agreeing} agree`),
    ...lines(
      summary.unreadPages,
      (n) => `${n} pages cannot be read (scanned, empty or damaged); their figures are not checked`,
    ),
    ...lines(
      summary.recognisedPages,
      (n) => `${n} pages hold text that a program recognised; their figures may be misread`,
    ),
    ...lines(
      summary.missingBefore.length,
      () =>
        `page numbers jump before page ${summary.missingBefore.join(', ')}; sums across them are not checked`,
    ),
    ...lines(
      summary.tablesNotUnderstood + summary.figuresNotUnderstood,
      () =>
        `${summary.tablesNotUnderstood} tables and ${summary.figuresNotUnderstood} figures are not understood (see --details)`,
    ),
  ];
}

const lines = (count: number, say: (count: number) => string): readonly string[] =>
  count === 0 ? [] : [say(count)];

const WHY: Readonly<Record<Unread, Readonly<Record<Language, string>>>> = {
  'no-text': { id: 'tanpa teks (pindaian atau kosong)', en: 'no text (scanned or empty)' },
  'no-letters': { id: 'hurufnya tidak dikenal', en: 'its letters are not known' },
  'too-much': { id: 'gambarnya terlalu rumit', en: 'drawn beyond measure' },
  damaged: { id: 'rusak', en: 'damaged' },
};

/** How each table was understood. */
export function formatDetails(audit: Audit, language: Language): string {
  const pages = audit.document.unread.map(
    ({ page, why }) => `${language === 'id' ? 'hal.' : 'p.'} ${page}: ${WHY[why][language]}`,
  );
  const tables = audit.sheets.map((sheet) => {
    const { figures, recalculated, agreeing, notUnderstood } = countTables(
      sheet,
      audit.recalculated,
    );
    const place = sheet.table.parts.flatMap(({ page }) => page ?? []);
    const where =
      place.length === 0
        ? ''
        : ` (${language === 'id' ? 'hal.' : 'p.'} ${[...new Set(place)].join(', ')})`;
    const [rows, numbers] =
      language === 'id'
        ? [
            `${sheet.rows.length} baris`,
            `${figures} angka, ${recalculated} dihitung ulang, ${agreeing} cocok, ${notUnderstood} tidak dipahami`,
          ]
        : [
            `${sheet.rows.length} rows`,
            `${figures} figures, ${recalculated} recalculated, ${agreeing} agree, ${notUnderstood} not understood`,
          ];
    const title =
      sheet.table.number === null || sheet.table.title === '' ? '' : ` ${sheet.table.title}`;
    const columns = sheet.columns.map(
      (column) =>
        `     ${labelOf(column) || '—'}: ${column.role}${column.year === null ? '' : ` ${column.year}`}`,
    );
    return printable(`${tableName(sheet)}${title}${where}: ${rows}; ${numbers}`).concat(
      '\n',
      columns.map(printable).join('\n'),
    );
  });
  return `${[...pages, ...tables].join('\n')}\n`;
}
