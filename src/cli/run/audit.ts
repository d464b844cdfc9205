// `lkjip audit FILE…`: reports that somebody else typed, held against themselves.

import { auditDocument, type Audit } from '../../audit/audit.ts';
import { toDiagnostics } from '../../audit/report/diagnostics.ts';
import { auditJson } from '../../audit/report/json.ts';
import { formatAudit, formatDetails } from '../../audit/report/text.ts';
import { RULES } from '../../catalogue/catalogue.ts';
import type { Language } from '../../language.ts';
import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import { formatGithub } from '../../diagnostic/format/github.ts';
import { formatJunit } from '../../diagnostic/format/junit.ts';
import { formatSarif } from '../../diagnostic/format/sarif.ts';
import { EXIT, type ExitCode } from '../../error.ts';
import { isColoured } from '../terminal/diagnostics.ts';
import { expandFileNames } from '../terminal/file-names.ts';
import type { Io } from '../terminal/io.ts';
import { reportsOf } from '../terminal/quiet.ts';
import { oneOf, parseList } from '../terminal/options.ts';
import { VERSION } from '../../version.ts';
import {
  REVIEW_FORMAT,
  writeReviews,
  type PaperOptions,
  type ReviewFormat,
} from './review/paper.ts';
import { ONE_TO_MARK, writeMarked } from './audit-mark.ts';
import { readReport } from './report-file.ts';

export interface AuditOptions extends PaperOptions {
  readonly format: string;
  readonly strict?: boolean;
  readonly details?: boolean;
  /** Where a copy with marks goes. */
  readonly mark?: string;
}

export const AUDIT_FORMAT = ['text', 'json', 'github', 'sarif', 'junit'] as const;
const FOR_CI = { github: formatGithub, sarif: formatSarif, junit: formatJunit } as const;

/** @returns exit code 1 with an error, and under `--strict` with a warning as well */
export async function runAudit(
  typed: readonly string[],
  options: AuditOptions,
  io: Io,
  language: Language,
): Promise<ExitCode> {
  const files = await expandFileNames(typed, io.cwd);
  const review = reviewFormats(options.format);
  const format = review === null ? oneOf(options.format, AUDIT_FORMAT) : 'text';
  const audits: Audited[] = [];
  const told = reportsOf(io, options);
  if (options.mark !== undefined && files.length !== 1) throw ONE_TO_MARK;
  for (const file of files) {
    const report = await readReport(file, io);
    const audit = auditDocument(report.document);
    audits.push({ file, audit });
    if (options.mark !== undefined) await writeMarked(report, audit, options.mark, told, language);
  }
  if (review === null) io.stdout(print(audits, { ...options, format }, io, language));
  else await writeReviews(audits, review, options, io);
  const levels = audits.flatMap(({ audit }) => audit.findings.map(({ level }) => level));
  const isFailed =
    levels.includes('galat') || (options.strict === true && levels.includes('peringatan'));
  return isFailed ? EXIT.data : EXIT.ok;
}

/** Null where none of the formats is a review's. */
function reviewFormats(text: string): ReadonlySet<ReviewFormat> | null {
  const isReview = text
    .split(',')
    .some((one) => REVIEW_FORMAT.some((known) => known === one.trim()));
  return isReview ? parseList(text, REVIEW_FORMAT) : null;
}

interface Audited {
  readonly file: string;
  readonly audit: Audit;
}

interface Printed extends Pick<AuditOptions, 'details' | 'quiet'> {
  readonly format: (typeof AUDIT_FORMAT)[number];
}

function print(
  audits: readonly Audited[],
  { format, details, quiet = false }: Printed,
  io: Io,
  language: Language,
): string {
  switch (format) {
    case 'text':
      return audits
        .map(({ file, audit }) => {
          const options = { language, isColoured: isColoured(io), file, isBrief: quiet };
          return `${details === true ? `${formatDetails(audit, language)}\n` : ''}${formatAudit(audit, options)}`;
        })
        .filter((text) => text !== '')
        .join('\n');
    case 'json': {
      const laporan = audits.map(({ file, audit }) => auditJson(file, audit, language));
      return `${JSON.stringify({ versi: 1, laporan }, null, 2)}\n`;
    }
    default: {
      const all = audits.flatMap(({ file, audit }): readonly Diagnostic[] =>
        toDiagnostics(file, audit.findings, language),
      );
      const texts = new Map(audits.map(({ file }) => [file, ''] as const));
      return FOR_CI[format](all, {
        language,
        warna: false,
        prefix: '',
        texts,
        versi: VERSION,
        rules: RULES,
      });
    }
  }
}
