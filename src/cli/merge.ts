// `lkjip merge`: the summaries of all machines as one.

import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Bahasa } from '../bahasa.ts';
import { EXIT, UserError, type ExitCode } from '../error.ts';
import { parseRingkasan } from '../ringkasan/baca.ts';
import { mergeRingkasan } from '../ringkasan/gabung.ts';
import type { Ringkasan } from '../ringkasan/ringkasan.ts';
import { conclude } from './build-all.ts';
import type { Io } from './io.ts';

export interface OpsiMerge {
  readonly junit?: string;
  readonly summary?: string;
}

/** @returns the exit code that one machine building everything would have given; 3 while a part is missing */
export async function runMerge(
  berkas: readonly string[],
  opsi: OpsiMerge,
  io: Io,
  bahasa: Bahasa,
): Promise<ExitCode> {
  const daftar = await Promise.all(
    berkas.map(async (satu) => ({ berkas: satu, isi: parseRingkasan(await read(satu, io), satu) })),
  );
  const { ringkasan, catatan } = mergeRingkasan(daftar);
  await conclude(ringkasan, opsi, io, bahasa);
  for (const satu of catatan) io.stderr(`${satu[bahasa]}\n`);
  return exitCodeOf(ringkasan);
}

function exitCodeOf({ pohon, instansi }: Ringkasan): ExitCode {
  const isComplete = instansi.length === pohon.instansi;
  if (!isComplete || instansi.some(({ status }) => status === 'gagal')) return EXIT.lingkungan;
  return instansi.some(({ status }) => status === 'galat') ? EXIT.data : EXIT.selesai;
}

async function read(berkas: string, io: Io): Promise<string> {
  try {
    return await readFile(resolve(io.cwd, berkas), 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new UserError(
      {
        id: `${berkas} tidak dapat dibaca (${code})`,
        en: `${berkas} cannot be read (${code})`,
      },
      { exitCode: EXIT.pemakaian, cause: error },
    );
  }
}
