// The names of the folders of a tree, which no workspace's own findings are about.

import { toDiagnostic } from '../../diagnostic/finding.ts';
import { formatOne } from '../../diagnostic/format/text.ts';
import type { Language } from '../../language.ts';
import { checkFolderNames } from '../../source/names.ts';
import { VERSION } from '../../version.ts';
import { prefixFrom } from './diagnostics.ts';
import type { Io } from './io.ts';

/** Says on stderr which of them other systems do not take. @param ways from the top to the workspaces */
export function tellFolderNames(
  top: string,
  ways: readonly string[],
  io: Io,
  language: Language,
): void {
  const options = {
    language,
    warna: false,
    prefix: prefixFrom(io.cwd, top),
    texts: new Map<string, string>(),
    versi: VERSION,
  };
  for (const finding of checkFolderNames(ways))
    io.stderr(`${formatOne(toDiagnostic(finding, language), options)}\n`);
}
