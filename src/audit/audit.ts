// A document → what the audit says of it: each step a value, none of them reads or writes.

import type { Document, TextBlock } from './document.ts';
import { cellKey, checkBetween } from './check/between.ts';
import type { AuditFinding } from './check/finding.ts';
import { checkOrder } from './check/order.ts';
import { checkCounts, checkProse, gatherNames, printedValues } from './check/text/prose.ts';
import { checkRatings } from './check/rating.ts';
import { checkSentences } from './check/text/sentences.ts';
import { checkParts } from './check/text/parts.ts';
import { checkDirections } from './check/text/went.ts';
import { registerAll, registerFigures, relate } from './check/register.ts';
import { settleDirections } from './check/settle.ts';
import { checkVerdicts } from './check/verdicts.ts';
import { checkWithin, type Recalculated } from './check/within.ts';
import { toSheet, type Sheet } from './column/sheet.ts';
import { spreadMeasures } from './table/measure-rows.ts';
import { gatherTables } from './table/tables.ts';
import { removeFurniture } from './text/furniture.ts';
import { gatherParagraphs, type Paragraph } from './text/paragraphs.ts';
import { readStatements } from './text/statements.ts';
import { reportYearOf } from './text/year.ts';

/** A document of which tables, columns and sentences are understood, as far as they can be. */
export interface Understood {
  readonly document: Document;
  readonly year: number | null;
  readonly sheets: readonly Sheet[];
  readonly paragraphs: readonly Paragraph[];
  /** The text that the paragraphs are made of, by how many tables stand before it. */
  readonly text: readonly (readonly TextBlock[])[];
  /** Pages, by their place in the file, before which at least one page of the report is missing. */
  readonly gaps: readonly number[];
}

export interface Audit extends Understood {
  readonly findings: readonly AuditFinding[];
  readonly recalculated: readonly Recalculated[];
  /** Figures in sentences that were calculated, and how many came out as printed. */
  readonly sentences: { readonly recalculated: number; readonly agreeing: number };
}

export function understand(document: Document): Understood {
  const { blocks, gaps, furniture } = removeFurniture(document.blocks);
  const { tables: printed, text } = gatherTables(blocks, gaps);
  const tables = printed.map(spreadMeasures);
  const paragraphs = gatherParagraphs(text, document.kind === 'pdf');
  const sheets = tables.map(toSheet);
  return {
    document,
    year: reportYearOf(furniture, tables, paragraphs),
    sheets,
    paragraphs,
    text,
    gaps,
  };
}

export function auditDocument(document: Document): Audit {
  const understood = understand(document);
  const { sheets, paragraphs, year } = understood;
  const statements = readStatements(paragraphs, sheets);
  const related = relate(sheets, statements);
  const register = registerFigures(related, year);
  const directed = settleDirections(related, { register, paragraphs, statements });
  const within = directed.map((one) => checkWithin(one, register, statements));
  const recalculated = within.flatMap((one) => one.recalculated);
  const wrong = new Set(
    recalculated
      .filter(({ judged }) => judged.agreement === 'different')
      .map(({ cell }) => cellKey(cell)),
  );
  const printed = printedValues(sheets);
  const names = gatherNames(register);
  const spoken = paragraphs.map((paragraph) =>
    checkSentences(paragraph, chapterOf(paragraph, sheets)),
  );
  const findings = [
    ...within.flatMap((one) => one.findings),
    ...checkBetween(registerAll(related, year), wrong, paragraphs, year),
    ...spoken.flatMap((one) => one.findings),
    ...paragraphs.flatMap((one) =>
      checkProse(one, chapterOf(one, sheets), register, names, printed),
    ),
    ...paragraphs.flatMap((one) => checkCounts(one, chapterOf(one, sheets), sheets)),
    ...paragraphs.flatMap((one) => checkDirections(one, chapterOf(one, sheets))),
    ...paragraphs.flatMap((one) => checkParts(one, chapterOf(one, sheets))),
    ...checkOrder(sheets, paragraphs, {
      hasGaps: understood.gaps.length > 0,
      hasPages: document.kind !== 'xlsx',
    }),
    ...checkRatings(sheets),
    ...sheets.flatMap((sheet) => checkVerdicts(sheet, (cell) => wrong.has(cellKey(cell)))),
  ];
  const sentences = {
    recalculated: spoken.reduce((sum, one) => sum + one.recalculated, 0),
    agreeing: spoken.reduce((sum, one) => sum + one.agreeing, 0),
  };
  return { ...understood, findings: sortFindings(findings), recalculated, sentences };
}

/** A paragraph is of the chapter of the table before it, else of the one behind. */
const chapterOf = ({ after }: Paragraph, sheets: readonly Sheet[]): string | null =>
  sheets[after - 1]?.table.chapter ?? sheets[after]?.table.chapter ?? null;

const LEVELS = { galat: 0, peringatan: 1, info: 2 } as const;

/** In the order of the report; on one place the surest first. */
function sortFindings(findings: readonly AuditFinding[]): readonly AuditFinding[] {
  return [...findings].sort(
    (a, b) =>
      (a.place.page ?? 0) - (b.place.page ?? 0) ||
      (a.place.box?.top ?? 0) - (b.place.box?.top ?? 0) ||
      LEVELS[a.level] - LEVELS[b.level],
  );
}
