// Prose files that are one on some disk, or for one section: neither may disappear.

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
  const duplicates = findings.filter(({ rule }) => rule.kode === 'narasi-ganda');
  expect(duplicates.map(({ position: posisi, facts }) => [posisi.berkas, facts])).toEqual([
    ['2020/narasi/S1.md', { bagian: 'S1', lain: '2020/narasi/3.1-S1.md' }],
  ]);
});

const NFC = 'kaf\u00e9';
const NFD = 'kafe\u0301';

it('knows the section of a prose file however the letters of its name are composed', () => {
  const files = [{ file: `2020/narasi/3.1-${NFD}.md`, content: Buffer.from('Teks.') }];
  const [lkjip, renstra] = [
    'versi: 1\ninstansi: { nama: A, daerah: B }\n',
    'periode: { mulai: 2019, selesai: 2023 }\n',
  ].map((text) => Buffer.from(text));
  const { workspace } = parseWorkspace(
    {
      files: [
        ...files,
        { file: 'lkjip.yaml', content: lkjip ?? Buffer.of() },
        { file: 'renstra-2019-2023.yaml', content: renstra ?? Buffer.of() },
      ],
      pictures: [],
    },
    [],
  );
  expect([...(workspace?.tahun.get(2020)?.narasi.keys() ?? [])]).toEqual([NFC]);
});

it('reports names that Windows and macOS take for one file, in prose and among photographs', () => {
  const files = ['2020/narasi/3.1-S1.md', '2020/narasi/3.1-s1.md', '2021/narasi/3.1-s1.md'].map(
    (file) => ({ file, content: Buffer.from('Teks.') }),
  );
  const pictures = [`2020/gambar/${NFD}.jpg`, `2020/gambar/${NFC}.jpg`, '2020/gambar/kafe.jpg'];
  const { findings } = parseWorkspace({ files, pictures }, []);
  const twins = findings.filter(({ rule }) => rule.kode === 'berkas-kembar');
  expect(twins.map(({ position: posisi, facts }) => [posisi.berkas, facts])).toEqual([
    [`2020/gambar/${NFC}.jpg`, { lain: `2020/gambar/${NFD}.jpg` }],
    ['2020/narasi/3.1-s1.md', { lain: '2020/narasi/3.1-S1.md' }],
  ]);
});
