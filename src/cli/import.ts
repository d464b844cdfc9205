// `lkjip import FILE.xlsx`: what was filled in on a form, put into the data files of its year.

import { open } from 'node:fs/promises';
import { constants } from 'node:fs';
import { resolve } from 'node:path';
import type { Bahasa } from '../bahasa.ts';
import { printable } from '../diagnostic/format/text.ts';
import { EXIT, UserError, type ExitCode } from '../error.ts';
import { formatIsian } from '../excel/angka-sel.ts';
import { readBuku, type Lembar } from '../excel/buku.ts';
import { matchForm, yearOf, type Cocokan } from '../excel/cocok.ts';
import { writeChanges, type Impor } from '../excel/impor.ts';
import { BukuRusak } from '../excel/rusak.ts';
import { BUKU_MAKSIMUM } from '../excel/zip.ts';
import { writeFiles } from '../output/files.ts';
import { prefixFrom } from './diagnostics.ts';
import { openFormulir } from './formulir.ts';
import type { Io } from './io.ts';
import { parseYears, type OpsiRuang } from './opsi.ts';

export interface OpsiImport extends OpsiRuang {
  readonly tahun?: string;
  readonly dryRun?: boolean;
}

/** Writes all of it or nothing, and says on stdout what changed. */
export async function runImport(
  berkas: string,
  opsi: OpsiImport,
  io: Io,
  bahasa: Bahasa,
): Promise<ExitCode> {
  const buku = openBuku(berkas, await readBounded(berkas, io));
  const tahun = chooseYear(berkas, buku, opsi.tahun);
  const ruang = await openFormulir(tahun, opsi.data, io, bahasa);
  if (ruang === null) return EXIT.data;
  const cocokan = matchForm(buku, ruang.formulir);
  if (cocokan.masalah.length > 0) return refuse(berkas, cocokan, io, bahasa);
  const impor = writeChanges(ruang.mentah, ruang.teks, cocokan.ubahan, tahun);
  if (opsi.dryRun !== true) await writeFiles(ruang.folder, impor.berkas, [], DATA);
  tell(impor, prefixFrom(io.cwd, ruang.folder), io);
  summarise(impor, cocokan, opsi.dryRun === true, io, bahasa);
  return EXIT.selesai;
}

const DATA = {
  apa: { id: 'data', en: 'the data' },
  hint: { id: 'perbaiki foldernya, lalu ulangi', en: 'mend the folder and try again' },
};

/** The size is looked at before a byte is read, and nothing but a file is waited for. */
async function readBounded(berkas: string, io: Io): Promise<Uint8Array> {
  const gagang = await open(
    resolve(io.cwd, berkas),
    constants.O_RDONLY | constants.O_NONBLOCK,
  ).catch((error: unknown) => {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw wrongFile(berkas, 'tidak ada berkasnya', 'there is no such file');
    throw wrongFile(
      berkas,
      `tidak dapat dibaca (${code ?? ''})`,
      `it cannot be read (${code ?? ''})`,
    );
  });
  try {
    const info = await gagang.stat();
    if (!info.isFile()) throw wrongFile(berkas, 'bukan berkas', 'it is no file');
    if (info.size > BUKU_MAKSIMUM) {
      throw unusable(
        berkas,
        `lebih dari ${BUKU_MAKSIMUM / 1024 / 1024} MB; salin isinya ke formulir kosong`,
        `it has more than ${BUKU_MAKSIMUM / 1024 / 1024} MB; copy its content into an empty form`,
      );
    }
    return await gagang.readFile();
  } finally {
    await gagang.close();
  }
}

function openBuku(berkas: string, bytes: Uint8Array): readonly Lembar[] {
  try {
    return readBuku(bytes);
  } catch (error) {
    if (error instanceof BukuRusak) throw unusable(berkas, error.teks.id, error.teks.en);
    throw error;
  }
}

/** The year that the form says; `--tahun` must agree with it. */
function chooseYear(berkas: string, buku: readonly Lembar[], isian: string | undefined): number {
  const tertulis = yearOf(buku);
  const [diminta] = isian === undefined ? [] : parseYears([isian]);
  if (diminta !== undefined && tertulis !== undefined && diminta !== tertulis) {
    throw unusable(
      berkas,
      `formulir ini untuk tahun ${tertulis}, bukan ${diminta}`,
      `this form is for ${tertulis}, not for ${diminta}`,
    );
  }
  const tahun = diminta ?? tertulis;
  if (tahun !== undefined) return tahun;
  throw unusable(
    berkas,
    'tidak menyebut tahunnya (lembar Petunjuk); tambahkan --tahun TAHUN',
    'it does not say its year (sheet Petunjuk); add --tahun YEAR',
  );
}

/** Not the form but the command names something else. */
function wrongFile(berkas: string, id: string, en: string): UserError {
  return new UserError(
    { id: `${berkas}: ${id}`, en: `${berkas}: ${en}` },
    { exitCode: EXIT.pemakaian },
  );
}

/** What the form holds is wrong. */
function unusable(berkas: string, id: string, en: string): UserError {
  return new UserError({ id: `${berkas}: ${id}`, en: `${berkas}: ${en}` }, { exitCode: EXIT.data });
}

function refuse(berkas: string, { masalah }: Cocokan, io: Io, bahasa: Bahasa): ExitCode {
  const galat = bahasa === 'id' ? 'galat' : 'error';
  for (const { tempat, pesan } of masalah) {
    io.stderr(`${galat}: ${berkas}: ${tempat}: ${pesan[bahasa]}\n`);
  }
  io.stderr(
    bahasa === 'id'
      ? `${masalah.length} galat; tidak ada yang ditulis\n`
      : `${masalah.length} error${masalah.length === 1 ? '' : 's'}; nothing was written\n`,
  );
  return EXIT.data;
}

function tell({ ubahan }: Impor, awalan: string, io: Io): void {
  for (const { berkas, baris, sebutan, lama, baru } of ubahan) {
    const tempat = `${awalan}${berkas}:${baris}`;
    io.stdout(
      `${printable(`${tempat}: ${sebutan}: ${formatIsian(lama)} → ${formatIsian(baru)}`)}\n`,
    );
  }
}

function summarise(
  { ubahan, berkas }: Impor,
  { dibiarkan }: Cocokan,
  dryRun: boolean,
  io: Io,
  bahasa: Bahasa,
): void {
  const id = `${ubahan.length} nilai ${dryRun ? 'akan berubah' : 'diubah'} pada ${berkas.length} berkas`;
  const en = `${ubahan.length} values ${dryRun ? 'would change' : 'changed'} in ${berkas.length} files`;
  const kosong =
    dibiarkan === 0
      ? { id: '', en: '' }
      : {
          id: `; ${dibiarkan} sel kosong tidak menghapus nilai yang sudah ada`,
          en: `; ${dibiarkan} empty cells left the values that are there`,
        };
  io.stderr(bahasa === 'id' ? `${id}${kosong.id}\n` : `${en}${kosong.en}\n`);
}
