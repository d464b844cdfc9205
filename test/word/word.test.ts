// The document on its own: a report that has every kind of block, and one that wants to break the file.

import { beforeAll, describe, expect, test } from 'vitest';
import { drawCharts } from '../../src/chart/canvas.ts';
import { rasterise, type Lukisan, type Raster } from '../../src/chart/raster.ts';
import type { Blok, Laporan } from '../../src/compose/laporan.ts';
import { writeWord } from '../../src/word/word.ts';
import { CONTOH } from '../render/contoh.ts';
import {
  all,
  isCards,
  ownText,
  parseXml,
  readDocument,
  rowsOf,
  styleOf,
  textOf,
  unpack,
  type Dokumen,
} from './baca.ts';

const GAMBAR_KECIL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

const blocks = (laporan: Laporan): readonly Blok[] =>
  [...laporan.bagianDepan, ...laporan.bab.flatMap(({ bagian }) => bagian)].flatMap(
    ({ isi }) => isi,
  );

let charts: ReadonlyMap<string, Lukisan>;

function write(laporan: Laporan): Promise<Uint8Array> {
  const foto = blocks(laporan).flatMap((blok) => (blok.jenis === 'dokumentasi' ? blok.foto : []));
  const raster: Raster = { jenis: 'png', isi: GAMBAR_KECIL, lebar: 3, tinggi: 2 };
  const entri = [...laporan.daftarIsi, ...laporan.daftarGambar, ...laporan.daftarTabel];
  return writeWord(laporan, {
    charts,
    foto: new Map(foto.map(({ berkas }) => [berkas, raster])),
    lambang: null,
    halaman: new Map(entri.map(({ id }, i) => [id, String(i + 1)])),
    tanggal: new Date('2021-02-28T00:00:00Z'),
  });
}

beforeAll(async () => {
  const gambar = blocks(CONTOH).filter((blok) => blok.jenis === 'gambar');
  charts = await rasterise(await drawCharts(gambar));
});

describe('a report with every kind of block', () => {
  let bytes: Uint8Array;
  let dokumen: Dokumen;
  beforeAll(async () => {
    bytes = await write(CONTOH);
    dokumen = readDocument(bytes);
  });

  test('the same report is the same bytes, in one process too', async () => {
    expect(Buffer.compare(await write(CONTOH), bytes)).toBe(0);
  });

  test('every part is well-formed XML', () => {
    const xml = [...dokumen.berkas].filter(([nama]) => /\.(?:xml|rels|svg)$/.test(nama));
    expect(xml.length).toBeGreaterThan(10);
    for (const [nama, isi] of xml) {
      expect(() => parseXml(isi.toString('utf8')), nama).not.toThrow();
    }
  });

  test('what a part refers to is there, and each id occurs once', () => {
    const rels = parseXml(dokumen.berkas.get('word/_rels/document.xml.rels')?.toString() ?? '');
    const hubungan = all(rels, 'Relationship').map(({ atribut }) => atribut);
    const ids = hubungan.map((satu) => satu['Id']);
    expect(new Set(ids).size).toBe(ids.length);
    const hilang = hubungan.filter(
      (satu) =>
        satu['TargetMode'] !== 'External' && !dokumen.berkas.has(`word/${satu['Target'] ?? ''}`),
    );
    expect(hilang).toEqual([]);
    const teks = dokumen.berkas.get('word/document.xml')?.toString() ?? '';
    const dipakai = [...teks.matchAll(/\br:(?:id|embed)="([^"]+)"/g)].map(([, id]) => id);
    expect(dipakai.length).toBeGreaterThan(3);
    expect(dipakai.filter((id) => !ids.includes(id))).toEqual([]);
    const gambar = all(dokumen.isi, 'wp:docPr').map(({ atribut }) => atribut['id']);
    expect(new Set(gambar).size).toBe(gambar.length);
  });

  test('every field, reference and link leads to a bookmark', () => {
    const penanda = all(dokumen.isi, 'w:bookmarkStart').map(({ atribut }) => atribut['w:name']);
    expect(new Set(penanda).size).toBe(penanda.length);
    const tujuan = [
      ...all(dokumen.isi, 'w:hyperlink').flatMap(({ atribut }) => atribut['w:anchor'] ?? []),
      ...all(dokumen.isi, 'w:instrText').flatMap((satu) =>
        [...ownText(satu).matchAll(/(?:PAGE)?REF (\S+)/g)].map(([, nama = '']) => nama),
      ),
    ];
    expect(tujuan.length).toBeGreaterThan(10);
    expect(tujuan.filter((nama) => !penanda.includes(nama))).toEqual([]);
  });

  test('fields open and close by turns', () => {
    let dalam = 0;
    for (const { atribut } of all(dokumen.isi, 'w:fldChar')) {
      dalam += { begin: 1, separate: 0, end: -1 }[atribut['w:fldCharType'] ?? ''] ?? NaN;
      expect(dalam).toBeGreaterThanOrEqual(0);
    }
    expect(dalam).toBe(0);
  });

  test('every style that is used is defined', () => {
    const gaya = parseXml(dokumen.berkas.get('word/styles.xml')?.toString() ?? '');
    const ada = all(gaya, 'w:style').map(({ atribut }) => atribut['w:styleId']);
    const dipakai = ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((nama) =>
      all(dokumen.isi, nama).map(({ atribut }) => atribut['w:val']),
    );
    expect([...new Set(dipakai)].filter((id) => !ada.includes(id))).toEqual([]);
  });

  test('heads repeat and rows stay whole', () => {
    const asal = blocks(CONTOH).filter((blok) => blok.jenis === 'tabel');
    const bernomor = dokumen.tabel.filter((tabel) => !isCards(rowsOf(tabel)));
    expect(bernomor).toHaveLength(asal.length);
    for (const [i, tabel] of bernomor.entries()) {
      const baris = all(tabel, 'w:tr');
      const kepala = baris.map((satu) => all(satu, 'w:tblHeader').length === 1);
      expect(baris.every((satu) => all(satu, 'w:cantSplit').length === 1)).toBe(true);
      expect(kepala).toEqual(baris.map((_, urutan) => urutan < asal[i]!.kepala.length));
    }
  });

  test('wide tables stand on landscape pages, the others do not', () => {
    const lanskap = blocks(CONTOH).filter((blok) => blok.jenis === 'tabel' && blok.lanskap).length;
    expect(lanskap).toBeGreaterThan(0);
    const arah = all(dokumen.isi, 'w:pgSz').map(({ atribut }) => atribut);
    expect(arah.some((satu) => satu['w:orient'] === 'landscape' && satu['w:w'] === '16838')).toBe(
      true,
    );
    expect(arah[0]?.['w:orient']).toBe('portrait');
  });

  test('pages are counted in roman numbers, then from 1 in the chapters', () => {
    const nomor = all(dokumen.isi, 'w:pgNumType').map(({ atribut }) => atribut);
    expect(nomor.filter((satu) => satu['w:start'] === '1').map((satu) => satu['w:fmt'])).toEqual([
      'lowerRoman',
      'decimal',
    ]);
  });

  test('every picture has words for who cannot see it', () => {
    const kata = all(dokumen.isi, 'wp:docPr').map(({ atribut }) => atribut['descr'] ?? '');
    expect(kata.length).toBeGreaterThan(0);
    expect(kata.filter((satu) => satu.trim() === '')).toEqual([]);
  });

  test('the document says what it is', () => {
    const inti = parseXml(dokumen.berkas.get('docProps/core.xml')?.toString() ?? '');
    const isi = (nama: string) => all(inti, nama).map(ownText).join('|');
    expect(isi('dc:title')).toBe(CONTOH.judul);
    expect(isi('dc:creator')).toBe(CONTOH.penulis);
    expect(isi('dc:language')).toBe('id-ID');
    expect(isi('dcterms:created')).toBe('2021-02-28T00:00:00Z');
  });
});

describe('a report that wants to break the file', () => {
  const JAHAT = 'a\u0000\u0008\ud800 </w:t>&<b>"\uffff\u001f ]]> z';
  const jahat: Laporan = {
    ...CONTOH,
    judul: JAHAT,
    penulis: JAHAT,
    bagianDepan: [],
    daftarIsi: [],
    daftarGambar: [],
    daftarTabel: [],
    bab: [
      {
        id: 'bab-i',
        label: 'BAB I',
        judul: JAHAT,
        bagian: [
          {
            id: 'satu',
            nomor: '1.1',
            judul: JAHAT,
            isi: [
              {
                jenis: 'paragraf',
                isi: [
                  { jenis: 'teks', teks: JAHAT },
                  {
                    jenis: 'tautan',
                    url: 'javascript:alert(1)',
                    isi: [{ jenis: 'teks', teks: 'satu' }],
                  },
                  { jenis: 'tautan', url: 'https://[', isi: [{ jenis: 'teks', teks: 'dua' }] },
                  {
                    jenis: 'tautan',
                    url: 'https://contoh.id/a b"<\u0001>?x=1&y=2',
                    isi: [{ jenis: 'teks', teks: 'tiga' }],
                  },
                  { jenis: 'tautan', url: '#tiada', isi: [{ jenis: 'teks', teks: 'empat' }] },
                  { jenis: 'rujukan', id: 'tabel-tiada', teks: 'Tabel 9.9' },
                ],
              },
              { jenis: 'subjudul', id: 'dua', tingkat: 3, teks: `${JAHAT} \\ " \\` },
            ],
          },
        ],
      },
    ],
  };

  test('gives a file that is whole, with the words and without the links that lead nowhere', async () => {
    const berkas = unpack(await write(jahat));
    for (const [nama, isi] of berkas) {
      if (!/\.(?:xml|rels)$/.test(nama)) continue;
      expect(() => parseXml(isi.toString('utf8')), nama).not.toThrow();
    }
    const dokumen = readDocument(await write(jahat));
    const teks = dokumen.paragraf.map(textOf);
    expect(teks.some((satu) => satu.includes('</w:t>&<b>"'))).toBe(true);
    expect(teks.join()).toContain('satuduatigaempatTabel 9.9');
    expect(all(dokumen.isi, 'w:hyperlink').map(textOf)).toEqual(['tiga']);
    const rels = berkas.get('word/_rels/document.xml.rels')?.toString() ?? '';
    expect(rels).not.toContain('javascript');
    expect(rels).toContain('https://contoh.id/a%20b');
  });
});

test('numbers of a column stand on their comma, and keep their text', async () => {
  const dokumen = readDocument(await write(CONTOH));
  const angka = dokumen.tabel.flatMap((tabel) => all(tabel, 'w:p'));
  const menjorok = angka.filter((satu) =>
    all(satu, 'w:ind').some(({ atribut }) => Number(atribut['w:right'] ?? atribut['w:end']) > 0),
  );
  expect(menjorok.length).toBeGreaterThan(0);
  expect(menjorok.map(textOf).filter((teks) => teks !== teks.trim())).toEqual([]);
  expect(rowsOf(dokumen.tabel[0]!).length).toBeGreaterThan(1);
  expect(styleOf(dokumen.paragraf[0]!)).not.toBe('');
});
