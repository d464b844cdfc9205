// The summary: what it says of known results, and that it is two pages whatever the data are.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFName } from '@cantoo/pdf-lib';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TOPICS } from '../../src/catalogue/catalogue.ts';
import { analyse, type Tahunan } from '../../src/analyse.ts';
import { BATAS, composeRingkas } from '../../src/compose/ringkas/ringkas.ts';
import { documentName } from '../../src/build/formats.ts';
import { openMaterial } from '../../src/build/make/open.ts';
import type { Effects } from '../../src/build/effects.ts';
import { makeRingkas } from '../../src/build/make/ringkas.ts';
import { openPdf } from '../../src/print/file/file.ts';
import { printReport } from '../../src/print/pdf.ts';
import { openBrowser, type BrowserSession } from '../../src/print/browser/session.ts';
import { loadShippedTemplates, readFont } from '../../src/render/load-templates.ts';
import { loadWorkspace } from '../../src/source/load/load.ts';
import type { RawWorkspace } from '../../src/source/parse.ts';
import { workspaceOf } from '../excel/contoh.ts';
import { catalogOf, ENVIRONMENT, readTexts } from '../print/helper.ts';
import { agency } from '../shared/agency.ts';
import { onceEach } from '../shared/once-each.ts';
import { sharedReports } from '../shared/reports.ts';
import { bahan, MINIMAL } from '../validate/ruang.ts';

const INSTANSI = agency('Dinas Uji', 'Kota Uji');

const tahunan = (raw: RawWorkspace, ...tahun: number[]): readonly Tahunan[] =>
  analyse(raw, tahun, 'id').tahunan;

const topicOf = (kode: string) => TOPICS.get(kode)!;

async function ringkasData() {
  const [one] = tahunan(await loadWorkspace('data'), 2020);
  return composeRingkas(INSTANSI, one!.hasil, one!.diagnostics, BATAS[0]!, topicOf);
}

/** Names as long as officials write them, and longer. */
function besar(banyak: number, length: number): RawWorkspace {
  const nama = (awal: string) => `${awal} ${'Meningkatnya Kualitas Pelayanan '.repeat(20)}`.slice(0, length); // prettier-ignore
  const kode = Array.from({ length: banyak }, (_, i) => `I${i + 1}`);
  const sasaran = Array.from({ length: Math.ceil(banyak / 5) }, (_, s) => {
    const isi = kode.slice(s * 5, s * 5 + 5).map((k) => `      - { kode: ${k}, nama: "${nama(k)}", satuan: "${nama('u')}", target: { 2020: 100 } }\n`); // prettier-ignore
    return `  - kode: S${s + 1}\n    nama: "${nama(`S${s + 1}`)}"\n    indikator:\n${isi.join('')}`;
  });
  const program = sasaran.map((_, s) => `  - { kode: P${s}, nama: "${nama('P')}", sasaran: S${s + 1}, anggaran: 9${s}8765432109, realisasi: null }\n`); // prettier-ignore
  return workspaceOf({
    'lkjip.yaml': `versi: 1\ninstansi: { nama: "${nama('Dinas').slice(0, 120)}", daerah: Kota Uji }\n`,
    'renstra-2019-2023.yaml': `periode: { mulai: 2019, selesai: 2023 }\nsasaran:\n${sasaran.join('')}`,
    '2020/target.yaml': `iku: { sumber: "${nama('IKU')}", target: { ${kode.map((k) => `${k}: 100`).join(', ')} } }\n`,
    '2020/realisasi.yaml': `realisasi: { ${kode.map((k, i) => `${k}: ${i + 1}`).join(', ')} }\n`,
    '2020/anggaran.yaml': `sumber: "${nama('DPA')}"\nprogram:\n${program.join('')}`,
  });
}

describe('what the summary says', () => {
  test('counts what was reached: 108,37 and 116,01 of the four', async () => {
    const { pokok, hitungan, indikator, sasaran } = await ringkasData();
    expect(pokok).toEqual({ banyak: '2 dari 4', teks: 'indikator mencapai target' });
    expect(hitungan.map(({ banyak }) => banyak)).toEqual(['2', '2', '0']);
    expect(indikator.map(({ capaian, predikat }) => [capaian, predikat])).toEqual([
      ['108,37', 'Sangat Tinggi'],
      ['116,01', 'Sangat Tinggi'],
      ['99,57', 'Sangat Tinggi'],
      ['0,00', 'Sangat Rendah'],
    ]);
    // 99,57 is "Sangat Tinggi", and yet it is below its target: the signs add up to the head.
    expect(indikator.map(({ status }) => status)).toEqual([
      'tercapai',
      'tercapai',
      'belum',
      'belum',
    ]);
    expect(sasaran.map(({ tercapai }) => tercapai)).toEqual(['1 dari 1', '1 dari 1', '0 dari 2']);
  });

  test('takes what was nihil for neither missing nor unmeasured', async () => {
    const [court] = tahunan(await loadWorkspace('examples/pengadilan'), 2022);
    const { indikator, benahi } = composeRingkas(INSTANSI, court!.hasil, [], BATAS[0]!, topicOf);
    const told = indikator.filter(({ realisasi }) => realisasi === 'Nihil');
    expect(told.map(({ predikat }) => predikat)).toEqual(['–']);
    expect(benahi.map(({ isi }) => isi).join(' ')).not.toContain('belum memiliki realisasi');
  });

  test('says once that a value was not measured', () => {
    const { workspace: ruang, hasil } = bahan(MINIMAL, {
      '2020/realisasi.yaml': 'realisasi: { S1.1: { status: belum-rilis, alasan: menunggu BPS } }\n',
    });
    const [row] = composeRingkas(ruang.instansi, hasil, [], BATAS[0]!, topicOf).indikator;
    expect([row?.teksStatus, row?.predikat]).toEqual(['Belum terukur', '–']);
  });

  test('gives words no unit, and long figures room', async () => {
    const [hospital] = tahunan(await loadWorkspace('examples/rumah-sakit'), 2022);
    const { lebar, benahi } = composeRingkas(INSTANSI, hospital!.hasil, [], BATAS[0]!, topicOf);
    expect([lebar, (await ringkasData()).lebar]).toEqual([true, false]);
    expect(benahi.map(({ isi }) => isi).join(' ')).not.toMatch(/(?:Utama|Paripurna) [a-z]/);
  });

  test('draws bars to 120, and says where less is better', async () => {
    const { indikator } = await ringkasData();
    expect(indikator.map(({ batang }) => batang)).toEqual([108, 116, 100, 0]);
    const [, , contoh] = tahunan(await loadWorkspace('examples/dinas-contoh'), 2021, 2022, 2023);
    const { indikator: izin } = composeRingkas(INSTANSI, contoh!.hasil, [], BATAS[0]!, topicOf);
    expect(izin.map(({ satuan }) => satuan)).toContain('menit; makin rendah makin baik');
  });

  test('does not show as 0 what was not reported', async () => {
    const { uang } = await ringkasData();
    expect(uang).toMatchObject({
      anggaran: 'Rp16.103.482.613',
      realisasi: 'belum dilaporkan',
      serapan: '–',
      batang: null,
    });
  });

  test('tells the money of a program without a sasaran in a row of its own, so that the rows add up', () => {
    const { workspace: ruang, hasil } = bahan(MINIMAL, {
      '2020/anggaran.yaml': `program:
  - { kode: P1, nama: Program Satu, sasaran: S1, anggaran: 2000000, realisasi: 1500000 }
  - { kode: P2, nama: Program Dua, sasaran: [], anggaran: 1000000, realisasi: 900000 }
`,
    });
    const { uang } = composeRingkas(ruang.instansi, hasil, [], BATAS[0]!, topicOf);
    expect(uang?.anggaran).toBe('Rp3.000.000');
    expect(uang?.baris.map(({ nama, anggaran }) => [nama, anggaran]).slice(1)).toEqual([
      ['Program tanpa sasaran', '1.000.000'],
    ]);
    expect(uang?.baris[0]?.anggaran).toBe('2.000.000');
  });

  test('names the lowest, what is missing, and the warnings, and states the rule', async () => {
    const { benahi, asal } = await ringkasData();
    expect(benahi.map(({ judul }) => judul)).toEqual([
      'Aksi Pelayanan Publik Masuk Nominasi Penghargaan Nasional',
      'Data yang belum lengkap',
      'Data yang belum selesai diperiksa',
    ]);
    expect(benahi[2]!.isi).toMatch(
      /^40 hal dalam data belum selesai diperiksa, terutama [a-z ]+ dan [a-z ]+\.$/,
    );
    const said = JSON.stringify({ benahi, asal });
    expect(said).not.toMatch(/lkjip|explain|validate|[a-z]+-[a-z]+-[a-z]+/);
    expect(benahi[1]!.isi).toBe('Realisasi anggaran 10 dari 10 program belum dilaporkan.');
    expect(asal.find(({ hal }) => hal === 'Tiga hal')?.isi).toMatch(
      /^Dipilih menurut aturan tetap/,
    );
  });

  test('takes the next lowest where nothing is missing', async () => {
    const all = tahunan(await loadWorkspace('examples/dinas-contoh'), 2023);
    const { hasil } = all[0]!;
    const { benahi } = composeRingkas(INSTANSI, hasil, [], BATAS[0]!, topicOf);
    // Capaian 95,00, 97,62 and 98,62 in examples/laporan/2023.
    expect(benahi.map(({ isi }) => /^Capaian ([\d,]+)/.exec(isi)?.[1])).toEqual(['95,00', '97,62', '98,62']); // prettier-ignore
  });

  test('of sixty indicators shows the lowest, and says how many others there are', () => {
    const [one] = tahunan(besar(60, 40), 2020);
    const { indikator, pokok, lainnya } = composeRingkas(
      INSTANSI,
      one!.hasil,
      [],
      BATAS[0]!,
      topicOf,
    );
    expect(pokok.banyak).toBe('0 dari 60');
    expect(indikator.map(({ realisasi }) => Number(realisasi))).toEqual(Array.from({ length: 14 }, (_, i) => i + 1)); // prettier-ignore
    expect(lainnya.indikator).toBe('Ditampilkan 14 indikator dengan capaian terendah, dan 46 lainnya dimuat dalam laporan lengkap.'); // prettier-ignore
    expect(lainnya.sasaran).toMatch(/^Ditampilkan 6 sasaran .*, dan 6 lainnya/);
    expect(lainnya.uang).toMatch(/dan 6 lainnya/);
  });
});

test('what does not fit on two pages is for the data or the templates to mend', async () => {
  const [isi] = tahunan(await loadWorkspace('data'), 2020);
  const effects = {
    templates: loadShippedTemplates,
    font: readFont,
    print: () => Promise.resolve({ pdf: new Uint8Array(), pageCount: 3 }),
    step: () => undefined,
  };
  const request = { instansi: INSTANSI, tahunan: isi!, tanggal: new Date(0) };
  const bahan = openMaterial(request, effects as unknown as Effects);
  const ringkas = makeRingkas(bahan, 'lkjip-2020-ringkas.pdf');
  await expect(ringkas).rejects.toMatchObject({ name: 'UserError', exitCode: 1 });
});

describe('the printed summary', () => {
  let session: BrowserSession;
  beforeAll(async () => {
    session = await openBrowser({ env: ENVIRONMENT });
  });
  afterAll(() => session.close());

  const effects = {
    templates: loadShippedTemplates,
    font: readFont,
    print: ({ period: _, jenis: __, ...request }) => printReport(request, session),
    step: () => undefined,
  } satisfies Partial<Effects>;

  async function cetak(isi: Tahunan): Promise<Uint8Array> {
    const tanggal = new Date('2021-02-28T00:00:00Z');
    const request = { instansi: INSTANSI, tahunan: isi, tanggal };
    const nama = documentName('ringkas', isi.tahun);
    const [berkas] = await makeRingkas(openMaterial(request, effects as unknown as Effects), nama);
    expect(berkas!.nama).toBe(`lkjip-${isi.tahun}-ringkas.pdf`);
    return berkas!.content as Uint8Array;
  }

  /** Of data/ and of names with 110 letters, on some paper: printed once for all tests. */
  const onPaper = onceEach(async (key) => {
    const [what, kertas] = key.split(' ') as [string, Tahunan['laporan']['tampilan']['kertas']];
    const [isi] = tahunan(what === 'data' ? await loadWorkspace('data') : besar(60, 110), 2020);
    const tampilan = { ...isi!.laporan.tampilan, kertas };
    return cetak({ ...isi!, laporan: { ...isi!.laporan, tampilan } });
  });

  test.each([
    ['data', ['2020']],
    ['examples/dinas-contoh', ['2021', '2022', '2023']],
  ] as const)('is two pages for each year of %s', async (workspace, years) => {
    const reports = await sharedReports(workspace);
    expect(readdirSync(reports).filter((name) => /^\d+$/.test(name))).toEqual(years);
    for (const year of years) {
      const teks = await readTexts(readFileSync(join(reports, year, `lkjip-${year}-ringkas.pdf`)));
      expect(teks).toHaveLength(2);
      expect(teks[0]).toContain('indikator mencapai target');
      expect(teks[1]).toContain('Sumber angka'.toUpperCase());
    }
  });

  async function expectFull(pdf: Uint8Array): Promise<void> {
    const teks = await readTexts(pdf);
    expect(teks).toHaveLength(2);
    expect(teks[0]).toMatch(/dan \d+ lainnya/);
  }

  test.each([
    [60, 40],
    [60, 400],
    [14, 400],
  ])('is two pages with %d indicators of names with %d letters', async (banyak, length) => {
    const [isi] = tahunan(besar(banyak, length), 2020);
    await expectFull(await cetak(isi!));
  });

  test.each(['A4', 'F4', 'Legal', 'Letter'] as const)(
    'is two pages of %s, with as many rows as they hold',
    async (kertas) => {
      await expectFull(await onPaper(`besar ${kertas}`));
      for (const what of ['besar', 'data']) {
        const pdf = await onPaper(`${what} ${kertas}`);
        const dokumen = await getDocumentProxy(new Uint8Array(pdf));
        expect(dokumen.numPages).toBe(2);
        // As they are sold: 210 × 297, 215 × 330, 8½ × 14 and 8½ × 11 inches.
        const [lebar, tinggi] = { A4: [595, 842], F4: [609, 935], Legal: [612, 1008], Letter: [612, 792] }[kertas]; // prettier-ignore
        for (const nomor of [1, 2]) {
          const { view } = await dokumen.getPage(nomor);
          expect(Math.abs(view[2]! - lebar!)).toBeLessThan(1.5);
          expect(Math.abs(view[3]! - tinggi!)).toBeLessThan(1.5);
        }
      }
    },
  );

  test('is the same bytes each time, tagged, with title and language', async () => {
    const [isi] = tahunan(await loadWorkspace('data'), 2020);
    const [one, two] = [await onPaper('data A4'), await cetak(isi!)];
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
    const file = await openPdf(one);
    const katalog = catalogOf(file);
    expect(katalog.get(PDFName.of('MarkInfo'))?.toString()).toContain('/Marked true');
    expect(katalog.get(PDFName.of('Lang'))?.toString()).toBe('(id)');
  });
});
