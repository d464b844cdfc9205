// What `lkjip build` says about the build before it: that its reports stand, why they are made anew, or that some stay.

import { relative } from 'node:path';
import { printable } from '../../../diagnostic/format/text.ts';
import type { Bilingual } from '../../../language.ts';
import type { BuildState } from '../../../build/previous.ts';
import type { LeftOver } from '../../../build/leftover.ts';

export const UNCHANGED: Bilingual = {
  id: 'tidak ada yang berubah sejak build lalu; laporannya dipakai lagi',
  en: 'nothing has changed since the last build; its reports stand',
};

/** So many names are told; the rest are counted. */
const NAMA_MAKSIMUM = 5;

/** Words for what is no file. */
const KATA: Readonly<Record<string, Bilingual>> = {
  lkjip: { id: 'program lkjip', en: 'the program lkjip' },
  peramban: { id: 'peramban', en: 'the browser' },
  templates: { id: 'templat', en: 'templates' },
};

/** Which files have changed, and which reports are not what was written. */
export function whyAgain({ changed, damaged }: Extract<BuildState, { jenis: 'lain' }>): Bilingual {
  const sebab: Bilingual[] = [];
  if (changed.length > 0) {
    const { id, en } = listNames(changed);
    sebab.push({ id: `berubah: ${id}`, en: `changed: ${en}` });
  }
  if (damaged.length > 0) {
    const { id, en } = listNames(damaged);
    sebab.push({ id: `laporan hilang atau rusak: ${id}`, en: `reports gone or damaged: ${en}` });
  }
  return {
    id: `disusun lagi (${sebab.map(({ id }) => id).join('; ')})`,
    en: `made again (${sebab.map(({ en }) => en).join('; ')})`,
  };
}

/** Which documents stay from an earlier build, and what to do about them. */
export function whyLeft(sisa: readonly LeftOver[]): Bilingual {
  const nama = sisa.map((one) => one.nama).join(', ');
  const format = sisa.map((one) => one.format).join(',');
  const [are, they, them] = sisa.length === 1 ? ['is', 'it', 'it'] : ['are', 'they', 'them'];
  return {
    id: `${nama} dari build sebelumnya tidak disusun ulang: isinya mungkin tidak sama lagi; susun dengan --format ${format} atau hapus`,
    en: `${nama} ${are} from an earlier build and not made again: ${they} may not say the same any more; build with --format ${format}, or remove ${them}`,
  };
}

/** What is said of paths that look like the unfinished write of another, or of a stranger who would like to write. */
export function notOurs(path: readonly string[], cwd: string): Bilingual {
  const daftar = path.map((one) => printable(relative(cwd, one))).join(', ');
  return {
    id: `${daftar} bukan berasal dari lkjip di komputer ini: tidak dibaca dan tidak disentuh; hapus bila tidak dikenal`,
    en: `${daftar} does not come from lkjip on this machine: it was neither read nor touched; remove it if you do not know it`,
  };
}

function listNames(daftar: readonly string[]): Bilingual {
  const nama = [...new Set(daftar)];
  const kata = nama.slice(0, NAMA_MAKSIMUM).map((one) => KATA[one] ?? { id: one, en: one });
  const sisa = nama.length - kata.length;
  const id = kata.map((one) => one.id).join(', ');
  const en = kata.map((one) => one.en).join(', ');
  return sisa === 0
    ? { id, en }
    : { id: `${id}, dan ${String(sisa)} lagi`, en: `${en}, and ${String(sisa)} more` };
}
