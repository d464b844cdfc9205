// The workspaces of a tree of folders, such as all agencies of a regency, and those that one of them may read.

import { lstat, realpath, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { compare } from '../../diagnostic/finding.ts';
import { isInside } from './files.ts';
import { isYear } from '../../period.ts';
import { TOP_FILES } from '../layout.ts';
import { list } from './load.ts';
import { isMeantLkjip } from './meant.ts';

/** Folders below folders that are looked into: province, regency, agency, and room to spare. */
const KEDALAMAN_MAKSIMUM = 8;

/**
 * Every folder with a `lkjip.yaml`, the tree's own top among them. Links are not followed, so nothing outside of the
 * tree is found and nothing twice; hidden folders and `node_modules` are passed over.
 * @returns paths below `akar` with forward slashes, `.` for the top itself, in byte order
 * @throws UserError when a folder cannot be read
 */
export async function listWorkspaces(akar: string): Promise<readonly string[]> {
  const ruang: string[] = [];
  const visit = async (folder: string, kedalaman: number): Promise<void> => {
    const isi = await list(join(akar, folder));
    const isRuang = isi.some((satu) => isLkjip(satu.name) && !satu.isDirectory());
    if (isRuang) ruang.push(folder === '' ? '.' : folder);
    if (kedalaman === KEDALAMAN_MAKSIMUM) return;
    for (const satu of isi) {
      if (!satu.isDirectory() || !isLookedInto(satu.name, isRuang)) continue;
      await visit(folder === '' ? satu.name : `${folder}/${satu.name}`, kedalaman + 1);
    }
  };
  await visit('', 0);
  return ruang.sort(compare);
}

/** Whose `lkjip.yaml` has a slightly other name is one as well: it is told, and not passed over. */
function isLkjip(name: string): boolean {
  return name === TOP_FILES.lkjip.path || isMeantLkjip(name);
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isFile() === true;
}

/** A workspace's own years hold no other workspace. */
function isLookedInto(nama: string, isRuang: boolean): boolean {
  if (nama.startsWith('.') || nama === 'node_modules') return false;
  return !(isRuang && isYear(nama));
}

/** A workspace beside or below another. */
export interface Neighbour {
  /** Its real path. */
  readonly workspace: string;
  /** The way to it, such as `../dinas-a`. */
  readonly way: string;
}

/**
 * The workspaces that a pattern such as `../dinas-*` means, without `dari` itself. What data may read of others ends at
 * the folder that `dari` is in, at the top of its repository, and at the top of the tree that is built.
 * @param dari real path of the workspace that asks
 * @param pohon real path of the tree's top, where a tree is built
 */
export async function findNeighbours(
  dari: string,
  pola: string,
  pohon: string | null,
): Promise<readonly Neighbour[]> {
  const batas = await boundaryOf(dari, pohon);
  let jalan = [''];
  for (const langkah of pola.split('/')) {
    const berikut = await Promise.all(jalan.map((satu) => step(dari, satu, langkah)));
    jalan = berikut.flat();
  }
  const tetangga = await Promise.all(jalan.map((satu) => toNeighbour(dari, satu, batas)));
  return tetangga.filter((satu) => satu !== null);
}

/** `*` stands for a part of a folder's name; links are followed only where they are named in full. */
async function step(dari: string, jalan: string, langkah: string): Promise<readonly string[]> {
  const awalan = jalan === '' ? '' : `${jalan}/`;
  if (!langkah.includes('*')) return [`${awalan}${langkah}`];
  const isi = await list(join(dari, jalan));
  return isi
    .filter(
      (satu) => satu.isDirectory() && !satu.name.startsWith('.') && matches(satu.name, langkah),
    )
    .map(({ name }) => `${awalan}${name}`);
}

/** Without regular expressions, which a pattern of many stars could keep busy for ever. */
function matches(nama: string, pola: string): boolean {
  const [awal = '', ...sisa] = pola.split('*');
  const akhir = sisa.pop() ?? '';
  if (!nama.startsWith(awal) || nama.length < awal.length + akhir.length) return false;
  let dari = awal.length;
  for (const potongan of sisa) {
    const letak = nama.indexOf(potongan, dari);
    if (letak === -1) return false;
    dari = letak + potongan.length;
  }
  return nama.length - akhir.length >= dari && nama.endsWith(akhir);
}

async function boundaryOf(dari: string, pohon: string | null): Promise<string> {
  const induk = dirname(dari);
  const isTop = await lstat(join(dari, '.git')).then(
    () => true,
    () => false,
  );
  const isInTree = pohon === null || isInside(pohon, induk);
  return isTop || !isInTree ? dari : induk;
}

async function toNeighbour(dari: string, jalan: string, batas: string): Promise<Neighbour | null> {
  const ruang = await realpath(join(dari, jalan)).catch(() => null);
  if (ruang === null || ruang === dari || !isInside(batas, ruang)) return null;
  const isi = await list(ruang);
  const punya = await Promise.all(
    isi.filter(({ name }) => isLkjip(name)).map(({ name }) => isFile(join(ruang, name))),
  );
  return punya.includes(true) ? { workspace: ruang, way: jalan } : null;
}
