// realisasi.yaml of the new year: every indikator with nothing yet, derivations and tables carried, the past kept.

import { isMap, type Pair, type YAMLMap } from 'yaml';
import { ada } from '../calculate/besaran.ts';
import { computeRealisasi } from '../calculate/realisasi.ts';
import type { Realisasi } from '../source/workspace.ts';
import { typedAngka } from './angka-yaml.ts';
import type { Guliran } from './guliran.ts';
import { Penyunting } from './sunting.ts';
import { keepsValues, rollTables, shiftText } from './tabel.ts';
import { isAboutLastReport } from './tahun.ts';

/** For a year whose predecessor has no such file. */
export const REALISASI_KOSONG = 'realisasi: {}\n';

export function rollRealisasi(teks: string, guliran: Guliran): string {
  const penyunting = new Penyunting(teks);
  penyunting.kepala([
    `Realisasi tahun ${String(guliran.ke)}. Yang belum ada dikosongkan, bukan 0; "lkjip validate ${String(guliran.ke)}" menyebut yang belum diisi.`,
  ]);
  const { akar } = penyunting;
  if (akar !== null) {
    rollSections(penyunting, akar, guliran);
    penyunting.saringKomentar((komentar) => isAboutLastReport(komentar, guliran));
  }
  return penyunting.hasil();
}

function rollSections(penyunting: Penyunting, akar: YAMLMap, guliran: Guliran): void {
  const { dari, ke } = guliran;
  const digeser = `TODO: tahun pada "sumber" digeser dari laporan ${String(dari)}; sesuaikan ketika mengisi`;
  // Printed figures belong to the report that printed them.
  penyunting.hapus(akar, (kunci) => kunci === 'sasaran');
  const realisasi = penyunting.cari(akar, 'realisasi');
  if (realisasi === undefined) penyunting.tambah(akar, writeEmpty(guliran));
  else {
    penyunting.komentari(realisasi.key, digeser);
    rollEntries(penyunting, akar, realisasi, guliran);
  }
  const lalu = penyunting.cari(akar, 'realisasi_lalu')?.value;
  if (isMap(lalu)) keepPast(penyunting, lalu, guliran);
  const tabel = penyunting.cari(akar, 'tabel');
  if (tabel !== undefined) {
    penyunting.komentari(tabel.key, digeser);
    rollTables(penyunting, tabel.value, guliran);
  }
  for (const [kunci, apa] of DIPERIKSA) {
    const pasangan = penyunting.cari(akar, kunci);
    if (pasangan === undefined) continue;
    const judul = `TODO: ${apa} tahun ${String(ke)}; di bawah ini yang tahun ${String(dari)}`;
    penyunting.jadikanKomentar(akar, pasangan, judul);
  }
}

/** An empty standard says "looked for, there is none", and a fact cannot be empty: neither may be taken over unseen. */
const DIPERIKSA = [
  ['standar_nasional', 'standar nasional yang berlaku'],
  ['fakta', 'angka lain yang disebut narasi'],
] as const;

function writeEmpty({ indikator }: Guliran): string {
  return `realisasi:${indikator.map(({ kode }) => `\n  ${kode}:`).join('')}`;
}

function rollEntries(penyunting: Penyunting, akar: YAMLMap, bagian: Pair, guliran: Guliran): void {
  const peta = bagian.value;
  const dikenal = new Set(guliran.indikator.map(({ kode }) => kode));
  const isian = penyunting.isian(peta);
  if (!isMap(peta) || !isian.some(({ kunci }) => dikenal.has(kunci))) {
    const isi = guliran.indikator.map(({ kode }) => `\n  ${kode}:`).join('');
    penyunting.ganti(akar, bagian, akar.flow === true ? '{}' : isi);
    return;
  }
  penyunting.hapus(peta, (kode) => !dikenal.has(kode));
  for (const { pasangan } of isian) rollEntry(penyunting, peta, pasangan, guliran);
  const sudah = new Set(isian.map(({ kunci }) => kunci));
  for (const { kode } of guliran.indikator.filter((satu) => !sudah.has(satu.kode))) {
    penyunting.tambah(peta, peta.flow === true ? `${kode}: null` : `${kode}:`);
  }
}

/** What says how the figure is obtained stays; the figure and what was said of it go. */
function rollEntry(penyunting: Penyunting, peta: YAMLMap, satu: Pair, guliran: Guliran): void {
  const isi = satu.value;
  if (!isMap(isi)) {
    penyunting.kosongkan(peta, satu);
    return;
  }
  const tetap = ['dari', 'ambil', 'kolom', 'sumber', 'nilai'];
  const nilai = penyunting.cari(isi, 'nilai');
  const kosong = penyunting.isian(isi).every(({ kunci }) => !tetap.slice(0, 4).includes(kunci));
  if (kosong) {
    penyunting.kosongkan(peta, satu);
    return;
  }
  penyunting.hapus(isi, (kunci) => !tetap.includes(kunci));
  if (nilai) penyunting.kosongkan(isi, nilai);
  shiftText(penyunting, isi, 'sumber', guliran);
  shiftColumn(penyunting, isi, guliran);
}

function shiftColumn(penyunting: Penyunting, isi: YAMLMap, { dari, ke }: Guliran): void {
  const kolom = penyunting.cari(isi, 'kolom')?.value;
  if (penyunting.tertulis(kolom) !== String(dari)) return;
  penyunting.gantiTeks(kolom, penyunting.mentah(kolom).replace(String(dari), String(ke)));
}

/** Years that have a folder speak for themselves; the others are known from here alone. */
function keepPast(penyunting: Penyunting, lalu: YAMLMap, guliran: Guliran): void {
  const { ruang, dari } = guliran;
  const data = ruang.tahun.get(dari);
  for (const { kunci: tahun, pasangan } of penyunting.isian(lalu)) {
    const sendiri = ruang.tahun.get(Number(tahun))?.realisasi;
    const isi = pasangan.value;
    if (!isMap(isi)) continue;
    penyunting.hapus(isi, (kode) => sendiri?.has(kode) === true);
    for (const { kunci: kode, pasangan: satu } of penyunting.isian(isi)) {
      const realisasi = data?.realisasiLalu.get(Number(tahun))?.get(kode);
      if (realisasi !== undefined) keepEntry(penyunting, isi, satu, realisasi, guliran);
    }
  }
}

function keepEntry(
  penyunting: Penyunting,
  peta: YAMLMap,
  satu: Pair,
  realisasi: Realisasi,
  { tabelLalu, metode, dari }: Guliran,
): void {
  penyunting.hapus(satu.value, (kunci) => kunci.endsWith('_tercetak'));
  const { turunan } = realisasi;
  if (turunan === null || turunan.dari === null) return;
  const tabel = tabelLalu.get(turunan.dari);
  if (tabel?.jenis === 'nilai' && keepsValues(tabel.tabel.kolom, dari)) return;
  // The table is emptied: what was derived from it is written down.
  const nilai = computeRealisasi(realisasi, tabelLalu, metode.pembulatan);
  if (!ada(nilai)) return;
  const { pakai } = nilai;
  const angka = typedAngka({ nilai: pakai, desimal: Math.min(pakai.decimalPlaces(), 10) });
  const sumber = penyunting.mentah(penyunting.cari(satu.value, 'sumber')?.value);
  penyunting.ganti(peta, satu, sumber === '' ? angka : `{ nilai: ${angka}, sumber: ${sumber} }`);
}
