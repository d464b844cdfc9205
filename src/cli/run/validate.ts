// `lkjip validate`: diagnostics only, in the format that was asked for.

import { analyse, type Analysis } from '../../analyse.ts';
import type { Language } from '../../language.ts';
import { RULES } from '../../catalogue/catalogue.ts';
import type { Tingkat } from '../../diagnostic/diagnostic.ts';
import { checklist } from './checklist.ts';
import { countOf, type Formatter } from '../../diagnostic/format/format.ts';
import { formatGithub } from '../../diagnostic/format/github.ts';
import { formatJson } from '../../diagnostic/format/json.ts';
import { formatJunit } from '../../diagnostic/format/junit.ts';
import { formatSarif } from '../../diagnostic/format/sarif.ts';
import { formatOne, formatText } from '../../diagnostic/format/text.ts';
import { EXIT, UserError, type ExitCode } from '../../error.ts';
import { yearOf } from '../../period.ts';
import { findWorkspace } from '../../source/load/load.ts';
import { formatOptions, repositoryOptions } from '../terminal/diagnostics.ts';
import type { Io } from '../terminal/io.ts';
import { coverageJson, coverageLine, coverageTable, kelengkapanOf } from './coverage.ts';
import { loadToReport } from '../../units/load.ts';
import { runFix } from './fix.ts';
import { oneOf, parsePeriods, repeated, type WorkspaceOptions } from '../terminal/options.ts';
import type { QuietOptions } from '../terminal/quiet.ts';

export interface ValidateOptions extends WorkspaceOptions, QuietOptions {
  readonly format?: string;
  readonly strict?: boolean;
  readonly kelengkapan?: boolean;
  readonly only?: string;
  readonly all?: boolean;
  readonly fix?: boolean;
  readonly dryRun?: boolean;
}

/** The formats for CI, whose paths begin at the top of the repository. */
const UNTUK_CI = {
  github: formatGithub,
  sarif: formatSarif,
  junit: formatJunit,
} as const satisfies Record<string, Formatter>;
export const LEVELS = ['galat', 'peringatan', 'info'] as const satisfies readonly Tingkat[];
export const VALIDATE_FORMAT = ['text', 'json', 'github', 'sarif', 'junit'] as const;

/** @returns exit code 1 with an error, and under `--strict` with a warning as well */
export async function runValidate(
  tahun: readonly string[],
  options: ValidateOptions,
  io: Io,
  language: Language,
): Promise<ExitCode> {
  const periods = parsePeriods(tahun);
  const years = periods.map(yearOf);
  const format = options.format === undefined ? null : oneOf(options.format, VALIDATE_FORMAT);
  if (options.kelengkapan === true && format !== null && format in UNTUK_CI) throw NO_TABLE;
  const isFixing = requireFix(options, format);
  const workspace = await findWorkspace(options.data, io.cwd);
  if (isFixing) await runFix(workspace, years, options.dryRun === true, options, io, language);
  const { raw, unit } = await loadToReport(workspace, years, language);
  const analysis = analyse(raw, periods, language, unit);
  const only =
    options.only === undefined
      ? null
      : oneOf(options.only, LEVELS, { id: 'tingkat', en: 'the level' });
  const { data, quiet } = options;
  const printed = {
    format,
    kelengkapan: options.kelengkapan === true,
    only,
    workspace,
    data,
    quiet,
  };
  print(analysis, printed, io, language);
  const { diagnostics } = analysis;
  const failed =
    countOf(diagnostics, 'galat') +
    (options.strict === true ? countOf(diagnostics, 'peringatan') : 0);
  return failed > 0 ? EXIT.data : EXIT.ok;
}

/** @throws UserError where the options do not go together */
function requireFix({ fix, dryRun }: ValidateOptions, format: string | null): boolean {
  if (fix === true && format !== null && format !== 'text') throw TEXT_ALONE;
  if (fix !== true && dryRun === true) throw WITHOUT_FIX;
  return fix === true;
}

interface Cetakan {
  /** Null when none was asked for. */
  readonly format: (typeof VALIDATE_FORMAT)[number] | null;
  readonly kelengkapan: boolean;
  /** What is shown; null for all. */
  readonly only: Tingkat | null;
  readonly workspace: string;
  /** What was given to `--data`. */
  readonly data: string | undefined;
  readonly quiet: boolean | undefined;
}

function print(
  analysis: Analysis,
  { format, kelengkapan, only, workspace, data, quiet }: Cetakan,
  io: Io,
  language: Language,
): void {
  const { diagnostics: all } = analysis;
  const diagnostics = only === null ? all : all.filter(({ tingkat }) => tingkat === only);
  const options = formatOptions(analysis, workspace, io, language);
  switch (format) {
    case 'json': {
      const tambahan = { kelengkapan: kelengkapanOf(analysis).map(coverageJson) };
      io.stdout(formatJson(diagnostics, { ...options, tambahan }));
      return;
    }
    case 'github':
    case 'sarif':
    case 'junit':
      io.stdout(
        UNTUK_CI[format](diagnostics, {
          ...repositoryOptions(analysis, workspace, io, language),
          rules: RULES,
        }),
      );
      return;
    case 'text':
    case null:
      if (quiet === true && !kelengkapan) {
        for (const one of diagnostics) io.stdout(`${formatOne(one, options)}\n`);
        break;
      }
      io.stdout(
        kelengkapan ? '' : formatText(diagnostics, options, all) + checklist(all, language),
      );
      for (const one of kelengkapanOf(analysis)) {
        const more = `lkjip validate ${String(one.tahun)} --kelengkapan${repeated(data)}`;
        io.stdout(kelengkapan ? coverageTable(one, language) : coverageLine(one, more, language));
      }
  }
  // The log of a job is for people, the annotations beside it are for the page of the change: the runner reads both streams.
  if (format === null && io.env['GITHUB_ACTIONS'] === 'true') {
    io.stderr(formatGithub(diagnostics, repositoryOptions(analysis, workspace, io, language)));
  }
}

const TEXT_ALONE = new UserError(
  {
    id: '--fix hanya untuk --format text',
    en: '--fix is for --format text alone',
  },
  { exitCode: EXIT.usage },
);
const WITHOUT_FIX = new UserError(
  { id: '--dry-run hanya bersama --fix', en: '--dry-run goes with --fix alone' },
  { exitCode: EXIT.usage },
);
const NO_TABLE = new UserError(
  {
    id: '--kelengkapan hanya untuk --format text atau json',
    en: '--kelengkapan is for --format text or json alone',
  },
  { exitCode: EXIT.usage },
);
