// target.yaml of the new year: the targets that the Renstra set for it, in the documents that last year had.

import { isMap, isSeq, type YAMLMap } from 'yaml';
import type { Guliran, IndikatorRenstra } from './guliran.ts';
import { Penyunting } from './sunting.ts';
import { isAboutLastReport, shiftYears } from './tahun.ts';

/** For a year whose predecessor has no such file. */
export const TARGET_KOSONG = 'perjanjian_kinerja:\n  - versi: murni\n    target: {}\n';

export function rollTarget(teks: string, guliran: Guliran): string {
  const penyunting = new Penyunting(teks);
  penyunting.kepala([
    `Target tahun ${String(guliran.ke)}, disalin dari Renstra. Samakan dengan IKU dan Perjanjian Kinerja setelah ditetapkan.`,
  ]);
  const { akar } = penyunting;
  const iku = akar === null ? undefined : penyunting.cari(akar, 'iku')?.value;
  if (isMap(iku)) rollDocument(penyunting, iku, guliran, ({ iku: termasuk }) => termasuk);
  const daftar = akar === null ? undefined : penyunting.cari(akar, 'perjanjian_kinerja')?.value;
  if (isSeq(daftar)) {
    // A revision is made in the course of the year, if at all.
    const murni = daftar.items.findIndex(
      (satu) => penyunting.tertulis(penyunting.cari(satu, 'versi')?.value) === 'murni',
    );
    const dipakai = daftar.items[Math.max(0, murni)];
    penyunting.sisakan(daftar, Math.max(0, murni));
    if (isMap(dipakai)) {
      if (murni === -1) makeOriginal(penyunting, dipakai);
      rollDocument(penyunting, dipakai, guliran, ({ milikTujuan }) => !milikTujuan);
    }
  }
  penyunting.saringKomentar((komentar) => isAboutLastReport(komentar, guliran));
  return penyunting.hasil();
}

/** The year begins with an agreement that has not been revised. */
function makeOriginal(penyunting: Penyunting, dokumen: YAMLMap): void {
  penyunting.gantiTeks(penyunting.cari(dokumen, 'versi')?.value, 'murni');
}

/**
 * Dates, remarks and wordings of last year's document are not those of the new one.
 * @param wajib the indikator that such a document has in any case; others stay if it had them
 */
function rollDocument(
  penyunting: Penyunting,
  dokumen: YAMLMap,
  guliran: Guliran,
  wajib: (indikator: IndikatorRenstra) => boolean,
): void {
  penyunting.hapus(dokumen, (kunci) => ['catatan', 'sasaran'].includes(kunci));
  const tanggal = penyunting.cari(dokumen, 'tanggal');
  if (tanggal) penyunting.kosongkan(dokumen, tanggal);
  const sumber = penyunting.cari(dokumen, 'sumber')?.value;
  if (sumber !== undefined) {
    const versi = penyunting.tertulis(penyunting.cari(dokumen, 'versi')?.value);
    const mentah = penyunting.mentah(sumber);
    const nama = versi === 'perubahan' ? mentah.replace(/ Perubahan\b/, '') : mentah;
    penyunting.gantiTeks(sumber, shiftYears(nama, guliran));
  }
  const target = penyunting.cari(dokumen, 'target');
  if (target === undefined) return;
  const lama = new Set(penyunting.isian(target.value).map(({ kunci }) => kunci));
  const baru = guliran.indikator.filter((satu) => lama.has(satu.kode) || wajib(satu));
  const sebaris = isMap(target.value) && target.value.flow === true;
  penyunting.komentari(
    target.key,
    `TODO: pastikan sumber dan target ini sama dengan dokumen tahun ${String(guliran.ke)}`,
  );
  penyunting.ganti(dokumen, target, writeTargets(penyunting, target.key, baru, sebaris));
}

function writeTargets(
  penyunting: Penyunting,
  kunci: unknown,
  daftar: readonly IndikatorRenstra[],
  sebaris: boolean,
): string {
  if (daftar.length === 0) return '{}';
  if (sebaris) {
    const isi = daftar.map(({ kode, target }) => `${kode}: ${target ?? 'null'}`);
    return `{ ${isi.join(', ')} }`;
  }
  const jorok = ' '.repeat(penyunting.kolom(kunci) + 2);
  return daftar
    .map(({ kode, target }) => `\n${jorok}${kode}:${target === null ? '' : ` ${target}`}`)
    .join('');
}
