// `lkjip schema`: JSON Schema of the data files, for editors.

import { join, relative, resolve } from 'node:path';
import type { Language } from '../language.ts';
import { EXIT, UserError, type ExitCode } from '../error.ts';
import { destinationOf } from '../output/destination.ts';
import { writeFiles } from '../output/files.ts';
import { BERKAS, NAMA_SKEMA, toJsonSchema, type NamaSkema } from '../source/schema/json-schema.ts';
import { nearest } from '../source/nearest.ts';
import { notOurs } from './build-reasons.ts';
import type { Io } from './io.ts';
import { openUserStores } from '../build/stores.ts';

export interface OpsiSchema {
  readonly output?: string;
}

/** Without a name and a folder: the names there are. */
export async function runSchema(
  nama: string | undefined,
  { output }: OpsiSchema,
  io: Io,
  bahasa: Language,
): Promise<ExitCode> {
  const dipilih = nama === undefined ? NAMA_SKEMA : [parseName(nama)];
  if (output !== undefined) await writeAll(dipilih, output, io, bahasa);
  else if (nama === undefined) io.stdout(listOf(NAMA_SKEMA));
  else for (const satu of dipilih) io.stdout(schemaText(satu));
  return EXIT.selesai;
}

/** The text of a schema file. */
export function schemaText(nama: NamaSkema): string {
  return `${JSON.stringify(toJsonSchema(nama), null, 2)}\n`;
}

/** The name that a schema file has, in the folder of schemas. */
export const schemaFile = (nama: NamaSkema): string => `${nama}.schema.json`;

async function writeAll(
  daftar: readonly NamaSkema[],
  output: string,
  io: Io,
  bahasa: Language,
): Promise<void> {
  const berkas = daftar.map((nama) => ({ nama: schemaFile(nama), isi: schemaText(nama) }));
  const { journals } = await openUserStores(false, io.env);
  const asing = await writeFiles(destinationOf(io.cwd, output), berkas, {
    wording: SKEMA,
    journals,
  });
  if (asing.length > 0) io.stderr(`${notOurs(asing, io.cwd)[bahasa]}\n`);
  for (const { nama } of berkas)
    io.stdout(`${relative(io.cwd, join(resolve(io.cwd, output), nama))}\n`);
  const baris = '# yaml-language-server: $schema=';
  io.stderr(
    bahasa === 'id'
      ? `tulis di awal setiap berkas data: ${baris}…\n`
      : `write at the top of each data file: ${baris}…\n`,
  );
}

const SKEMA = {
  what: { id: 'skema', en: 'the schemas' },
  hint: { id: 'pilih folder lain dengan --output', en: 'choose another folder with --output' },
};

function listOf(daftar: readonly NamaSkema[]): string {
  return daftar
    .map((nama) => `${nama.padEnd(12)}${BERKAS[nama].berkas.padEnd(24)}${BERKAS[nama].isi}\n`)
    .join('');
}

function parseName(nama: string): NamaSkema {
  const cocok = NAMA_SKEMA.find((satu) => satu === nama);
  if (cocok !== undefined) return cocok;
  const mirip = nearest(nama, NAMA_SKEMA);
  const daftar = NAMA_SKEMA.join(', ');
  throw new UserError(
    { id: `tidak ada skema "${nama}"`, en: `there is no schema "${nama}"` },
    {
      hint:
        mirip === null
          ? { id: `pilih: ${daftar}`, en: `choose from: ${daftar}` }
          : { id: `mungkin maksudnya "${mirip}"`, en: `did you mean "${mirip}"?` },
      exitCode: EXIT.pemakaian,
    },
  );
}
