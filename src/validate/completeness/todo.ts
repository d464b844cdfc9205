// Notes to oneself that were left in the data: TODO in a comment, as `lkjip new` and `lkjip init` write them.

import type { Position } from '../../diagnostic/diagnostic.ts';
import type { Check } from '../check.ts';
import { ruleSet, rule, report } from '../../diagnostic/rule.ts';
import { filesOfYear } from '../naming.ts';

export const todoRules = ruleSet({
  'catatan-todo': rule<{ content: string }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Pekerjaan yang ditunda di dalam komentar tidak terlihat pada laporan yang sudah jadi.',
      en: 'Work that was put off in a comment does not show in the finished report.',
    },
    id: ({ content }) => ({
      pesan: `masih ada yang perlu diisi${content === '' ? '' : `: ${content}`}`,
      saran: 'selesaikan, lalu hapus komentarnya',
    }),
    en: ({ content }) => ({
      pesan: `a TODO is left${content === '' ? '' : `: ${content}`}`,
      saran: 'do it, then remove the comment',
    }),
    example: {
      files: {
        '2020/anggaran.yaml': `
          # TODO: pastikan program ini sama dengan DPA
          program:
            - { kode: P01, nama: Program Pelayanan, sasaran: S1, anggaran: 400000000, realisasi: 380000000 }
            - { kode: P02, nama: Program Pengaduan, sasaran: S2, anggaran: 100000000, realisasi: 90000000 }
        `,
      },
      mended: [['# TODO: pastikan program ini sama dengan DPA\n', '']],
    },
    cure: {
      id: 'selesaikan, lalu hapus komentarnya; `lkjip new` menulis TODO pada semua yang dibawa dari tahun sebelumnya dan perlu diperiksa.',
      en: 'do it, then remove the comment; `lkjip new` writes a TODO on all that it takes over from the year before and that wants a look.',
    },
  }),
});

/** Longest note that a message repeats. */
const MAX_LENGTH = 160;

/** In the files of the year, and in those that all years share. */
export const checkTodo: Check = (bahan) =>
  filesOfYear(bahan).flatMap(({ file, text }) =>
    findTodos(text).map(({ content, ...tempat }) =>
      report(todoRules['catatan-todo'], { content }, { berkas: file, panjang: 4, ...tempat }),
    ),
  );

function findTodos(
  text: string,
): readonly (Pick<Position, 'baris' | 'kolom'> & { readonly content: string })[] {
  if (!text.includes('TODO')) return [];
  return text.split('\n').flatMap((baris, i) => {
    const comment = /(?:^|\s)#.*?\b(?=TODO\b)/.exec(baris);
    if (comment === null) return [];
    const mulai = comment.index + comment[0].length;
    const content = baris
      .slice(mulai + 4)
      .replace(/^:/, '')
      .trim()
      .slice(0, MAX_LENGTH);
    return [{ content, baris: i + 1, kolom: mulai + 1 }];
  });
}
