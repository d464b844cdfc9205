// Notes to oneself that were left in the data: TODO in a comment, as `lkjip new` and `lkjip init` write them.

import type { Posisi } from '../../diagnostic/diagnostic.ts';
import { temuan } from '../../diagnostic/finding.ts';
import type { Aturan } from '../aturan.ts';

/** Longest note that a message repeats. */
const PANJANG_MAKSIMUM = 160;

/** In the files of the year, and in those that all years share. */
export const checkTodo: Aturan = ({ ruang, hasil: { tahun, renstra } }) => {
  const folder = `${String(tahun)}/`;
  const bersama = ['lkjip.yaml', renstra.asal.berkas];
  return [...ruang.dokumen.values()]
    .filter(({ berkas }) => bersama.includes(berkas) || berkas.startsWith(folder))
    .flatMap(({ berkas, teks }) =>
      findTodos(teks).map(({ isi, ...tempat }) =>
        temuan('catatan-todo', { isi }, { berkas, panjang: 4, ...tempat }),
      ),
    );
};

function findTodos(
  teks: string,
): readonly (Pick<Posisi, 'baris' | 'kolom'> & { readonly isi: string })[] {
  if (!teks.includes('TODO')) return [];
  return teks.split('\n').flatMap((baris, i) => {
    const mulai = baris.search(/\bTODO\b/);
    if (mulai === -1 || !/(?:^|\s)#/.test(baris.slice(0, mulai))) return [];
    const isi = baris
      .slice(mulai + 4)
      .replace(/^:/, '')
      .trim()
      .slice(0, PANJANG_MAKSIMUM);
    return [{ isi, baris: i + 1, kolom: mulai + 1 }];
  });
}
