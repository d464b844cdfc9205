// Lines of a megabyte that lead a careless pattern astray: what grows with the square of the length takes minutes.

import { afterEach, beforeEach, expect, test } from 'vitest';
import { tame } from '../../src/cli/terminal/tame.ts';
import { printable } from '../../src/diagnostic/format/text.ts';
import { readWorkbook } from '../../src/excel/workbook/workbook.ts';
import { findUnsafeSvg } from '../../src/source/assets/svg.ts';
import { jalankan } from '../cli/io.ts';
import { tulisRuang } from '../cli/ruang.ts';
import { rawWorkbook } from '../export/workbooks.ts';
import { startClock } from '../shared/clock.ts';

const PROSA = 240 * 1024;
const MEGABITA = 2 ** 20;
let spent: () => number;
beforeEach(() => {
  spent = startClock();
});
afterEach(() => {
  expect(spent()).toBeLessThan(20_000);
});

const repeat = (teks: string, size: number) =>
  teks.repeat(Math.ceil(size / teks.length)).slice(0, size);

/** Begins with `awal`, goes on with `teks` for as long as prose may be. */
test.each([
  ['', '{{'],
  ['', '{{ capaian '],
  ['{{ capaian ', '"'],
  ['{{ capaian S1 ', '“'],
  ['', '`'],
  ['', '**a '],
  ['', '!['],
  ['', '[a]('],
  ['', '| '],
  ['', '<'],
  ['', '1.'],
  ['', '1.000'],
  ['', '- '],
  ['', '> '],
  ['a', '\t'],
  ['a', ' '],
  ['`a', ' '],
  ['', 'Rp'],
  ['', '('],
  ['', 'a  \n'],
])('prose of %j and then %j', async (awal, teks) => {
  // Kept apart from what follows, so that it cannot be cut off as the end of a line.
  const isi = `${awal}${repeat(teks, PROSA / Buffer.byteLength(teks) / 1.01)}b\``;
  const cwd = await tulisRuang({ '2020/narasi/1.1-latar-belakang.md': `# Latar\n\n${isi}\n` });
  const { kode, stderr } = await jalankan(['validate', '2020'], { cwd });
  expect([0, 1]).toContain(kode);
  expect(stderr).not.toContain('berkas-terlalu-besar');
});

test.each(['1.', '9', '-', ' ', '<', 'a,'])('a figure and a name of %j', async (teks) => {
  const nilai = `a${repeat(teks, MEGABITA)}b`;
  const cwd = await tulisRuang({
    '2020/realisasi.yaml': `realisasi:\n  S1.1: "${nilai.slice(1, -1)}"\n`,
    'lkjip.yaml': `versi: 1\ninstansi: { nama: "${nilai}", daerah: B }\n`,
  });
  const { kode } = await jalankan(['validate', '2020'], { cwd });
  expect([0, 1]).toContain(kode);
});

test.each([' ', '-', '<', '&'])('names of %j on every page', async (teks) => {
  const nama = `a${repeat(teks, PROSA)}b`;
  const renstra = `periode: { mulai: 2019, selesai: 2023 }
tujuan: [{ kode: T1, nama: "${nama}", indikator: [] }]
sasaran:
  - { kode: S1, nama: "${nama}", tujuan: T1, indikator: [{ kode: S1.1, nama: "${nama}", satuan: poin, target: { 2019: 80, 2020: 80, 2023: 90 } }] }
`;
  const cwd = await tulisRuang({ 'renstra-2019-2023.yaml': renstra });
  const { kode } = await jalankan(['build', '2020', '--no-cache', '--format', 'json,csv'], { cwd });
  expect([0, 1]).toContain(kode);
});

test.each(['\u001b', '\u001b[', '\r', '\n'])('a message of %j', (teks) => {
  const length = repeat(teks, MEGABITA);
  expect(tame(length)).toHaveLength(length.length);
  expect(printable(length)).toHaveLength(length.length);
});

test.each(['<svg ', '<svg a="', '<svg style="url( ', '<!--', '&amp', '<![CDATA['])(
  'an emblem of %j',
  (teks) => {
    const isi = `<svg><style>${repeat(' ', 1000)}</style>${repeat(teks, MEGABITA / 2)}`;
    expect(findUnsafeSvg(Buffer.from(isi))).not.toBeNull();
  },
);

test.each(['[', '"', '\\', '[$-'])('a format of cells of %j', (teks) => {
  const kode = repeat(teks, MEGABITA).replaceAll('"', '&quot;');
  const style = `<numFmts><numFmt numFmtId="170" formatCode="${kode}"/></numFmts><cellXfs><xf numFmtId="170"/></cellXfs>`;
  const workbook = rawWorkbook('<row r="1"><c r="A1" s="0"><v>1</v></c></row>', { styles: style });
  expect(readWorkbook(workbook)[0]?.rows.get(1)?.get(0)?.text).toBe('1');
});

test.each(['1', '.', ' ', '-', '1.'])('a cell of %j', (teks) => {
  const isi = `<row r="1"><c r="A1"><v>${repeat(teks, 200_000)}b</v></c></row>`;
  expect(() => readWorkbook(rawWorkbook(isi))).not.toThrow(RangeError);
});
