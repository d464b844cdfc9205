// The report of 2020, built for real from data/, against the figures that its printed edition shows.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { digestOf } from '../shared/digest.ts';
import { cacheOf, FORMATS, sharedReports } from '../shared/reports.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface F {
  nilai: string;
  tampil: string;
}
interface Hasil {
  indikator: {
    kode: string;
    target: F;
    realisasi: F;
    capaian: F;
    predikat: string;
    capaian_akhir: F;
    realisasi_lalu: Record<string, F>;
  }[];
  sasaran: { kode: string; efisiensi: Record<string, F | null> & { keterangan: string | null } }[];
  tabel: { kode: string; baris: { capaian?: F }[]; rata_rata: unknown }[];
  anggaran: {
    jumlah: F;
    realisasi: F | null;
    serapan: F | null;
    program: { realisasi: F | null }[];
  };
}

/**
 * Builds all formats in a process of its own, from another folder, in another time zone and language. It finds the page
 * map of the first build, so that a cold and a warm print are compared too.
 */
function buildAgain(folder: string): void {
  const argumen = ['build', '2020', '--data', join(root, 'data'), '--output', folder];
  const all = [join(root, 'bin/lkjip.js'), ...argumen, '--format', FORMATS.join(',')];
  const env = { ...process.env, TZ: 'UTC', LANG: 'C', XDG_CACHE_HOME: cacheOf(inject('shared')) };
  execFileSync(process.execPath, all, { cwd: folder, stdio: 'pipe', env });
}

const two = mkdtempSync(join(tmpdir(), 'lkjip-dua-'));
let one: string;
let hasil: Hasil;
let html: string;

beforeAll(async () => {
  one = await sharedReports('data');
  buildAgain(two);
  hasil = JSON.parse(readFileSync(join(one, '2020/lkjip-2020.json'), 'utf8')) as Hasil;
  html = readFileSync(join(one, '2020/lkjip-2020.html'), 'utf8');
});

afterAll(() => {
  rmSync(two, { recursive: true, force: true });
});

describe('figures of the printed report', () => {
  it.each([
    ['S1.1', '95', '102,95', '108,37', 'Sangat Tinggi'],
    ['S2.1', '95', '110,21', '116,01', 'Sangat Tinggi'],
    ['S3.1', '82', '81,65', '99,57', 'Sangat Tinggi'],
    ['S3.2', '1', '0', '0,00', 'Sangat Rendah'],
  ])('%s', (kode, target, realisasi, capaian, predikat) => {
    const indikator = hasil.indikator.find((i) => i.kode === kode);
    expect(indikator?.target.tampil).toBe(target);
    expect(indikator?.realisasi.tampil).toBe(realisasi);
    expect(indikator?.capaian.tampil).toBe(capaian);
    expect(indikator?.predikat).toBe(predikat);
  });

  it('against the end of the period, where the print repeats the annual figures', () => {
    const akhir = Object.fromEntries(hasil.indikator.map((i) => [i.kode, i.capaian_akhir.tampil]));
    expect(akhir).toMatchObject({ 'S1.1': '102,95', 'S2.1': '110,21' });
  });

  it('means of the 38 units, a blank left out', () => {
    const akip = hasil.tabel.find((t) => t.baris.length === 38);
    expect(akip?.rata_rata).toMatchObject({
      2018: { tampil: '83,88' },
      2019: { tampil: '78,38' },
      2020: { tampil: '81,65' },
    });
    expect(hasil.indikator.find((i) => i.kode === 'S3.1')?.realisasi_lalu['2019']?.tampil).toBe(
      '78,38',
    );
  });

  it.each([
    ['S1', '0,95', '87,16', '1,18', '0,24'],
    ['S2', '0,95', '98,20', '1,12', '0,18'],
  ])('efficiency of %s', (kode, standar, keuangan, indeks, tingkat) => {
    const efisiensi = hasil.sasaran.find((s) => s.kode === kode)?.efisiensi;
    expect(efisiensi?.['standar']?.tampil).toBe(standar);
    expect(efisiensi?.['realisasi_keuangan']?.tampil).toBe(keuangan);
    expect(efisiensi?.['indeks']?.tampil).toBe(indeks);
    expect(efisiensi?.['tingkat']?.tampil).toBe(tingkat);
    expect(efisiensi?.keterangan).toBe('Efisien');
  });

  it('the budget, and no spending where none was reported', () => {
    expect(hasil.anggaran.jumlah).toEqual({ nilai: '16103482613', tampil: '16.103.482.613' });
    expect(hasil.anggaran.realisasi).toBeNull();
    expect(hasil.anggaran.serapan).toBeNull();
    expect(hasil.anggaran.program.every((p) => p.realisasi === null)).toBe(true);
  });
});

describe('the page', () => {
  it('has no table number twice, and refers to none that is not there', () => {
    const judul = [...html.matchAll(/<caption[^>]*><span class="label">(Tabel [^<]+)</g)].map(
      (m) => m[1],
    );
    expect(judul.length).toBeGreaterThan(15);
    expect(new Set(judul).size).toBe(judul.length);
    const dirujuk = [...html.matchAll(/<a class="rujukan"[^>]*>(Tabel [^<]+)</g)].map((m) => m[1]);
    expect(dirujuk.filter((satuRujukan) => !judul.includes(satuRujukan))).toEqual([]);
  });

  it('keeps the ids of two elements apart', () => {
    const id = [...html.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]);
    expect(new Set(id).size).toBe(id.length);
  });

  it('asks for nothing outside its folder', () => {
    expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  });
});

it('gives the same bytes in two processes, folders, time zones and languages', () => {
  const digest = digestOf(join(one, '2020'));
  for (const format of ['html', 'pdf', 'docx', 'xlsx', 'csv', 'json']) {
    expect(Object.keys(digest)).toContain(`lkjip-2020.${format}`);
  }
  expect(digestOf(join(two, '2020'))).toEqual(digest);
});
