// Programs with kegiatan and sub_kegiatan: their money, indicators and efficiency. Figures are worked by hand.

import { describe, expect, test } from 'vitest';
import { takeCensus } from '../../../src/calculate/census.ts';
import { composeLaporan } from '../../../src/compose/compose.ts';
import type { TextCell, Tabel } from '../../../src/compose/report.ts';
import { flattenKegiatan } from '../../../src/calculate/kegiatan.ts';
import { TOPICS } from '../../../src/catalogue/catalogue.ts';
import { formatInText, formatRupiah } from '../../../src/compose/format.ts';
import { USUAL_TERMS } from '../../../src/compose/wording/terms.ts';
import { BATAS, composeRingkas } from '../../../src/compose/ringkas/ringkas.ts';
import { compareResults } from '../../../src/diff/compare.ts';
import { readResults } from '../../../src/diff/results-file.ts';
import { explainKode, findByName } from '../../../src/explain/explain.ts';
import { toResults } from '../../../src/output/results.ts';
import { bahan, MINIMAL, type Berkas } from '../../validate/ruang.ts';

// K1.1: 9 / 10; 270 / 300 = 90. K1.2: 5 / 4 = 125; 150 / 200 = 75. K1: 420 / 500 = 84.
// K2 is better lower: (2 × 20 − 15) / 20 = 125; 480 / 500 = 96. P1: 900 / 1000. All: 1700 / 2000.
const TREE = `program:
  - kode: P1
    nama: Program Satu
    sasaran: S1
    kegiatan:
      - kode: K1
        nama: Kegiatan Satu
        sub_kegiatan:
          - { kode: K1.1, nama: Sub Satu, anggaran: 300, realisasi: 270, indikator: [{ kode: K1.1.a, nama: Naskah, satuan: dokumen, target: 10, realisasi: 9 }] }
          - { kode: K1.2, nama: Sub Dua, anggaran: 200, realisasi: 150, indikator: [{ nama: Rapat, satuan: kali, target: 4, realisasi: 5 }] }
      - kode: K2
        nama: Kegiatan Dua
        anggaran: 500
        realisasi: 480
        indikator:
          - { nama: Lama Layanan, satuan: hari, polaritas: minimal, target: 20, realisasi: 15 }
          - { nama: Loket, satuan: loket, target: { paling_sedikit: 4 }, realisasi: 5 }
  - { kode: P2, nama: Program Dua, sasaran: semua, anggaran: 1000, realisasi: 800 }
`;

const made = (anggaran: string, berkas: Berkas = {}) =>
  bahan(MINIMAL, { '2020/anggaran.yaml': anggaran, ...berkas });

const texts = (rows: readonly (readonly TextCell[])[]) =>
  rows.map((row) => row.map(({ teks }) => teks).join(' | '));

function reportOf(anggaran: string, berkas: Berkas = {}) {
  const { workspace: ruang, hasil } = made(anggaran, berkas);
  return composeLaporan(ruang, hasil).laporan.bab;
}

function tableOf(kode: string, anggaran: string, berkas: Berkas = {}): Tabel | undefined {
  const blocks = reportOf(anggaran, berkas).flatMap(({ bagian }) =>
    bagian.flatMap(({ isi }) => isi),
  );
  return blocks.find((one): one is Tabel => one.jenis === 'tabel' && one.kode === kode);
}

describe('the long table', () => {
  test('has every level, its indicators, and sums upward', () => {
    const { kepala, baris, kaki, lanskap, catatan, judul } = tableOf('anggaran-kegiatan', TREE)!;
    expect(judul).toBe(
      'Anggaran, Realisasi, dan Kinerja menurut Program, Kegiatan, dan Subkegiatan Tahun 2020',
    );
    expect(texts(kepala)).toEqual([
      'Kode | Program/Kegiatan/Subkegiatan | Indikator | Satuan | Target | Realisasi | Capaian (%) | Anggaran (Rp) | Realisasi (Rp) | Serapan (%) | Tingkat Efisiensi',
    ]);
    expect(texts(baris)).toEqual([
      'P1 | Program Satu | – | – | – | – | – | 1.000 | 900 | 90,00 | –',
      'K1 | Kegiatan Satu | – | – | – | – | – | 500 | 420 | 84,00 | –',
      // 90 / 90 = 1
      'K1.1 | Sub Satu | Naskah | dokumen | 10 | 9 | 90,00 | 300 | 270 | 90,00 | 0,00',
      // 125 / 75 = 1,6666…
      'K1.2 | Sub Dua | Rapat | kali | 4 | 5 | 125,00 | 200 | 150 | 75,00 | 0,67',
      // mean of 125 and 125; 125 / 96 = 1,3020…
      'K2 | Kegiatan Dua | Lama Layanan | hari | 20 | 15 | 125,00 | 500 | 480 | 96,00 | 0,30',
      'Loket | loket | ≥ 4 | 5 | 125,00',
      'P2 | Program Dua | – | – | – | – | – | 1.000 | 800 | 80,00 | –',
    ]);
    expect(texts(kaki)).toEqual(['Jumlah | 2.000 | 1.700 | 85,00 | ']);
    expect(lanskap).toBe(true);
    expect(catatan).toEqual([
      'Capaian = realisasi ÷ target × 100.',
      'Untuk Lama Layanan, capaian = (2 × target − realisasi) ÷ target × 100, karena nilai yang lebih rendah lebih baik.',
      'Tingkat efisiensi = capaian ÷ serapan − 1, dari rata-rata capaian indikatornya.',
    ]);
  });

  test('is there without indicators too, and not where programs consist of nothing', () => {
    const plain = `program:
  - { kode: P1, nama: Satu, sasaran: S1, kegiatan: [{ kode: K1, nama: Kegiatan, anggaran: 400, realisasi: 100 }] }
`;
    const { kepala, baris } = tableOf('anggaran-kegiatan', plain)!;
    expect(texts(kepala)).toEqual([
      'Kode | Program/Kegiatan | Anggaran (Rp) | Realisasi (Rp) | Serapan (%)',
    ]);
    expect(texts(baris)).toEqual([
      'P1 | Satu | 400 | 100 | 25,00',
      'K1 | Kegiatan | 400 | 100 | 25,00',
    ]);
    const alone =
      'program: [{ kode: P1, nama: Satu, sasaran: S1, anggaran: 400, realisasi: 100 }]\n';
    expect(tableOf('anggaran-kegiatan', alone)).toBeUndefined();
  });

  test('has the words of the agency, and the efficiency by its method', () => {
    const lkjip = (metode: string) => ({
      'lkjip.yaml': `versi: 1
instansi: { nama: Balai, jenis: satker }
istilah: { kegiatan: KRO, sub_kegiatan: RO, anggaran: Pagu }
metode: { efisiensi: ${metode} }
`,
    });
    const selisih = tableOf('anggaran-kegiatan', TREE, lkjip('selisih'))!;
    expect(selisih.judul).toBe(
      'Pagu, Realisasi, dan Kinerja menurut Program, KRO, dan RO Tahun 2020',
    );
    expect(selisih.kepala[0]?.at(-1)?.teks).toBe('Selisih (poin persentase)');
    // 125 − 75
    expect(selisih.baris[3]?.at(-1)?.teks).toBe('50,00');
    const pmk = tableOf('anggaran-kegiatan', TREE, lkjip('pmk-22-2021'))!;
    expect(pmk.catatan.at(-1)).toContain(
      'atas capaian indikator dan anggaran program, KRO, dan RO',
    );
    // E of K1.1 = (300 × 90 % − 270) / 270 = 0; NE = 50
    expect(pmk.baris[2]?.at(-1)?.teks).toBe('50,00');
  });

  test('goes to an annex of its own where it is long, unless the report is to have none', () => {
    const parts = Array.from({ length: 60 }, (_, i) => `      - { kode: K${i}, nama: Kegiatan ${i}, anggaran: 10, realisasi: 5 }\n`); // prettier-ignore
    const long = `program:\n  - kode: P1\n    nama: Satu\n    sasaran: S1\n    kegiatan:\n${parts.join('')}`;
    const placed = (berkas: Berkas = {}) =>
      reportOf(long, berkas).flatMap(
        ({ bagian }) =>
        bagian.filter(({ isi }) => isi.some((blok) => blok.jenis === 'tabel' && blok.kode === 'anggaran-kegiatan')).map(({ id }) => id), // prettier-ignore
      );
    expect(placed()).toEqual(['lampiran-kegiatan']);
    const bagian = 'tampilan: { bagian: { lampiran: [pengukuran] } }\n';
    expect(placed({ 'lkjip.yaml': `${MINIMAL['lkjip.yaml']}${bagian}` })).toEqual([
      'realisasi-anggaran',
    ]);
    expect(JSON.stringify(reportOf(long))).toContain(
      'menurut program dan kegiatan disajikan pada ',
    );
  });
});

test('programs are set alike in the long table, whether they consist of anything', () => {
  const { baris } = tableOf('anggaran-kegiatan', TREE)!;
  const bold = baris.filter((row) => row.some(({ tebal }) => tebal === true));
  expect(bold.map((row) => row[0]?.teks)).toEqual(['P1', 'P2']);
  const alone =
    TREE.slice(0, TREE.indexOf('    kegiatan:')) +
    '    anggaran: 1\n    indikator: [{ nama: Rapat, satuan: kali, target: 4, realisasi: 5 }]\n';
  const { baris: flat } = tableOf('anggaran-kegiatan', alone)!;
  expect(flat.flat().some(({ tebal }) => tebal === true)).toBe(false);
});

describe('in words', () => {
  const short = (anggaran: string) => {
    const { workspace: ruang, hasil } = made(anggaran);
    const topic = (kode: string) => TOPICS.get(kode)!;
    return composeRingkas(ruang.instansi, hasil, [], BATAS[0]!, topic).uang?.kegiatan;
  };

  test('the summary counts what has not reported in one way', () => {
    const counted = (anggaran: string) => {
      const { workspace: ruang, hasil } = made(anggaran);
      const topic = (kode: string) => TOPICS.get(kode)!;
      const { uang, benahi } = composeRingkas(ruang.instansi, hasil, [], BATAS[0]!, topic);
      const lacking = benahi.find(({ judul }) => judul === 'Data yang belum lengkap')?.isi ?? '';
      return [uang?.kegiatan?.split(';')[0], lacking.split(';')[0]];
    };
    // Of K1.1, K1.2, K2 and P2 the first has not; program P1 has reported in part.
    expect(counted(TREE.replace(', realisasi: 270', ''))).toEqual([
      '3 dari 4 rincian terbawah (program, kegiatan, dan subkegiatan) melaporkan realisasi anggarannya',
      'Realisasi anggaran 1 dari 4 rincian terbawah (program, kegiatan, dan subkegiatan) belum dilaporkan.',
    ]);
    // What is typed for a program alone is told of the program.
    const above = `program:
  - { kode: P1, nama: Satu, sasaran: S1, anggaran: 9, realisasi: 8, kegiatan: [{ kode: K1, nama: A, anggaran: 9 }] }
  - { kode: P2, nama: Dua, sasaran: S1, anggaran: 9 }
`;
    expect(counted(above)).toEqual([undefined, 'Realisasi anggaran 1 dari 2 program belum dilaporkan.']); // prettier-ignore
  });

  test('the summary says how far the lowest level has reported, and what was absorbed least', () => {
    expect(short(TREE)).toBe(
      '4 dari 4 rincian terbawah (program, kegiatan, dan subkegiatan) melaporkan realisasi anggarannya. Serapan terendah: Sub Dua 75,00 persen; Program Dua 80,00 persen; Sub Satu 90,00 persen.',
    );
    const some = TREE.replace(', realisasi: 270', '')
      .replace('anggaran: 200, ', '')
      .replace('realisasi: 480', 'realisasi: 500')
      .replace('realisasi: 800', 'realisasi: 1000');
    expect(short(some)).toBe(
      '3 dari 4 rincian terbawah (program, kegiatan, dan subkegiatan) melaporkan realisasi anggarannya; 1 belum melaporkan realisasi; 1 belum punya anggaran.',
    );
    expect(
      short('program: [{ kode: P2, nama: Dua, sasaran: S1, anggaran: 2, realisasi: 1 }]'),
    ).toBeNull();
    expect(
      short(
        'program: [{ kode: P2, nama: Dua, sasaran: S1, anggaran: 2, kegiatan: [{ kode: K1, nama: Satu }] }]',
      ),
    ).toBeNull();
  });

  test('what a sum of several levels lacks is a part, and one of kinds of spending a kind', () => {
    const { hasil } = made(
      TREE.replace(', realisasi: 270', '').replace(
        'nama: Program Satu',
        'nama: Program Satu\n    sumber_dana: DAU',
      ) +
        'belanja:\n  - { jenis: Belanja Pegawai, anggaran: 5, realisasi: 4 }\n  - { jenis: Belanja Modal, anggaran: 5 }\n',
    );
    // 150 of K1.2 and 480 of K2.
    expect(formatInText(hasil.anggaran.sumberDana.get('DAU')!.realisasi)).toBe(
      '630 (belum termasuk 1 dari 3 bagian)',
    );
    expect(formatInText(hasil.anggaran.belanja!.realisasi)).toBe(
      '4 (belum termasuk 1 dari 2 jenis belanja)',
    );
  });

  test('a source that parts name is told of them, though something is typed above', () => {
    const of = (program: string) => {
      const { hasil } = made(`program:\n  - { kode: P1, nama: Satu, sasaran: S1, ${program} }\n`);
      return [...hasil.anggaran.sumberDana].map(([source, { anggaran, realisasi }]) =>
        [source, formatInText(anggaran), formatInText(realisasi)].join(' '),
      );
    };
    const parts =
      'kegiatan: [{ kode: K1, nama: A, sub_kegiatan: [{ kode: K1.1, nama: B, anggaran: 110, realisasi: 101 }, { kode: K1.2, nama: C, sumber_dana: DAK, anggaran: 200, realisasi: 199 }] }, { kode: K2, nama: D, anggaran: 57 }]';
    // 110 + 57 of DAU; of the realisasi what K2 spent is not known.
    expect(of(`sumber_dana: DAU, realisasi: 300, ${parts}`)).toEqual([
      'DAU 167 101 (belum termasuk 1 dari 2 bagian)',
      'DAK 200 199',
    ]);
    expect(of(`sumber_dana: DAU, anggaran: 367, realisasi: 300, ${parts}`)).toHaveLength(2);
    // Where not all parts have a budget, or none names another source, the whole is of its own.
    const same = parts.replace('sumber_dana: DAK', 'sumber_dana: DAU');
    expect(of(`sumber_dana: DAU, realisasi: 300, ${same}`)).toEqual(['DAU 367 300']);
    const none = parts.replace(', anggaran: 57', '');
    expect(of(`sumber_dana: DAU, anggaran: 310, realisasi: 300, ${none}`)).toEqual(['DAU 310 300']);
    expect(
      of(`sumber_dana: DAU, realisasi: 300, ${none.replaceAll(/anggaran: \d+, /g, '')}`),
    ).toEqual(['DAU – 300']);
  });

  test('what a sum lacks is called by its level', () => {
    const said = (anggaran: string, kode: string) => {
      const { hasil: { anggaran: { program, realisasi } } } = made(anggaran); // prettier-ignore
      const one = program.flatMap(flattenKegiatan).find((one) => one.kode === kode);
      return formatInText(one?.realisasi ?? realisasi);
    };
    const sub = TREE.replace(', realisasi: 270', '');
    expect(said(sub, 'K1')).toBe('150 (belum termasuk 1 dari 2 subkegiatan)');
    // 150 + 480: the kegiatan is in it in part.
    expect(said(sub, 'P1')).toBe('630 (angka 1 dari 2 kegiatan belum lengkap)');
    expect(said(sub, '')).toBe('1.430 (angka 1 dari 2 program belum lengkap)');
    const { hasil } = made(sub);
    const words = { ...USUAL_TERMS, kegiatan: { title: 'KRO', word: 'KRO', start: 'KRO' } };
    expect(formatRupiah(hasil.anggaran.program[0]!.realisasi, words)).toBe(
      'Rp630 (angka 1 dari 2 KRO belum lengkap)',
    );
    expect(said(TREE.replace('        realisasi: 480\n', ''), 'P1')).toContain(
      '(belum termasuk 1 dari 2 kegiatan)',
    );
  });
});

describe('money stands at the lowest level that has it', () => {
  const of = (kegiatan: string) => `program:
  - { kode: P1, nama: Satu, sasaran: S1, kegiatan: ${kegiatan} }
  - { kode: P2, nama: Dua, sasaran: S1, anggaran: 100, realisasi: 50 }
`;
  const rows = (anggaran: string) => texts(tableOf('anggaran-program', anggaran)!.baris);

  test('typed above parts that are not all known it is the whole', () => {
    const partly = '[{ kode: K1, nama: A, anggaran: 60 }, { kode: K2, nama: B }], anggaran: 300, realisasi: 150'; // prettier-ignore
    expect(rows(of(partly))[0]).toBe('1 | Satu | 300 | 150 | 50,00');
    const none = '[{ kode: K1, nama: A }], anggaran: 300, realisasi: 150';
    expect(rows(of(none))[0]).toBe('1 | Satu | 300 | 150 | 50,00');
    // The sum of the parts before what is typed above them.
    const other =
      '[{ kode: K1, nama: A, anggaran: 60, realisasi: 30 }], anggaran: 300, realisasi: 150';
    expect(rows(of(other))[0]).toBe('1 | Satu | 60 | 30 | 50,00');
  });

  test('what has not reported is missing in every sum above, and in no ratio', () => {
    const partly = of(
      '[{ kode: K1, nama: A, anggaran: 60, realisasi: 30 }, { kode: K2, nama: B, anggaran: 40 }]',
    );
    const { baris, kaki, catatan } = tableOf('anggaran-program', partly)!;
    // 30 / 60; in all (30 + 50) / (60 + 100)
    expect(texts(baris)[0]).toBe('1 | Satu | 100 | 30* | 50,00*');
    expect(texts(kaki)).toEqual(['Jumlah | 200 | 80* | 50,00*']);
    expect(catatan).toEqual([
      'Tanda * berarti baru dari bagian yang angkanya sudah ada: Satu, 1 dari 2 kegiatan belum melaporkan seluruh realisasinya; Jumlah, 1 dari 2 program belum melaporkan seluruh realisasinya.',
    ]);
    expect(tableOf('anggaran-kegiatan', partly)!.catatan.at(-1)).toBe(
      'Tanda * berarti baru dari bagian yang angkanya sudah ada.',
    );
    // Nothing is concluded of a sasaran whose money is not whole.
    const { hasil } = made(partly);
    expect(hasil.sasaran[0]?.efisiensi.keterangan).toBeNull();
  });

  test('a ratio of what nobody has both of is no ratio', () => {
    const apart = of('[{ kode: K1, nama: A, anggaran: 60 }, { kode: K2, nama: B, realisasi: 40 }]');
    expect(rows(apart)[0]).toBe('1 | Satu | 60* | 40* | –');
    const empty = of('[{ kode: K1, nama: A }]');
    expect(rows(empty)[0]).toBe('1 | Satu | – | – | –');
    expect(rows(of('[{ kode: K1, nama: A, realisasi: 5 }]'))[0]).toBe('1 | Satu | – | 5 | –');
  });

  test('nothing is concluded from a kegiatan that has reported in part', () => {
    const { hasil } = made(`program:
  - kode: P1
    nama: Satu
    sasaran: S1
    indikator: [{ nama: Naskah, satuan: dokumen, target: 10, realisasi: 9 }]
    kegiatan: [{ kode: K1, nama: A, anggaran: 60, realisasi: 30 }, { kode: K2, nama: B, anggaran: 40 }]
`);
    const [program] = hasil.anggaran.program;
    expect(program?.efisiensi?.tingkat).toMatchObject({ nilai: null, alasan: 'anggaran-sebagian' });
  });
});

describe('in other formats', () => {
  test('the census has every figure once, and expressions for kode that are not ambiguous', () => {
    const entries = takeCensus(made(TREE).hasil).filter(({ of }) =>
      ['kegiatan', 'sub-kegiatan', 'indikator-kegiatan'].includes(of.kind),
    );
    expect(entries.filter(({ of }) => of.code === 'K1.2').map(({ measure }) => measure)).toEqual([
      'anggaran', 'realisasi', 'serapan', 'sisa', 'capaian', 'efisiensi_indeks', 'efisiensi_tingkat', 'efisiensi_keterangan',
    ]); // prettier-ignore
    expect(entries.find(({ of }) => of.code === 'K1')?.expression).toEqual({
      word: 'rupiah',
      args: ['K1'],
    });
    const twice = takeCensus(made(TREE.replace('kode: K2', 'kode: S1')).hasil);
    expect(twice.filter(({ of }) => of.kind === 'kegiatan' && of.code === 'S1').map(({ expression }) => expression)).toContain(null); // prettier-ignore
  });

  test('the results file holds the tree, and diff tells what changed in it', () => {
    const results = (anggaran: string) => {
      const { workspace: ruang, hasil } = made(anggaran);
      return toResults(ruang.instansi, hasil, []);
    };
    const { anggaran } = results(TREE) as { anggaran: { program: readonly object[] } };
    expect(anggaran.program[1]).not.toHaveProperty('kegiatan');
    expect(anggaran.program[0]).toMatchObject({
      kode: 'P1',
      anggaran: { nilai: '1000' },
      kegiatan: [
        { kode: 'K1', serapan: { nilai: '84' }, sub_kegiatan: [{ kode: 'K1.1' }, { capaian: { nilai: '125' }, efisiensi: { keterangan: 'Efisien' } }] },
        { kode: 'K2', indikator: [{ kode: null, polaritas: 'minimal' }, { target: { batas: 'paling_sedikit' } }] },
      ],
    }); // prettier-ignore
    const side = (mention: string, text: string) => ({
      sebutan: mention,
      hasil: readResults(JSON.parse(JSON.stringify(results(text))), 'x'),
    });
    const changed = TREE.replace('anggaran: 200, realisasi: 150', 'anggaran: 200, realisasi: 160')
      .replace('target: 4, realisasi: 5 }] }', 'target: 4, realisasi: 4 }] }')
      .replace('Kegiatan Dua', 'Kegiatan Kedua')
      .replace(
        '      - kode: K2',
        '      - { kode: K3, nama: Baru, anggaran: 0, realisasi: 0 }\n      - kode: K2',
      );
    const { anggaran: thing } = compareResults(side('lama', TREE), side('baru', changed));
    const tell = (one: NonNullable<typeof thing>): unknown => [
      one.jenis, one.kode, one.status, one.ubah.map(({ besaran }) => besaran).join(' '), ...one.anak.map(tell),
    ]; // prettier-ignore
    expect(tell(thing!)).toEqual([
      'anggaran', '', 'berubah', 'realisasi-anggaran serapan',
      ['program', 'P1', 'berubah', 'realisasi-anggaran serapan',
        ['kegiatan', 'K1', 'berubah', 'realisasi-anggaran serapan',
          ['sub-kegiatan', 'K1.2', 'berubah', 'realisasi-anggaran serapan',
            ['indikator-kegiatan', '', 'berubah', 'realisasi capaian']]],
        ['kegiatan', 'K3', 'ditambah', 'anggaran realisasi-anggaran'],
        ['kegiatan', 'K2', 'berubah', 'nama']],
    ]); // prettier-ignore
  });

  test('explain leads from a kegiatan to what it was made of', () => {
    const { hasil } = made(TREE);
    const shown = explainKode('K1.2', hasil, 'id')!.angka.map(
      ({ nama, tampil }) => `${nama} ${tampil}`,
    );
    expect(shown).toEqual([
      'anggaran 200',
      'realisasi anggaran 150',
      'serapan 75,00',
      'sisa anggaran 50',
      'capaian Rapat 125,00',
      'tingkat efisiensi 0,67',
      'keterangan Efisien',
    ]);
    const [money] = explainKode('P1', hasil, 'id')!.angka;
    expect(money?.rumus?.isi).toBe('jumlah (500; 500)');
    expect(explainKode('K1', hasil, 'id')?.jenis).toBe('kegiatan');
  });

  test('explain tells what has one kode apart by what it is part of', () => {
    const { hasil } = made(`program:
  - kode: P1
    nama: Satu
    sasaran: S1
    kegiatan:
      - { kode: K1, nama: A, sub_kegiatan: [{ kode: '001', nama: Cetak, anggaran: 5, realisasi: 1 }] }
      - { kode: S1, nama: B, sub_kegiatan: [{ kode: '001', nama: Kirim, anggaran: 7, realisasi: 3 }] }
`);
    const anggaran = (kode: string) => explainKode(kode, hasil, 'id')?.angka[0]?.tampil;
    expect(['001', 'P1/K1/001', 'P1/S1/001', 'K1', 'P1/S1', 'P1'].map(anggaran)).toEqual(
      [undefined, '5', '7', '5', '7', '12'], // prettier-ignore
    );
    expect(explainKode('S1', hasil, 'id')?.jenis).toBe('sasaran');
    expect(findByName('001', hasil).map(({ kode }) => kode)).toEqual(['P1/K1/001', 'P1/S1/001']);
  });
});
