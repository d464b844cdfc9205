// The court, the hospital, the province, the tax office and the food and drug office: their figures, worked out on paper from
// their YAML files, calculated on with the figures as shown, half up; and what their reports say that no other does.

import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { analyse, type Tahunan } from '../../src/analyse.ts';
import type { Terhitung } from '../../src/calculate/besaran.ts';
import { formatTarget, formatTerhitung } from '../../src/compose/format.ts';
import type { Blok } from '../../src/compose/report.ts';
import { assignIds } from '../../src/explain/addresses.ts';
import { explainAll } from '../../src/explain/explain.ts';
import type { Quarter } from '../../src/period.ts';
import { renderAsal } from '../../src/render/derivations.ts';
import { loadWorkspace } from '../../src/source/load/load.ts';

const YEARS = { pengadilan: 2022, 'rumah-sakit': 2022, provinsi: 2020, 'balai-pom': 2022, 'kantor-pajak': 2022 } as const; // prettier-ignore
type Agency = keyof typeof YEARS;
const AGENCIES = Object.keys(YEARS) as readonly Agency[];

const years = new Map<Agency, Tahunan>();
beforeAll(async () => {
  for (const agency of AGENCIES) {
    const folder = fileURLToPath(new URL(`../../examples/${agency}`, import.meta.url));
    const { tahunan } = analyse(await loadWorkspace(folder), [YEARS[agency]], 'id');
    years.set(agency, tahunan[0]!);
  }
});

const resultOf = (agency: Agency) => years.get(agency)!.hasil;
const blocksOf = (agency: Agency): readonly Blok[] =>
  years.get(agency)!.laporan.bab.flatMap(({ bagian }) => bagian.flatMap(({ isi }) => isi));
const shown = (one: Terhitung | undefined) => (one === undefined ? null : formatTerhitung(one));
const textOf = (blok: Blok): string =>
  blok.jenis === 'paragraf'
    ? blok.isi.map((one) => ('teks' in one ? one.teks : '')).join('')
    : '';

test.each(AGENCIES)('%s has nothing that stops its report', (agency) => {
  const { diagnostics } = years.get(agency)!;
  expect(diagnostics.filter(({ tingkat }) => tingkat === 'galat')).toEqual([]);
});

test.each(AGENCIES)('%s explains every figure under an id of its own', (agency) => {
  const explanations = explainAll(resultOf(agency), 'id');
  const address = assignIds(explanations);
  const page = renderAsal({ bahasa: 'id', judul: '', halaman: '', ...explanations, address });
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids.length).toBeGreaterThan(50);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  const linked = [
    ...[...page.matchAll(/ href="#([^"]+)"/g)].map(([, id = '']) => decodeURIComponent(id)),
    ...[...explanations.besaran.values()].flatMap((one) => address.idOf(one) ?? []),
  ];
  expect(linked.filter((id) => !ids.includes(id))).toEqual([]);
});

describe('capaian of an indicator', () => {
  test.each<[Agency, string, string, string, string]>([
    // 412 / 430 × 100 = 95,8139…; 95,81 / 90 × 100 = 106,4555…
    ['pengadilan', 'S1.1', '90', '95,81', '106,46'],
    // 388 / 412 × 100 = 94,1747…; 94,17 / 85 × 100 = 110,7882…
    ['pengadilan', 'S1.2', '85', '94,17', '110,79'],
    // No child's case came up for diversion.
    ['pengadilan', 'S1.3', '5', 'Nihil', '–'],
    // 3,72 / 3,6 × 100 = 103,3333…
    ['pengadilan', 'S1.4', '3,6', '3,72', '103,33'],
    // 398 / 412 × 100 = 96,6019…; 96,60 / 95 × 100 = 101,6842…
    ['pengadilan', 'S2.1', '≥ 95', '96,60', '101,68'],
    // 3 / 41 × 100 = 7,3170…; 7,32 / 10 × 100
    ['pengadilan', 'S2.2', '10', '7,32', '73,20'],
    ['pengadilan', 'S3.1', '100', '100,00', '100,00'],
    // 118 / 120 × 100 = 98,3333…
    ['pengadilan', 'S3.2', '100', '98,33', '98,33'],
    // Above the range, from its nearer bound: (2 × 85 − 88,4) / 85 × 100 = 81,6 / 85 × 100
    ['rumah-sakit', 'S1.1', '60–85', '88,4', '96,00'],
    // Below it: 4,5 / 6 × 100
    ['rumah-sakit', 'S1.2', '6–9', '4,5', '75,00'],
    // 171 / 4500 × 1000 = 38; (2 × 45 − 38) / 45 × 100 = 52 / 45 × 100 = 115,5555…
    ['rumah-sakit', 'S1.3', '≤ 45', '38,00', '115,56'],
    // Fourth of five levels against the fifth: 4 / 5 × 100
    ['rumah-sakit', 'S1.4', 'Paripurna', 'Utama', '80,00'],
    // 86,7 / 85 × 100
    ['rumah-sakit', 'S2.1', '≥ 85', '86,7', '102,00'],
    // Scores of the agency's own scale: 50 / 75 × 100 = 66,6666…
    ['rumah-sakit', 'S2.2', 'Mantap', 'Berkembang', '66,67'],
    // 45.120.000.000 / 48.000.000.000 × 100 = 94; 94 / 90 × 100 = 104,4444…
    ['rumah-sakit', 'S3.1', '90', '94,00', '104,44'],
    // On or before the day.
    ['rumah-sakit', 'S3.2', '28 Februari 2022', '25 Februari 2022', '100,00'],
    // A shrinking economy: (2 × −2 − −2,24) / −2 × 100 = −1,76 / −2 × 100
    ['provinsi', 'S1.1', '−2', '−2,24', '88,00'],
    // minimal: (2 × 10,5 − 11,09) / 10,5 × 100 = 9,91 / 10,5 × 100 = 94,3809…
    ['provinsi', 'S2.1', '10,5', '11,09', '94,38'],
    // (0,720 − 0,364) / 0,360 × 100 = 98,8888…
    ['provinsi', 'S2.2', '0,360', '0,364', '98,89'],
    ['provinsi', 'S3.1', 'WTP', 'WTP', '100,00'],
    // BB is the fifth level, A the sixth: 5 / 6 × 100 = 83,3333…
    ['provinsi', 'S3.2', 'A', 'BB', '83,33'],
    // (2 × 5,8 − 5,7) / 5,8 × 100 = 5,9 / 5,8 × 100 = 101,7241…
    ['provinsi', 'S4.1', '5,8', '5,7', '101,72'],
    // 204.600 / 240.000 × 100 = 85,25; 85,25 / 80 × 100 = 106,5625
    ['provinsi', 'S5.1', '80', '85,25', '106,56'],
  ])('%s %s: target %s, realisasi %s → %s', (agency, kode, target, realisasi, capaian) => {
    const all = resultOf(agency).sasaran.flatMap(({ indikator }) => indikator);
    const found = all.find(({ indikator }) => indikator.kode === kode)!;
    expect([formatTarget(found.target), shown(found.realisasi), shown(found.capaian)]).toEqual([
      target,
      realisasi,
      capaian,
    ]);
  });
});

test.each<[Agency, readonly string[]]>([
  // (106,46 + 110,79 + 103,33) / 3 = 320,58 / 3, without what came to nothing
  // · (101,68 + 73,20) / 2 · (100,00 + 98,33) / 2 = 99,165
  ['pengadilan', ['106,86', '87,44', '99,17']],
  // (96,00 + 75,00 + 115,56 + 80,00) / 4 = 366,56 / 4 · (102,00 + 66,67) / 2 = 84,335 · (104,44 + 100,00) / 2
  ['rumah-sakit', ['91,64', '84,34', '102,22']],
  // 88,00 · (94,38 + 98,89) / 2 = 96,635 · (100,00 + 83,33) / 2 = 91,665 · alone · alone
  ['provinsi', ['88,00', '96,64', '91,67', '101,72', '106,56']],
])('capaian of the sasaran: %s', (agency, expected) => {
  expect(resultOf(agency).sasaran.map(({ capaian }) => shown(capaian))).toEqual(expected);
});

test('the food and drug office: money from its outputs up, by share, by source and by year', () => {
  const { anggaran, anggaranTahunan, sasaran } = resultOf('balai-pom');
  const outputs = anggaran.program.flatMap(({ parts }) => parts.flatMap((one) => one.parts));
  expect(outputs.map((one) => [one.kode, shown(one.serapan), shown(one.capaian), shown(one.efisiensi?.indeks), shown(one.efisiensi?.tingkat), one.efisiensi?.keterangan])).toEqual([
    // 1710 / 1800 · 1230 / 1200 = 102,50 · 102,5 / 95 = 1,0789…
    ['3165.BKB', '95,00', '102,50', '1,08', '0,08', 'Efisien'],
    // 588 / 600 · 228 / 240 = 95 · 95 / 98 = 0,9693…
    ['3165.QIC', '98,00', '95,00', '0,97', '−0,03', 'Tidak efisien'],
    // As much as its standard is efficient.
    ['3165.QDB', '100,00', '100,00', '1,00', '0,00', 'Efisien'],
    // 4158 / 4200 = 99 · 100 / 99 = 1,0101…
    ['3164.EBA', '99,00', '100,00', '1,01', '0,01', 'Efisien'],
  ]); // prettier-ignore
  // (1710 + 588 + 400) / 2800 = 96,3571… · all: 6856 / 7000 = 97,9428…; 2000 + 600 + 400 + 4000 when the year began
  expect(anggaran.program.map(({ serapan }) => shown(serapan))).toEqual(['96,36', '99,00']);
  expect([anggaran.serapan, anggaran.awal ?? undefined].map(shown)).toEqual(['97,94', '7.000.000.000']);
  // 70 and 30 per cent of 2698 of 2800, and all of 4158 of 4200: 6046,6 / 6160 · 4967,4 / 5040
  expect(sasaran.map(({ capaianKeuangan }) => shown(capaianKeuangan))).toEqual(['98,16', '98,56']);
  // (1710 + 400 + 4158) / 6400 = 97,9375 · 588 / 600
  expect([...anggaran.sumberDana].map(([name, { serapan }]) => [name, shown(serapan)])).toEqual([
    ['Rupiah Murni', '97,94'],
    ['PNBP', '98,00'],
  ]);
  // (2380 + 3860) / (2500 + 4000) = 96
  expect(anggaranTahunan.map(({ tahun, serapan }) => [tahun, shown(serapan)])).toEqual([
    [2021, '96,00'],
    [2022, '97,94'],
  ]);
});

describe('the interim report of the food and drug office', () => {
  const until = async (triwulan: Quarter) => {
    const folder = fileURLToPath(new URL('../../examples/balai-pom', import.meta.url));
    const { tahunan, diagnostics } = analyse(
      await loadWorkspace(folder),
      [{ tahun: 2022, triwulan }],
      'id',
    );
    return { ...tahunan[0]!, diagnostics };
  };

  test.each<[Quarter, readonly string[], readonly string[]]>([
    // 288 / 310 = 92,9032…; 92,90 / 92 = 100,9782… · 80,6 / 80 · 31 / 52 = 59,6153…; 59,62 / 64 = 93,1562… ·
    // (100,98 + 100,75) / 2 = 100,865
    [1, ['92,90 100,98', '80,6 100,75', '59,62 93,16'], ['100,87', '93,16']],
    // 566 / 612 = 92,4836…; 92,48 / 92 = 100,5217… · 81,2 / 80 · 70 / 112 = 62,5; 62,5 / 64 = 97,65625 ·
    // (100,52 + 101,50) / 2 = 101,01
    [2, ['92,48 100,52', '81,2 101,50', '62,50 97,66'], ['101,01', '97,66']],
    // 1156 / 1230 = 93,9837…; 93,98 / 92 = 102,1521… · 82 / 80 · 144 / 228 = 63,1578…; 63,16 / 64 = 98,6875 ·
    // (102,15 + 102,50) / 2 = 102,325
    [4, ['93,98 102,15', '82 102,50', '63,16 98,69'], ['102,33', '98,69']],
  ])('up to quarter %i', async (triwulan, indicators, goals) => {
    const { hasil, diagnostics } = await until(triwulan);
    expect(diagnostics).toEqual([]);
    const all = hasil.sasaran.flatMap(({ indikator }) => indikator);
    expect(all.map((one) => `${shown(one.realisasi)!} ${shown(one.capaian)!}`)).toEqual(indicators);
    expect(hasil.sasaran.map(({ capaian }) => shown(capaian))).toEqual(goals);
  });

  test('is signed at the year of the quarter, and says what was reached, done and left to do', async () => {
    const { laporan } = await until(2);
    const [foreword, ...others] = laporan.bagianDepan;
    expect([foreword?.judul, others]).toEqual(['KATA PENGANTAR', []]);
    expect(foreword?.isi.at(-1)).toMatchObject({
      jenis: 'tanda-tangan',
      tempatTanggal: 'Contoh, 2022',
      nama: 'Pejabat Contoh',
    });
    expect(laporan.daftarIsi[0]).toMatchObject({ id: 'kata-pengantar' });
    const text = laporan.bab
      .flatMap(({ bagian }) => bagian.flatMap(({ isi }) => isi.map(textOf)))
      .join('\n');
    // S2.1 alone is below its target.
    expect(text).toContain(
      'Dari 3 indikator kinerja yang diukur setiap triwulan, 2 indikator mencapai target sampai dengan triwulan II tahun 2022 dan 1 indikator belum mencapai target.',
    );
    expect(text).toContain(
      'Dari 3 rencana aksi sampai dengan triwulan II tahun 2022, semuanya selesai dilaksanakan.',
    );
    expect(text).toContain('62,50 persen memenuhi ketentuan');
  });
});

test('absorption: whole programs, in each sasaran that they serve', () => {
  // 6138 / 6200 = 99,00 · 171 / 180 = 95,00 · all: 6309 / 6380 = 98,8871…
  const court = resultOf('pengadilan');
  expect(court.sasaran.map(({ capaianKeuangan }) => shown(capaianKeuangan))).toEqual([
    '99,00',
    '99,00',
    '95,00',
  ]);
  expect(shown(court.anggaran.serapan)).toBe('98,89');
  // Both: (49.400 + 20.160) / (52.000 + 21.000) = 69.560 / 73.000 = 95,2876… · the first alone: 49.400 / 52.000 = 95
  const hospital = resultOf('rumah-sakit');
  expect(hospital.sasaran.map(({ capaianKeuangan }) => shown(capaianKeuangan))).toEqual([
    '95,29',
    '95,29',
    '95,00',
  ]);
  // 389,5 / 410 = 95 · 607,6 / 620 = 98 · 34,56 / 36 = 96
  const province = resultOf('provinsi');
  expect(province.sasaran.map(({ capaianKeuangan }) => shown(capaianKeuangan))).toEqual([
    '95,00',
    '98,00',
    '96,00',
    '95,00',
    '98,00',
  ]);
});

test('the composite index of the province, its survey by konversi', () => {
  // 20 × 74,5 / 100 = 14,90 · 20 × 68 / 100 = 13,60 · 30 × 73,35 / 100 = 22,005 · 3,31 counts as 75: 30 × 75 / 100 = 22,50
  // together 73,005, half up; 73,01 / 70 × 100 = 104,3
  const { tujuan, tabel } = resultOf('provinsi');
  const [index] = tabel;
  const scores = index?.jenis === 'komposit' ? index.baris.map(({ skor }) => shown(skor)) : [];
  expect(scores).toEqual(['14,90', '13,60', '22,005', '22,50']);
  const { realisasi, capaian } = tujuan[1]!.indikator[0]!;
  expect([shown(realisasi), shown(capaian)]).toEqual(['73,01', '104,30']);
});

describe('the reports say', () => {
  const sentences = (agency: Agency): string => blocksOf(agency).map(textOf).join('\n');
  const figures = (agency: Agency) =>
    blocksOf(agency).flatMap((blok) => (blok.jenis === 'gambar' ? [blok.kode] : []));

  test('why nothing came up', () => {
    expect(sentences('pengadilan')).toContain(
      'realisasinya nihil: tidak ada perkara pidana anak yang memenuhi syarat diversi',
    );
  });

  test('how the province stands to the nation', () => {
    const rows = blocksOf('provinsi').flatMap((blok) =>
      blok.jenis === 'tabel' && blok.kode === 'pembanding-S2' ? blok.baris : [],
    );
    // 11,09 − 10,19 = 0,90 more poor; 11,09 − 11,41 = −0,32
    const texts = rows.map((row) => row.map(({ teks }) => teks).join(' '));
    expect(texts.find((row) => row.includes('Nasional'))).toMatch(/10,19.*0,90.*[Ll]ebih buruk/);
    expect(texts.find((row) => row.includes('Tetangga'))).toMatch(/11,41.*−0,32.*[Ll]ebih baik/);
  });

  test('which sasaran serves which, and who is under whom', () => {
    expect(figures('provinsi')).toContain('pohon-kinerja');
    expect(figures('rumah-sakit')).toContain('struktur-organisasi');
    expect(figures('pengadilan')).not.toContain('struktur-organisasi');
    const headings = blocksOf('provinsi').flatMap((blok) =>
      blok.jenis === 'subjudul' && blok.tingkat === 3 ? [blok.teks] : [],
    );
    expect(headings).toContain('Sasaran Strategis 3: Meningkatnya akuntabilitas pemerintahan');
    expect(headings).toContain('Sasaran Program 1: Meluasnya kesempatan kerja');
  });

  test('what each scale means, once', () => {
    const legends = blocksOf('rumah-sakit').flatMap((blok) =>
      blok.jenis === 'tabel' && blok.kode.startsWith('legenda') ? [blok.kode] : [],
    );
    expect(legends).toEqual(['legenda-capaian', 'legenda-S1.4', 'legenda-S2.2']);
  });

  test('nothing of a day that another year is to keep', () => {
    const { diagnostics } = years.get('rumah-sakit')!;
    expect(diagnostics.filter(({ pesan }) => pesan.includes('S3.2') && pesan.includes('2024'))).toEqual([]);
  });
});

describe('sentences and notes', () => {
  /** Each paragraph with what it refers to, and each title and note of a table. */
  const saidBy = (agency: Agency): readonly string[] =>
    blocksOf(agency).flatMap((blok) =>
      blok.jenis === 'tabel'
        ? [blok.judul, ...(blok.sumber === null ? [] : [blok.sumber]), ...blok.catatan]
        : textOf(blok),
    );

  test.each<[Agency, string]>([
    // A sasaran is called by its level.
    ['provinsi', 'Capaian kinerja sasaran program ini disajikan pada Tabel 3.21.'],
    ['provinsi', 'Capaian Kinerja Sasaran Program “Meluasnya kesempatan kerja” Tahun 2020'],
    ['provinsi', 'Realisasi tahun 2020, 11,09 persen, lebih buruk daripada angka nasional, yaitu di atas 10,19 persen (BPS, 2021). Realisasi tersebut lebih baik daripada Provinsi Tetangga, yaitu di bawah 11,41 persen.'],
    // A word is no amount, and a unit is not said twice.
    ['provinsi', 'Pada tahun 2020, Opini BPK atas Laporan Keuangan ditargetkan memperoleh opini WTP; realisasinya WTP, sehingga capaiannya 100,00 persen dengan predikat Sangat Tinggi.'],
    ['rumah-sakit', 'Pada tahun 2022, Gross Death Rate (GDR) ditargetkan paling banyak 45 per seribu dan terealisasi 38,00 per seribu (171 dari 4.500), sehingga capaiannya 115,56 persen dengan predikat Sangat Tinggi.'],
    ['rumah-sakit', 'Untuk Status Akreditasi Rumah Sakit, capaian predikat = skor realisasi ÷ skor target × 100.'],
    ['rumah-sakit', 'Sasaran nomor 1, 2, dan 3 didukung program bersama, tanpa program sendiri.'],
    // No missions, no earlier years, no programs.
    ['kantor-pajak', 'Tujuan, indikator, dan targetnya disajikan pada Tabel 2.1.'],
    ['kantor-pajak', 'Tujuan, Indikator, dan Target Kinerja Tujuan Kantor Pelayanan Pajak Pratama Contoh'],
    ['kantor-pajak', 'Realisasi tahun-tahun sebelum 2022 belum tersedia, sehingga perkembangan indikator ini belum dapat dibandingkan. Target dan realisasinya ditunjukkan pada Gambar 3.4.'],
    ['kantor-pajak', 'Realisasi tahun-tahun sebelum 2022 belum tersedia, sehingga perkembangan indikator ini belum dapat dibandingkan. Targetnya ditunjukkan pada Gambar 3.7.'],
    ['kantor-pajak', 'Tidak ada program yang mendukung sasaran strategis nomor 2, 3, dan 4.'],
    ['kantor-pajak', 'Tingkat efisiensi sasaran strategis “Kepatuhan dan kepuasan wajib pajak yang tinggi”, “Pengawasan pembayaran masa yang efektif”, dan “Penyelesaian permohonan yang tepat waktu” belum dapat dihitung karena tidak ada program yang mendukungnya.'],
  ])('%s: %s', (agency, sentence) => {
    expect(saidBy(agency)).toContain(sentence);
  }); // prettier-ignore

  test('whom all missions are told of supports them all', () => {
    expect(saidBy('pengadilan').filter((one) => one.includes('mendukung misi'))).toEqual([]);
  });
});
