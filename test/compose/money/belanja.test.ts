// Budgets that were changed in the year, sources of money, kinds of spending and the years. Figures are worked by hand.

import { describe, expect, test } from 'vitest';
import { takeCensus } from '../../../src/calculate/census.ts';
import { composeLaporan } from '../../../src/compose/compose.ts';
import { formatContent } from '../../../src/compose/format.ts';
import type { TextCell, Tabel } from '../../../src/compose/report.ts';
import { compareResults } from '../../../src/diff/compare.ts';
import { readResults } from '../../../src/diff/results-file.ts';
import { formOfYear } from '../../../src/excel/form/apply.ts';
import { explainKode } from '../../../src/explain/explain.ts';
import { toResults } from '../../../src/output/results.ts';
import { bahan, MINIMAL, type Berkas } from '../../validate/ruang.ts';

const made = (anggaran: string, berkas: Berkas = {}) =>
  bahan(MINIMAL, { '2020/anggaran.yaml': anggaran, ...berkas });

const texts = (rows: readonly (readonly TextCell[])[]) =>
  rows.map((row) => row.map(({ teks }) => teks).join(' | '));

function tableOf(kode: string, anggaran: string, berkas: Berkas = {}): Tabel | undefined {
  const { workspace: ruang, hasil } = made(anggaran, berkas);
  const { bab } = composeLaporan(ruang, hasil).laporan;
  const blocks = bab.flatMap(({ bagian }) => bagian.flatMap(({ isi }) => isi));
  return blocks.find((one): one is Tabel => one.jenis === 'tabel' && one.kode === kode);
}

// P1: K1 900 → 1000, K2 500 as it was; P2 300 → 250 → 400.
const CHANGED = `sumber: DPPA Tahun 2020
program:
  - kode: P1
    nama: Satu
    sasaran: S1
    sumber_dana: DAU
    kegiatan:
      - { kode: K1, nama: A, anggaran: { awal: 900, perubahan: [{ tanggal: 2020-09-01, nilai: 1000, dasar: DPPA }] }, realisasi: 950 }
      - { kode: K2, nama: B, sumber_dana: DAK, anggaran: 500, realisasi: 400 }
  - kode: P2
    nama: Dua
    sasaran: S1
    anggaran: { awal: 300, perubahan: [{ nilai: 250 }, { tanggal: 2020-09-01, nilai: 400, dasar: DPPA }] }
    realisasi: 300
`;

describe('a budget that was changed', () => {
  test('is the last that was made of it, beside the first and what is left', () => {
    const { kepala, baris, kaki, catatan } = tableOf('anggaran-program', CHANGED)!;
    expect(texts(kepala)).toEqual([
      'No | Program | Anggaran Awal (Rp) | Anggaran Akhir (Rp) | Realisasi (Rp) | Sisa (Rp) | Serapan (%)',
    ]);
    expect(texts(baris)).toEqual([
      '1 | Satu | 1.400 | 1.500 | 1.350 | 150 | 90,00',
      '2 | Dua | 300 | 400 | 300 | 100 | 75,00',
    ]);
    // 1650 / 1900
    expect(texts(kaki)).toEqual(['Jumlah | 1.700 | 1.900 | 1.650 | 250 | 86,84']);
    expect(catatan).toEqual(['Anggaran akhir menurut DPPA tanggal 1 September 2020.']);
  });

  test('names what it was changed by in the order of time, each once', () => {
    const row = (kode: string, changes: string) =>
      `  - { kode: ${kode}, nama: ${kode}, sasaran: S1, anggaran: { awal: 8, perubahan: [${changes}] }, realisasi: 5 }\n`;
    const first = '{ tanggal: 2020-05-02, nilai: 10, dasar: Revisi I }';
    const second = '{ tanggal: 2020-10-09, nilai: 9, dasar: Revisi II }';
    const undated = '{ nilai: 9, dasar: Keputusan }';
    const program = `program:\n${row('P1', undated)}${row('P2', `${first}, ${second}`)}${row('P3', first)}${row('P4', second)}`;
    expect(tableOf('anggaran-program', program)!.catatan).toEqual([
      'Anggaran akhir menurut Revisi I tanggal 2 Mei 2020, Revisi II tanggal 9 Oktober 2020, dan Keputusan.',
    ]);
  });

  test('says what is taken for the others, and what it was changed by', () => {
    const program = (anggaran: string) => `program:
  - { kode: P1, nama: Satu, sasaran: S1, anggaran: ${anggaran}, realisasi: 5 }
  - { kode: P2, nama: Dua, sasaran: S1, anggaran: 10, realisasi: 5 }
`;
    const notes = (anggaran: string) => tableOf('anggaran-program', program(anggaran))!.catatan;
    const other =
      'Anggaran awal program yang tidak mencatat perubahan sama dengan anggaran akhirnya.';
    expect(notes('{ awal: 8, perubahan: [{ tanggal: 2020-09, nilai: 10 }] }')).toEqual([
      'Anggaran akhir menurut perubahan tanggal September 2020.',
      other,
    ]);
    expect(notes('{ awal: 8, perubahan: [{ nilai: 10, dasar: DIPA revisi 2 }] }')[0]).toBe(
      'Anggaran akhir menurut DIPA revisi 2.',
    );
    expect(notes('{ awal: 8 }')).toEqual([other]);
    expect(notes('{ awal: 8, perubahan: [{ nilai: 10 }] }')).toEqual([other]);
    const unknown = tableOf('anggaran-program', program('{ perubahan: [{ nilai: 10 }] }'))!;
    expect(texts(unknown.baris)[0]).toBe('1 | Satu | – | 10 | 5 | 5 | 50,00');
    expect(texts(unknown.kaki)[0]).toBe('Jumlah | 10* | 20 | 10 | 10 | 50,00');
  });

  test('has nothing left that is known as long as not all is reported', () => {
    const some = CHANGED.replace(', realisasi: 400 }', ' }');
    expect(texts(tableOf('anggaran-program', some)!.baris)[0]).toBe(
      '1 | Satu | 1.400 | 1.500 | 950* | – | 95,00*',
    );
  });

  test('is filled in where its last figure stands', () => {
    const sheets = formOfYear(made(`${CHANGED}belanja:\n  - { jenis: Modal, anggaran: { awal: 5 } }\n`).workspace, 2020)!.sheets; // prettier-ignore
    const paths = (name: string) =>
      sheets.find((one) => one.name === name)!.rows.map(({ cells }) => cells.at(-2)).map((cell) => (cell?.kind === 'fill' ? cell.path.slice(2).join('.') : null)); // prettier-ignore
    expect(paths('Anggaran')).toEqual([
      null,
      'kegiatan.0.anggaran.perubahan.0.nilai',
      'kegiatan.1.anggaran',
      'anggaran.perubahan.1.nilai',
    ]);
    expect(paths('Belanja')).toEqual(['anggaran.awal']);
  });
});

describe('the source of money', () => {
  test('is that of the level above where none is named, and its rows sum to the total', () => {
    const { baris, kaki } = tableOf('anggaran-sumber-dana', CHANGED)!;
    expect(texts(baris)).toEqual([
      '1 | DAU | 1.000 | 950 | 50 | 95,00',
      '2 | DAK | 500 | 400 | 100 | 80,00',
      '3 | Tidak disebutkan | 400 | 300 | 100 | 75,00',
    ]);
    expect(texts(kaki)).toEqual(['Jumlah | 1.900 | 1.650 | 250 | 86,84']);
  });

  test('is that of the program where the money stands there', () => {
    const above = `program:
  - kode: P1
    nama: Satu
    sasaran: S1
    sumber_dana: DAU
    anggaran: 700
    realisasi: 600
    kegiatan: [{ kode: K1, nama: A, sumber_dana: DAK, anggaran: 500 }, { kode: K2, nama: B }]
`;
    expect(texts(tableOf('anggaran-sumber-dana', above)!.baris)).toEqual([
      '1 | DAU | 700 | 600 | 100 | 85,71',
    ]);
  });
});

const BELANJA = `program:
  - { kode: P1, nama: Satu, sasaran: S1, anggaran: 1000, realisasi: 900 }
belanja:
  - { jenis: Belanja Pegawai, dipa: "01", anggaran: 600, realisasi: 590 }
  - { jenis: Belanja Barang, dipa: "01", anggaran: { awal: 350, perubahan: [{ nilai: 300 }] }, realisasi: 220 }
  - { jenis: Belanja Barang, dipa: "03", anggaran: 100, realisasi: 90 }
`;

describe('kinds of spending', () => {
  test('have a sum for each DIPA', () => {
    const { judul, baris, kaki } = tableOf('anggaran-belanja', BELANJA)!;
    expect(judul).toBe('Anggaran dan Realisasi menurut DIPA dan Jenis Belanja Tahun 2020');
    expect(texts(baris)).toEqual([
      '01 | Belanja Pegawai | 600 | 600 | 590 | 10 | 98,33',
      'Belanja Barang | 350 | 300 | 220 | 80 | 73,33',
      'Jumlah DIPA 01 | 950 | 900 | 810 | 90 | 90,00',
      '03 | Belanja Barang | 100 | 100 | 90 | 10 | 90,00',
      'Jumlah DIPA 03 | 100 | 100 | 90 | 10 | 90,00',
    ]);
    expect(texts(kaki)).toEqual(['Jumlah | 1.050 | 1.000 | 900 | 100 | 90,00']);
    const mixed = tableOf('anggaran-belanja', BELANJA.replace('dipa: "03", ', ''))!;
    expect(texts(mixed.baris).at(-1)).toBe('Jumlah | 100 | 100 | 90 | 10 | 90,00');
  });

  test('are one list without DIPA, and say what is missing; they need no programs', () => {
    const plain = `belanja:
  - { jenis: Belanja Pegawai, anggaran: 600, realisasi: 590 }
  - { jenis: Belanja Modal, anggaran: 400 }
`;
    const { judul, baris, kaki, catatan } = tableOf('anggaran-belanja', plain)!;
    expect(judul).toBe('Anggaran dan Realisasi menurut Jenis Belanja Tahun 2020');
    expect(texts(baris)).toEqual([
      '1 | Belanja Pegawai | 600 | 590 | 10 | 98,33',
      '2 | Belanja Modal | 400 | – | – | –',
    ]);
    expect(texts(kaki)).toEqual(['Jumlah | 1.000 | 590* | – | 98,33*']);
    expect(catatan).toEqual([
      'Tanda “–” berarti realisasinya belum dilaporkan.',
      'Tanda * berarti baru dari bagian yang angkanya sudah ada.',
    ]);
  });
});

describe('the years', () => {
  const EARLIER = {
    '2018/anggaran.yaml': 'belanja: [{ jenis: Belanja Barang, anggaran: 500, realisasi: 400 }]\n',
    '2019/anggaran.yaml': 'program: [{ kode: P1, nama: Satu, anggaran: 800, realisasi: 760 }]\n',
    '2021/anggaran.yaml': 'program: [{ kode: P1, nama: Satu, anggaran: 1 }]\n',
  };

  test('stand in one table, by programs or kinds of spending', () => {
    const { judul, baris } = tableOf('serapan-tahunan', BELANJA, EARLIER)!;
    expect(judul).toBe('Anggaran, Realisasi, dan Serapan Tahun 2018–2020');
    expect(texts(baris)).toEqual([
      '2018 | 500 | 400 | 100 | 80,00',
      '2019 | 800 | 760 | 40 | 95,00',
      '2020 | 1.000 | 900 | 100 | 90,00',
    ]);
  });

  test('need an earlier one, and more in this one than programs', () => {
    expect(tableOf('serapan-tahunan', BELANJA)).toBeUndefined();
    expect(tableOf('serapan-tahunan', BELANJA, { '2019/anggaran.yaml': 'program: []\n' })).toBeUndefined(); // prettier-ignore
    const plain = 'program: [{ kode: P1, nama: Satu, sasaran: S1, anggaran: 10, realisasi: 9 }]\n';
    expect(tableOf('serapan-tahunan', plain, EARLIER)).toBeUndefined();
  });
});

describe('in other formats', () => {
  const BOTH = CHANGED + BELANJA.slice(BELANJA.indexOf('belanja:'));

  test('the census', () => {
    const entries = takeCensus(made(BOTH).hasil);
    const of = (kind: string) =>
      entries.filter((one) => one.of.kind === kind).map(({ of: { name, code, parent }, measure, content }) => [name || code, parent, measure, 'nilai' in content ? content.nilai?.toDecimalPlaces(2).toFixed() : null].join(' ')); // prettier-ignore
    expect(of('anggaran').slice(-2)).toEqual(['  anggaran_awal 1700', '  sisa 250']);
    expect(of('anggaran-sumber-dana')).toContain('DAK  sisa 100');
    expect(of('anggaran-belanja')).toContain('Belanja Barang 01 anggaran_awal 350');
    expect(of('anggaran-dipa')).toEqual(
      expect.arrayContaining(['01  sisa 90', '03  anggaran 100']),
    );
    expect(of('anggaran-tahun')).toEqual([
      '2020  anggaran 1900',
      '2020  realisasi 1650',
      '2020  serapan 86.84',
      '2020  sisa 250',
    ]);
  });

  test('tell of every row what the table tells: what it began with, and what is left', () => {
    const shown = (anggaran: string, kode: string) => {
      const { workspace: ruang, hasil } = made(anggaran);
      const census = takeCensus(hasil)
        .filter(
          ({ of: { code }, measure }) => code === kode && /^(anggaran_awal|sisa)$/.test(measure),
        ) // prettier-ignore
        .map(({ measure, content }) => `${measure} ${formatContent(content) ?? '–'}`);
      const explained = explainKode(kode, hasil, 'id')!
        .angka.filter(({ nama }) => /awal|sisa/.test(nama))
        .map(({ nama, tampil }) => `${nama} ${tampil}`);
      return { census, explained, results: JSON.stringify(toResults(ruang.instansi, hasil, [])) };
    };
    // K2 was not changed: it began with its 500, of which 400 is spent.
    const unchanged = shown(CHANGED, 'K2');
    expect(unchanged.census).toEqual(['anggaran_awal 500', 'sisa 100']);
    expect(unchanged.explained).toEqual(['anggaran awal 500', 'sisa anggaran 100']);
    expect(unchanged.results).toContain('"awal":{"nilai":"500","tampil":"500"},"sisa":{"nilai":"100","tampil":"100"}'); // prettier-ignore
    // 1000 − 900; nothing was changed, and no table has a column for it.
    const plain = shown(BELANJA.slice(0, BELANJA.indexOf('belanja:')), 'P1');
    expect(plain.census).toEqual(['sisa 100']);
    expect(plain.explained).toEqual(['sisa anggaran 100']);
    expect(plain.results).not.toContain('"awal"');
    expect(plain.results).toContain('"sisa":{"nilai":"100","tampil":"100"}');
  });

  test('tell the spending of a part as the table tells it', () => {
    const some =
      'program:\n  - { kode: P1, nama: A, sasaran: S1, anggaran: 300, realisasi: 270 }\n  - { kode: P2, nama: B, sasaran: S1, anggaran: 100 }\n';
    const { workspace: ruang, hasil } = made(some);
    // 270 / 300; of all 400 nothing can be said yet, and efficiency is not of a part.
    expect(tableOf('anggaran-sasaran', some)!.baris[0]?.[4]?.teks).toBe('90,00*');
    const entry = takeCensus(hasil).find(({ expression }) => expression?.word === 'capaianKeuangan'); // prettier-ignore
    expect(entry && formatContent(entry.content)).toBe('90,00*');
    const explained = explainKode('S1', hasil, 'id')!.angka;
    expect(explained.find(({ nama }) => nama === 'capaian keuangan')?.tampil).toBe('90,00*');
    expect(toResults(ruang.instansi, hasil, [])).toMatchObject({
      sasaran: [{ efisiensi: { realisasi_keuangan: { tampil: '90,00*', belum: 1, dari: 2 }, indeks: null, keterangan: null } }],
    }); // prettier-ignore
  });

  test('differ in what a budget began with only where it is another amount', () => {
    const side = (mention: string, anggaran: string) => {
      const { workspace: ruang, hasil } = made(anggaran);
      const raw = JSON.stringify(toResults(ruang.instansi, hasil, []));
      return { sebutan: mention, hasil: readResults(JSON.parse(raw), 'x') };
    };
    const program = (anggaran: string) =>
      `program:\n  - { kode: P1, nama: Satu, sasaran: S1, anggaran: ${anggaran}, realisasi: 5 }\n`;
    const changes = (lama: string, baru: string) =>
      compareResults(side('lama', program(lama)), side('baru', program(baru)))
        .anggaran?.anak.flatMap(({ ubah }) => ubah)
        .map(({ besaran, lama: was, baru: is }) => [besaran, was?.tampil, is?.tampil].join(' '));
    // Before the change the budget of 8 was the whole one.
    const changed = '{ awal: 8, perubahan: [{ nilai: 10 }] }';
    expect(changes('8', changed)).toEqual(['anggaran 8 10', 'serapan 62,50 50,00']);
    expect(changes('9', changed)).toContain('anggaran-awal 9 8');
    expect(changes(changed, '10')).toEqual(['anggaran-awal 8 10']);
  });

  test('the results file, and what differs between two', () => {
    const results = (text: string) => {
      const { workspace: ruang, hasil } = made(text);
      return toResults(ruang.instansi, hasil, []);
    };
    expect(results(BOTH)).toMatchObject({
      anggaran: {
        awal: { nilai: '1700' },
        sisa: { nilai: '250' },
        program: [
          { sumber_dana: 'DAU', awal: { nilai: '1400' }, kegiatan: [{ perubahan: [{ tanggal: '2020-09-01', dasar: 'DPPA' }] }, {}] },
          {},
        ],
        sumber_dana: [{ nama: 'DAU' }, { nama: 'DAK' }, { nama: null }],
        belanja: [{ dipa: '01' }, { awal: { nilai: '350' } }, { jenis: 'Belanja Barang', dipa: '03', sisa: { nilai: '10' } }],
        dipa: [{ kode: '01' }, { kode: '03' }],
        tahunan: [{ tahun: 2020 }],
      },
    }); // prettier-ignore
    const side = (mention: string, text: string) => ({ sebutan: mention, hasil: readResults(JSON.parse(JSON.stringify(results(text))), 'x') }); // prettier-ignore
    const changed = BOTH.replace('awal: 300', 'awal: 310')
      .replace('realisasi: 220', 'realisasi: 230')
      .replace('sumber_dana: DAK', 'sumber_dana: Hibah')
      .replace('dipa: "03", ', '');
    const { anggaran } = compareResults(side('lama', BOTH), side('baru', changed));
    expect(anggaran?.anak.map(({ jenis, nama, status, ubah }) => [jenis, nama, status, ubah.map(({ besaran }) => besaran).join(' ')].join(' | '))).toEqual([
      'program | Dua | berubah | anggaran-awal',
      'sumber-dana | Hibah | ditambah | anggaran realisasi-anggaran serapan',
      'sumber-dana | DAK | dihapus | anggaran realisasi-anggaran serapan',
      'belanja | DIPA 01: Belanja Barang | berubah | realisasi-anggaran serapan',
      'belanja | Belanja Barang | ditambah | anggaran-awal anggaran realisasi-anggaran serapan',
      'belanja | DIPA 03: Belanja Barang | dihapus | anggaran-awal anggaran realisasi-anggaran serapan',
    ]); // prettier-ignore
  });

  test('explain', () => {
    const names = explainKode('anggaran', made(BOTH).hasil, 'id')!.angka.map(({ nama, tampil }) => `${nama} ${tampil}`); // prettier-ignore
    expect(names).toEqual(
      expect.arrayContaining([
        'anggaran awal 1.700',
        'sisa anggaran 250',
        'realisasi anggaran, DAK 400',
        'anggaran, sumber yang tidak disebutkan 400',
        'anggaran awal, Belanja Barang, DIPA 01 350',
        'sisa anggaran, DIPA 03 10',
        'serapan, 2020 86,84',
      ]),
    );
    const plain = made(
      `${CHANGED}belanja: [{ jenis: Belanja Modal, anggaran: 5, realisasi: 4 }]\n`,
    );
    expect(JSON.stringify(explainKode('anggaran', plain.hasil, 'id'))).toContain('"sisa anggaran, Belanja Modal"'); // prettier-ignore
  });
});
