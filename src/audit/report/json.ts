// What the audit found, for programs: every part of a finding by its own key.

import type { Language } from '../../language.ts';
import { countOf } from '../../diagnostic/format/format.ts';
import type { Audit } from '../audit.ts';
import type { AuditFinding } from '../check/finding.ts';
import type { Recalculated } from '../check/within.ts';
import { labelOf, type Sheet } from '../column/sheet.ts';
import { auditRules } from '../rules.ts';
import { countTables } from './details.ts';
import { toDiagnostics } from './diagnostics.ts';
import { summarise } from './summary.ts';

export function auditJson(file: string, audit: Audit, language: Language): object {
  const diagnostics = toDiagnostics(file, audit.findings, language);
  return {
    berkas: file,
    tahun: audit.year,
    dibaca: readJson(audit),
    temuan: audit.findings.map((finding) => findingJson(finding, language)),
    jumlah: {
      galat: countOf(diagnostics, 'galat'),
      peringatan: countOf(diagnostics, 'peringatan'),
      info: countOf(diagnostics, 'info'),
    },
    tabel: audit.sheets.map((sheet) => tableJson(sheet, audit.recalculated)),
  };
}

function readJson(audit: Audit): object {
  const summary = summarise(audit);
  return {
    halaman: summary.pages,
    tabel: summary.tables,
    angka: summary.figures,
    dihitung_ulang: summary.recalculated,
    cocok: summary.agreeing,
    kalimat: { dihitung_ulang: audit.sentences.recalculated, cocok: audit.sentences.agreeing },
    tidak_dipahami: { tabel: summary.tablesNotUnderstood, angka: summary.figuresNotUnderstood },
    halaman_tak_terbaca: audit.document.unread.map(({ page, why }) => ({
      halaman: page,
      sebab: why,
    })),
    halaman_hasil_pengenalan: audit.document.recognised,
    halaman_hilang_sebelum: summary.missingBefore,
  };
}

function findingJson(finding: AuditFinding, language: Language): object {
  const { pesan, saran } = auditRules[finding.code][language](finding);
  return {
    kode: finding.code,
    tingkat: finding.level,
    halaman: finding.place.page,
    bab: finding.place.chapter,
    tabel: finding.place.table,
    baris: finding.place.row,
    kolom: finding.place.column,
    tercetak: finding.printed,
    hitungan: finding.calculated,
    cara: finding.how[language],
    bila_makin_rendah_makin_baik:
      finding.lower == null
        ? null
        : { hitungan: finding.lower.calculated, cara: finding.lower.how[language] },
    sebab: finding.cause?.[language] ?? null,
    pesan,
    saran: saran ?? null,
  };
}

function tableJson(sheet: Sheet, recalculated: readonly Recalculated[]): object {
  const count = countTables(sheet, recalculated);
  return {
    nomor: sheet.table.number,
    judul: sheet.table.title,
    halaman: [...new Set(sheet.table.parts.flatMap(({ page }) => page ?? []))],
    baris: sheet.rows.length,
    kolom: sheet.columns.map((column) => ({
      kepala: labelOf(column),
      isi: column.role,
      tahun: column.year,
    })),
    angka: count.figures,
    dihitung_ulang: count.recalculated,
    cocok: count.agreeing,
    tidak_dipahami: count.notUnderstood,
  };
}
