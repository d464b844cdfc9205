// A report that is taken over: how the audit understands it, and how a place in it is written down.

import type { Understood } from '../audit/audit.ts';
import { findRelations } from '../audit/check/relations.ts';
import type { Related } from '../audit/check/register.ts';
import type { PictureBytes } from '../audit/read/docx/read-pictures.ts';
import type { Sheet } from '../audit/column/sheet.ts';
import type { Place } from '../audit/document.ts';
import { readStatements } from '../audit/text/statements.ts';

/** A report with the name of its file. */
export interface SourceReport extends Understood {
  readonly name: string;
  /** What it is called in a place; null where it is the only one. */
  readonly label: string | null;
  readonly related: readonly Related[];
  /** The pictures of a Word document by their part. */
  readonly pictures: ReadonlyMap<string, PictureBytes>;
}

export function toSource(
  name: string,
  isOnly: boolean,
  understood: Understood,
  pictures: SourceReport['pictures'] = new Map(),
): SourceReport {
  const statements = readStatements(understood.paragraphs);
  const related = understood.sheets.map((sheet) => ({
    sheet,
    relations: findRelations(sheet, statements),
  }));
  return { ...understood, name, label: isOnly ? null : name, related, pictures };
}

/** `Tabel 3.5`, else what stands over it. */
export function tableLabel({ table }: Sheet): string {
  if (table.number !== null) return `Tabel ${table.number}`;
  return table.title === '' ? `tabel ke-${table.index}` : `tabel "${table.title.slice(0, 60)}"`;
}

/** `laporan.pdf, hal. 12, Tabel 3.5`; the name only where several reports are taken over. */
export function originOf(
  { label }: Pick<SourceReport, 'label'>,
  place: Place | null,
  table: Sheet | null,
): string {
  const parts = [
    label,
    place?.page == null ? null : `hal. ${place.page}`,
    place?.address ?? (table === null ? null : tableLabel(table)),
  ].filter((part) => part !== null);
  return parts.length === 0 ? 'naskah' : parts.join(', ').replaceAll(/\s+/g, ' ');
}
