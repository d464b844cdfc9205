// What is passed over in a workspace, and what each of it was probably meant to be.

import { describe, expect, test } from 'vitest';
import { listingOf, surveyWorkspace, type UnreadEntry } from '../../src/source/load/survey.ts';

const COMPLETE = [
  'lkjip.yaml',
  'renstra-2021-2026.yaml',
  '2025/target.yaml',
  '2025/realisasi.yaml',
  '2025/anggaran.yaml',
  '2025/organisasi.yaml',
  '2025/narasi/3.1-S1.md',
  '2025/gambar/S1-foto.jpg',
  'gambar/lambang.svg',
  'templates/sampul.hbs',
];

const surveyAll = (files: readonly string[]) =>
  surveyWorkspace(listingOf(files.map((file) => ({ file, isLink: false }))));

function unreadOf(added: readonly string[], left = COMPLETE): readonly UnreadEntry[] {
  return surveyAll([...left, ...added]).unread;
}

/** `path → meant`, with `!` where that is there already. */
const say = ({ path, meant, isTaken }: UnreadEntry): string =>
  `${path} → ${meant ?? '?'}${isTaken ? '!' : ''}`;

test('all that is known is read, and nothing is passed over', () => {
  const { files, pictures, assets, unread, blocked } = surveyAll(COMPLETE);
  expect(files).toEqual([
    '2025/anggaran.yaml',
    '2025/narasi/3.1-S1.md',
    '2025/organisasi.yaml',
    '2025/realisasi.yaml',
    '2025/target.yaml',
    'lkjip.yaml',
    'renstra-2021-2026.yaml',
  ]);
  expect(pictures).toEqual(['2025/gambar/S1-foto.jpg']);
  expect(assets).toEqual(['gambar/lambang.svg']);
  expect([...unread, ...blocked]).toEqual([]);
});

describe('what has a slightly other name', () => {
  test.each([
    ['organisasi.yml', '2025/organisasi.yaml'],
    ['Organisasi.yaml', '2025/organisasi.yaml'],
    ['ORGANISASI.YAML', '2025/organisasi.yaml'],
    ['organisasi.yaml.txt', '2025/organisasi.yaml'],
    ['organisasi.yaml ', '2025/organisasi.yaml'],
    ['organisasi.txt', '2025/organisasi.yaml'],
    ['organsiasi.yaml', '2025/organisasi.yaml'],
    ['Organisasi 2025.yaml', '2025/organisasi.yaml'],
    ['organisasi (1).yaml', '2025/organisasi.yaml'],
    ['Salinan organisasi.yaml', '2025/organisasi.yaml'],
    ['organisasi.yaml.bak', '2025/organisasi.yaml'],
    ['3.1-S2.md', '2025/narasi/3.1-S2.md'],
    ['kata-pengantar.md', '2025/narasi/kata-pengantar.md'],
    ['kata-pengantar.docx', '2025/narasi/kata-pengantar.md'],
    ['S1-rapat.JPG', '2025/gambar/S1-rapat.JPG'],
    ['narasi/3.1-S2.MD', '2025/narasi/3.1-S2.md'],
    ['narasi/3.1-S2.md.txt', '2025/narasi/3.1-S2.md'],
    ['narasi/3.1-S2.markdown', '2025/narasi/3.1-S2.md'],
    ['narasi/3.1-S2.txt', '2025/narasi/3.1-S2.md'],
    ['narasi/3.1-S2.docx', '2025/narasi/3.1-S2.md'],
    ['narasi/3.1-S2', '2025/narasi/3.1-S2.md'],
    ['narasi/S1-rapat.png', '2025/gambar/S1-rapat.png'],
    ['narasi/organisasi.yaml', '2025/organisasi.yaml'],
    ['lkjip.yaml', 'lkjip.yaml'],
    ['renstra-2027-2031.yaml', 'renstra-2027-2031.yaml'],
  ])('in a year: %s', (path, meant) => {
    const left = COMPLETE.filter((one) => one !== '2025/organisasi.yaml' && one !== 'lkjip.yaml');
    expect(unreadOf([`2025/${path}`], left).map(say)).toEqual([`2025/${path} → ${meant}`]);
  });

  test.each([
    ['Renstra 2027-2031.yaml', 'renstra-2027-2031.yaml'],
    ['renstra_2027_2031.yml', 'renstra-2027-2031.yaml'],
    ['Rencana Strategis 2027-2031.yaml', 'renstra-2027-2031.yaml'],
    ['RENSTRA-2027-2031.yaml', 'renstra-2027-2031.yaml'],
    ['renstra.yaml', 'renstra-*.yaml'],
    ['organisasi.yaml', 'TAHUN/organisasi.yaml'],
    ['anggaran-2024.yaml', '2024/anggaran.yaml'],
    ['3.1-S2.md', 'TAHUN/narasi/3.1-S2.md'],
    ['templates/dokumen.HBS', 'templates/dokumen.hbs'],
    ['templates/gaya.css.txt', 'templates/gaya.css'],
  ])('at the top: %s', (path, meant) => {
    expect(unreadOf([path]).map(say)).toEqual([`${path} → ${meant}`]);
  });

  test.each([
    ['Tahun 2024/target.yaml', 'Tahun 2024/ → 2024/'],
    ['TA2024/Target.yml', 'TA2024/ → 2024/'],
    ['th. 2024/narasi/3.1-S1.md', 'th. 2024/ → 2024/'],
    ['2024 /target.yaml', '2024 / → 2024/'],
    ['Salinan dari 2025/target.yaml', 'Salinan dari 2025/ → 2025/!'],
    ['2025/Gambar/S1-a.jpg', '2025/Gambar/ → 2025/gambar/!'],
    ['2025/gambr/S1-a.jpg', '2025/gambr/ → 2025/gambar/!'],
    ['2025/foto/S1-a.jpg', '2025/foto/ → 2025/gambar/!'],
    ['2025/Narasi/3.1-S1.md', '2025/Narasi/ → 2025/narasi/!'],
    ['2025/narasi/gambar/S1-a.jpg', '2025/narasi/gambar/ → 2025/gambar/!'],
    ['2025/narasi/bab3/3.1-S1.md', '2025/narasi/bab3/ → 2025/narasi/!'],
    ['2025/gambar/rapat/S1-a.jpg', '2025/gambar/rapat/ → 2025/gambar/!'],
    ['Gambar/lambang.svg', 'Gambar/ → gambar/!'],
    ['Huruf/lato.woff2', 'Huruf/ → huruf/'],
    ['Templates/sampul.hbs', 'Templates/ → templates/!'],
    ['narasi/3.1-S1.md', 'narasi/ → TAHUN/narasi/'],
  ])('a folder: %s', (path, expected) => {
    expect(unreadOf([path]).map(say)).toEqual([expected]);
  });

  test('beside the file that is read: that one is named', () => {
    expect(unreadOf(['2025/target.yml', 'lkjip.yml']).map(say)).toEqual([
      '2025/target.yml → 2025/target.yaml!',
      'lkjip.yml → lkjip.yaml!',
    ]);
  });
});

test.each([
  ['2025/dokumen.pdf', '2025/dokumen.pdf → ?'],
  ['2025/pk.yaml', '2025/pk.yaml → ?'],
  ['2025/arsip/target.yaml', '2025/arsip/ → ?'],
  ['2025/narasi/suara.mp3', '2025/narasi/suara.mp3 → ?'],
  ['perjanjian.yaml', 'perjanjian.yaml → ?'],
])('what resembles nothing is named alone: %s', (path, expected) => {
  expect(unreadOf([path]).map(say)).toEqual([expected]);
});

test.each([
  // The files of repositories, of continuous integration, of editors and systems.
  ...[
    '.git/config',
    '.github/workflows/lkjip.yml',
    '.gitlab-ci.yml',
    '.DS_Store',
    '.vscode/a.json',
  ],
  ...[
    'README.md',
    'LICENSE',
    'CHANGELOG.md',
    'Makefile',
    'docs/cara.md',
    'foto.jpg',
    'skripsi.docx',
  ],
  ...['package.json', 'package-lock.json', 'node_modules/yaml/package.json', 'pnpm-lock.yaml'],
  ...['docker-compose.yml', 'mkdocs.yml', 'azure-pipelines.yml', 'bitbucket-pipelines.yml'],
  ...[
    'laporan/2025/lkjip-2025.html',
    'laporan-2025/lkjip-2025.pdf',
    'lkjip-2025.pdf',
    '_config.yml',
  ],
  ...['skema/target.schema.json', 'fonts/a.woff2', 'images/a.png', 'template/index.html'],
  // Other workspaces, and archives that hold nothing of the format.
  ...['dinas-a/lkjip.yaml', 'lkjip-2024/lkjip.yaml', 'dinas 2024/lkjip.yaml', 'Tahun 2024/pk.pdf'],
  // What people and programs leave in a year's folder.
  ...[
    '2025/README.md',
    '2025/formulir-2025.xlsx',
    '2025/~$formulir-2025.xlsx',
    '2025/realisasi.csv',
  ],
  ...[
    '2025/target.yaml.bak',
    '2025/realisasi.yaml.orig',
    '2025/target.yaml~',
    '2025/#target.yaml#',
  ],
  ...[
    '2025/Thumbs.db',
    '2025/gambar/desktop.ini',
    '2025/.target.yaml.swp',
    '2025/narasi/.3.1-S1.md',
  ],
  ...['templates/README.md', 'huruf/OFL.txt'],
])('%s is nobody’s mistake', (path) => {
  expect(unreadOf([path])).toEqual([]);
});

test.each(['gambar', 'huruf', 'templates', '2024', '2025/narasi', '2025/gambar'])(
  'a file where the folder %s belongs',
  (path) => {
    const left = COMPLETE.filter((one) => !one.startsWith(`${path}/`));
    const { blocked, unread } = surveyAll([...left, path]);
    expect(blocked).toEqual([path]);
    expect(unread).toEqual([]);
  },
);
