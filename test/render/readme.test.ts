// templates/README.md tells of every template and its data what is so. The examples in it are values of the example report.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { overrideTemplates, PAGE_SCRIPT } from '../../src/render/templates.ts';
import { dataOf, isLeaf, type PathContent } from './data-templat.ts';
import { walkAll } from './jalan.ts';
import { render, TEMPLATES } from './sumber.ts';

const README = readFileSync(new URL('../../templates/README.md', import.meta.url), 'utf8');
const BERKAS = Object.keys(TEMPLATES).filter((file) => file !== PAGE_SCRIPT);
const walk = walkAll();

interface Baris {
  readonly path: string;
  readonly arti: string;
  readonly contoh: string;
}

interface Seksi {
  readonly files: readonly string[];
  readonly teks: string;
  readonly baris: readonly Baris[];
  readonly data: ReadonlyMap<string, PathContent>;
}

/** What stands between back quotes. */
const quoted = (teks: string): readonly string[] =>
  [...teks.matchAll(/`([^`]+)`/g)].map(([, isi = '']) => isi);

function readSections(readme: string): readonly Seksi[] {
  const [, ...bagian] = readme.split(/^### (?=`)/m);
  return bagian.map((isi) => {
    const [kepala = '', ...sisa] = (isi.split(/^## /m)[0] ?? '').split('\n');
    const files = quoted(kepala);
    const baris = sisa.flatMap((one) => {
      const cells = one.split('|').map((isi) => isi.trim());
      const [path] = quoted(cells[1] ?? '');
      return path === undefined ? [] : [{ path, arti: cells[2] ?? '', contoh: cells[3] ?? '' }];
    });
    return { files, teks: sisa.join('\n'), baris, data: dataOf(walk, files) };
  });
}

/** What is wrong with what a section says of the data of its templates. */
function mistakes({ files, teks, baris, data }: Seksi): readonly string[] {
  const named = baris.map(({ path }) => path);
  const missing = [...data.keys()].filter((path) => isLeaf(data, path) && !named.includes(path));
  const emptied = [...data].filter(
    ([path, { nilai }]) =>
      !isLeaf(data, path) && nilai.has('null') && !teks.includes(`\`${path}\` sendiri kosong`),
  );
  return [
    ...files.filter((file) => !walk.given.has(file)).map((file) => `${file}: never used`),
    ...missing.map((path) => `${path}: not named`),
    ...emptied.map(([path]) => `${path}: may be empty`),
    ...named.filter((path, i) => named.indexOf(path) !== i).map((path) => `${path}: twice`),
    ...baris.flatMap((one) => mistakesOfRow(one, data.get(one.path))),
  ];
}

function mistakesOfRow(
  { path, arti, contoh }: Baris,
  isi: PathContent | undefined,
): readonly string[] {
  if (isi === undefined) return [`${path}: does not exist`];
  const wrong: string[] = [];
  if (arti === '') wrong.push(`${path}: says nothing`);
  if (arti.includes('(boleh kosong)') !== isi.nilai.has('null'))
    wrong.push(`${path}: (boleh kosong)`);
  const named = quoted(contoh);
  const onward = contoh.startsWith('→');
  if (onward !== isi.templat.size > 0 || named.length === 0) wrong.push(`${path}: ${contoh}`);
  const fits = onward
    ? named.every((file) => isi.templat.has(file))
    : named.every((one) => [...isi.nilai].some((nilai) => matches(one, nilai)));
  if (!fits) wrong.push(`${path}: ${contoh}`);
  return wrong;
}

/** An example may break off with "…". */
function matches(contoh: string, nilai: string): boolean {
  return contoh.endsWith('…') ? nilai.startsWith(contoh.slice(0, -1)) : contoh === nilai;
}

const SEKSI = readSections(README);

describe('templates/README.md', () => {
  it('tells of each template and style sheet once, and of none that does not exist', () => {
    const sheet = README.split('## Lembar gaya')[1]?.split('## ')[0] ?? '';
    const listed = [
      ...SEKSI.flatMap(({ files }) => files),
      ...[...sheet.matchAll(/^\| `([^`]+)`/gm)].map(([, file = '']) => file),
    ];
    expect(listed.toSorted()).toEqual(BERKAS.toSorted());
    const named = quoted(README).filter((isi) => /^[a-z-]+\.(?:hbs|css)$/.test(isi));
    expect(named.filter((file) => !BERKAS.includes(file))).toEqual([]);
  });

  it.each(SEKSI.map((seksi) => [seksi.files.join(', '), seksi] as const))('%s', (_, seksi) => {
    expect(mistakes(seksi)).toEqual([]);
  });

  it('tells which templates share a block that goes on', () => {
    for (const { baris, data } of SEKSI) {
      for (const { path, contoh } of baris) {
        const named = quoted(contoh);
        const ketinggalan = SEKSI.filter(({ files }) =>
          files.some((file) => data.get(path)?.templat.has(file)),
        ).filter(({ files }) => !files.some((file) => named.includes(file)));
        expect(ketinggalan.map(({ files }) => `${path} → ${files.join()}`)).toEqual([]);
      }
    }
  });

  it('has examples that work and change the report', () => {
    const contoh = [
      ...README.matchAll(
        /`([a-z-]+\.hbs)`:\n\n<!-- prettier-ignore -->\n```handlebars\n([^]*?)```/g,
      ),
    ];
    expect(contoh.length).toBeGreaterThan(1);
    for (const [, file = '', isi = ''] of contoh) {
      const templates = overrideTemplates(TEMPLATES, { [file]: isi });
      for (const ragam of ['situs', 'cetak'] as const) {
        expect(render(ragam, undefined, templates)).not.toBe(render(ragam));
      }
      expect([...walkAll(templates).missing]).toEqual([]);
    }
  });
});

describe('the check of it', () => {
  const entri = README.slice(README.indexOf('### `entri.hbs`'), README.indexOf('### `bagian.hbs`'));
  const of = (teks: string) => readSections(teks).flatMap(mistakes);

  it.each([
    ['a field that is not named', /^\| `\[\]\.judul`.*\n/m, '', ['[].judul: not named']],
    [
      'a field that does not exist',
      '`[].judul`',
      '`[].juduul`',
      ['[].judul: not named', '[].juduul: does not exist'],
    ],
    [
      'an example that is no value',
      '`Kata Pengantar`',
      '`Kata Pengampu`',
      ['[].judul: `Kata Pengampu`'],
    ],
    ['a field that may be empty', ' (boleh kosong)', '', ['[].label: (boleh kosong)']],
    [
      'a template that is not used',
      '`entri.hbs`',
      '`entry.hbs`, `entri.hbs`',
      ['entry.hbs: never used'],
    ],
  ])('catches %s', (_, dari, to, fault) => {
    expect(of(entri)).toEqual([]);
    expect(of(entri.replace(dari, to))).toEqual(fault);
  });
});
