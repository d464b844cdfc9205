// Findings as diagnostics, for the formats that every finding of lkjip has. A page is a line of its file.

import type { Language } from '../../language.ts';
import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { AuditFinding } from '../check/finding.ts';
import { auditRules } from '../rules.ts';
import { placeText } from './place.ts';

/** @param file as it is printed */
export function toDiagnostics(
  file: string,
  findings: readonly AuditFinding[],
  language: Language,
): readonly Diagnostic[] {
  return findings.map((finding) => {
    const { pesan, saran } = auditRules[finding.code][language](finding);
    const { page } = finding.place;
    return {
      kode: finding.code,
      tingkat: finding.level,
      position: { berkas: file, baris: page ?? 1, kolom: 1 },
      pesan: `${placeText(finding.place, language, false)}: ${pesan}`,
      saran: saran ?? null,
    };
  });
}
