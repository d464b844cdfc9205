// What a report is made with, in digests: the program, its settings, the browser.

import { readFile } from 'node:fs/promises';
import { isPrinted, type Format } from './formats.ts';
import { digest } from '../digest.ts';
import type { Digest } from '../output/trace.ts';
import { browserIdentity } from '../print/browser/identity.ts';

/** Written by scripts/build.js beside the bundled program. */
const PROGRAM_DIGEST = new URL('./sidik.json', import.meta.url);

export interface ToolsRequest {
  readonly format: ReadonlySet<Format>;
  readonly browser: string | undefined;
  readonly pdfa: boolean | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * Null when the program runs from its sources, which may change under it.
 * @throws UserError when the browser that was asked for is not there
 */
export async function digestTools({
  format,
  browser,
  pdfa,
  env,
}: ToolsRequest): Promise<Digest | null> {
  const program = await readFile(PROGRAM_DIGEST, 'utf8').catch(() => null);
  if (program === null) return null;
  return {
    lkjip: digest(program),
    SOURCE_DATE_EPOCH: env['SOURCE_DATE_EPOCH'] ?? '',
    ...(pdfa === true ? { pdfa: 'PDF/A-2a' } : {}),
    ...(isPrinted(format)
      ? { peramban: digest(browserIdentity({ executablePath: browser, env })) }
      : {}),
  };
}
