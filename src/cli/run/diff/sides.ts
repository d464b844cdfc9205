// What `lkjip diff` is given → two results: years, git revisions of a year, ranges of revisions, results files.

import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { calculate, type Calculation } from '../../../analyse.ts';
import { computeInterim } from '../../../calculate/laporan.ts';
import { parsePeriod, quarterOf, yearOf, type Period } from '../../../period.ts';
import type { Language } from '../../../language.ts';
import type { FormatOptions } from '../../../diagnostic/format/format.ts';
import { formatOne, printable } from '../../../diagnostic/format/text.ts';
import { readResults } from '../../../diff/results-file.ts';
import type { ResultSide } from '../../../diff/difference.ts';
import { EXIT, UserError } from '../../../error.ts';
import { toResults } from '../../../output/results.ts';
import { readBounded, whyUnread } from '../../../source/load/files.ts';
import { findWorkspace } from '../../../source/load/load.ts';
import { loadRevision } from '../../../source/load/revision.ts';
import { refuseUnmeasured } from '../unmeasured.ts';
import { withoutYear } from '../without-year.ts';
import { formatOptions } from '../../terminal/diagnostics.ts';
import type { Io } from '../../terminal/io.ts';
import { loadWithUnits } from '../../../units/load.ts';

/** One side as it was asked for. */
type Permintaan =
  | {
      readonly jenis: 'tahun';
      readonly sebutan: string;
      readonly period: Period;
      readonly revisi: string | null;
    }
  | { readonly jenis: 'berkas'; readonly sebutan: string };

const MAX_BYTES = 64 * 1024 * 1024;

/** Reads the arguments of the command; a range stands for both sides. */
export function parseSides(a: string, b: string | undefined): readonly [Permintaan, Permintaan] {
  const rentang = parseRange(a);
  if (rentang !== null) {
    if (b === undefined) return rentang;
    throw usage(`"${a}" sudah menyebut kedua sisi`, `"${a}" already names both sides`);
  }
  if (b === undefined) {
    throw usage('sebutkan apa yang dibandingkan: A dan B', 'say what to compare: A and B');
  }
  if (parseRange(b) !== null) {
    throw usage(`rentang "${b}" harus berdiri sendiri`, `the range "${b}" has to stand alone`);
  }
  return [parseSide(a), parseSide(b)];
}

function parseSide(mention: string): Permintaan {
  const [, name = '', revision] = /^(\d{4}(?:-[Tt][Ww][1-4])?)(?:@([^]*))?$/.exec(mention) ?? [];
  const period = parsePeriod(name);
  if (period === undefined) return { jenis: 'berkas', sebutan: mention };
  if (revision === '')
    throw usage(`revisi pada "${mention}" kosong`, `"${mention}" has no revision`);
  return { jenis: 'tahun', sebutan: mention, period, revisi: revision ?? null };
}

/** `2020@v1..` and `2020@v1..v2`; null for anything else. */
function parseRange(mention: string): readonly [Permintaan, Permintaan] | null {
  const [match, tahun = '', dari = '', sampai = ''] =
    /^(\d{4}(?:-[Tt][Ww][1-4])?)@((?:(?!\.\.)[^])*)\.\.([^]*)$/.exec(mention) ?? [];
  if (match === undefined) return null;
  if (dari === '' || sampai.startsWith('.') || sampai.includes('..')) {
    throw usage(`rentang "${mention}" tidak dapat dibaca`, `cannot read the range "${mention}"`);
  }
  const right = sampai === '' ? tahun : `${tahun}@${sampai}`;
  return [parseSide(`${tahun}@${dari}`), parseSide(right)];
}

function usage(id: string, en: string): UserError {
  const [one, other] = [printable(id), printable(en)];
  return new UserError(
    { id: one, en: other },
    {
      hint: {
        id: 'misalnya: lkjip diff 2022 2023, lkjip diff 2023@HEAD~1 2023, lkjip diff 2023@v1..',
        en: 'for example: lkjip diff 2022 2023, lkjip diff 2023@HEAD~1 2023, lkjip diff 2023@v1..',
      },
      exitCode: EXIT.usage,
    },
  );
}

/** Calculates or reads both sides. */
export async function readSides(
  request: readonly [Permintaan, Permintaan],
  data: string | undefined,
  io: Io,
  language: Language,
): Promise<readonly [ResultSide, ResultSide]> {
  const tahunan = request.filter((one) => one.jenis === 'tahun');
  const revisions = [...new Set(tahunan.map((one) => one.revisi))];
  const workspace = tahunan.length === 0 ? null : await realpath(await findWorkspace(data, io.cwd));
  const calculations = new Map(
    await Promise.all(
      revisions.map(async (one) => {
        const tahun = tahunan
          .filter((other) => other.revisi === one)
          .map((other) => yearOf(other.period));
        return [one, await calculateAt(workspace ?? '', one, tahun, io, language)] as const;
      }),
    ),
  );
  const read = async (one: Permintaan): Promise<ResultSide> => {
    const { sebutan } = one;
    if (one.jenis === 'berkas') return { sebutan, hasil: await readFileOf(sebutan, io) };
    const content = calculations.get(one.revisi);
    if (content === undefined) throw new Error(`no figures of ${sebutan}`);
    const options = formatOptions(content, workspace ?? '', io, language);
    // As git names a file of a commit: there is no such line in the working tree.
    const prefix = one.revisi === null ? options.prefix : `${printable(one.revisi)}:`;
    const hasil = resultsOf(content, sebutan, one.period, { ...options, prefix }, io);
    return { sebutan, hasil };
  };
  return [await read(request[0]), await read(request[1])];
}

async function calculateAt(
  workspace: string,
  revision: string | null,
  tahun: readonly number[],
  io: Io,
  language: Language,
): Promise<Calculation> {
  if (revision === null) {
    const { raw, unit } = await loadWithUnits(workspace, tahun, language);
    return calculate(raw, tahun, language, unit);
  }
  const rawSide = await loadRevision(revision, { cwd: workspace, env: io.env, signal: io.signal });
  return calculate(rawSide, tahun, language);
}

/** @throws UserError where the data are broken, after saying how */
function resultsOf(
  { workspace, hasil, galat }: Calculation,
  mention: string,
  period: Period,
  options: FormatOptions,
  io: Io,
): ResultSide['hasil'] {
  const year = hasil.get(yearOf(period));
  const triwulan = quarterOf(period);
  if (workspace !== null && year !== undefined) {
    const one = triwulan === null ? year : computeInterim(workspace, year, triwulan);
    refuseUnmeasured(one);
    return readResults(toResults(workspace.instansi, one, []), mention);
  }
  const missing = withoutYear({ diagnostics: galat });
  if (missing !== undefined && galat.length === 1) throw missing;
  for (const item of galat) io.stderr(`${formatOne(item, options)}\n`);
  throw new UserError(
    {
      id: `${printable(mention)} tidak dapat dihitung`,
      en: `${printable(mention)} cannot be calculated`,
    },
    {
      hint: { id: 'perbaiki galat di atas dahulu', en: 'mend the errors above first' },
      exitCode: EXIT.data,
    },
  );
}

async function readFileOf(mention: string, io: Io): Promise<ResultSide['hasil']> {
  const text = await readText(mention, resolve(io.cwd, mention));
  const nama = printable(mention);
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new UserError(
      { id: `${nama} bukan berkas JSON yang utuh`, en: `${nama} is no whole JSON file` },
      { hint: FILE_HINT, exitCode: EXIT.usage, cause: error },
    );
  }
  return readResults(content, nama);
}

async function readText(mention: string, path: string): Promise<string> {
  const content = await readBounded(path, MAX_BYTES).catch((error: unknown) => {
    throw notReadable(printable(mention), error);
  });
  return content.toString('utf8');
}

const FILE_HINT = {
  id: 'sebutkan tahun (2020) atau triwulannya (2020-TW2), revisi git (2020@HEAD~1), atau berkas hasil (laporan/2020/lkjip-2020.json)',
  en: 'name a year (2020) or a quarter of it (2020-TW2), a git revision (2020@HEAD~1) or a results file (laporan/2020/lkjip-2020.json)',
};

function notReadable(nama: string, error: unknown): UserError {
  const { id, en } = whyUnread(error);
  return new UserError(
    (error as NodeJS.ErrnoException).code === 'ENOENT'
      ? {
          id: `"${nama}" bukan tahun, dan tidak ada berkas bernama itu`,
          en: `"${nama}" is no year, and there is no file of that name`,
        }
      : { id: `${nama} ${id}`, en: `${nama} ${en}` },
    { hint: FILE_HINT, exitCode: EXIT.usage, cause: error },
  );
}

/** Where the style of the page is taken from: the workspace, if the sides have one. */
export async function workspaceFor(data: string | undefined, io: Io): Promise<string | null> {
  try {
    return await findWorkspace(data, io.cwd);
  } catch (error) {
    if (data === undefined && error instanceof UserError) return null;
    throw error;
  }
}
