// Pages that LibreOffice made of a report: libreoffice.pdf has pages 7, 15 to 17, 36 and 37 of what it prints of the Word
// document of examples/dinas-contoh 2023 (soffice --convert-to pdf, then qpdf --empty --pages).

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { auditDocument, type Audit } from '../../src/audit/audit.ts';
import type { Document } from '../../src/audit/document.ts';
import { readDocument } from '../../src/audit/read/read-document.ts';
import { short } from './read.ts';
import { randomOf, spoil, targetsOf, withSpoilt } from './spoil.ts';

describe('pages by another program', () => {
  let document: Document;
  let audit: Audit;
  beforeAll(async () => {
    document = await readDocument(await readFile(join(import.meta.dirname, 'libreoffice.pdf')));
    audit = auditDocument(document);
  });

  test('have all their tables, and nothing wrong but a bound that other pages name', () => {
    expect(audit.sheets.map(({ table }) => table.number)).toEqual([
      '3.1',
      '3.2',
      '3.3',
      '3.4',
      '3.5',
      '3.18',
      '3.19',
    ]);
    expect(short(audit)).toEqual(['audit-capaian 110,00 → 116,67']);
    expect(audit.findings[0]?.level).toBe('peringatan');
  });

  test('that were spoilt tell at least 95 in 100', () => {
    const random = randomOf(7);
    const targets = targetsOf(audit);
    const spoilt = Array.from({ length: 90 }, () => {
      const target = targets[Math.floor(random() * targets.length)];
      return target === undefined ? null : spoil(target, random);
    }).filter((one) => one !== null);
    const missed = spoilt.filter((one) => {
      const { findings } = auditDocument(withSpoilt(document, [one]));
      return findings.length <= audit.findings.length;
    });
    expect(spoilt.length).toBeGreaterThan(40);
    expect(missed.length / spoilt.length).toBeLessThan(0.05);
  });
});
