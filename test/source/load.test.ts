// The loader against real files: whatever stands in their place is a finding about the file, and never a wait.

import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix, win32 } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { UserError } from '../../src/error.ts';
import { isInside } from '../../src/source/load/files.ts';
import { findWorkspace, loadWorkspace, readOwnTemplates } from '../../src/source/load/load.ts';
import { listWorkspaces } from '../../src/source/load/tree.ts';
import { parseWorkspace } from '../../src/source/parse.ts';
import { readPhoto } from '../../src/source/assets/photo.ts';
import { RUANG, tempatBerkas } from './helpers.ts';

const onPosix = describe.skipIf(process.platform === 'win32');
let ruang: string;

const write = (berkas: string, isi: string | Uint8Array) => {
  mkdirSync(dirname(join(ruang, berkas)), { recursive: true });
  writeFileSync(join(ruang, berkas), isi);
};

beforeEach(() => {
  ruang = mkdtempSync(join(tmpdir(), 'lkjip-load-'));
  for (const [berkas, isi] of Object.entries(RUANG)) write(berkas, isi);
});

afterEach(() => {
  rmSync(ruang, { recursive: true, force: true });
});

async function finding(): Promise<string[]> {
  return parseWorkspace(await loadWorkspace(ruang), [2020]).findings.map(tempatBerkas);
}

describe('loadWorkspace', () => {
  test('reads what it knows, in a fixed order, and leaves the rest alone', async () => {
    write('2020/narasi/3.1-S1.md', 'prosa');
    write('2020/narasi/catatan.txt', 'x');
    write('2020/narasi/._3.1-S1.md', 'x');
    write('2020/gambar/b.jpg', 'x');
    write('2020/gambar/a.jpg', 'x');
    write('2020/gambar/.DS_Store', 'x');
    write('README.md', 'x');
    write('arsip/target.yaml', 'x');
    const { files: berkas, pictures: gambar } = await loadWorkspace(ruang);
    expect(berkas.map((one) => one.file)).toEqual([
      '2020/anggaran.yaml',
      '2020/narasi/3.1-S1.md',
      '2020/realisasi.yaml',
      '2020/target.yaml',
      'lkjip.yaml',
      'renstra-2019-2024.yaml',
    ]);
    expect(gambar).toEqual(['2020/gambar/a.jpg', '2020/gambar/b.jpg']);
    expect(await finding()).toEqual(['2020/narasi/catatan.txt berkas-terlewat@1:1']);
  });

  test('a missing file that is there under another name: that is told once', async () => {
    renameSync(join(ruang, '2020/target.yaml'), join(ruang, '2020/Target.yml'));
    renameSync(join(ruang, 'renstra-2019-2024.yaml'), join(ruang, 'Renstra 2019-2024.yaml'));
    const { findings } = parseWorkspace(await loadWorkspace(ruang), [2020]);
    expect(findings.map(({ rule, facts }) => [rule.kode, facts])).toEqual([
      [
        'berkas-hilang',
        {
          file: '2020/target.yaml',
          similar: { file: '2020/Target.yml', meant: '2020/target.yaml' },
        },
      ],
      [
        'berkas-hilang',
        {
          file: 'renstra-*.yaml',
          similar: { file: 'Renstra 2019-2024.yaml', meant: 'renstra-2019-2024.yaml' },
        },
      ],
    ]);
    // A year that has a target under another name is to be reported on.
    const { diagnostics } = analyse(await loadWorkspace(ruang), [], 'id');
    expect(diagnostics.map(({ pesan, saran }) => `${pesan}; ${saran ?? ''}`)).toEqual([
      'berkas 2020/target.yaml tidak ada; yang ada 2020/Target.yml; ganti nama 2020/Target.yml menjadi 2020/target.yaml',
      'berkas renstra-*.yaml tidak ada; yang ada Renstra 2019-2024.yaml; ganti nama Renstra 2019-2024.yaml menjadi renstra-2019-2024.yaml',
    ]);
  });

  test('a year whose folder has another name', async () => {
    renameSync(join(ruang, '2020'), join(ruang, 'Tahun 2020'));
    const { findings } = parseWorkspace(await loadWorkspace(ruang), [2020]);
    expect(findings.map(({ rule, facts }) => [rule.kode, facts])).toEqual([
      ['tahun-tak-ada', { tahun: 2020, similar: 'Tahun 2020/' }],
    ]);
    expect(
      analyse(await loadWorkspace(ruang), [], 'en').diagnostics.map(({ pesan }) => pesan),
    ).toEqual([
      'this folder is not read; was 2020/ meant?',
      'there is no folder of a year with a target.yaml in this workspace',
    ]);
  });

  test('what is passed over does not keep a report from being made', async () => {
    write('2020/organisasi.yml', 'tugas: melaksanakan urusan');
    const { tahunan, diagnostics } = analyse(await loadWorkspace(ruang), [], 'id');
    expect(tahunan.map(({ tahun }) => tahun)).toEqual([2020]);
    expect(diagnostics.filter(({ kode }) => kode === 'berkas-terlewat')).toHaveLength(1);
  });

  test('a missing file', async () => {
    rmSync(join(ruang, '2020/target.yaml'));
    expect(await finding()).toEqual(['2020/target.yaml berkas-hilang@1:1']);
  });

  test('an empty file', async () => {
    write('2020/target.yaml', '');
    expect(await finding()).toEqual(['2020/target.yaml berkas-kosong@1:1']);
  });

  test('a folder in its place', async () => {
    rmSync(join(ruang, '2020/target.yaml'));
    mkdirSync(join(ruang, '2020/target.yaml'));
    expect(await finding()).toEqual(['2020/target.yaml berkas-tak-terbaca@1:1']);
  });

  test('a file of 100 MB', async () => {
    truncateSync(join(ruang, '2020/target.yaml'), 100 * 1024 * 1024);
    expect(await finding()).toEqual(['2020/target.yaml berkas-terlalu-besar@1:1']);
  });

  test('a file for a folder', async () => {
    rmSync(join(ruang, '2020'), { recursive: true });
    write('2020', 'x');
    expect(new Set((await finding()).map((one) => one.split(' ')[1]))).toEqual(
      new Set(['berkas-tak-terbaca@1:1']),
    );
  });
});

onPosix('what only POSIX has', () => {
  const replace = (berkas: string) => {
    rmSync(join(ruang, berkas), { recursive: true, force: true });
    return join(ruang, berkas);
  };

  test.skipIf(process.getuid?.() === 0)('a file that may not be read', async () => {
    spawnSync('chmod', ['000', join(ruang, '2020/target.yaml')]);
    expect(await finding()).toEqual(['2020/target.yaml berkas-tak-terbaca@1:1']);
  });

  test.each([
    ['out of the workspace', '/etc/hostname'],
    ['to a device', '/dev/zero'],
    ['to nowhere', 'nihil.yaml'],
    ['to itself', 'target.yaml'],
  ])('a link %s', async (_, tujuan) => {
    symlinkSync(tujuan, replace('2020/target.yaml'));
    expect(await finding()).toEqual(['2020/target.yaml berkas-tak-terbaca@1:1']);
  });

  test('a link inside the workspace is followed', async () => {
    write('bersama.yaml', RUANG['2020/target.yaml'] ?? '');
    symlinkSync('../bersama.yaml', replace('2020/target.yaml'));
    expect(await finding()).toEqual([]);
  });

  test('a folder of prose that leads out of the workspace', async () => {
    symlinkSync(mkdtempSync(join(tmpdir(), 'lkjip-luar-')), replace('2020/narasi'));
    expect(await finding()).toEqual([]);
  });

  test('a named pipe, which no one ever writes to', async () => {
    spawnSync('mkfifo', [replace('2020/target.yaml')]);
    expect(await finding()).toEqual(['2020/target.yaml berkas-tak-terbaca@1:1']);
  });

  test('a named pipe for a photograph', async () => {
    mkdirSync(join(ruang, '2020/gambar'));
    spawnSync('mkfifo', [join(ruang, '2020/gambar/a.jpg')]);
    await expect(readPhoto(ruang, '2020/gambar/a.jpg')).rejects.toBeInstanceOf(UserError);
  });
});

describe('readPhoto', () => {
  test.each(['nihil.jpg', '../../etc/hostname'])('%s is the user’s mistake', async (berkas) => {
    await expect(readPhoto(ruang, berkas)).rejects.toBeInstanceOf(UserError);
  });
});

describe('readOwnTemplates', () => {
  test('those of a name that templates have; none that is hidden', async () => {
    for (const nama of ['sampul.hbs', 'gaya.css', '._gaya.css', '.hbs', 'README.md']) {
      write(`templates/${nama}`, nama);
    }
    expect(await readOwnTemplates(ruang)).toEqual({
      'gaya.css': 'gaya.css',
      'sampul.hbs': 'sampul.hbs',
    });
  });

  test('text that is no UTF-8: where it is, and what to do', async () => {
    write('templates/gaya.css', Buffer.from('a {}\n/* caf\xe9 */\n', 'latin1'));
    await expect(readOwnTemplates(ruang)).rejects.toMatchObject({
      exitCode: 1,
      text: { id: 'templates/gaya.css:2:7 bukan teks UTF-8' },
      hint: { id: 'simpan ulang berkas itu sebagai UTF-8' },
    });
  });

  test('a folder for a template', async () => {
    mkdirSync(join(ruang, 'templates/gaya.css'), { recursive: true });
    await expect(readOwnTemplates(ruang)).rejects.toMatchObject({
      exitCode: 1,
      text: { id: 'templates/gaya.css adalah folder' },
    });
  });

  onPosix('links', () => {
    beforeEach(() => mkdirSync(join(ruang, 'templates')));

    test('the lock of an editor is no template', async () => {
      symlinkSync('budi@kantor.123:456', join(ruang, 'templates/.#gaya.css'));
      expect(await readOwnTemplates(ruang)).toEqual({});
    });

    test.each([
      ['nihil.css', 'tidak ada'],
      ['/etc/hostname', 'berada di luar ruang kerja'],
      ['/dev/zero', 'berada di luar ruang kerja'],
    ])('to %s', async (tujuan, sebab) => {
      symlinkSync(tujuan, join(ruang, 'templates/gaya.css'));
      await expect(readOwnTemplates(ruang)).rejects.toMatchObject({
        exitCode: 1,
        text: { id: `templates/gaya.css ${sebab}` },
        hint: { id: expect.stringContaining('templat bawaan') },
      });
    });
  });
});

test.each([
  [posix, '/a', '/a', true],
  [posix, '/a', '/a/b', true],
  [posix, '/a', '/a/..b', true],
  [posix, '/a', '/ab', false],
  [posix, '/a/b', '/a', false],
  [win32, 'C:\\a', 'C:\\a\\b', true],
  [win32, 'C:\\a', 'C:\\b', false],
  [win32, 'C:\\a', 'D:\\a\\b', false],
  [win32, 'C:\\a', '\\\\kantor\\a', false],
])('whether a path is inside: %#', (path, folder, keyPath, isIn) => {
  expect(isInside(folder, keyPath, path)).toBe(isIn);
});

describe('findWorkspace', () => {
  test('--data, from the folder of the command', async () => {
    expect(await findWorkspace('.', ruang)).toBe(ruang);
    expect(await findWorkspace(ruang, '/')).toBe(ruang);
  });

  test('the nearest folder upwards', async () => {
    expect(await findWorkspace(undefined, join(ruang, '2020'))).toBe(ruang);
  });

  test('data/ of a folder upwards', async () => {
    write('proyek/data/lkjip.yaml', 'versi: 1\n');
    write('proyek/a/b/x', '');
    expect(await findWorkspace(undefined, join(ruang, 'proyek/a/b'))).toBe(
      join(ruang, 'proyek/data'),
    );
  });

  test.each([
    ['lkjip.yml', 'lkjip.yml'],
    ['Lkjip.yaml.txt', 'Lkjip.yaml.txt'],
  ])('%s in its place is named', async (_, nama) => {
    renameSync(join(ruang, 'lkjip.yaml'), join(ruang, nama));
    for (const data of ['.', undefined]) {
      await expect(findWorkspace(data, ruang)).rejects.toMatchObject({
        text: { id: expect.stringContaining(`; yang ada ${nama}`) },
        hint: { en: `rename ${nama} to lkjip.yaml` },
        exitCode: 2,
      });
    }
    // In a tree it is one of the workspaces, so that what is wrong with it is told.
    expect(await listWorkspaces(ruang)).toEqual(['.']);
  });

  test('where there is none, `init` is mentioned', async () => {
    await expect(findWorkspace(undefined, tmpdir())).rejects.toMatchObject({
      hint: { id: expect.stringContaining('lkjip init') },
    });
  });

  test.each([
    ['a folder without lkjip.yaml', '2020'],
    ['a file', 'lkjip.yaml'],
    ['nothing', 'nihil'],
  ])('%s is wrong usage', async (_, data) => {
    await expect(findWorkspace(data, ruang)).rejects.toMatchObject({ exitCode: 2 });
  });
});
