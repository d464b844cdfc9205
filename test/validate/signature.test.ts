// Who signs, where and when; and values that nobody wrote.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { signature } from '../../src/compose/front.ts';
import { checkSignature } from '../../src/validate/completeness/signature.ts';
import { renderSkeleton } from '../../src/init/skeleton.ts';
import { AGENCY_KINDS } from '../../src/init/kinds.ts';
import { checkUnwritten, SKELETON_TEXTS } from '../../src/validate/completeness/unwritten.ts';
import {
  analyseTexts,
  bahan,
  bahanData,
  bahanFolder,
  MINIMAL,
  periksa,
  saran,
  type Berkas,
} from './ruang.ts';

const PREFACE: Berkas = { '2020/narasi/kata-pengantar.md': 'Puji syukur.\n' };

function agency(instansi: string): Berkas {
  const nama = 'nama: Dinas Contoh, daerah: Kabupaten Contoh';
  return { 'lkjip.yaml': `versi: 1\ninstansi: { ${nama}${instansi} }\n` };
}

const organisasi = (pengesahan: string): Berkas => ({
  '2020/organisasi.yaml': `pengesahan: { ${pengesahan} }\n`,
});

test('who signs, where and when is missed where there is a kata pengantar to sign', () => {
  const kurang = (what: string, tempat: string) =>
    `${tempat}: peringatan: ${what} belum diisi [pengesahan-kurang]`;
  expect(periksa(bahan(MINIMAL, PREFACE), checkSignature)).toEqual([
    kurang('tanggal penandatanganan', '2020/organisasi.yaml:1:1'),
    kurang('penanda tangan', 'lkjip.yaml:2:1'),
    kurang('tempat penandatanganan', 'lkjip.yaml:2:1'),
  ]);
  expect(periksa(bahan(MINIMAL), checkSignature)).toEqual([]);
  const without = `${MINIMAL['lkjip.yaml'] ?? ''}tampilan: { bagian: { depan: [ikhtisar-eksekutif] } }\n`;
  const isi = bahan(MINIMAL, PREFACE, { 'lkjip.yaml': without });
  expect(periksa(isi, checkSignature)).toEqual([]);
});

test('a head without a name or a NIP is missed at the head that signs', () => {
  const tanpaNama = bahan(
    MINIMAL,
    PREFACE,
    agency(', kota: Contoh, kepala: { jabatan: Kepala Dinas, nama: "", nip: "" }'),
    organisasi('tanggal: 2021-02'),
  );
  expect(periksa(tanpaNama, checkSignature)).toEqual([
    'lkjip.yaml:2:73: peringatan: nama penanda tangan belum diisi [pengesahan-kurang]',
  ]);
  const thisYear = bahan(
    MINIMAL,
    PREFACE,
    organisasi(
      'tempat: Contoh, tanggal: 2021-02-26, kepala: { jabatan: Bupati Contoh, nama: Pejabat Satu }',
    ),
  );
  expect(periksa(thisYear, checkSignature)).toEqual([
    '2020/organisasi.yaml:1:52: info: NIP Pejabat Satu belum diisi [nip-kosong]',
  ]);
});

test.each([
  ['196307211988031013', null, null],
  ['19630721 198803 1 013', null, null],
  ['NIP. 19630721 198803 1 013', ' saja', 'tulis "196307211988031013"'],
  ['“196307211988031013”', ' saja', 'tulis "196307211988031013"'],
  ['19630721198803101', ' (ada 17 digit)', 'periksa menurut surat keputusannya'],
  ['1963O7211988031013', ' (ada 17 digit)', 'periksa menurut surat keputusannya'],
  [
    '75010101',
    ' (ada 8 digit)',
    'periksa menurut surat keputusannya; NRP anggota Polri atau TNI ditulis pada "nrp"',
  ],
])('the NIP %s', (nip, message, advice) => {
  const kepala = `, kepala: { jabatan: Kepala Dinas, nama: Pejabat, nip: "${nip}" }`;
  const isi = bahan(MINIMAL, agency(kepala));
  expect(periksa(isi, checkSignature)).toEqual(
    message === null
      ? []
      : [`lkjip.yaml:2:112: peringatan: NIP "${nip}" bukan 18 digit${message} [nip-salah]`],
  );
  expect(saran(isi, checkSignature)).toEqual(advice === null ? [] : [advice]);
});

test('who serves in the police has an NRP instead, which is printed as such', () => {
  const kepala = ', kepala: { jabatan: Kepala Kepolisian Resor, nama: Pejabat, nrp: "75010101" }';
  const isi = bahan(MINIMAL, agency(kepala));
  expect(periksa(isi, checkSignature)).toEqual([]);
  const { kepala: signer } = isi.workspace.instansi;
  expect(signer && signature(signer, 'Contoh', '2021-02')).toMatchObject({
    nip: null,
    nrp: '75010101',
  });
});

test('a date in the place, and a NIP in the name, would be printed twice', () => {
  const isi = bahan(
    MINIMAL,
    agency(', kepala: { jabatan: Kepala, nama: "Pejabat NIP 1963", nip: "196307211988031013" }'),
    organisasi('tempat: "Contoh, 26 Februari 2021"'),
  );
  expect(periksa(isi, checkSignature)).toEqual([
    '2020/organisasi.yaml:1:23: peringatan: "tempat" memuat angka: "Contoh, 26 Februari 2021" [pengesahan-salah]',
    'lkjip.yaml:2:92: peringatan: "nama" memuat angka: "Pejabat NIP 1963" [pengesahan-salah]',
  ]);
});

test('text that nobody wrote is found in any value, and what is not text is left alone', () => {
  const isi = bahan(MINIMAL, {
    '2020/organisasi.yaml':
      'tugas: "TODO: salin tugas"\nfungsi: ["...", "[nama fungsi]", “satu”, mengelola Terminal TBA, 12]\n',
    'lkjip.yaml': `versi: 1
instansi: { nama: Dinas Contoh, daerah: Kabupaten Contoh, kepala: { jabatan: Kepala Instansi, nip: “1” } }
`,
  });
  expect(periksa(isi, checkUnwritten)).toEqual([
    '2020/organisasi.yaml:1:8: peringatan: isian "TODO: salin tugas" masih teks pengisi [isian-belum-diganti]',
    '2020/organisasi.yaml:2:10: peringatan: isian "..." masih teks pengisi [isian-belum-diganti]',
    '2020/organisasi.yaml:2:17: peringatan: isian "[nama fungsi]" masih teks pengisi [isian-belum-diganti]',
    '2020/organisasi.yaml:2:34: peringatan: tanda kutip lengkung pada “satu” ikut tercetak [kutip-lengkung]',
    '2020/organisasi.yaml:2:42: peringatan: isian "mengelola Terminal TBA" masih teks pengisi [isian-belum-diganti]',
    'lkjip.yaml:2:78: peringatan: isian "Kepala Instansi" masih teks pengisi [isian-belum-diganti]',
  ]);
});

test('what the skeleton writes in the place of a text is known as such', () => {
  const read = (file: string) =>
    readFileSync(new URL(`../../templates/awal/${file}`, import.meta.url), 'utf8');
  const files = ['lkjip.yaml', 'renstra-MULAI-SELESAI.yaml'];
  const skeleton = files.map((nama) => ({ nama, content: read(nama) }));
  const of = { nama: 'A', daerah: 'B', mulai: 2021, selesai: 2025, tahun: 2021, contoh: false };
  const texts = AGENCY_KINDS.flatMap((jenis) => renderSkeleton(skeleton, { ...of, jenis }));
  const pattern = /^\s*(?:visi|nama|jabatan): (Rumusan .*|Kepala Instansi)$/gm;
  const written = texts.flatMap(({ content: isi }) =>
    [...isi.matchAll(pattern)].map(([, text]) => text),
  );
  expect([...new Set(written)].sort()).toEqual([...SKELETON_TEXTS].sort());
});

test('the reports that are shipped are signed, and written', async () => {
  const contoh = new URL('../../examples/dinas-contoh', import.meta.url).pathname;
  const years = [2021, 2022, 2023].map((tahun) => bahanFolder(contoh, tahun));
  for (const isi of [await bahanData(), ...(await Promise.all(years))]) {
    expect(periksa(isi, checkSignature, checkUnwritten)).toEqual([]);
  }
});

test('a TODO in a value makes the report a draft, unless the agency stands by it', () => {
  const draf = (lkjip: string) => {
    const own = { 'lkjip.yaml': lkjip, '2020/organisasi.yaml': 'tugas: TODO\n' };
    return analyseTexts(MINIMAL, own).tahunan[0]?.laporan.draf;
  };
  const lkjip = MINIMAL['lkjip.yaml'] ?? '';
  const terima = '{ kode: isian-belum-diganti, berkas: 2020/organisasi.yaml, alasan: memang TODO }';
  expect(draf(lkjip)).toBe(true);
  expect(draf(`${lkjip}terima: [${terima.replace('TODO', 'begitu')}]\n`)).toBe(false);
});

test('a review is of a year that is over, and before the report is signed', () => {
  const told = (day: string) =>
    periksa(
      bahan(
        MINIMAL,
        organisasi(
          `tanggal: 2021-02-26, reviu: { apip: Inspektorat, nama: Pejabat, nip: '000000000000000001', tanggal: ${day} }`,
        ),
      ),
      checkSignature,
    ).map((line) => line.slice(line.indexOf('peringatan')));
  expect(told('2020-12-30')).toEqual([
    'peringatan: reviu bertanggal 2020-12-30, sebelum tahun 2020 yang dilaporkan berakhir [tanggal-reviu-salah]',
  ]);
  expect(told('2021-02-27')).toEqual([
    'peringatan: reviu bertanggal 2021-02-27, sesudah laporan ditandatangani (2021-02-26) [tanggal-reviu-salah]',
  ]);
  expect(told('2021-02-26')).toEqual([]);
});
