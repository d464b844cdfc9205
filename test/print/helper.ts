// What the tests of printing share: the packaged browser alone, and eyes for what a PDF says.

import { chmodSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { PDFArray, PDFDict, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { inject } from 'vitest';

import type { PageMap } from '../../src/print/pages.ts';
import { openPdf, streamContents, type PdfFile } from '../../src/print/file/file.ts';

/** The temporary folder of this process alone, by which the browsers and profiles of its tests are known. */
const TEMPORARY = mkdtempSync(join(inject('shared'), 'uji-'));
// Some tests of other files in this process are other users.
for (const folder of [inject('shared'), TEMPORARY]) chmodSync(folder, 0o755);
process.env['TMPDIR'] = TEMPORARY;

/** No browser of the system or the user is found; the packaged one stays unpacked between runs. */
export const ENVIRONMENT = {
  ...process.env,
  PATH: '',
  LKJIP_BROWSER: undefined,
  PUPPETEER_EXECUTABLE_PATH: undefined,
  PUPPETEER_CACHE_DIR: '/nonexistent',
  XDG_CACHE_HOME: resolve(import.meta.dirname, '../../node_modules/.cache'),
};

export const REQUEST = {
  title: 'Laporan Kinerja 2020 – Sekretariat Daerah',
  language: 'id',
  date: new Date('2021-02-01T00:00:00Z'),
  families: ['SourceSerif4', 'SourceSans3'],
};

export function catalogOf(file: PdfFile): PDFDict {
  const catalog = file.get(file.catalog);
  if (!(catalog instanceof PDFDict)) throw new Error('no catalog');
  return catalog;
}

/** What a reader sees on each page, in the order of painting. */
export async function readTexts(pdf: Uint8Array): Promise<readonly string[]> {
  const file = await openPdf(pdf);
  return file.pages.map((number) => {
    const page = file.get(number);
    if (!(page instanceof PDFDict)) throw new Error('no page');
    const fonts = readFonts(file, page);
    const contents = file.resolve(page.get(PDFName.of('Contents')));
    if (!(contents instanceof PDFRawStream)) throw new Error('no contents');
    let glyphs = new Map<string, string>();
    let text = '';
    const tokens = /\/(F\d+) [\d.]+ Tf|<([0-9a-f]+)> Tj/gi;
    for (const [, font, shown] of streamContents(contents).toString('latin1').matchAll(tokens)) {
      if (font !== undefined) glyphs = fonts.get(font) ?? new Map<string, string>();
      for (const glyph of shown?.match(/.{4}/g) ?? [])
        text += glyphs.get(glyph.toLowerCase()) ?? '';
    }
    return text;
  });
}

function readFonts(file: PdfFile, page: PDFDict): Map<string, Map<string, string>> {
  const resources = file.resolve(page.get(PDFName.of('Resources')));
  const fonts =
    resources instanceof PDFDict ? file.resolve(resources.get(PDFName.of('Font'))) : undefined;
  const entries = fonts instanceof PDFDict ? fonts.entries() : [];
  return new Map(
    entries.map(([name, reference]) => {
      const font = file.resolve(reference);
      const map =
        font instanceof PDFDict ? file.resolve(font.get(PDFName.of('ToUnicode'))) : undefined;
      if (!(map instanceof PDFRawStream)) throw new Error('no ToUnicode');
      return [name.decodeText(), readCharacterMap(streamContents(map).toString('latin1'))];
    }),
  );
}

function readCharacterMap(source: string): Map<string, string> {
  const glyphs = new Map<string, string>();
  const hex = (number: number): string => number.toString(16).padStart(4, '0');
  const decode = (code: string): string => Buffer.from(code, 'hex').swap16().toString('utf16le');
  const line = /^<(\w{4})> (?:<(\w{4})> )?<(\w+)>$/gm;
  for (const [, first = '', last = first, code = ''] of source.matchAll(line)) {
    const start = Number.parseInt(first, 16);
    if (code.length > 4) glyphs.set(hex(start), decode(code));
    else
      for (let glyph = start; glyph <= Number.parseInt(last, 16); glyph += 1)
        glyphs.set(hex(glyph), decode(hex(Number.parseInt(code, 16) + glyph - start)));
  }
  return glyphs;
}

/** The page labels as the file has them. */
export function labelsOf(file: PdfFile): string {
  const labels = file.resolve(catalogOf(file).get(PDFName.of('PageLabels')));
  if (!(labels instanceof PDFDict)) return '';
  const numbers = labels.get(PDFName.of('Nums'));
  return numbers instanceof PDFArray ? numbers.toString().replace(/\s+/g, ' ') : '';
}

/** A page map of which every number is wrong. */
export function shifted(pages: PageMap): PageMap {
  return new Map([...pages].map(([id, number]) => [id, `${number}9`]));
}

/** The browsers of this test file that still live, zombies aside. */
export function livingBrowsers(): readonly number[] {
  return findProcesses(
    ({ command, environment }) => command.includes(TEMPORARY) || environment.includes(TEMPORARY),
  );
}

/** The living members of a browser's process group. */
export function livingGroup(leader: number | undefined, flag = ''): readonly number[] {
  return findProcesses(({ command, group }) => group === leader && command.includes(flag));
}

interface ProcessFacts {
  readonly command: string;
  readonly environment: string;
  readonly group: number;
}

function findProcesses(isWanted: (facts: ProcessFacts) => boolean): readonly number[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.map(Number).filter((pid) => {
    try {
      const read = (name: string): string => readFileSync(`/proc/${pid}/${name}`, 'utf8');
      const [state, , group] = read('stat')
        .replace(/^.*\) /s, '')
        .split(' ');
      const facts = {
        command: read('cmdline'),
        environment: read('environ'),
        group: Number(group),
      };
      return state !== 'Z' && pid !== process.pid && isWanted(facts);
    } catch {
      return false;
    }
  });
}

export function profileFolders(): readonly string[] {
  return readdirSync(TEMPORARY).filter((name) => name.startsWith('lkjip-profil-'));
}
