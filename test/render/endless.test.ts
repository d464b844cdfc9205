// Templates of a workspace that would go on without end: an error that names them, after seconds at most.

import { expect, it } from 'vitest';
import { errorWith } from './sumber.ts';

const LIPAT = ['bab', 'bagian', 'blok', 'daftar', 'butir', 'entri', 'gambar', 'kutipan'];

it.each([
  [
    'calls itself',
    { 'paragraf.hbs': '{{> paragraf}}' },
    'templates/paragraf.hbs: memanggil dirinya sendiri tanpa akhir',
  ],
  [
    'calls another that calls it',
    { 'paragraf.hbs': '{{> kutipan this}}', 'kutipan.hbs': '{{> paragraf this}}' },
    'memanggil dirinya sendiri tanpa akhir',
  ],
  [
    'has loops in loops',
    {
      'paragraf.hbs': '{{#each @root.daftarTabel}}'.repeat(12) + 'x' + '{{/each}}'.repeat(12),
    },
    'templates/paragraf.hbs: mengulang terlalu sering',
  ],
  [
    'doubles with each call',
    {
      'dokumen.hbs': `{{> ${LIPAT[0] ?? ''}}}`,
      'kutipan.hbs': '',
      ...Object.fromEntries(
        LIPAT.slice(1).map((nama, i) => [`${LIPAT[i] ?? ''}.hbs`, `{{> ${nama}}}`.repeat(16)]),
      ),
    },
    'mengulang terlalu sering',
  ],
  [
    'writes more than a string can hold',
    {
      'paragraf.hbs': `{{#each @root.daftarTabel}}{{#each @root.daftarTabel}}{{#each @root.daftarTabel}}${'x'.repeat(4_000_000)}{{/each}}{{/each}}{{/each}}`,
    },
    'templates/paragraf.hbs: keluarannya terlalu besar',
  ],
  [
    'has blocks in blocks',
    { 'paragraf.hbs': '{{#if isi}}'.repeat(5000) + '{{/if}}'.repeat(5000) },
    'templates/paragraf.hbs:1:551: lebih dari 50 blok bersarang',
  ],
  [
    'has one condition after another',
    { 'paragraf.hbs': `{{#if isi}}${'{{else if isi}}x'.repeat(5000)}{{/if}}` },
    'templates/paragraf.hbs:1:796: lebih dari 50 blok bersarang',
  ],
  [
    'looks up what it looked up',
    { 'paragraf.hbs': `{{#if ${'(lookup '.repeat(5000)}isi${' isi)'.repeat(5000)}}}{{/if}}` },
    'templates/paragraf.hbs:1:1: lebih dari 50 blok bersarang',
  ],
  [
    'looks for a template that does not exist',
    { 'paragraf.hbs': '{{> (lookup . "isi")}}' },
    'templates/paragraf.hbs: templat "[object Object]',
  ],
])('%s: an error that names it', (_, own, message) => {
  expect(errorWith(own).text.id).toContain(message);
});
