// The document on its own: a report that has every kind of block, and one that wants to break the file.

import { beforeAll, describe, expect, test } from 'vitest';
import { drawCharts } from '../../src/chart/canvas.ts';
import {
  drawEmblem,
  prepareEmblem,
  rasterise,
  type Picture,
  type Raster,
} from '../../src/chart/raster.ts';
import { loadSkia } from '../../src/chart/skia.ts';
import { daftar, paragraf } from '../../src/compose/blocks.ts';
import type { Blok, Laporan } from '../../src/compose/report.ts';
import { columnWidths } from '../../src/word/columns.ts';
import type { Lambang } from '../../src/word/cover.ts';
import { writeWord } from '../../src/word/word.ts';
import { CONTOH, sel } from '../render/contoh.ts';
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
  type Unsur,
} from './baca.ts';

const GAMBAR_KECIL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

const blocks = (laporan: Laporan): readonly Blok[] =>
  [...laporan.bagianDepan, ...laporan.bab.flatMap(({ bagian }) => bagian)].flatMap(
    ({ isi }) => isi,
  );

let charts: ReadonlyMap<string, Picture>;

function write(laporan: Laporan, lambang: Lambang | null = null): Promise<Uint8Array> {
  const foto = blocks(laporan).flatMap((blok) => (blok.jenis === 'dokumentasi' ? blok.foto : []));
  const raster: Raster = { jenis: 'png', content: GAMBAR_KECIL, width: 3, height: 2 };
  const entri = [...laporan.daftarIsi, ...laporan.daftarGambar, ...laporan.daftarTabel];
  return writeWord(laporan, {
    charts,
    foto: new Map(foto.map(({ berkas }) => [berkas, raster])),
    lambang,
    band: raster,
    ornament: raster,
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
    const ids = hubungan.map((one) => one['Id']);
    expect(new Set(ids).size).toBe(ids.length);
    const missing = hubungan.filter(
      (one) =>
        one['TargetMode'] !== 'External' && !dokumen.berkas.has(`word/${one['Target'] ?? ''}`),
    );
    expect(missing).toEqual([]);
    const teks = dokumen.berkas.get('word/document.xml')?.toString() ?? '';
    const used = [...teks.matchAll(/\br:(?:id|embed)="([^"]+)"/g)].map(([, id]) => id);
    expect(used.length).toBeGreaterThan(3);
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
    const gambar = all(dokumen.isi, 'wp:docPr').map(({ atribut }) => atribut['id']);
    expect(new Set(gambar).size).toBe(gambar.length);
  });

  test('every field, reference and link leads to a bookmark', () => {
    const penanda = all(dokumen.isi, 'w:bookmarkStart').map(({ atribut }) => atribut['w:name']);
    expect(new Set(penanda).size).toBe(penanda.length);
    const tujuan = [
      ...all(dokumen.isi, 'w:hyperlink').flatMap(({ atribut }) => atribut['w:anchor'] ?? []),
      ...all(dokumen.isi, 'w:instrText').flatMap((one) =>
        [...ownText(one).matchAll(/(?:PAGE)?REF (\S+)/g)].map(([, nama = '']) => nama),
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

  test('the cover has its ground at the foot of the page, behind the words of one frame', () => {
    const anchor = all(dokumen.isi, 'wp:anchor')[0]!;
    expect(anchor.atribut['behindDoc']).toBe('1');
    // A4, 297 mm high, less 92 mm; a millimetre is 36,000 EMU.
    const [x, y] = all(anchor, 'wp:posOffset').map((one) => Number(ownText(one)));
    expect([x, y]).toEqual([0, 205 * 36_000]);
    const framed = all(dokumen.isi, 'w:p').filter((one) => all(one, 'w:framePr').length === 1);
    expect(new Set(framed.map((one) => JSON.stringify(all(one, 'w:framePr')))).size).toBe(1);
    const words = framed.map(textOf);
    expect(words).toContain(CONTOH.sampul.instansi);
    expect(words.at(-1)).toMatch(/ ?20\d\d$/);
  });

  test('Word sets the numbers of the lists by its own pages', () => {
    const settings = parseXml(dokumen.berkas.get('word/settings.xml')!.toString());
    expect(all(settings, 'w:updateFields').map(({ atribut }) => atribut['w:val'] ?? 'true')).toEqual(['true']); // prettier-ignore
  });

  test('every style that is used is defined', () => {
    const style = parseXml(dokumen.berkas.get('word/styles.xml')?.toString() ?? '');
    const exists = all(style, 'w:style').map(({ atribut }) => atribut['w:styleId']);
    const used = ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((nama) =>
      all(dokumen.isi, nama).map(({ atribut }) => atribut['w:val']),
    );
    expect([...new Set(used)].filter((id) => !exists.includes(id))).toEqual([]);
  });

  test('heads repeat and rows stay whole', () => {
    const asal = blocks(CONTOH).filter((blok) => blok.jenis === 'tabel');
    const bernomor = dokumen.tabel.filter((tabel) => !isCards(rowsOf(tabel)));
    expect(bernomor).toHaveLength(asal.length);
    for (const [i, tabel] of bernomor.entries()) {
      const baris = all(tabel, 'w:tr');
      const kepala = baris.map((one) => all(one, 'w:tblHeader').length === 1);
      expect(baris.every((one) => all(one, 'w:cantSplit').length === 1)).toBe(true);
      expect(kepala).toEqual(baris.map((_, order) => order < asal[i]!.kepala.length));
    }
  });

  test('wide tables stand on landscape pages, the others do not', () => {
    const lanskap = blocks(CONTOH).filter((blok) => blok.jenis === 'tabel' && blok.lanskap).length;
    expect(lanskap).toBeGreaterThan(0);
    const direction = all(dokumen.isi, 'w:pgSz').map(({ atribut }) => atribut);
    expect(direction.some((one) => one['w:orient'] === 'landscape' && one['w:w'] === '16838')).toBe(
      true,
    );
    expect(direction[0]?.['w:orient']).toBe('portrait');
  });

  test('what leads to a table across the page stands on its page', async () => {
    const [bab] = CONTOH.bab;
    const across = blocks(CONTOH).find((blok) => blok.jenis === 'tabel' && blok.lanskap);
    const isi = [paragraf('Paragraf lain.'), paragraf('Disajikan begini.'), across!];
    const bagian = [
      { id: 'a', nomor: '9.1', judul: 'Yang Lain', isi: isi.slice(0, 1) },
      { id: 'b', nomor: '9.2', judul: 'Melintang', isi: isi.slice(1) },
    ];
    const laporan = { ...CONTOH, bab: [{ ...bab!, bagian }], daftarGambar: [], daftarTabel: [] };
    const xml =
      readDocument(await write(laporan))
        .berkas.get('word/document.xml')
        ?.toString() ?? '';
    // What says the paper of a section is in its last paragraph, before the words of that.
    const end = xml.indexOf('lain.</w:t>');
    expect(xml.slice(xml.lastIndexOf('<w:p>', end), end)).toContain('w:orient="portrait"');
    const page = xml.slice(end, xml.indexOf('<w:tbl>', end));
    expect(page).toMatch(/Melintang.*begini\./s);
    expect(page).not.toContain('<w:sectPr');
  });

  test('what is signed has pages of its own, but stands below the title of its chapter', async () => {
    const [bab] = CONTOH.bab;
    const signed = CONTOH.bagianDepan
      .flatMap(({ isi }) => isi)
      .filter(({ jenis }) => jenis === 'tanda-tangan')
      .slice(0, 1);
    const bagian = ['Janji Awal', 'Janji Akhir', 'Yang Lain'].map((judul, i) => ({
      id: `j-${String(i)}`,
      nomor: `L.${String(i + 1)}`,
      judul,
      isi: i < 2 ? signed : [paragraf('Isi.')],
    }));
    const laporan = { ...CONTOH, bab: [{ ...bab!, bagian }], daftarIsi: [], daftarGambar: [], daftarTabel: [] }; // prettier-ignore
    const xml =
      readDocument(await write(laporan))
        .berkas.get('word/document.xml')
        ?.toString() ?? '';
    const begins = (judul: string) =>
      xml
        .split('</w:p>')
        .find((one) => one.includes(`${judul}</w:t>`))
        ?.includes('pageBreakBefore');
    expect(['Janji Awal', 'Janji Akhir', 'Yang Lain'].map(begins)).toEqual([false, true, true]);
  });

  test('short lists share a page, each whole; of a long one the title takes lines along', async () => {
    const [entri] = CONTOH.daftarTabel;
    const named = (id: string, count: number) =>
      Array.from({ length: count }, (_, i) => ({ ...entri!, judul: `${id} ke-${String(i)}` }));
    const laporan = {
      ...CONTOH,
      daftarGambar: named('Pendek', 3),
      daftarTabel: named('Panjang', 14),
    };
    const xml =
      readDocument(await write(laporan))
        .berkas.get('word/document.xml')
        ?.toString() ?? '';
    const paragraphs = xml.split('</w:p>');
    const kept = (words: string) =>
      paragraphs.filter((one) => one.includes(words)).map((one) => one.includes('<w:keepNext/>'));
    expect(kept('Pendek ke-')).toEqual([true, true, false]);
    expect(kept('Panjang ke-')).toEqual([true, true, true, ...Array<boolean>(11).fill(false)]);
    const titles = paragraphs.filter((one) => />DAFTAR (?:GAMBAR|TABEL)</i.test(one) && !one.includes('PAGEREF')); // prettier-ignore
    expect(titles).toHaveLength(2);
    for (const title of titles) expect(title).not.toContain('pageBreakBefore');
  });

  const isKept = (paragraf: Unsur): boolean =>
    all(paragraf, 'w:keepNext').some(({ atribut }) => atribut['w:val'] !== 'false');

  test('a row is kept on the page of the next by each of its cells, also those that are covered from above', async () => {
    const [bab] = CONTOH.bab;
    const [bagian] = bab!.bagian;
    const long = (jenis: string): Blok => ({
      jenis: 'tabel',
      id: `tabel-${jenis}`,
      kode: jenis,
      label: '',
      judul: jenis,
      sumber: null,
      kepala: [[sel('Sasaran'), sel('Indikator')]],
      lebarKolom: [40, 60],
      baris: [
        ...Array.from({ length: 6 }, () => [sel('x'), sel('x')]),
        [sel('S', 'kiri', { rentangBaris: 3 }), sel('satu')],
        [sel('dua')],
        [sel('tiga')],
        ...Array.from({ length: 6 }, () => [sel('x'), sel('x')]),
      ],
      kaki: [],
      catatan: [],
      lanskap: false,
    });
    const laporan = {
      ...CONTOH,
      bab: [{ ...bab!, bagian: [{ ...bagian!, isi: [long('panjang')] }] }],
    };
    const { tabel } = readDocument(await write(laporan));
    const rows = all(tabel.at(-1)!, 'w:tr').map((baris) => ({
      teks: textOf(baris),
      kept: all(baris, 'w:p').map(isKept),
    }));
    const keptOf = (teks: string) => rows.find((one) => one.teks.endsWith(teks))?.kept;
    expect(keptOf('satu')).toEqual([true, true]);
    expect(keptOf('dua')).toEqual([true, true]);
    expect(keptOf('tiga')).toEqual([false, false]);
  });

  test('the sentence before a list stays with it', async () => {
    const [bab] = CONTOH.bab;
    const [bagian] = bab!.bagian;
    const paragraf = (teks: string): Blok => ({
      jenis: 'paragraf',
      isi: [{ jenis: 'teks', teks }],
    });
    const isi: readonly Blok[] = [
      paragraf('Kalimat lain.'),
      paragraf('Kalimat pengantar:'),
      { jenis: 'daftar', berurut: true, mulai: 1, butir: [[paragraf('butir')]] },
    ];
    const laporan = { ...CONTOH, bab: [{ ...bab!, bagian: [{ ...bagian!, isi }] }] };
    const { paragraf: written } = readDocument(await write(laporan));
    const keptOf = (teks: string) => written.filter((one) => textOf(one) === teks).map(isKept);
    expect(keptOf('Kalimat lain.')).toEqual([false]);
    expect(keptOf('Kalimat pengantar:')).toEqual([true]);
  });

  test('the source of a figure stays with its caption', () => {
    const xml = dokumen.berkas.get('word/document.xml')?.toString() ?? '';
    const paragraphs = xml.split('</w:p>');
    const captions = paragraphs.flatMap((one, i) => (one.includes(' SEQ Gambar ') ? [i] : []));
    const withSource = captions.filter((i) => paragraphs[i + 1]?.includes('>Sumber: ') === true);
    expect(withSource.length).toBeGreaterThan(0);
    // Twelve points below it, in twentieths.
    for (const i of withSource) expect(paragraphs[i + 1]).toContain('w:after="240"');
    expect(captions.filter((i) => paragraphs[i]?.includes('<w:keepNext/>') === true)).toEqual(
      withSource,
    );
  });

  test('pages are counted in roman numbers, then from 1 in the chapters', () => {
    const nomor = all(dokumen.isi, 'w:pgNumType').map(({ atribut }) => atribut);
    expect(nomor.filter((one) => one['w:start'] === '1').map((one) => one['w:fmt'])).toEqual([
      'lowerRoman',
      'decimal',
    ]);
  });

  test('every picture has words for who cannot see it', () => {
    const told = all(dokumen.isi, 'wp:docPr').filter((one) => !isDecoration(one));
    const kata = told.map(({ atribut }) => atribut['descr'] ?? '');
    expect(kata.length).toBeGreaterThan(0);
    expect(kata.filter((one) => one.trim() === '')).toEqual([]);
  });

  test('the document says what it is', () => {
    const core = parseXml(dokumen.berkas.get('docProps/core.xml')?.toString() ?? '');
    const isi = (nama: string) => all(core, nama).map(ownText).join('|');
    expect(isi('dc:title')).toBe(CONTOH.judul);
    expect(isi('dc:creator')).toBe(CONTOH.penulis);
    expect(isi('dc:language')).toBe('id-ID');
    expect(isi('dcterms:created')).toBe('2021-02-28T00:00:00Z');
  });
});

describe('the look of the workspace', () => {
  const { tampilan } = CONTOH;
  const styles = ({ berkas }: Dokumen) => berkas.get('word/styles.xml')?.toString() ?? '';

  // In twentieths of a point: 215 × 330 mm, 8½ × 14 and 8½ × 11 inches.
  test.each([
    ['F4', 12189, 18709],
    ['Legal', 12240, 20160],
    ['Letter', 12240, 15840],
  ] as const)('%s upright and on its side', async (kertas, lebar, tinggi) => {
    const { isi } = readDocument(await write({ ...CONTOH, tampilan: { ...tampilan, kertas } }));
    const sizes = all(isi, 'w:pgSz').map(({ atribut: a }) =>
      a['w:orient'] === 'landscape' ? [a['w:h'], a['w:w']] : [a['w:w'], a['w:h']],
    );
    expect(new Set(all(isi, 'w:pgSz').map(({ atribut }) => atribut['w:orient'])).size).toBe(2);
    expect(new Set(sizes.map(String))).toEqual(new Set([`${lebar},${tinggi}`]));
  });

  test('its colours are in the place of those that are shipped, which are nowhere left', async () => {
    const warna = { aksen: '#7a1f3d', baik: '#0b5d5d', cukup: '#7a5200', kurang: '#5a1a8a' };
    const dokumen = readDocument(await write({ ...CONTOH, tampilan: { ...tampilan, warna } }));
    const all = styles(dokumen) + (dokumen.berkas.get('word/document.xml')?.toString() ?? '');
    const used = new Set([...all.matchAll(/(?:color|fill|val)="([\dA-F]{6})"/g)].map(([, w]) => w)); // prettier-ignore
    expect([...used]).toEqual(expect.arrayContaining(['7A1F3D', '0B5D5D']));
    expect(['1F3A5F', '66758B', 'ECF0F5', 'F6F8FA', '1A6B3C', '8A5800', 'A4262C'].filter((one) => used.has(one))).toEqual([]); // prettier-ignore
  });

  test('text in Source Sans 3 is in Calibri, and a family of its own in Cambria', async () => {
    const main = async (teks: Laporan['tampilan']['huruf']['teks']) => {
      const huruf = { ...tampilan.huruf, teks };
      const dokumen = readDocument(await write({ ...CONTOH, tampilan: { ...tampilan, huruf } }));
      return /<w:rFonts w:ascii="([^"]+)"/.exec(styles(dokumen))?.[1];
    };
    expect(await main('Source Sans 3')).toBe('Calibri');
    expect(await main({ biasa: 'huruf/a.woff2', miring: null, tebal: null })).toBe('Cambria');
  });

  test('an emblem keeps its shape, and what one can see through it', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 80"><circle cx="20" cy="40" r="20" fill="#f00"/></svg>'; // prettier-ignore
    const drawing = await drawEmblem(svg);
    expect(drawing).toMatchObject({ jenis: 'png', svg });
    const middle = svg
      .replace('0 0 40 80', '-20 -40 40 80')
      .replace('cx="20" cy="40"', 'cx="0" cy="0"');
    expect((await drawEmblem(middle))?.svg).toBe('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 80"><g transform="translate(20 40)"><circle cx="0" cy="0" r="20" fill="#f00"/></g></svg>'); // prettier-ignore
    const skia = await loadSkia();
    const corner = async (isi: Uint8Array) => {
      const canvas = skia.createCanvas(4, 4);
      canvas.getContext('2d').drawImage(await skia.loadImage(isi), 0, 0, 4, 4);
      return canvas.getContext('2d').getImageData(0, 0, 1, 1).data[3];
    };
    const canvas = skia.createCanvas(40, 80);
    canvas.getContext('2d').fillRect(20, 40, 20, 40);
    const titik = await prepareEmblem(canvas.toBuffer('image/webp'));
    expect(titik).toMatchObject({ jenis: 'png', width: 40, height: 80 });
    for (const one of [drawing!, titik!]) {
      expect(await corner(one.content)).toBe(0);
      const { isi } = readDocument(await write(CONTOH, one));
      const { cx, cy } = all(isi, 'wp:extent')[0]!.atribut;
      expect(Number(cy) / Number(cx)).toBeCloseTo(2, 1);
    }
    expect(await prepareEmblem(Buffer.from('bukan gambar'))).toBeNull();
  });

  test('a narrow column gets what its longest word needs from the widest', () => {
    const tabel = blocks(CONTOH).find((blok) => blok.jenis === 'tabel')!;
    const cell = (teks: string) => ({ ...tabel.kepala[0]![0]!, teks, rentangKolom: 1, rentangBaris: 1 }); // prettier-ignore
    const one = (teks: string) => ({ ...tabel, kepala: [[cell('Golongan'), cell(teks)]], baris: [], kaki: [], lebarKolom: [90, 10] }); // prettier-ignore
    expect(columnWidths(one('(2)'), 8000, { size: 9.5, padding: 8.5 })).toEqual([7200, 800]);
    const [lebar, sempit] = columnWidths(one('Perempuan'), 8000, { size: 9.5, padding: 8.5 });
    // In Calibri bold the word is 4.81 times as wide as its type size is high.
    expect(sempit).toBeGreaterThan(4.81 * 9.5 * 20 + 160);
    expect(lebar! + sempit!).toBe(8000);
    // Of a word that no column could hold the first 24 letters count: 24 × 0,54 × 9,5 pt and the edges.
    expect(columnWidths(one('x'.repeat(200)), 8000, { size: 9.5, padding: 8.5 })).toEqual([
      5368, 2632,
    ]);
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
    expect(teks.some((one) => one.includes('</w:t>&<b>"'))).toBe(true);
    expect(teks.join()).toContain('satuduatigaempatTabel\u00a09.9');
    expect(all(dokumen.isi, 'w:hyperlink').map(textOf)).toEqual(['tiga']);
    const rels = berkas.get('word/_rels/document.xml.rels')?.toString() ?? '';
    expect(rels).not.toContain('javascript');
    expect(rels).toContain('https://contoh.id/a%20b');
  });
});

test('numbers of a column stand on their comma, and keep their text', async () => {
  const dokumen = readDocument(await write(CONTOH));
  const angka = dokumen.tabel.flatMap((tabel) => all(tabel, 'w:p'));
  const menjorok = angka.filter((one) =>
    all(one, 'w:ind').some(({ atribut }) => Number(atribut['w:right'] ?? atribut['w:end']) > 0),
  );
  expect(menjorok.length).toBeGreaterThan(0);
  expect(menjorok.map(textOf).filter((teks) => teks !== teks.trim())).toEqual([]);
  expect(rowsOf(dokumen.tabel[0]!).length).toBeGreaterThan(1);
  expect(styleOf(dokumen.paragraf[0]!)).not.toBe('');
});

test('a draft says so on its cover and at the head of each chapter', async () => {
  const draft = readDocument(await write({ ...CONTOH, draf: true }));
  expect(draft.paragraf.map(textOf).filter((one) => one === 'DRAF')).toHaveLength(1);
  const heads = [...draft.berkas].filter(([nama]) => /header\d+\.xml$/.test(nama));
  const texts = heads.map(([, isi]) => textOf(parseXml(isi.toString('utf8'))));
  expect(texts.filter((one) => one.startsWith('DRAF · '))).toHaveLength(CONTOH.bab.length);
});

test('a chapter begins with its ornament, without a running head but with its page number', async () => {
  const berkas = unpack(await write(CONTOH));
  const sections = all(parseXml(berkas.get('word/document.xml')?.toString() ?? ''), 'w:sectPr');
  const openings = sections.filter((one) => all(one, 'w:titlePg').length === 1);
  expect(openings).toHaveLength(CONTOH.bab.length);
  const targets = new Map(
    all(parseXml(berkas.get('word/_rels/document.xml.rels')?.toString() ?? ''), 'Relationship').map(
      ({ atribut }) => [atribut.Id, atribut.Target],
    ),
  );
  const partOf = (one: (typeof openings)[number], name: string, type: string) => {
    const reference = all(one, name).find(({ atribut }) => atribut['w:type'] === type);
    const target = targets.get(reference?.atribut['r:id'] ?? '') ?? '';
    return parseXml(berkas.get(`word/${target}`)?.toString() ?? '');
  };
  openings.forEach((one, i) => {
    expect(textOf(partOf(one, 'w:headerReference', 'first'))).toBe('');
    expect(textOf(partOf(one, 'w:headerReference', 'default'))).toContain(CONTOH.bab[i]?.label);
    expect(textOf(partOf(one, 'w:footerReference', 'first'))).toBe('1');
  });
  const ornaments = all(parseXml(berkas.get('word/document.xml')?.toString() ?? ''), 'wp:docPr');
  const decorations = ornaments.filter(({ atribut }) => atribut.name === 'Hiasan');
  expect(decorations).toHaveLength(CONTOH.bab.length + 1);
  expect(ornaments.filter(isDecoration)).toEqual(decorations);
});

/** Whether a screen reader passes over a picture. */
const isDecoration = (properties: ReturnType<typeof parseXml>): boolean =>
  all(properties, 'adec:decorative').some(({ atribut }) => atribut.val === '1');

/** A report of one section with this inside. */
function withBlocks(isi: readonly Blok[]): Laporan {
  const [bab] = CONTOH.bab;
  const [bagian] = bab?.bagian ?? [];
  if (bab === undefined || bagian === undefined) throw new Error('CONTOH has no section');
  return { ...CONTOH, bab: [{ ...bab, bagian: [{ ...bagian, isi }] }] };
}

test('a list begins with the number that it was given', async () => {
  const laporan = withBlocks([daftar([[paragraf('tiga')], [paragraf('empat')]], true, 3)]);
  const berkas = unpack(await write(laporan));
  const nomor = parseXml(berkas.get('word/numbering.xml')?.toString() ?? '');
  const starts = all(nomor, 'w:startOverride').map(({ atribut }) => atribut['w:val']);
  expect(starts).toContain('3');
});

test('below the last line of a list is as much room as below a paragraph, and only there', async () => {
  const inner = daftar([[paragraf('a')], [paragraf('b')]], false);
  const lists = [
    daftar([[paragraf('satu')], [paragraf('dua'), inner], [paragraf('tiga')]], true),
    daftar([[paragraf('empat'), inner, paragraf('lima')]], true),
    daftar([[paragraf('enam'), daftar([[paragraf('tujuh')]], false)]], true),
  ];
  const { paragraf: written } = readDocument(await write(withBlocks(lists)));
  // Before them stand those of the front matter.
  const items = written.filter((one) => /^List/.test(styleOf(one))).slice(-11);
  const ending = items.filter((one) => all(one, 'w:spacing').some(({ atribut }) => atribut['w:after'] === '160')); // prettier-ignore
  expect(ending.map(textOf)).toEqual(['tiga', 'lima', 'tujuh']);
});
