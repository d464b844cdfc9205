// Two prose files for one section: neither may disappear.

import { expect, it } from 'vitest';
import { parseWorkspace } from '../../src/source/parse.ts';

it('reports the second of two files for one section', () => {
  const berkas = ['2020/narasi/3.1-S1.md', '2020/narasi/S1.md', '2020/narasi/S2.md'].map(
    (nama) => ({
      file: nama,
      content: Buffer.from('Teks.'),
    }),
  );
  const { findings } = parseWorkspace({ files: berkas, pictures: [] }, []);
  const ganda = findings.filter(({ rule }) => rule.kode === 'narasi-ganda');
  expect(ganda.map(({ posisi, facts }) => [posisi.berkas, facts])).toEqual([
    ['2020/narasi/S1.md', { bagian: 'S1', lain: '2020/narasi/3.1-S1.md' }],
  ]);
});
