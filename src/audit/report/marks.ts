// Where on its pages a report is to be marked, and what each mark says.

import type { Tingkat } from '../../diagnostic/diagnostic.ts';
import type { Language } from '../../language.ts';
import type { PageMark } from '../../print/file/annotate.ts';
import { apply, type Matrix } from '../../print/matrix.ts';
import type { AuditFinding } from '../check/finding.ts';
import type { Document, PageBox } from '../document.ts';
import { auditRules } from '../rules.ts';

const COLOUR: Readonly<Record<Tingkat, PageMark['colour']>> = {
  galat: [1, 0.55, 0.5],
  peringatan: [1, 0.85, 0.35],
  info: [0.6, 0.8, 1],
};

/** A mark for each finding whose place on a page is known. */
export function marksOf(
  { toPdf }: Document,
  findings: readonly AuditFinding[],
  language: Language,
): readonly PageMark[] {
  return findings.flatMap(({ place, code, level, ...facts }): readonly PageMark[] => {
    const matrix = place.page === null ? undefined : toPdf[place.page - 1];
    if (place.page === null || place.box === null || matrix === undefined) return [];
    const { pesan, saran } = auditRules[code][language](facts);
    const text = [pesan, ...(saran === undefined ? [] : [saran]), `[${code}]`].join('\n');
    return [{ page: place.page, ...boxInPdf(matrix, place.box), text, colour: COLOUR[level] }];
  });
}

function boxInPdf(
  matrix: Matrix,
  { left, top, right, bottom }: PageBox,
): Pick<PageMark, 'left' | 'bottom' | 'right' | 'top'> {
  const [a, b] = [apply(matrix, left, top), apply(matrix, right, bottom)];
  return {
    left: Math.min(a[0], b[0]),
    right: Math.max(a[0], b[0]),
    bottom: Math.min(a[1], b[1]),
    top: Math.max(a[1], b[1]),
  };
}
