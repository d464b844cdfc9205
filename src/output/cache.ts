// Small values that one build leaves for the next, per user. A value that is damaged, or that cannot be kept, is as
// good as none: the cache costs or saves time, never correctness.

import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digest } from './digest.ts';

/** What is kept: page numbers, charts, or traces of reports; each in a folder of its own. */
export type JenisSimpanan = 'halaman' | 'grafik' | 'jejak';

export interface Cache {
  /** The value kept under `kunci`; undefined when there is none or it is damaged. */
  readonly recall: (jenis: JenisSimpanan, kunci: string) => Promise<unknown>;
  readonly keep: (jenis: JenisSimpanan, kunci: string, nilai: unknown) => Promise<void>;
}

/**
 * A cache in `folder`, which must be closed to other users: what is recalled becomes part of the report.
 * Without a folder nothing is kept.
 */
export function openCache(folder: string | undefined): Cache {
  if (folder === undefined) {
    return { recall: () => Promise.resolve(undefined), keep: () => Promise.resolve() };
  }
  const fileOf = (jenis: JenisSimpanan, kunci: string) =>
    join(folder, jenis, `${digest(kunci).slice(0, 32)}.json`);
  return {
    recall: async (jenis, kunci) => {
      const teks = await readFile(fileOf(jenis, kunci), 'utf8').catch(() => '');
      return checked(teks);
    },
    keep: async (jenis, kunci, nilai) => {
      const berkas = fileOf(jenis, kunci);
      const sementara = `${berkas}.${String(process.pid)}.tmp`;
      const isi = JSON.stringify(nilai);
      try {
        await mkdir(join(folder, jenis), { recursive: true, mode: 0o700 });
        await writeFile(sementara, `${digest(isi)}\n${isi}`, { mode: 0o600 });
        await rename(sementara, berkas);
      } catch {
        await rm(sementara, { force: true }).catch(() => undefined);
      }
    },
  };
}

/** The value of a file whose first line is the digest of the rest. */
function checked(teks: string): unknown {
  const batas = teks.indexOf('\n');
  const isi = teks.slice(batas + 1);
  if (batas === -1 || digest(isi) !== teks.slice(0, batas)) return undefined;
  return JSON.parse(isi);
}
