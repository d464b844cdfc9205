// `lkjip schema`: JSON Schema of the data files, for editors.

import { join, relative, resolve } from 'node:path';
import type { Language } from '../../language.ts';
import { EXIT, UserError, type ExitCode } from '../../error.ts';
import { destinationOf } from '../../output/destination.ts';
import { writeFiles } from '../../output/files.ts';
import { DATA_FILES, DATA_FILE_NAMES, type DataFileName } from '../../source/layout.ts';
import { toJsonSchema } from '../../source/schema/json-schema.ts';
import { nearest } from '../../source/nearest.ts';
import { notOurs } from './build/reasons.ts';
import type { Io } from '../terminal/io.ts';
import { reportsOf, type QuietOptions } from '../terminal/quiet.ts';
import { openUserStores } from '../../build/stores.ts';

export interface SchemaOptions extends QuietOptions {
  readonly output?: string;
}

/** Without a name and a folder: the names there are. */
export async function runSchema(
  nama: string | undefined,
  { output, quiet = false }: SchemaOptions,
  io: Io,
  language: Language,
): Promise<ExitCode> {
  const chosen = nama === undefined ? DATA_FILE_NAMES : [parseName(nama)];
  if (output !== undefined) await writeAll(chosen, output, reportsOf(io, { quiet }), io, language);
  else if (nama === undefined) io.stdout(listOf(DATA_FILE_NAMES));
  else for (const one of chosen) io.stdout(schemaText(one));
  return EXIT.ok;
}

/** The text of a schema file. */
export function schemaText(nama: DataFileName): string {
  return `${JSON.stringify(toJsonSchema(nama), null, 2)}\n`;
}

/** The name that a schema file has, in the folder of schemas. */
export const schemaFile = (nama: DataFileName): string => `${nama}.schema.json`;

async function writeAll(
  daftar: readonly DataFileName[],
  output: string,
  told: Io,
  io: Io,
  language: Language,
): Promise<void> {
  const files = daftar.map((nama) => ({ nama: schemaFile(nama), content: schemaText(nama) }));
  const { journals } = await openUserStores(false, io.env);
  const foreign = await writeFiles(destinationOf(io.cwd, output), files, {
    wording: SKEMA,
    journals,
  });
  if (foreign.length > 0) io.stderr(`${notOurs(foreign, io.cwd)[language]}\n`);
  for (const { nama } of files)
    told.stdout(`${relative(io.cwd, join(resolve(io.cwd, output), nama))}\n`);
  const baris = '# yaml-language-server: $schema=';
  told.stderr(
    language === 'id'
      ? `tulis di awal setiap berkas data: ${baris}…\n`
      : `write at the top of each data file: ${baris}…\n`,
  );
}

const SKEMA = {
  what: { id: 'skema', en: 'the schemas' },
  hint: { id: 'pilih folder lain dengan --output', en: 'choose another folder with --output' },
};

function listOf(daftar: readonly DataFileName[]): string {
  return daftar
    .map((nama) => {
      const { path, description } = DATA_FILES[nama];
      return `${nama.padEnd(12)}${path.padEnd(32)}${description}\n`;
    })
    .join('');
}

function parseName(nama: string): DataFileName {
  const match = DATA_FILE_NAMES.find((one) => one === nama);
  if (match !== undefined) return match;
  const similar = nearest(nama, DATA_FILE_NAMES);
  const daftar = DATA_FILE_NAMES.join(', ');
  throw new UserError(
    { id: `tidak ada skema "${nama}"`, en: `there is no schema "${nama}"` },
    {
      hint:
        similar === null
          ? { id: `pilih: ${daftar}`, en: `choose from: ${daftar}` }
          : { id: `mungkin maksudnya "${similar}"`, en: `did you mean "${similar}"?` },
      exitCode: EXIT.usage,
    },
  );
}
