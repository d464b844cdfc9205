// The index page of many agencies: the sums by hand, nothing counted twice, nothing of a stranger's summary acts.

import { describe, expect, test } from 'vitest';
import { indexPage } from '../../src/summary/page.ts';
import { parseRingkasan } from '../../src/summary/read.ts';
import {
  summaryJson,
  type AgencyOutcome,
  type ReportFigures,
  type Summary,
} from '../../src/summary/summary.ts';

const FIGURES: ReportFigures = {
  indikator: 4,
  tercapai: 3,
  belum: 1,
  takTerukur: 0,
  anggaran: '1000',
  realisasi: '900',
  serapan: '90,00',
  lengkap: true,
  gabungan: false,
};
const agency = (ruang: string, ...figures: readonly Partial<ReportFigures>[]): AgencyOutcome => ({
  ruang,
  nama: `Dinas ${ruang.toUpperCase()}`,
  status: 'selesai',
  galat: 0,
  peringatan: 2,
  laporan: figures.map((one, i) => ({
    tahun: 2020 + i,
    halaman: null,
    berkas: [`${ruang}/${2020 + i}/lkjip-${2020 + i}.html`],
    angka: { ...FIGURES, ...one },
  })),
  masalah: [],
  sebab: null,
});
const summary = (...instansi: readonly AgencyOutcome[]): Summary => ({
  versi: 1,
  jenis: 'ringkasan',
  lkjip: '0.1.0',
  pohon: { instansi: instansi.length, sidik: 'x' },
  bagian: { dari: 1, ada: [1] },
  instansi,
});
const page = (...instansi: readonly AgencyOutcome[]) => indexPage(summary(...instansi), 'id', '');
/** The texts of the cells of the row that begins so. */
const cellsOf = (html: string, head: string) =>
  html
    .split(head)[1]!
    .split('</tr>')[0]!
    .split('\n')
    .filter((line) => line.startsWith('<td class'))
    .map((line) => line.replace(/<[^>]+>/g, ''));

describe('the figures of all agencies', () => {
  test('are sums, and the absorbed share a ratio of sums', () => {
    const html = page(
      agency('a', {}),
      agency('b', { indikator: 6, tercapai: 2, belum: 3, takTerukur: 1, anggaran: '3000', realisasi: '1500' }), // prettier-ignore
    );
    // 3 + 2 of 4 + 6; 900 + 1500 of 1000 + 3000, which is 60 per cent; a mean of 90 and 50 would be 70.
    expect(cellsOf(html, '<th scope="row">2020</th>')).toEqual([
      '5 dari 10',
      '4',
      '1',
      'Rp4.000',
      'Rp2.400',
      '60,00%',
    ]);
    // What was nihil is counted there too.
    expect(html).toContain('Belum terukur atau nihil');
    expect(html).not.toContain('Uang: jumlah');
  });

  test('a row a year', () => {
    const html = page(agency('a', {}, { realisasi: '500' }), agency('b', {}));
    expect(cellsOf(html, '<th scope="row">2020</th>').at(-2)).toBe('Rp1.800');
    expect(cellsOf(html, '<th scope="row">2021</th>').slice(-2)).toEqual(['Rp500', '50,00%']);
  });

  test('leave out whose money is not all reported, and say so', () => {
    const html = page(agency('a', {}), agency('b', { lengkap: false, realisasi: '1' }));
    expect(cellsOf(html, '<th scope="row">2020</th>').slice(3)).toEqual([
      'Rp1.000',
      'Rp900',
      '90,00%',
    ]);
    expect(html).toContain('<p>2020: Uang: jumlah 1 dari 2 laporan');
    expect(html).toContain('<td class="angka">90,00% (sebagian)</td>');
  });

  test('count nothing twice that a regency gathers from its agencies', () => {
    const html = page(agency('a', {}), agency('kabupaten', { gabungan: true }));
    expect(cellsOf(html, '<th scope="row">2020</th>')[0]).toBe('3 dari 4');
    expect(html).toContain('1 laporan yang memakai angka instansi lain tidak ikut dijumlahkan');
  });

  test('of no money at all are not 0', () => {
    const html = page(
      agency('a', { anggaran: null, realisasi: null, serapan: null, lengkap: false }),
    );
    expect(cellsOf(html, '<th scope="row">2020</th>').slice(3)).toEqual(['–', '–', '–']);
  });
});

describe('an agency', () => {
  test('has its years below one another, beside its name', () => {
    const html = page(agency('a', {}, {}));
    expect(html).toContain(
      '<th scope="rowgroup" rowspan="2">Dinas A <span class="ruang">a</span></th>',
    );
    expect(html.match(/rowspan="2"/g)).toHaveLength(2);
    expect(html).toContain('<a href="./a/2021/lkjip-2021.html" aria-label="HTML, Dinas A, 2021">');
  });

  test('that was not built is named with what stops it', () => {
    const masalah = [{ kode: 'x', berkas: 'b/lkjip.yaml', baris: 3, kolom: 1, pesan: 'kurang <satu>' }]; // prettier-ignore
    const broken: AgencyOutcome = { ...agency('b'), status: 'galat', galat: 1, masalah };
    const html = page(agency('a', {}), broken);
    expect(html).toContain('2 instansi: 1 tersusun, 1 belum tersusun.');
    expect(html).toContain('<td>b/lkjip.yaml:3: kurang &lt;satu&gt;</td>');
  });

  test('of a stranger’s summary leads nowhere but below the page, and acts not', () => {
    const evil = agency('a', {});
    const berkas = [
      '../rahasia.html',
      '/etc/passwd',
      'javascript:alert(1)',
      'a/"><script>.pdf',
      'a/\ud800.pdf',
    ];
    const html = page({ ...evil, nama: '<script>', laporan: [{ ...evil.laporan[0]!, berkas }] });
    expect(html).not.toMatch(/<script|href="(?!\.\/|#)|\.\.\//);
    expect([...html.matchAll(/href="(\.[^"]*)"/g)].map(([, href]) => href)).toEqual([
      './javascript%3Aalert(1)',
      './a/%22%3E%3Cscript%3E.pdf',
    ]);
  });
});

test('English has every word', () => {
  const html = indexPage(summary(agency('a', { lengkap: false })), 'en', '');
  expect(html).toContain('<html lang="en">');
  expect(html).not.toMatch(/instansi:|Serapan|peringatan|sebagian/);
});

test('a summary keeps the figures when it is read again, and one without them is still read', () => {
  const whole = summary(agency('a', {}));
  expect(parseRingkasan(summaryJson(whole), 'x')).toEqual(whole);
  const old = summaryJson(whole).replace(/,"angka":\{[^}]*\}/, '');
  const read = parseRingkasan(old, 'x');
  expect(read.instansi[0]?.laporan[0]?.angka).toBeNull();
  expect(indexPage(read, 'id', '')).toContain('<td class="angka">–</td>');
  const bad = summaryJson(whole).replace('"anggaran":"1000"', '"anggaran":"1e9999"');
  expect(() => parseRingkasan(bad, 'x')).toThrow('angka.anggaran');
});
