// The rules over prose as text: typed figures and counts, repetition, placeholders, copies, long analyses.

import { describe, expect, test } from 'vitest';
import { buildIndeks } from '../../src/compose/prose-index.ts';
import { evaluate } from '../../src/compose/expressions.ts';
import { checkAnalysisLength } from '../../src/validate/prose/analysis.ts';
import { checkAngkaNarasi } from '../../src/validate/prose/figures.ts';
import { checkCapaianAkhirNarasi } from '../../src/validate/prose/final-capaian.ts';
import { checkCacahNarasi } from '../../src/validate/prose/counts.ts';
import { listAngkaHasil } from '../../src/validate/prose/results.ts';
import { readNaskah, sentences, sourceText } from '../../src/validate/prose/running-text.ts';
import { checkRepeatedParagraf } from '../../src/validate/prose/repeated.ts';
import { checkPengisi } from '../../src/validate/prose/placeholders.ts';
import { checkSalinan } from '../../src/validate/prose/copied.ts';
import { validate } from '../../src/validate/validate.ts';
import { bahan, bahanData, MINIMAL, periksa, saran, word, type Berkas } from './ruang.ts';

/** Results to speak of: capaian 108,37, realisasi 102,95, a table, money, a fact. */
const HASIL: Berkas = {
  ...MINIMAL,
  'renstra-2019-2023.yaml': `periode: { mulai: 2019, selesai: 2023 }
misi: [{ kode: M1, nama: Satu }, { kode: M2, nama: Dua }]
tujuan:
  - { kode: T1, nama: Meningkatkan pelayanan, misi: M1 }
sasaran:
  - kode: S1
    nama: Meningkatnya mutu pelayanan
    tujuan: T1
    indikator:
      - { kode: S1.1, nama: Mutu, satuan: persen, kondisi_awal: 91.5, target: { 2019: 93, 2020: 95, 2023: 100 } }
      - { kode: S1.2, nama: Waktu, satuan: menit, target: { 2020: { dari: 10, sampai: 12 } } }
      - { kode: S1.3, nama: Tanpa satuan, satuan: kali }
`,
  '2020/target.yaml':
    'perjanjian_kinerja: [{ versi: murni, target: { S1.1: 95, S1.2: { dari: 10, sampai: 12 } } }]\n',
  '2020/realisasi.yaml': `realisasi: { S1.1: 102.95, S1.2: 11 }
realisasi_lalu: { 2019: { S1.1: 94.4 } }
standar_nasional: { S1.1: { nilai: 97.25 } }
fakta:
  anugerah: { nilai: 6.5 }
tabel:
  - kode: nilai-unit
    jenis: nilai
    judul: Nilai
    kolom: [2019, 2020, Semester satu]
    baris:
      - { nama: Utara, nilai: { 2019: 71.11, 2020: 82.22, Semester satu: 44.44 } }
      - { nama: Selatan, nilai: { 2020: 63.33 } }
  - kode: daerah
    jenis: capaian
    judul: Daerah
    baris:
      - { indikator: Miskin, polaritas: minimal, target: 4.34, realisasi: 5.41 }
      - { indikator: Baris A }
      - { indikator: Baris B }
      - { indikator: Baris C }
      - { indikator: Baris D }
      - { indikator: Baris E }
      - { indikator: Baris F }
`,
  '2020/anggaran.yaml': `program:
  - { kode: P01, nama: Satu, sasaran: S1, anggaran: 1250000000, realisasi: 1000000000 }
  - { kode: P02, nama: Dua, anggaran: 750000000, realisasi: 700000000 }
`,
};

const prosa = (isi: string, bagian = '3.1-S1') =>
  bahan(HASIL, { [`2020/narasi/${bagian}.md`]: `${isi}\n` });

describe('a prose file as running text', () => {
  test('is read once, however many rules ask for it', () => {
    const { workspace: ruang, hasil } = bahan(HASIL, {
      '2020/narasi/3.1-S1.md': 'Ada 2 (dua) sasaran.\n',
    });
    let reads = 0;
    const narasi = new Map(
      [...hasil.data.narasi].map(([section, { file: berkas, bagian, text: teks }]) => {
        const counted = () => (reads++, teks);
        return [section, { file: berkas, bagian, get text() { return counted(); } }]; // prettier-ignore
      }),
    );
    const counted = { workspace: ruang, hasil: { ...hasil, data: { ...hasil.data, narasi } } };
    expect(validate(counted)).toEqual(validate({ workspace: ruang, hasil }));
    const first = reads;
    expect(first).toBeGreaterThan(0);
    validate(counted);
    expect(reads).toBe(first);
  });

  const teks = `Satu dua
tiga *empat* {{capaian "S1"}} lima.

- butir
  lanjutan \`12,5\` [nama](http://a)

## Judul

| a | b |
| - | - |
| 1 | dua |

\`\`\`
kode 12,5
\`\`\`

> > kutip  
> > baru
`;
  const naskah = readNaskah({ file: 'a.md', bagian: 'a', text: teks });

  test('paragraphs, headings and cells; code is left out', () => {
    expect(naskah.alinea.map((one) => [one.jenis, sourceText(one)])).toEqual([
      ['paragraf', 'Satu dua tiga empat {{capaian "S1"}} lima.'],
      ['paragraf', 'butir lanjutan  nama'],
      ['judul', 'Judul'],
      ['sel', 'a'],
      ['sel', 'b'],
      ['sel', '1'],
      ['sel', 'dua'],
      ['paragraf', 'kutip baru'],
    ]);
    expect(naskah.bagian.map(({ judul, alinea }) => [judul?.text ?? null, alinea.length])).toEqual([
      [null, 2],
      ['Judul', 5],
    ]);
  });

  test('every stretch has its place in the file', () => {
    const [pertama, kedua] = naskah.alinea;
    const at = (isi: string) => pertama?.position(pertama.text.indexOf(isi), isi.length);
    expect(at('dua')).toEqual({ berkas: 'a.md', baris: 1, kolom: 6, panjang: 3 });
    expect(at('tiga')).toMatchObject({ baris: 2, kolom: 1 });
    expect(at('empat')).toMatchObject({ baris: 2, kolom: 7 });
    expect(at('lima')).toMatchObject({ baris: 2, kolom: 31 });
    expect(kedua?.position(kedua.text.indexOf('lanjutan'))).toEqual({
      berkas: 'a.md',
      baris: 5,
      kolom: 3,
    });
  });

  test('a Windows line ending moves no place', () => {
    const teks = 'Satu.\r\n\r\n- dua\r\n  tiga lima\r\n';
    const kedua = readNaskah({ file: 'e.md', bagian: 'e', text: teks }).alinea[1];
    expect(kedua?.text).toBe('dua tiga lima');
    expect(kedua?.position(9)).toEqual({ berkas: 'e.md', baris: 4, kolom: 8 });
  });

  test('the mark of an expression, typed by hand, is only a character', () => {
    const [alinea] = readNaskah({ file: 'd.md', bagian: 'd', text: 'a \uFFFC b' }).alinea;
    expect(alinea === undefined ? '' : sourceText(alinea)).toBe('a {{}} b');
  });

  test('an empty paragraph has the start of its file', () => {
    const kosong = readNaskah({ file: 'b.md', bagian: 'b', text: '##\n' }).alinea[0];
    expect(kosong && sentences(kosong)).toEqual([]);
    expect(kosong?.position(0)).toEqual({ berkas: 'b.md', baris: 1, kolom: 1 });
  });

  test('sentences end at points, not at those of abbreviations', () => {
    const [alinea] = readNaskah({
      file: 'c.md',
      bagian: 'c',
      text: 'Warga Kab. Contoh {{tahun}} puas. Nilainya {{capaian "S1"}}! ',
    }).alinea;
    if (alinea === undefined) throw new Error('fixture');
    expect(sentences(alinea).map(({ ekspresi, mulai }) => [mulai, ekspresi])).toEqual([
      [0, ['tahun']],
      [26, ['capaian "S1"']],
    ]);
  });
});

describe('figures', () => {
  test('every expression that is advised gives that very figure', async () => {
    const berkutip = bahan(MINIMAL, {
      '2020/realisasi.yaml':
        'realisasi: { S1.1: 84 }\ntabel:\n' +
        '  - { kode: n, jenis: nilai, judul: N, kolom: [2020], baris: [{ nama: \'Unit "A"\', nilai: { 2020: 5 } }] }\n',
    });
    for (const isi of [bahan(HASIL), bahan(MINIMAL), berkutip, await bahanData()]) {
      const indeks = buildIndeks(isi.workspace, isi.hasil);
      for (const { ekspresi, tampil } of listAngkaHasil(isi.hasil)) {
        if (ekspresi === null) continue;
        expect([ekspresi, evaluate(ekspresi, indeks)]).toEqual([
          ekspresi,
          { jenis: 'teks', text: tampil },
        ]);
      }
    }
  });

  test.each([
    ['Capaiannya 108,37 persen.', 'capaian "S1.1"'],
    ['Capaiannya 108,4 persen.', 'capaian "S1.1"'],
    ['Realisasi 102.95 persen.', 'realisasi "S1.1"'],
    ['Target 95%.', 'target "S1.1"'],
    ['Pada akhir periode ditargetkan 100 persen.', 'targetAkhir "S1.1"'],
    ['Tahun lalu terealisasi 94,4 persen.', 'realisasiLalu "S1.1" 2019'],
    // 94,4 / 93 × 100
    ['Tahun 2019 capaiannya 101,51 persen.', 'capaianLalu "S1.1" 2019'],
    ['Kondisi awal 91,5.', 'kondisiAwal "S1.1"'],
    ['Lamanya 11 menit.', 'realisasi "S1.2"'],
    ['Serapan 80,00 persen.', 'capaianKeuangan "S1"'],
    ['Anggaran Rp 1.250.000.000 habis.', 'rupiah "S1"'],
    ['Anggaran sebesar 2.000.000.000 rupiah.', 'rupiah "anggaran"'],
    ['Unit Utara memperoleh nilai 82,22.', 'nilai "nilai-unit" "Utara" 2020'],
    ['Pada semester satu 44,44.', 'rataRata "nilai-unit" "Semester satu"'],
    ['Anugerah diraih 6,5 kali.', 'fakta "anugerah"'],
  ])('a typed result: %s', (kalimat, ekspresi) => {
    const isi = prosa(kalimat, 'kata-pengantar');
    expect(periksa(isi, checkAngkaNarasi).map((one) => one.slice(-22))).toEqual([
      '[narasi-angka-diketik]',
    ]);
    expect(saran(isi, checkAngkaNarasi)).toEqual([`pakai {{${ekspresi}}}`]);
  });

  test('of a kegiatan prose speaks of the rupiah alone', () => {
    const kegiatan = (kalimat: string) =>
      saran(
        bahan(HASIL, {
          '2020/anggaran.yaml': `program:
  - kode: P01
    nama: Satu
    sasaran: S1
    kegiatan:
      - { kode: K01, nama: Pelatihan, anggaran: 95000000, realisasi: 57000000 }
      - { kode: K02, nama: Lain, anggaran: 405000000, realisasi: 400000000 }
`,
          '2020/narasi/kata-pengantar.md': `${kalimat}\n`,
        }),
        checkAngkaNarasi,
      );
    expect(kegiatan('Pelatihan memakai anggaran Rp95.000.000.')).toEqual([
      'pakai {{rupiah "K01"}}',
    ]);
    // 57 of 95, while the program has 457 of 500.
    expect(kegiatan('Serapan 60,00 persen.').join()).not.toContain('K01');
    expect(kegiatan('Serapan 91,40 persen.')).toEqual(['pakai {{capaianKeuangan "S1"}}']);
  });

  test('a figure that equals no result names the nearest one of its kind', () => {
    const isi = prosa('Capaian sasaran ini\nsebesar 108,73 persen.');
    expect(periksa(isi, checkAngkaNarasi)).toEqual([
      '2020/narasi/3.1-S1.md:2:9: peringatan: angka 108,73 tidak sama dengan hasil mana pun; yang terdekat 108,37 [narasi-angka-lain]',
    ]);
    expect(saran(isi, checkAngkaNarasi)).toEqual([
      'pakai {{capaian "S1.1"}}; bila bukan hasil pengukuran, catat di "fakta" beserta sumbernya dan pakai {{fakta "kode"}}',
    ]);
    expect(word(checkAngkaNarasi(isi), 'en')[0]).toContain(
      'the figure 108,73 equals no result; the nearest is 108,37',
    );
  });

  test('a true sum of some programs is not taken for the nearest result', () => {
    const naskah = (jumlah: string) =>
      periksa(
        bahan(HASIL, {
          '2020/anggaran.yaml': `program:
  - { kode: P1, nama: A, sasaran: S1, anggaran: 1250000000, realisasi: 1000000000 }
  - { kode: P2, nama: B, sasaran: S1, anggaran: 750000000 }
  - { kode: P3, nama: C, sasaran: S1, anggaran: 500000000, realisasi: 250000000 }
`,
          '2020/narasi/3.2-realisasi-anggaran.md': `Anggaran keduanya ${jumlah}.\n`,
        }),
        checkAngkaNarasi,
      );
    // 1.250.000.000 + 500.000.000 and 750.000.000 + 500.000.000, which is that of P1 as well.
    expect(naskah('Rp1.750.000.000')).toEqual([]);
    expect(naskah('Rp1,75 miliar')).toEqual([]);
    expect(naskah('Rp1.760.000.000')).toHaveLength(1);
    const many = Array.from(
      { length: 13 },
      (_, i) =>
        `  - { kode: P${String(i)}, nama: N${String(i)}, sasaran: S1, anggaran: ${String(1000000 + i * 1000)} }\n`,
    );
    const isi = bahan(HASIL, {
      '2020/anggaran.yaml': `program:\n${many.join('')}`,
      '2020/narasi/3.2-realisasi-anggaran.md': 'Anggaran keduanya Rp2.001.000.\n',
    });
    expect(periksa(isi, checkAngkaNarasi)).toHaveLength(1);
  });

  test('a figure far from every result is a fact to be entered', () => {
    const isi = prosa('Realisasi minus −2.345.678,9 persen dan -0,001 persen.');
    expect(saran(isi, checkAngkaNarasi)).toEqual([
      'bila bukan hasil pengukuran, catat di "fakta" beserta sumbernya dan pakai {{fakta "kode"}}',
      'bila bukan hasil pengukuran, catat di "fakta" beserta sumbernya dan pakai {{fakta "kode"}}',
    ]);
    expect(periksa(isi, checkAngkaNarasi)[0]).toContain('angka −2.345.678,9 tidak sama');
    // Nothing is a share of zero: there the distance itself counts.
    expect(saran(prosa('Kenaikan kinerja 0,0 persen.'), checkAngkaNarasi)[0]).toContain(
      'tingkatEfisiensi',
    );
    const rupiah = prosa('Pagunya Rp5.000 saja, pagu lain lagi.');
    expect(word(checkAngkaNarasi(rupiah), 'en')).toEqual([
      '2020/narasi/3.1-S1.md:1:9: peringatan: the figure Rp5.000 equals no result [narasi-angka-lain]',
    ]);
  });

  test.each([
    'Peraturan Nomor 34 Tahun 2016, Pasal 5 ayat 2, PP 8/2006.',
    'Pada 31 Desember 2020 pukul 08.00 dan 2020-01-05.',
    'Lihat Tabel 3.1, Bab 3, Gambar 2.4, dan butir 7.',
    'Sasaran 1 dan indikator 2 pada misi 4.',
    'Dilaksanakan 3 kegiatan di 12 desa, ke-3 kalinya.',
    'Sebanyak 5 (lima) kegiatan.',
    'Dari 4 indikator, 2 indikator mencapai target dan 2 indikator belum mencapai target.',
    '3.1 Judul lama',
    'Penduduk miskin 5,41 persen dari target 4,34 persen.',
    'Standarnya 97,25 persen.',
    'Tahun 2019 dan 2020.',
    '`108,73` adalah kode.',
    `Nilai ${'1'.repeat(50)}.`,
  ])('left alone: %s', (kalimat) => {
    expect(periksa(prosa(kalimat), checkAngkaNarasi)).toEqual([]);
  });

  const UANG = bahan(HASIL, {
    '2020/realisasi.yaml': `realisasi: { S1.1: 102.95, S1.2: 11 }
fakta:
  hibah: { nilai: 1.5, satuan: Rp juta }
tabel:
  - kode: pajak
    jenis: capaian
    judul: Pajak
    baris:
      - { indikator: Pajak Hotel, satuan: miliar rupiah, target: 12.5, realisasi: 13.1 }
      - { indikator: Persentase Penduduk Miskin, satuan: persen, polaritas: minimal, target: 4.3, realisasi: 5.4 }
      - { indikator: "16.3", satuan: ha, target: 1 }
      - { indikator: Luas, satuan: ha, target: 10, realisasi: 20 }
  - kode: pegawai
    jenis: nilai
    judul: Pegawai
    satuan: orang
    kolom: [2020]
    baris: [{ nama: Pegawai Tetap, nilai: { 2020: 1250 } }]
`,
    '2020/anggaran.yaml': `program:
  - { kode: P01, nama: Satu, sasaran: S1, anggaran: 130000000000, realisasi: 126068049125 }
`,
  });
  const uang = (isi: string, bagian = '1.2-gambaran-umum') => ({
    ...UANG,
    hasil: {
      ...UANG.hasil,
      data: {
        ...UANG.hasil.data,
        narasi: new Map([[bagian.slice(4), { file: 'a.md', bagian: bagian.slice(4), text: isi }]]),
      },
    },
  });

  test.each([
    'Pajak Hotel terealisasi Rp13,1 miliar dari target Rp12,5 miliar.',
    'Pajak Hotel terealisasi Rp13.100.000.000 dari target Rp 12.500 juta.',
    'Pajak Hotel terealisasi 13,1 milyar rupiah.',
    'Luas wilayah 315,00 km2 dengan 215.852 jiwa.',
    'Luas panen 1.250,5 hektare dan curah hujan 2.100 mm.',
    'Inflasi nasional 5,51 persen. Kinerja ekspor menguat.',
    'Inflasi nasional mencapai 5,51 persen menurut BPS.',
    'Kinerja sudah baik. Inflasi nasional 5,51 persen.',
    'Laju pertumbuhan penduduk sebesar 1,25 persen.',
    'PDRB per kapita Rp 45,2 juta setahun.',
    'Nilai tukar petani 101,25 dan nilai ekspor 5,5 triliun.',
    'Capaian diikuti 1.375 jiwa.',
    '| Luas | 315,25 |\n|---|---|\n| a | 12,75 |',
  ])('no result of this report: %s', (kalimat) => {
    expect(periksa(uang(kalimat), checkAngkaNarasi)).toEqual([]);
  });

  test.each([
    ['Realisasi anggaran Rp 126,07 miliar.', 'rupiah "realisasi"'],
    ['Realisasi anggaran Rp126 milyar.', 'rupiah "realisasi"'],
    ['Realisasi anggaran Rp 0,126 triliun.', 'rupiah "realisasi"'],
    ['Pagu 130 miliar.', 'rupiah "S1"'],
    ['Hibah Rp1,5 juta.', 'fakta "hibah"'],
    ['Hibah Rp 1.500 ribu.', 'fakta "hibah"'],
  ])('money in a scale: %s', (kalimat, ekspresi) => {
    const isi = uang(kalimat);
    expect(periksa(isi, checkAngkaNarasi)).toEqual([
      expect.stringContaining('narasi-angka-diketik'),
    ]);
    expect(saran(isi, checkAngkaNarasi)).toEqual([`pakai {{${ekspresi}}}`]);
  });

  test.each([
    ['Realisasi anggaran Rp 126,70 miliar.', 'yang terdekat Rp'],
    ['Pajak Hotel terealisasi Rp13,9 miliar.', 'angka Rp13,9 tidak sama'],
    ['Penduduk miskin berkurang menjadi 5,9 persen.', 'angka 5,9 tidak sama'],
    ['Dinas memperoleh nilai 81,65 (A).', 'angka 81,65 tidak sama'],
    ['Nilai rata-ratanya adalah 81,65.', 'angka 81,65 tidak sama'],
    ['Sebanyak 98,46 persen dari target terpenuhi.', 'angka 98,46 tidak sama'],
    ['Realisasi lahan 25,5 ha.', 'angka 25,5 tidak sama'],
    ['Pegawai yang memenuhi target 1.350 orang.', 'angka 1.350 tidak sama'],
    ['Anggaran terserap 97,61 persen.', 'angka 97,61 tidak sama'],
  ])('a wrong result: %s', (kalimat, pesan) => {
    expect(periksa(uang(kalimat), checkAngkaNarasi)).toEqual([expect.stringContaining(pesan)]);
  });

  test('a cell of a table about a sasaran needs no words', () => {
    const isi = '| Uraian | Hasil |\n|---|---|\n| Mutu | 108,73 |\n';
    expect(periksa(uang(isi, '3.1-S1'), checkAngkaNarasi)).toHaveLength(1);
    expect(periksa(uang(isi), checkAngkaNarasi)).toEqual([]);
  });

  test('a file full of figures is not listed to its end', () => {
    const isi = prosa('Capaian 12.345,67 '.repeat(300));
    expect(checkAngkaNarasi(isi)).toHaveLength(200);
  });
});

describe('against the target of the last year', () => {
  const di = (kalimat: string) => prosa(kalimat, '3.1-S1');
  test.each([
    ['Jika dibandingkan dengan target RPJMD tahun 2023, capaian kinerja adalah 108,37 persen.', 74],
    ['Dibandingkan target akhir Renstra, capaian sebesar {{capaian "S1.1"}} persen.', 52],
    ['Terhadap target jangka menengah tercapai 108,4 persen.', 42],
    ['Bila diukur dari target akhir periode, capaiannya {{capaian “S1.1”}}.', 51],
  ])('%s', (kalimat, kolom) => {
    const isi = di(kalimat);
    expect(periksa(isi, checkCapaianAkhirNarasi, checkAngkaNarasi)).toEqual([
      `2020/narasi/3.1-S1.md:1:${String(kolom)}: peringatan: kalimat ini membandingkan dengan target jangka menengah, tetapi memakai capaian tahunan S1.1 (108,37); terhadap target akhir capaiannya 102,95 [narasi-capaian-tahunan]`,
    ]);
    expect(saran(isi, checkCapaianAkhirNarasi)).toEqual(['pakai {{capaianAkhir "S1.1"}}']);
    expect(word(checkCapaianAkhirNarasi(isi), 'en')[0]).toContain(
      'against the last target it is 102,95',
    );
  });

  test.each([
    'Dibandingkan target akhir Renstra, capaiannya {{capaianAkhir "S1.1"}} persen.',
    'Dibandingkan target akhir Renstra, capaiannya 102,95 persen.',
    'Dibandingkan target Renstra tahun 2020, capaiannya {{capaian "S1.1"}} persen.',
    'Dibandingkan target Renstra tahun {{tahun}}, capaiannya 108,37 persen.',
    'Dari capaian tahunan {{capaian "S1.1"}} menjadi {{capaianAkhir "S1.1"}} terhadap target akhir.',
    'Dibandingkan target akhir Renstra, capaian S1.2 {{capaian "S1.2"}} dan {{capaian "S1"}} persen.',
    'Dibandingkan target akhir Renstra, yaitu {{targetAkhir "S1.1"}}, masih jauh.',
    'Dibandingkan target tahun lalu, capaiannya {{capaian "S1.1"}} persen.',
    'Capaian {{capaian "S1.1"}} persen. Target akhir Renstra 100 persen.',
    'Dibandingkan target akhir Renstra sebesar Rp5.000 masih 93,1 persen.',
  ])('left alone: %s', (kalimat) => {
    expect(periksa(di(kalimat), checkCapaianAkhirNarasi)).toEqual([]);
  });
});

describe('counts', () => {
  test.each([
    [
      'Renstra memuat 4 (empat) sasaran strategis.',
      '16: peringatan: tertulis 4 (empat) sasaran, menurut data 1 (satu) [narasi-cacah-lain]',
    ],
    ['Ada 5 misi.', '5: peringatan: tertulis 5 misi, menurut data 2 (dua) [narasi-cacah-lain]'],
    [
      'Ada 1 (satu) misi.',
      '5: peringatan: tertulis 1 (satu) misi, menurut data 2 (dua) [narasi-cacah-lain]',
    ],
    [
      'Diukur dengan 5 indikator kinerja utama.',
      '15: peringatan: tertulis 5 indikator, menurut data 3 (tiga) [narasi-cacah-lain]',
    ],
    [
      'Didukung 7 (tujuh) program.',
      '10: peringatan: tertulis 7 (tujuh) program, menurut data 1 (satu) pada S1, 2 (dua) seluruhnya [narasi-cacah-lain]',
    ],
    [
      'Terdapat 3 (tiga) tujuan.',
      '10: peringatan: tertulis 3 (tiga) tujuan, menurut data 1 (satu) [narasi-cacah-lain]',
    ],
    [
      'Ada 1 sasaran.',
      '5: info: angka 1 sasaran diketik, padahal dapat diambil dari hasil hitungan [narasi-angka-diketik]',
    ],
    [
      'Sebanyak 6 (lima) orang.',
      '10: peringatan: tertulis 6 (lima), padahal 6 dibaca enam [narasi-terbilang-lain]',
    ],
  ])('%s', (kalimat, finding) => {
    expect(periksa(prosa(kalimat), checkCacahNarasi)).toEqual([
      `2020/narasi/3.1-S1.md:1:${finding}`,
    ]);
  });

  test.each([
    'Sebanyak 2 (dua) indikator belum mencapai target.',
    'Mencakup 7 hak dan 83 indikator.',
    'Rata-rata capaian 5 (lima) sasaran kabupaten.',
    'Tabel itu memuat 7 (tujuh) sasaran.',
    'Rata-rata dari 2 (dua) indikator.',
    'Ada 12 program unggulan bupati.',
    'Sebanyak 6 (misalnya) orang.',
    'Sebanyak 12 (dua belas) orang.',
  ])('left alone: %s', (kalimat) => {
    expect(periksa(prosa(kalimat), checkCacahNarasi)).toEqual([]);
  });
});

describe('counts of one sasaran', () => {
  const DUA: Berkas = {
    ...MINIMAL,
    'renstra-2019-2023.yaml': `periode: { mulai: 2019, selesai: 2023 }
misi: [{ kode: M1, nama: Satu }]
tujuan: [{ kode: T1, nama: Meningkatkan pelayanan, misi: M1 }]
sasaran:
  - kode: S1
    nama: Meningkatnya mutu pelayanan
    tujuan: T1
    indikator:
      - { kode: S1.1, nama: Mutu, satuan: poin, target: { 2020: 80 } }
      - { kode: S1.2, nama: Waktu, satuan: menit, target: { 2020: 10 } }
  - kode: S2
    nama: Meningkatnya akuntabilitas
    tujuan: T1
    indikator:
      - { kode: S2.1, nama: Nilai, satuan: poin, target: { 2020: 70 } }
      - { kode: S2.2, nama: Temuan, satuan: buah, target: { 2020: 1 } }
      - { kode: S2.3, nama: Laporan, satuan: buah, target: { 2020: 1 } }
`,
    '2020/anggaran.yaml': `program:
  - { kode: P01, nama: Satu, sasaran: S1, anggaran: 1000, realisasi: 900 }
  - { kode: P02, nama: Dua, sasaran: S1, anggaran: 1000, realisasi: 900 }
  - { kode: P03, nama: Tiga, sasaran: S2, anggaran: 1000, realisasi: 900 }
`,
  };
  const di = (bagian: string, isi: string) => bahan(DUA, { [`2020/narasi/${bagian}.md`]: isi });

  test.each([
    ['3.1-S1', 'Sasaran ini diukur melalui 2 (dua) indikator kinerja.', 'cacah "indikator" "S1"'],
    ['3.1-S1', 'Sasaran ini didukung oleh 2 (dua) program.', 'cacah "program" "S1"'],
    ['3.1-S1.2', 'Sasarannya memiliki 2 (dua) indikator kinerja.', 'cacah "indikator" "S1"'],
    ['3.1-S1', 'Seluruhnya ada 5 (lima) indikator kinerja.', 'cacah "indikator"'],
    ['4.1-kesimpulan', 'Sasaran S2 memiliki 3 (tiga) indikator.', 'cacah "indikator" "S2"'],
    [
      '4.1-kesimpulan',
      'Sasaran strategis 2 memiliki 3 (tiga) indikator.',
      'cacah "indikator" "S2"',
    ],
    [
      '4.1-kesimpulan',
      '## Meningkatnya Akuntabilitas\n\nDidukung 1 (satu) program.',
      'cacah "program" "S2"',
    ],
    ['4.1-kesimpulan', '{{nama "S2"}} diukur dengan 3 (tiga) indikator.', 'cacah "indikator" "S2"'],
  ])('%s: %s', (bagian, kalimat, ekspresi) => {
    const isi = di(bagian, kalimat);
    expect(periksa(isi, checkCacahNarasi)).toEqual([
      expect.stringContaining('narasi-angka-diketik'),
    ]);
    expect(saran(isi, checkCacahNarasi)).toEqual([`pakai {{${ekspresi}}}`]);
  });

  test('neither theirs nor all', () => {
    const isi = di('3.1-S1', 'Sasaran ini diukur melalui 4 (empat) indikator kinerja.');
    expect(word(checkCacahNarasi(isi), 'en')).toEqual([
      '2020/narasi/3.1-S1.md:1:28: peringatan: 4 (empat) indikator is written, the data have 2 (dua) for S1, 5 (lima) in all [narasi-cacah-lain]',
    ]);
    expect(saran(isi, checkCacahNarasi)).toEqual(['pakai {{cacah "indikator" "S1"}}']);
    const other = di('4.1-kesimpulan', 'Kinerja diukur melalui 2 (dua) indikator kinerja.');
    expect(periksa(other, checkCacahNarasi)[0]).toContain('menurut data 5 (lima) [');
  });

  test.each([
    ['RPJMD Kabupaten Contoh memuat 5 (lima) misi.', false],
    ['Visi Bupati dijabarkan ke dalam 5 (lima) misi dan 9 (sembilan) tujuan.', false],
    ['Selaras dengan RPJMD, Renstra memuat 5 (lima) misi.', true],
  ])('the list of another document: %s', (kalimat, fault) => {
    expect(checkCacahNarasi(di('2.1-perencanaan-strategis', kalimat))).toHaveLength(fault ? 1 : 0);
  });

  test('the expression', () => {
    const isi = bahan(DUA);
    const indeks = buildIndeks(isi.workspace, isi.hasil);
    expect(evaluate('cacah "indikator" "S2"', indeks)).toEqual({ jenis: 'teks', text: 'tiga' });
    expect(evaluate('cacah "program" "S1"', indeks)).toEqual({ jenis: 'teks', text: 'dua' });
    expect(evaluate('cacah "program" "S3"', indeks)).toMatchObject({
      sebab: { what: 'kode', similar: 'S1' },
    });
    expect(evaluate('cacah "misi" "S1"', indeks)).toMatchObject({
      sebab: { what: 'kode', kode: 'misi' },
    });
    expect(evaluate('cacah', indeks)).toMatchObject({ sebab: { what: 'isian' } });
    expect(evaluate('cacah "program" "S1" 1', indeks)).toMatchObject({ sebab: { what: 'isian' } });
  });
});

describe('repetition and leftovers', () => {
  const PANJANG =
    'Pelayanan dipercepat dengan memeriksa kelengkapan berkas sejak pendaftaran, sehingga {{instansi}} tidak mengembalikan berkas.';

  test('the same paragraph twice, across files', () => {
    const isi = bahan(HASIL, {
      '2020/narasi/3.1-S1.md': `${PANJANG}\n\nPendek.\n\nPendek.\n`,
      '2020/narasi/1.3-isu-strategis.md': `Awal.\n\n${PANJANG.replace('Pelayanan', 'pelayanan')}\n`,
    });
    expect(periksa(isi, checkRepeatedParagraf)).toEqual([
      '2020/narasi/3.1-S1.md:1:1: peringatan: paragraf "Pelayanan dipercepat dengan memeriksa kelengkapan berkas sej…" sudah ada di 2020/narasi/1.3-isu-strategis.md baris 3 [paragraf-ganda]',
    ]);
  });

  test.each([
    ['Lorem ipsum dolor.', '1:1', 'Lorem ipsum'],
    ['Nilainya TODO ya.', '1:10', 'TODO'],
    ['Sebanyak XXX orang.', '1:10', 'XXX'],
    ['Sebanyak xxxx orang.', '1:10', 'xxxx'],
    ['Uraikan di sini penyebabnya.', '1:1', 'Uraikan di sini'],
    ['Bagian ini belum diisi.', '1:12', 'belum diisi'],
    ['Oleh [nama kegiatan] itu.', '1:6', '[nama kegiatan]'],
    ['Sebesar ... persen.', '1:9', '...'],
    ['Oleh ____ saja.', '1:6', '____'],
  ])('placeholder: %s', (kalimat, tempat, isi) => {
    expect(periksa(prosa(kalimat), checkPengisi)).toEqual([
      `2020/narasi/3.1-S1.md:${tempat}: peringatan: teks pengisi "${isi}" belum diganti [narasi-belum-ditulis]`,
    ]);
  });

  test.each([
    'Metodologi dan todo kecil.',
    '[IKU 1.1] Persentase lulusan yang bekerja, menurut [S 1.0].',
    'Rujukan [1] dan [tautan](https://contoh.go.id).',
    'Dan seterusnya...',
    'Bab XXX bukan angka romawi'.replace('XXX', 'XXIX'),
  ])('no placeholder: %s', (kalimat) => {
    expect(periksa(prosa(kalimat), checkPengisi)).toEqual([]);
  });

  test('a file that was never written is not listed to its end', () => {
    expect(checkPengisi(prosa('xxx '.repeat(150)))).toHaveLength(100);
  });

  const analisis = (
    masalah: string,
  ) => `Sasaran ini menggambarkan mutu pelayanan menurut penilaian pengguna, yang diukur setiap tahun melalui survei dengan responden di seluruh unit kerja dan kecamatan.

## Permasalahan

1. ${masalah}

## Solusi

1. Menambah petugas.
`;
  const MASALAH =
    'Petugas loket belum mencukupi, sehingga waktu tunggu pada jam sibuk masih melebihi standar yang dijanjikan dalam maklumat pelayanan kepada seluruh pengguna.';
  const years = (baru: Berkas, lama: Berkas) =>
    bahan(HASIL, { '2019/target.yaml': 'iku: { target: {} }\n', ...lama, ...baru });

  test('a text copied from last year, whole or in part', () => {
    const lama = {
      '2019/narasi/3.1-S1.md': analisis(MASALAH),
      '2019/narasi/S1.1.md': analisis(MASALAH),
      '2019/narasi/1.1-latar-belakang.md': analisis(MASALAH),
      '2019/narasi/rekomendasi.md': 'Pendek.\n',
    };
    const isi = years(
      {
        '2020/narasi/3.1-S1.md': analisis(MASALAH),
        '2020/narasi/S1.1.md': analisis(MASALAH).replace('Menambah', 'Melatih'),
        '2020/narasi/1.1-latar-belakang.md': analisis(MASALAH),
        '2020/narasi/rekomendasi.md': 'Pendek.\n',
        '2020/narasi/prestasi.md': analisis(MASALAH),
      },
      lama,
    );
    expect(periksa(isi, checkSalinan)).toEqual([
      '2020/narasi/3.1-S1.md:1:1: peringatan: naskah ini sama persis dengan naskah tahun 2019 [narasi-salinan]',
      '2020/narasi/S1.1.md:3:4: peringatan: bagian "Permasalahan" sama persis dengan naskah tahun 2019 [narasi-salinan]',
    ]);
    const english = word(checkSalinan(isi), 'en');
    expect(english[0]).toContain('this text is exactly that of 2019');
    expect(english[1]).toContain('the section "Permasalahan" is exactly that of 2019');
    expect(periksa(prosa(analisis(MASALAH)), checkSalinan)).toEqual([]);
  });

  test('a long analysis without a figure', () => {
    const length = 'kata '.repeat(251);
    const at = (isi: string, bagian?: string) => periksa(prosa(isi, bagian), checkAnalysisLength);
    expect(at(length)).toEqual([
      '2020/narasi/3.1-S1.md:1:1: info: naskah sepanjang 251 kata tidak memuat satu angka pun (batas 250 kata) [analisis-tanpa-angka]',
    ]);
    expect(at(`Awal.\n\n## Upaya\n\n${length}`)).toEqual([
      '2020/narasi/3.1-S1.md:3:4: info: bagian "Upaya" sepanjang 251 kata tidak memuat satu angka pun (batas 250 kata) [analisis-tanpa-angka]',
    ]);
    const english = word(checkAnalysisLength(prosa(`## Upaya\n\n${length}\n\n... !`)), 'en');
    expect(english[0]).toContain('the section "Upaya" has 251 words and no figure');
    expect(word(checkAnalysisLength(prosa(length)), 'en')[0]).toContain('this text has 251');
    expect(at(`${length} 5`)).toEqual([]);
    expect(at(`${length} {{tahun}}`)).toEqual([]);
    expect(at(length, '1.3-isu-strategis')).toEqual([]);
    expect(at('kata '.repeat(250))).toEqual([]);
  });
});
