// Everyday mistakes in YAML: one finding each, which names what is wrong and what to write.

import { describe, expect, test } from 'vitest';
import { toDiagnostic } from '../../src/diagnostic/finding.ts';
import type { Language } from '../../src/language.ts';
import { parseDocument } from '../../src/source/yaml/document.ts';
import { bacaRuang } from './helpers.ts';

function said(yaml: string, language: Language = 'id'): string[] {
  const read = parseDocument('uji.yaml', yaml);
  return ('findings' in read ? read.findings : read).map((finding) => {
    const { kode, pesan, saran, position: posisi } = toDiagnostic(finding, language);
    return `${posisi.baris}:${posisi.kolom} ${kode}: ${pesan}; ${saran ?? ''}`;
  });
}

test.each([
  ['a:\n\tb: 1\n\tc: 2\n', '2:1 yaml-tab: baris ini diawali tab, bukan spasi (begitu pula 1 baris lain); ganti setiap tab di awal baris dengan dua spasi; isi sebuah kunci dua spasi lebih menjorok daripada kuncinya'],
  ['a: 1\n\tb: 2\nc: 3\n', '2:1 yaml-tab: baris ini diawali tab, bukan spasi; ganti setiap tab di awal baris dengan dua spasi; isi sebuah kunci dua spasi lebih menjorok daripada kuncinya'],
  ['a: 1\nb: -\nc: 3\n', '2:4 yaml-salah: penulisan YAML keliru: tanda "-" saja bukan nilai; kosongkan bila angkanya belum ada'],
  ['a: "Bagian "A" Umum"\n', `1:4 yaml-salah: penulisan YAML keliru: ada tanda kutip di dalam tanda kutip; tulis 'Bagian "A" Umum'`],
  ['a: Bagian: Umum\n', '1:4 yaml-salah: penulisan YAML keliru: teks yang memuat titik dua harus diapit tanda kutip; tulis "Bagian: Umum"'],
  ['- { a: Bagian: Umum, b: 1 }\n', '1:8 yaml-salah: penulisan YAML keliru: teks yang memuat titik dua harus diapit tanda kutip; tulis "Bagian: Umum"'],
  ['- { a: Rp50.000.000,-, b: 0 }\n', '1:8 yaml-salah: penulisan YAML keliru: di dalam kurung koma memulai isi berikutnya, jadi ",-" bukan penutup rupiah; tulis rupiah bulat tanpa Rp dan titik: 50000000'],
  ['- { a: 2, b: 1.250.000,- }\n', '1:14 yaml-salah: penulisan YAML keliru: di dalam kurung koma memulai isi berikutnya, jadi ",-" bukan penutup rupiah; tulis rupiah bulat tanpa Rp dan titik: 1250000'],
  ['a: 1\nkota:Contoh\nb: 2\n', '2:1 yaml-salah: penulisan YAML keliru: sesudah titik dua harus ada spasi; tulis kota: Contoh'],
  ['a: 1\nkota:Contoh\n', '2:1 yaml-salah: penulisan YAML keliru: sesudah titik dua harus ada spasi; tulis kota: Contoh'],
  ['a: {S1.1:80, S1.2: 3}\n', '1:5 yaml-salah: penulisan YAML keliru: sesudah titik dua harus ada spasi; tulis S1.1: 80'],
  ['a: { b: Peringkat #1, c: 2 }\n', '1:9 yaml-salah: penulisan YAML keliru: tanda # sesudah spasi memulai komentar, jadi sisanya tidak terbaca; tulis "Peringkat #1"'],
  ['a: { b: Inspektorat, 2024 }\n', '1:9 teks-berkoma: di dalam kurung kurawal, teks "Inspektorat, 2024" terputus pada komanya; apit dengan tanda kutip: "Inspektorat, 2024"'],
  ['a: { b: Bappeda, Kabupaten Uji, 2024, c: 1 }\n', '1:9 teks-berkoma: di dalam kurung kurawal, teks "Bappeda, Kabupaten Uji, 2024" terputus pada komanya; apit dengan tanda kutip: "Bappeda, Kabupaten Uji, 2024"'],
  ['a: { b: 102,95 }\n', '1:9 angka-indonesia: angka "102,95" ditulis cara Indonesia atau bermakna ganda; tulis 102.95'],
  ['a: { 2022: 70,2023, 2024: 75 }\n', '1:12 angka-indonesia: angka "70,2023" ditulis cara Indonesia atau bermakna ganda; tulis 70.2023; bila 2023 kunci tersendiri, beri spasi dan isinya: ", 2023: …"'],
  ['a: { b: 64,1,2 }\n', '1:9 bukan-angka: di sini harus ada angka, tertulis "64,1,2"; tulis angka dengan titik desimal, misalnya 102.95; kosongkan bila belum ada'],
  ['a: Hasil Evaluasi # Unit Kerja\n', '1:4 teks-berpagar: "# Unit Kerja" dibaca sebagai komentar, jadi tidak tercetak; bila bagian dari teksnya, tulis "Hasil Evaluasi # Unit Kerja"; bila memang komentar, tulis di baris tersendiri'],
  ['a: Peringkat #1\n', '1:4 teks-berpagar: "#1" dibaca sebagai komentar, jadi tidak tercetak; bila bagian dari teksnya, tulis "Peringkat #1"; bila memang komentar, tulis di baris tersendiri'],
  ['a: 1\nb: 2\na: 3\n', '3:1 kunci-ganda: kunci "a" ditulis dua kali, pertama di baris 1; hapus salah satunya'],
  ['S1.1:\u00a082.5\nS1.2: 3\n', '1:6 tanda-tak-terlihat: di sini ada tanda yang tidak terlihat: U+00A0 (spasi tak-terputus); hapus bagian ini, lalu ketik ulang'],
  ['a: 1\n\ufefffakta: 2\n', '2:1 tanda-tak-terlihat: di sini ada tanda yang tidak terlihat: U+FEFF (tanda urutan bita); hapus bagian ini, lalu ketik ulang'],
  ['S1.1\u200b: 2\n', '1:5 tanda-tak-terlihat: di sini ada tanda yang tidak terlihat: U+200B (spasi tanpa lebar); hapus bagian ini, lalu ketik ulang'],
  ['a: 8\u00ad2.5\n', '1:5 tanda-tak-terlihat: di sini ada tanda yang tidak terlihat: U+00AD (tanda hubung lunak); hapus bagian ini, lalu ketik ulang'],
])('%j', (yaml, message) => {
  expect(said(yaml)).toEqual([message]);
}); // prettier-ignore

/** One mistake is told once, at its place, however much follows from it. */
test.each([
  ["sasaran:\n  - { kode: S1, indikator: [\n      { kode: S1.1 },\n] }\n  - { kode: S2, indikator: [\n      ] }\ntujuan: []\n", "4:1 yaml-salah: penulisan YAML keliru: kurung penutup ] harus lebih menjorok daripada kuncinya; beri 4 spasi di depannya"],
  ["a:\n  nama: \"Dinas\n  daerah: X\nb:\n  c: \"d\"\n", "2:9 yaml-salah: penulisan YAML keliru: tanda kutip \" dibuka di sini dan tidak ditutup; tulis \"Dinas\""],
  ["a: [\n  { kode: S1, nama: \"Dinas, target: 1 },\n  { kode: S2, nama: \"B\" },\n]\n", "2:21 yaml-salah: penulisan YAML keliru: tanda kutip \" dibuka di sini dan tidak ditutup; tulis \"Dinas\""],
  ["a:\n  - { kode: S1, nama: A\n  - { kode: S2 }\nb: 1\n", "2:5 yaml-salah: penulisan YAML keliru: kurung { dibuka di sini dan tidak ditutup; tambahkan } di akhir isinya; bila bagian dari teks, apit teksnya dengan tanda kutip"],
  ["a:\n  - { kode: S1, b: [ { c: x } }\n  - { kode: S2 }\n", "2:20 yaml-salah: penulisan YAML keliru: kurung [ dibuka di sini dan tidak ditutup; tambahkan ] di akhir isinya; bila bagian dari teks, apit teksnya dengan tanda kutip"],
  ["a: [1, 2]]\nb: 1\n", "1:10 yaml-salah: penulisan YAML keliru: kurung penutup ] tanpa pembukanya; hapus ], atau tambahkan kurung pembukanya"],
  ["iku: {\nS1.1: 90,\nS1.2: 80\n}\nb: 1\n", "2:1 yaml-salah: penulisan YAML keliru: baris ini menjorok 0 spasi, tidak sejajar dengan baris lain yang setingkat; beri 2 spasi di depannya"],
  ["a:\n  - kode: S1\n    nama: A\n   satuan: x\n  - kode: S2\n", "4:4 yaml-salah: penulisan YAML keliru: baris ini menjorok 3 spasi, tidak sejajar dengan baris lain yang setingkat; beri 4 spasi di depannya"],
  ["a:\n  kode: S1\n   nama: A\nb: 1\n", "3:4 yaml-salah: penulisan YAML keliru: baris ini menjorok 3 spasi, tidak sejajar dengan baris lain yang setingkat; beri 2 spasi di depannya; bila lanjutan teks di atasnya, apit seluruh teks itu dengan tanda kutip"],
  ["a:\n  - kode: S1\n - kode: S2\n   nama: B\n", "3:2 yaml-salah: penulisan YAML keliru: baris ini menjorok 1 spasi, tidak sejajar dengan baris lain yang setingkat; beri 2 spasi di depannya"],
  ["a:\n    - kode: S1\n    nama: A\n    b: 1\n", "2:5 yaml-salah: penulisan YAML keliru: baris ini menjorok 4 spasi, tidak sejajar dengan baris lain yang setingkat; beri 2 spasi di depannya"],
  ["  versi: 1\ninstansi: x\nb: 1\n", "1:3 yaml-salah: penulisan YAML keliru: baris ini menjorok 2 spasi, tidak sejajar dengan baris lain yang setingkat; hapus spasi di depannya"],
  ["a:\n  - kode: S1\n  -kode: S2\n    nama: A\n", "3:3 yaml-salah: penulisan YAML keliru: sesudah tanda \"-\" di awal baris harus ada spasi; tulis - kode: S2"],
  ["a: “Dinas: b”\nb: 1\n", "1:4 yaml-salah: penulisan YAML keliru: tanda kutip miring dari pengolah kata (“ ”) bukan tanda kutip bagi YAML; tulis \"Dinas: b\""],
  ["a: Tahap dua:\nb: 1\n", "1:4 yaml-salah: penulisan YAML keliru: teks yang memuat titik dua harus diapit tanda kutip; tulis \"Tahap dua:\""],
  ["a: { b: %5, c: 1 }\n", "1:9 yaml-salah: penulisan YAML keliru: teks yang diawali % harus diapit tanda kutip; tulis \"%5\""],
  ["- @contoh dan lain\n", "1:3 yaml-salah: penulisan YAML keliru: teks yang diawali @ harus diapit tanda kutip; tulis \"@contoh dan lain\""],
  ["a: * catatan\nb: 1\n", "1:4 yaml-salah: penulisan YAML keliru: teks yang diawali * harus diapit tanda kutip; tulis \"* catatan\""],
  ["a: *catatan\nb: 1\n", "1:4 yaml-salah: penulisan YAML keliru: teks yang diawali * harus diapit tanda kutip; tulis \"*catatan\""],
  ["a: &Sons Ltd\nb: 1\n", "1:4 yaml-salah: penulisan YAML keliru: teks yang diawali & harus diapit tanda kutip; tulis \"&Sons Ltd\""],
  ["a: >= 90\nb: 1\n", "1:4 yaml-salah: penulisan YAML keliru: teks yang diawali >= harus diapit tanda kutip; tulis \">= 90\""],
  ["a: [A] Pelayanan\nb: 1\n", "1:4 yaml-salah: penulisan YAML keliru: teks yang diawali [ harus diapit tanda kutip; tulis \"[A] Pelayanan\""],
  ["a: {{x\nb: 1\n", "1:4 yaml-salah: penulisan YAML keliru: teks yang diawali {{ harus diapit tanda kutip; tulis \"{{x\""],
  ["a: {{capaian \"S1\"}} persen\nb: 1\n", "1:4 yaml-salah: penulisan YAML keliru: teks yang diawali {{ harus diapit tanda kutip; tulis '{{capaian \"S1\"}} persen'"],
  ["a: {{capaian \"S1\"}}\nb: 1\n", "1:4 yaml-salah: penulisan YAML keliru: teks yang diawali {{ harus diapit tanda kutip; tulis '{{capaian \"S1\"}}'"],
  ["a: ! penting\nb: 1\n", "1:6 yaml-tag: tag YAML ini tidak dikenal; hapus tag yang berawal dengan \"!\"; bila bagian dari teks, apit teksnya dengan tanda kutip"],
  ["instansi:\n  daerah: X\n  nama Dinas Contoh\n  kota: C\n", "3:3 yaml-salah: penulisan YAML keliru: sesudah nama kunci harus ada titik dua dan spasi; tulis nama: Dinas Contoh"],
  ["instansi\n  nama: Dinas\n  daerah: X\n", "1:1 yaml-salah: penulisan YAML keliru: sesudah nama kunci harus ada titik dua dan spasi; tulis instansi:"],
  ["a: \"Dinas\" Contoh\nb: 1\n", "1:4 yaml-salah: penulisan YAML keliru: ada teks sesudah tanda kutip penutup; tulis '\"Dinas\" Contoh'"],
  ["a: 'Qur'an'\nb: 1\n", "1:4 yaml-salah: penulisan YAML keliru: ada teks sesudah tanda kutip penutup; tulis \"Qur'an\""],
  ["a: { b: 1 c: 2 }\n", "1:9 yaml-salah: penulisan YAML keliru: di dalam kurung, antara dua isi harus ada koma; tulis 1, c:"],
  ["a: { b: 2020-09-01 c: Dinas }\n", "1:9 yaml-salah: penulisan YAML keliru: di dalam kurung, antara dua isi harus ada koma; tulis 2020-09-01, c:"],
  ["a: { b: 2020-09-01 c: { d: 1 } }\n", "1:9 yaml-salah: penulisan YAML keliru: di dalam kurung, antara dua isi harus ada koma; tulis 2020-09-01, c:"],
  ["a: { b: Dinas c: [1] }\n", "1:9 yaml-salah: penulisan YAML keliru: di dalam kurung, antara dua isi harus ada koma; tulis Dinas, c:"],
  ["a: { b: Dinas Uji c: \"2\" }\n", "1:9 yaml-salah: penulisan YAML keliru: di dalam kurung, antara dua isi harus ada koma; tulis Dinas Uji, c:"],
  ["a:\n  - b: 1\n\t c: 2\n", "3:1 yaml-tab: baris ini diawali tab, bukan spasi; ganti setiap tab di awal baris dengan dua spasi; isi sebuah kunci dua spasi lebih menjorok daripada kuncinya"],
  ["a:\n  - b: 1\n\t\t  c: 2\n", "3:1 yaml-tab: baris ini diawali tab, bukan spasi; ganti setiap tab di awal baris dengan dua spasi; isi sebuah kunci dua spasi lebih menjorok daripada kuncinya"],
  ["a:\n  -\tb: 1\n    c: 2\n", "2:4 yaml-tab: di belakang tanda \"-\" ada tab, bukan spasi; ganti tab itu dengan satu spasi"],
  ["a: { b: Dinas c: 2 }\n", "1:9 yaml-salah: penulisan YAML keliru: di dalam kurung, antara dua isi harus ada koma; tulis Dinas, c: 2; bila satu teks, \"Dinas c: 2\""],
  ["a: { b: Dinas S1.1: lima puluh }\n", "1:9 yaml-salah: penulisan YAML keliru: di dalam kurung, antara dua isi harus ada koma; tulis Dinas, S1.1: lima puluh; bila satu teks, \"Dinas S1.1: lima puluh\""],
  ["a: { b: Sekretariat: Umum }\n", "1:9 yaml-salah: penulisan YAML keliru: teks yang memuat titik dua harus diapit tanda kutip; tulis \"Sekretariat: Umum\""],
  ["a:\n  b: 5\n% catatan\n", "3:1 yaml-salah: penulisan YAML keliru: baris tidak dapat diawali tanda %; hapus %; catatan diawali tanda #"],
  ["%catatan\na: 1\n", "1:1 yaml-salah: penulisan YAML keliru: baris tidak dapat diawali tanda %; hapus %; catatan diawali tanda #"],
  ["a:\n  @b: 5\n", "2:3 yaml-salah: penulisan YAML keliru: baris tidak dapat diawali tanda @; hapus @; catatan diawali tanda #"],
  ["a: [\n { b: 1 }\n { c: 2 }\n]\n", "3:2 yaml-salah: penulisan YAML keliru: di dalam kurung, antara dua isi harus ada koma; tambahkan koma di depan bagian ini"],
  ["a: { b: 1,, c: 2 }\n", "1:11 yaml-salah: penulisan YAML keliru: ada koma yang tidak diikuti isi; hapus koma ini"],
  ["a: \"C:\\Data\"\nb: 1\n", "1:4 yaml-salah: penulisan YAML keliru: garis miring terbalik di antara kutip ganda punya arti sendiri; tulis 'C:\\Data'"],
  ["a:\n  b: 1\n\tc: 2\n", "3:1 yaml-tab: baris ini diawali tab, bukan spasi; ganti setiap tab di awal baris dengan dua spasi; isi sebuah kunci dua spasi lebih menjorok daripada kuncinya"],
])('once: %j', (yaml, message) => {
  expect(said(yaml)).toEqual([message]);
}); // prettier-ignore

test('each of several mistakes is told, in a large file too', () => {
  const rows = Array.from({ length: 20_000 }, (_, i) => `  - { kode: P${i}, nama: Program }\n`);
  rows[3] = '  - { kode: P3, nama: "Program }\n';
  rows[9_000] = '  - { kode: P9000, nama: Program\n';
  rows[19_999] = '  - kode: P19999\n    nama: Program: dua\n';
  expect(said(`program:\n${rows.join('')}`).map((one) => one.split(' ')[0])).toEqual([
    '5:23',
    '9002:5',
    '20002:11',
  ]);
});

test.each([
  ['a:\n\tb: 1\n', '2:1 yaml-tab: this line begins with a tab, not with spaces; put two spaces in the place of each tab at the beginning of a line; what belongs to a key is indented by two more than it'],
  ['a:\n  -\tb: 1\n    c: 2\n', '2:4 yaml-tab: there is a tab behind the "-", not a space; put one space in the place of that tab'],
  ['a: { b: Inspektorat, 2024 }\n', '1:9 teks-berkoma: within braces the text "Inspektorat, 2024" is cut at its comma; put it between quotes: "Inspektorat, 2024"'],
  ['a: { 2022: 70,2023 }\n', '1:12 angka-indonesia: the figure "70,2023" is written the Indonesian way, or has two meanings; write 70.2023; if 2023 is a key of its own, give it a space and a value: ", 2023: …"'],
  ['kota:Contoh\nb: 2\n', '1:1 yaml-salah: the YAML is not well-formed: there has to be a space after the colon; write kota: Contoh'],
  ['a: Peringkat #1\n', '1:4 teks-berpagar: "#1" is read as a comment, so it is not printed; if it is part of the text, write "Peringkat #1"; if it is a comment, put it on a line of its own'],
  ['S1.1\u2060: 2\n', '1:5 tanda-tak-terlihat: there is a sign here that cannot be seen: U+2060 (word joiner); delete this part and type it again'],
])('in English %j', (yaml, message) => {
  expect(said(yaml, 'en')).toEqual([message]);
}); // prettier-ignore

test.each([
  'a: Kabupaten Contoh # tidak ada pada Renstra\nb: Dua # Sumber: BPS 2020\nc: 3 # Tiga\n',
  'a: "Peringkat #1"\nb: C#\nc: https://contoh.id:80/a\n',
  'a: { b: 1, c: , d: x }\ne: { f: [satu, dua], "g:1": 2 }\n',
  'a: Dinas\u00a0Contoh\nb: {S1.1: 1}\nc: Jam 10:30\n',
  'a: Satu\n# Komentar Sendiri\nb: 2\n',
])('leaves alone %j', (yaml) => {
  expect(said(yaml)).toEqual([]);
});

describe('what is read now', () => {
  test('line ends of carriage returns alone', () => {
    const lkjip = 'versi: 1\rinstansi:\r  nama: Dinas Contoh\r  daerah: Kota Contoh\r';
    expect(bacaRuang({ 'lkjip.yaml': lkjip }).workspace?.instansi.nama).toBe('Dinas Contoh');
  });

  test.each([
    ['ya', true],
    ['tidak', false],
    ['true', true],
  ])('misi that are %s', (kata, didukung) => {
    const { workspace, findings } = bacaRuang({
      'renstra-2019-2024.yaml': `periode: { mulai: 2019, selesai: 2024 }\nmisi: [{ kode: M1, nama: Satu, didukung: ${kata} }]\nsasaran: [{ kode: S1, nama: A, indikator: [] }]\n`,
    });
    expect(findings).toEqual([]);
    expect(workspace?.renstra[0]?.misi[0]?.didukung).toBe(didukung);
  });
});

describe('the date that was meant', () => {
  test.each([
    ['20 Februari 2026', 'tulis 2026-02-20'],
    ['20/2/2026', 'tulis 2026-02-20'],
    ['Agustus 2026', 'tulis 2026-08'],
    [
      '31 Februari 2026',
      'tulis tahun-bulan-hari dengan angka, atau tahun-bulan bila harinya belum ada',
    ],
  ])('%s', (tertulis, saran) => {
    const { findings } = bacaRuang({
      '2020/organisasi.yaml': `pengesahan: { tanggal: ${tertulis} }\n`,
    });
    expect(findings.map((one) => toDiagnostic(one, 'id').saran)).toEqual([saran]);
  });
});

describe('names of nothing', () => {
  const KOSONG = ['""', '"  "', '"\u00a0"', '"\u200b"'];
  const IN: Readonly<Record<string, (isi: string) => Readonly<Record<string, string>>>> = {
    instansi: (isi) => ({ 'lkjip.yaml': `versi: 1\ninstansi: { nama: ${isi}, daerah: Kota Contoh }\n` }),
    jabatan: (isi) => ({ 'lkjip.yaml': `versi: 1\ninstansi: { nama: Dinas, daerah: Kota Contoh, kepala: { jabatan: ${isi} } }\n` }),
    program: (isi) => ({ '2020/anggaran.yaml': `program: [{ kode: P01, nama: ${isi} }]\n` }),
    judul: (isi) => ({ '2020/realisasi.yaml': `tabel: [{ kode: a, jenis: nilai, judul: ${isi}, kolom: [2020], baris: [] }]\n` }),
    row: (isi) => ({ '2020/realisasi.yaml': `tabel: [{ kode: a, jenis: nilai, judul: A, kolom: [2020], baris: [{ nama: ${isi} }] }]\n` }),
    sasaran: (isi) => ({ 'renstra-2019-2024.yaml': `periode: { mulai: 2019, selesai: 2024 }\nsasaran: [{ kode: S1, nama: ${isi}, indikator: [] }]\n` }),
    satuan: (isi) => ({ 'renstra-2019-2024.yaml': `periode: { mulai: 2019, selesai: 2024 }\nsasaran: [{ kode: S1, nama: A, indikator: [{ kode: S1.1, nama: B, satuan: ${isi} }] }]\n` }),
  }; // prettier-ignore
  const cases = Object.keys(IN).flatMap((what) => KOSONG.map((isi) => [what, isi] as const));

  test.each(cases)('%s %j is missing', (what, isi) => {
    const { findings } = bacaRuang(IN[what]?.(isi));
    expect(findings.map(({ rule }) => rule.kode)).toEqual(['kunci-kurang']);
    const [finding] = findings;
    if (finding === undefined) throw new Error('nothing found');
    expect(toDiagnostic(finding, 'id')).toMatchObject({ saran: 'tulis isinya di sini' });
    expect(toDiagnostic(finding, 'en')).toMatchObject({ saran: 'write what belongs here' });
  });

  test('a text that may be left out may be empty', () => {
    const { workspace, findings } = bacaRuang({
      'renstra-2019-2024.yaml':
        'periode: { mulai: 2019, selesai: 2024 }\nvisi: ""\nsumber: " "\nsasaran: [{ kode: S1, nama: A, indikator: [] }]\n',
    });
    expect(findings).toEqual([]);
    expect(workspace?.renstra[0]?.visi).toBeNull();
  });
});

test('a sign that nobody sees is shown in every message', () => {
  const { findings } = bacaRuang({
    'lkjip.yaml': 'versi: 1\ninstansi: { "na\u200bma": Dinas, daerah: Kota Contoh }\n',
  });
  expect(findings.map((one) => toDiagnostic(one, 'id').pesan)).toContain(
    'kunci "na‹U+200B›ma" tidak dikenal',
  );
});

test.each(['–', '—'])('rupiah that end in a longer dash within brackets: %s', (dash) => {
  const wrong = `1:8 yaml-salah: penulisan YAML keliru: di dalam kurung koma memulai isi berikutnya, jadi ",${dash}" bukan penutup rupiah; tulis rupiah bulat tanpa Rp dan titik: 50000000`;
  expect(said(`- { a: Rp50.000.000,${dash}, b: 0 }\n`)).toContain(wrong);
  expect(said(`- { a: Dinas Uji, ${dash} }\n`).join()).toContain('teks-berkoma');
});
