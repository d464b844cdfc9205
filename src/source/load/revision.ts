// A workspace as it was in a commit: the same raw files that load.ts reads from the disk.

import { EXIT, UserError } from '../../error.ts';
import { listTree, readBlobs, resolveCommit, type GitEntry, type GitEnvironment } from './git.ts';
import { BERKAS_TAHUN, findTooLarge, unreadable } from './load.ts';
import type { RawFile, RawWorkspace } from '../parse.ts';

/** Links to links that are followed. */
const TAUTAN_MAKSIMUM = 8;

/**
 * Reads every file that lkjip knows of the workspace at a revision.
 * @param git runs in the workspace's folder
 * @throws UserError when there is no such revision, or no workspace in it
 */
export async function loadRevision(revisi: string, git: GitEnvironment): Promise<RawWorkspace> {
  const komit = await resolveCommit(revisi, git);
  const semua = new Map((await listTree(komit, git)).map((satu) => [satu.file, satu]));
  if (!semua.has('lkjip.yaml')) throw absent(revisi);
  const data = [...semua.keys()].filter(isData).sort();
  const tempat = await resolveLinks(data, semua, git);
  const terbaca = [...tempat.values()].filter(
    (satu) => satu !== null && findTooLarge(satu.file, satu.size) === undefined,
  );
  const isi = await readBlobs(
    terbaca.flatMap((satu) => satu?.object ?? []),
    git,
  );
  return {
    files: data.map((berkas) => toBerkas(berkas, tempat.get(berkas) ?? null, isi)),
    pictures: [...semua.keys()].filter(isGambar).sort(),
  };
}

function toBerkas(
  berkas: string,
  entri: GitEntry | null,
  isi: ReadonlyMap<string, Uint8Array>,
): RawFile {
  if (entri === null) return { file: berkas, content: unreadable(berkas, 'LUAR') };
  const terlaluBesar = findTooLarge(berkas, entri.size);
  return {
    file: berkas,
    content: terlaluBesar ?? isi.get(entri.object) ?? unreadable(berkas, 'EIO'),
  };
}

/** The files that load.ts would read. */
function isData(berkas: string): boolean {
  if (berkas === 'lkjip.yaml' || /^renstra-[^/]*\.ya?ml$/.test(berkas)) return true;
  const [, bawah = ''] = /^\d{4}\/([^]+)$/.exec(berkas) ?? [];
  return BERKAS_TAHUN.includes(bawah) || /^narasi\/[^./][^/]*\.md$/.test(bawah);
}

function isGambar(berkas: string): boolean {
  return /^\d{4}\/gambar\/[^./][^/]*$/.test(berkas);
}

/** What each file is after its links; null where they lead out of the workspace, to nothing, or in a circle. */
async function resolveLinks(
  data: readonly string[],
  semua: ReadonlyMap<string, GitEntry>,
  git: GitEnvironment,
): Promise<ReadonlyMap<string, GitEntry | null>> {
  const hasil = new Map(data.map((berkas) => [berkas, semua.get(berkas) ?? null]));
  for (let i = 0; i < TAUTAN_MAKSIMUM; i++) {
    const tautan = [...hasil].filter(([, entri]) => isSmallLink(entri));
    if (tautan.length === 0) break;
    const isi = await readBlobs(
      tautan.flatMap(([, entri]) => entri?.object ?? []),
      git,
    );
    for (const [berkas, entri] of tautan) {
      const tujuan = new TextDecoder().decode(isi.get(entri?.object ?? ''));
      hasil.set(berkas, semua.get(resolveLink(entri?.file ?? '', tujuan) ?? '') ?? null);
    }
  }
  for (const [berkas, entri] of hasil) if (entri?.isLink === true) hasil.set(berkas, null);
  return hasil;
}

/** No path is longer than 4096 bytes. */
function isSmallLink(entri: GitEntry | null): boolean {
  return entri?.isLink === true && entri.size <= 4096;
}

/** The path that a link leads to, or null where that is outside. */
function resolveLink(berkas: string, tujuan: string): string | null {
  if (tujuan.startsWith('/')) return null;
  const jalur = berkas.split('/').slice(0, -1);
  for (const langkah of tujuan.split('/')) {
    if (langkah === '' || langkah === '.') continue;
    if (langkah !== '..') jalur.push(langkah);
    else if (jalur.pop() === undefined) return null;
  }
  return jalur.join('/');
}

function absent(revisi: string): UserError {
  return new UserError(
    {
      id: `folder data belum ada pada revisi "${revisi}"`,
      en: `there is no data folder in the revision "${revisi}"`,
    },
    {
      hint: {
        id: 'pilih revisi sesudah lkjip.yaml ditambahkan: git log --oneline -- lkjip.yaml',
        en: 'choose a revision after lkjip.yaml was added: git log --oneline -- lkjip.yaml',
      },
      exitCode: EXIT.pemakaian,
    },
  );
}
