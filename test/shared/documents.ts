// The reports in the shared folder as the audit reads them, each read once for all tests.

import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { inject } from 'vitest';
import type { Document } from '../../src/audit/document.ts';
import { readDocument } from '../../src/audit/read/read-document.ts';
import { sharedReports, type Workspace } from './reports.ts';

/** @param format one that the audit reads: pdf, docx, xlsx */
export async function sharedDocument(
  workspace: Workspace,
  year: number,
  format: string,
): Promise<Document> {
  const folder = await sharedReports(workspace);
  const read = join(inject('shared'), `${workspace.replaceAll('/', '-')}-${year}.${format}.read`);
  if (existsSync(read)) return deserialize(await readFile(read)) as Document;
  const file = join(folder, String(year), `lkjip-${year}.${format}`);
  const document = await readDocument(await readFile(file));
  const part = join(await mkdtemp(`${read}-`), 'part');
  await writeFile(part, serialize(document));
  await rename(part, read);
  return document;
}
