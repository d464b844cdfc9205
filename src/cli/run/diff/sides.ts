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

const UKURAN_MAKSIMUM = 64 * 1024 * 1024;

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

function parseSide(sebutan: string): Permintaan {
  const [, name = '', revisi] = /^(\d{4}(?:-[Tt][Ww][1-4])?)(?:@([^]*))?$/.exec(sebutan) ?? [];
  const period = parsePeriod(name);
  if (period === undefined) return { jenis: 'berkas', sebutan };
  if (revisi === '') throw usage(`revisi pada "${sebutan}" kosong`, `"${sebutan}" has no revision`);
  return { jenis: 'tahun', sebutan, period, revisi: revisi ?? null };
}

/** `2020@v1..` and `2020@v1..v2`; null for anything else. */
function parseRange(sebutan: string): readonly [Permintaan, Permintaan] | null {
  const [cocok, tahun = '', dari = '', sampai = ''] =
    /^(\d{4}(?:-[Tt][Ww][1-4])?)@((?:(?!\.\.)[^])*)\.\.([^]*)$/.exec(sebutan) ?? [];
  if (cocok === undefined) return null;
  if (dari === '' || sampai.startsWith('.') || sampai.includes('..')) {
    throw usage(`rentang "${sebutan}" tidak dapat dibaca`, `cannot read the range "${sebutan}"`);
  }
  const kanan = sampai === '' ? tahun : `${tahun}@${sampai}`;
  return [parseSide(`${tahun}@${dari}`), parseSide(kanan)];
}

function usage(id: string, en: string): UserError {
  const [satu, lain] = [printable(id), printable(en)];
  return new UserError(
    { id: satu, en: lain },
    {
      hint: {
        id: 'misalnya: lkjip diff 2022 2023, lkjip diff 2023@HEAD~1 2023, lkjip diff 2023@v1..',
        en: 'for example: lkjip diff 2022 2023, lkjip diff 2023@HEAD~1 2023, lkjip diff 2023@v1..',
      },
      exitCode: EXIT.pemakaian,
    },
  );
}

/** Calculates or reads both sides. */
export async function readSides(
  permintaan: readonly [Permintaan, Permintaan],
  data: string | undefined,
  io: Io,
  bahasa: Language,
): Promise<readonly [ResultSide, ResultSide]> {
  const tahunan = permintaan.filter((satu) => satu.jenis === 'tahun');
  const revisi = [...new Set(tahunan.map((satu) => satu.revisi))];
  const ruang = tahunan.length === 0 ? null : await realpath(await findWorkspace(data, io.cwd));
  const hitungan = new Map(
    await Promise.all(
      revisi.map(async (satu) => {
        const tahun = tahunan
          .filter((lain) => lain.revisi === satu)
          .map((lain) => yearOf(lain.period));
        return [satu, await calculateAt(ruang ?? '', satu, tahun, io, bahasa)] as const;
      }),
    ),
  );
  const read = async (satu: Permintaan): Promise<ResultSide> => {
    const { sebutan } = satu;
    if (satu.jenis === 'berkas') return { sebutan, hasil: await readFileOf(sebutan, io) };
    const isi = hitungan.get(satu.revisi);
    if (isi === undefined) throw new Error(`no figures of ${sebutan}`);
    const options = formatOptions(isi, ruang ?? '', io, bahasa);
    // As git names a file of a commit: there is no such line in the working tree.
    const awalan = satu.revisi === null ? options.awalan : `${printable(satu.revisi)}:`;
    const hasil = resultsOf(isi, sebutan, satu.period, { ...options, awalan }, io);
    return { sebutan, hasil };
  };
  return [await read(permintaan[0]), await read(permintaan[1])];
}

async function calculateAt(
  ruang: string,
  revisi: string | null,
  tahun: readonly number[],
  io: Io,
  bahasa: Language,
): Promise<Calculation> {
  if (revisi === null) {
    const { mentah, unit } = await loadWithUnits(ruang, tahun, bahasa);
    return calculate(mentah, tahun, bahasa, unit);
  }
  const mentah = await loadRevision(revisi, { cwd: ruang, env: io.env, signal: io.signal });
  return calculate(mentah, tahun, bahasa);
}

/** @throws UserError where the data are broken, after saying how */
function resultsOf(
  { ruang, hasil, galat }: Calculation,
  sebutan: string,
  period: Period,
  options: FormatOptions,
  io: Io,
): ResultSide['hasil'] {
  const year = hasil.get(yearOf(period));
  const triwulan = quarterOf(period);
  if (ruang !== null && year !== undefined) {
    const satu = triwulan === null ? year : computeInterim(ruang, year, triwulan);
    return readResults(toResults(ruang.instansi, satu, []), sebutan);
  }
  for (const butir of galat) io.stderr(`${formatOne(butir, options)}\n`);
  throw new UserError(
    {
      id: `${printable(sebutan)} tidak dapat dihitung`,
      en: `${printable(sebutan)} cannot be calculated`,
    },
    {
      hint: { id: 'perbaiki galat di atas dahulu', en: 'mend the errors above first' },
      exitCode: EXIT.data,
    },
  );
}

async function readFileOf(sebutan: string, io: Io): Promise<ResultSide['hasil']> {
  const teks = await readText(sebutan, resolve(io.cwd, sebutan));
  const nama = printable(sebutan);
  let isi: unknown;
  try {
    isi = JSON.parse(teks.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new UserError(
      { id: `${nama} bukan berkas JSON yang utuh`, en: `${nama} is no whole JSON file` },
      { hint: PETUNJUK_BERKAS, exitCode: EXIT.pemakaian, cause: error },
    );
  }
  return readResults(isi, nama);
}

async function readText(sebutan: string, jalan: string): Promise<string> {
  const isi = await readBounded(jalan, UKURAN_MAKSIMUM).catch((error: unknown) => {
    throw notReadable(printable(sebutan), error);
  });
  return isi.toString('utf8');
}

const PETUNJUK_BERKAS = {
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
    { hint: PETUNJUK_BERKAS, exitCode: EXIT.pemakaian, cause: error },
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
