// `lkjip init --from FILE`: a workspace to go on from, made of finished reports.

import { join, relative, resolve } from 'node:path';
import { adopt, type Adopted } from '../../../adopt/adopt.ts';
import { toSource, type SourceReport } from '../../../adopt/source.ts';
import { understand } from '../../../audit/audit.ts';
import { EXIT, UserError, type ExitCode } from '../../../error.ts';
import { renderSkeleton } from '../../../init/skeleton.ts';
import { parsePeriod, questions, type InitInput } from '../../../init/questions.ts';
import type { Language } from '../../../language.ts';
import { readPictures } from '../../../audit/read/docx/read-pictures.ts';
import { destinationOf } from '../../../output/destination.ts';
import type { OutputFile } from '../../../output/files.ts';
import { findExisting, writeNewFiles } from '../../../output/new-files.ts';
import type { Io } from '../../terminal/io.ts';
import { reportsOf } from '../../terminal/quiet.ts';
import { notEmpty, readShipped, saySteps, schemaFiles, type InitOptions } from './init.ts';
import { packageFiles, sayLeftAlone } from './own-package.ts';
import { readReport } from '../report-file.ts';

export async function runInitFrom(
  dir: string | undefined,
  options: InitOptions,
  io: Io,
  language: Language,
): Promise<ExitCode> {
  const { ci, all, template } = options;
  if (ci !== undefined || all === true || template !== undefined) throw ALONE;
  const folder = resolve(io.cwd, dir ?? '.');
  const existing = await findExisting(folder, ['lkjip.yaml', 'data/lkjip.yaml']);
  if (existing.length > 0) throw notEmpty(dir ?? '.', existing);
  const given = checkGiven(options);
  const files = options.from ?? [];
  const reports: SourceReport[] = [];
  for (const file of files) {
    const { bytes, document } = await readReport(file, io);
    const pictures = readPictures(bytes, document.pictures);
    reports.push(toSource(file, files.length === 1, understand(document), pictures));
  }
  const { nama, daerah, tahun, periode } = given;
  const adopted = adopt(reports, {
    ...(nama === undefined ? {} : { nama }),
    ...(daerah === undefined ? {} : { daerah }),
    ...(tahun === undefined ? {} : { year: Number(tahun) }),
    ...(periode === undefined ? {} : { period: parsePeriod(periode) }),
  });
  if (adopted === null) throw NO_YEAR;
  const install = await packageFiles(folder);
  const written = [...(await filesOf(adopted, folder)), ...schemaFiles(), ...install.files];
  await writeNewFiles(destinationOf(io.cwd, folder), written);
  const told = reportsOf(io, options);
  for (const { nama: name } of written) told.stdout(`${relative(io.cwd, join(folder, name))}\n`);
  await sayLeftAlone(folder, install, io, language);
  say(adopted, told, language);
  const isNew = install.files.length > 0 || install.toAdd !== null;
  saySteps({ folder, dir, isNew, tahun: String(adopted.year) }, told, language);
  return EXIT.ok;
}

/** What was given by option, each refused where it will not do. */
function checkGiven(options: InitOptions): InitInput {
  const given: InitInput = {};
  for (const { kunci, reject } of questions(new Date(0).getFullYear())) {
    const value = options[kunci]?.trim();
    if (value === undefined) continue;
    const wrong = reject(value, given);
    if (wrong !== null) throw new UserError(wrong, { exitCode: EXIT.usage });
    given[kunci] = value;
  }
  return given;
}

async function filesOf(adopted: Adopted, folder: string): Promise<readonly OutputFile[]> {
  const { year, period, agency, files, pictures, rest } = adopted;
  const hasReadme = (await findExisting(folder, ['README.md'])).length > 0;
  const readme = (await readShipped('awal')).filter(({ nama }) => nama === 'README.md');
  const answers = {
    jenis: 'opd',
    nama: agency.nama,
    daerah: agency.daerah,
    mulai: period.from,
    selesai: period.to,
    tahun: year,
    contoh: false,
  } as const;
  return [
    ...[...files, ...pictures].map(({ name, content }) => ({ nama: name, content })),
    ...(rest === null ? [] : [{ nama: 'sisa.md', content: rest }]),
    ...(hasReadme ? [] : renderSkeleton(readme, answers)),
  ];
}

function say({ counts, rest, year }: Adopted, io: Io, language: Language): void {
  const { indicators, programs, tables, pictures, leftTables, leftTexts } = counts;
  const taken =
    language === 'id'
      ? `laporan ${year}: ${indicators} indikator, ${programs} program, ${tables} tabel data, dan ${pictures} gambar diambil`
      : `report on ${year}: ${indicators} indicators, ${programs} programmes, ${tables} tables of data and ${pictures} pictures taken over`;
  const left =
    language === 'id'
      ? `${leftTables} tabel dan ${leftTexts} bagian naskah tidak tertampung; semuanya ada di sisa.md`
      : `${leftTables} tables and ${leftTexts} pieces of text found no place; all of it is in sisa.md`;
  const next =
    language === 'id'
      ? 'periksa setiap angka terhadap laporannya'
      : 'check every figure against the report';
  for (const line of [taken, ...(rest === null ? [] : [left]), next]) io.stderr(`${line}\n`);
}

const ALONE = new UserError(
  {
    id: '--from tidak dapat digabung dengan --ci, --all, atau --template',
    en: '--from cannot be joined with --ci, --all or --template',
  },
  {
    hint: {
      id: 'jalankan lkjip init --ci atau lkjip init --template sesudahnya, di folder yang sama',
      en: 'run lkjip init --ci or lkjip init --template afterwards, in the same folder',
    },
    exitCode: EXIT.usage,
  },
);

const NO_YEAR = new UserError(
  {
    id: 'tahun laporan tidak terbaca dari berkasnya',
    en: 'the year of the report cannot be read from the file',
  },
  {
    hint: { id: 'sebutkan dengan --tahun', en: 'name it by --tahun' },
    exitCode: EXIT.data,
  },
);
