// `tampilan` of lkjip.yaml, as it is read.

import { describe, expect, test } from 'vitest';
import { DEFAULT_TAMPILAN } from '../../src/source/tampilan.ts';
import { parseWorkspace } from '../../src/source/parse.ts';
import { bacaRuang, RUANG, tempatBerkas } from './helpers.ts';

const read = (tampilan: string) =>
  bacaRuang({ 'lkjip.yaml': `${RUANG['lkjip.yaml'] ?? ''}${tampilan}` });
const finding = (tampilan: string) => read(tampilan).findings.map(tempatBerkas);

test('without the key, with an empty one, and with empty parts: the default look', () => {
  for (const isi of ['', 'tampilan:\n', 'tampilan: { warna:, kertas: }\n']) {
    expect(read(isi).workspace?.tampilan).toEqual(DEFAULT_TAMPILAN);
  }
});

test('what is chosen', () => {
  const { tampilan } =
    read('tampilan: { warna: { aksen: "#7A1F2B" }, kertas: F4 }\n').workspace ?? {};
  expect(tampilan).toEqual({
    ...DEFAULT_TAMPILAN,
    warna: { ...DEFAULT_TAMPILAN.warna, aksen: '#7a1f2b' },
    kertas: 'F4',
  });
});

const beraset = (tampilan: string, aset: readonly string[]) => {
  const isi = { ...RUANG, 'lkjip.yaml': `${RUANG['lkjip.yaml'] ?? ''}${tampilan}` };
  const berkas = Object.entries(isi).map(([nama, teks]) => ({
    file: nama,
    content: Buffer.from(teks),
  }));
  return parseWorkspace({ files: berkas, pictures: [], assets: aset }, [2020]);
};

describe('the emblem', () => {
  test('is the one that is there without being named, the sharpest first', () => {
    const aset = ['gambar/foto.jpg', 'gambar/lambang.png', 'gambar/lambang.svg'];
    expect(beraset('', aset).workspace?.tampilan.lambang).toBe('gambar/lambang.svg');
    expect(beraset('', aset.slice(0, 2)).workspace?.tampilan.lambang).toBe('gambar/lambang.png');
    expect(beraset('', ['gambar/foto.jpg']).workspace?.tampilan.lambang).toBeNull();
  });

  test('is the one that is named', () => {
    const aset = ['gambar/lambang.svg', 'gambar/logo.png'];
    const { workspace: ruang, findings: findings } = beraset(
      'tampilan: { lambang: gambar/logo.png }\n',
      aset,
    );
    expect(findings).toEqual([]);
    expect(ruang?.tampilan.lambang).toBe('gambar/logo.png');
  });

  test('that is not there is found, with what is near', () => {
    const { findings: findings } = beraset('tampilan: { lambang: gambar/lambnag.svg }\n', [
      'gambar/lambang.svg',
    ]);
    expect(findings.map(tempatBerkas)).toEqual(['lkjip.yaml berkas-tampilan-tak-ada@3:22']);
    expect(findings[0]?.facts).toEqual({
      file: 'gambar/lambnag.svg',
      similar: 'gambar/lambang.svg',
    });
  });
});

test('typefaces: a shipped family, or files of the workspace', () => {
  const tulis =
    'tampilan:\n  huruf:\n    teks: Source Sans 3\n    tabel: { biasa: huruf/a.woff2, tebal: huruf/b.woff2 }\n';
  const { workspace: ruang, findings: findings } = beraset(tulis, ['huruf/a.woff2']);
  expect(ruang?.tampilan.huruf).toEqual({
    teks: 'Source Sans 3',
    tabel: { biasa: 'huruf/a.woff2', tebal: 'huruf/b.woff2', miring: null },
  });
  expect(findings.map(tempatBerkas)).toEqual(['lkjip.yaml berkas-tampilan-tak-ada@6:43']);
});

describe('mistakes', () => {
  test.each([
    ['tampilan: { wrna: {} }\n', 'lkjip.yaml kunci-tak-dikenal@3:13'],
    ['tampilan: { lambang: logo.svg }\n', 'lkjip.yaml berkas-tampilan-salah@3:22'],
    ['tampilan: { lambang: gambar/../a.svg }\n', 'lkjip.yaml berkas-tampilan-salah@3:22'],
    ['tampilan: { lambang: gambar/logo.gif }\n', 'lkjip.yaml berkas-tampilan-salah@3:22'],
    ['tampilan: { huruf: { teks: Arial } }\n', 'lkjip.yaml pilihan-salah@3:28'],
    ['tampilan: { huruf: { teks: { biasa: a.ttf } } }\n', 'lkjip.yaml berkas-tampilan-salah@3:37'],
    ['tampilan: { huruf: { teks: { tebal: huruf/a.woff2 } } }\n', 'lkjip.yaml kunci-kurang@3:28'],
    ['tampilan: { kertas: A3 }\n', 'lkjip.yaml pilihan-salah@3:21'],
    ['tampilan: { warna: { aksen: merah } }\n', 'lkjip.yaml warna-salah@3:29'],
    ['tampilan: { warna: { aksen: 7a1f2b } }\n', 'lkjip.yaml warna-salah@3:29'],
    ['tampilan: { warna: { aksen: [1] } }\n', 'lkjip.yaml warna-salah@3:29'],
  ])('%s', (tampilan, tempat) => {
    expect(finding(tampilan)).toEqual([tempat]);
  });

  test('a colour without quotes is a comment to YAML, and is not passed over in silence', () => {
    expect(finding('tampilan:\n  warna:\n    aksen: #7a1f2b\n')).toEqual([
      'lkjip.yaml warna-salah@5:12',
    ]);
  });
});
