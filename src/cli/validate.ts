// `lkjip validate`: diagnostics only, in the format that was asked for.

import { analyse } from '../analyse.ts';
import type { Bahasa } from '../bahasa.ts';
import { countOf, type Formatter } from '../diagnostic/format/format.ts';
import { formatJson } from '../diagnostic/format/json.ts';
import { formatText } from '../diagnostic/format/text.ts';
import { EXIT, type ExitCode } from '../error.ts';
import { findWorkspace, loadWorkspace } from '../source/load.ts';
import { formatOptions } from './diagnostics.ts';
import type { Io } from './io.ts';
import { oneOf, parseYears, type OpsiRuang } from './opsi.ts';

export interface OpsiValidate extends OpsiRuang {
  readonly format: string;
  readonly strict?: boolean;
}

const FORMATTER = { text: formatText, json: formatJson } as const satisfies Record<
  string,
  Formatter
>;
export const FORMAT_DIAGNOSTIK = Object.keys(FORMATTER) as (keyof typeof FORMATTER)[];

export async function runValidate(
  tahun: readonly string[],
  opsi: OpsiValidate,
  io: Io,
  bahasa: Bahasa,
): Promise<ExitCode> {
  const diminta = parseYears(tahun);
  const format = oneOf(opsi.format, FORMAT_DIAGNOSTIK);
  const ruang = await findWorkspace(opsi.data, io.cwd);
  const analisis = analyse(await loadWorkspace(ruang), diminta, bahasa);
  const { diagnostics } = analisis;
  io.stdout(FORMATTER[format](diagnostics, formatOptions(analisis, ruang, io, bahasa)));
  const gagal =
    countOf(diagnostics, 'galat') + (opsi.strict === true ? countOf(diagnostics, 'peringatan') : 0);
  return gagal > 0 ? EXIT.data : EXIT.selesai;
}
