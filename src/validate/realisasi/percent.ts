// A share above 100 per cent.

import { ada } from '../../calculate/besaran.ts';
import { formatTerhitung } from '../../compose/format.ts';
import { temuan, type Finding } from '../../diagnostic/finding.ts';
import { isRentang, locate, type Target } from '../../source/workspace.ts';
import type { Aturan } from '../aturan.ts';
import { allIndikator, kutip, sebutIndikator } from '../naming.ts';

const PERSEN = /^\s*(?:%|persen(?:tase)?)\s*(?:\(%\))?\s*$/i;
/** Names of shares … */
const BAGIAN = /^\s*(?:persentase|proporsi|cakupan)\b/i;
/** … unless it is a change, a ratio to a plan, or a mean of such, which may well pass 100. */
const BUKAN_BAGIAN =
  /\b(?:peningkatan|pertumbuhan|kenaikan|penurunan|perubahan|laju|capaian|pencapaian|realisasi|rasio|target)\b/i;

/**
 * A percentage may exceed 100 where it is a growth or a capaian ("Rata-rata capaian sasaran" of 102,95 is right). Only
 * one that names itself a share, and whose own target keeps to 100, cannot: there the realisasi is wrong.
 */
export const checkPersen: Aturan = ({ ruang, hasil }) => [
  ...allIndikator(hasil).flatMap(({ indikator, target, realisasi }): Finding[] => {
    if (!isShare(indikator.satuan, indikator.nama, target)) return [];
    if (!ada(realisasi) || realisasi.nilai.lte(100)) return [];
    const asal = { berkas: `${String(hasil.tahun)}/realisasi.yaml`, jalur: ['realisasi'] };
    const fakta = { nama: sebutIndikator(indikator), nilai: formatTerhitung(realisasi) };
    const posisi = locate(ruang, asal, indikator.kode, 'nilai');
    return [temuan('persen-melebihi-seratus', fakta, posisi)];
  }),
  ...hasil.tabel.flatMap((tabel) =>
    tabel.jenis === 'nilai'
      ? []
      : tabel.baris.flatMap(({ baris, realisasi }) => {
          if (!isShare(baris.satuan, baris.indikator, baris.target)) return [];
          if (!ada(realisasi) || realisasi.nilai.lte(100)) return [];
          const fakta = { nama: kutip(baris.indikator), nilai: formatTerhitung(realisasi) };
          return [temuan('persen-melebihi-seratus', fakta, locate(ruang, baris.asal, 'realisasi'))];
        }),
  ),
];

function isShare(satuan: string, nama: string, target: Target | null): boolean {
  if (!PERSEN.test(satuan) || !BAGIAN.test(nama) || BUKAN_BAGIAN.test(nama)) return false;
  const batas = target !== null && isRentang(target) ? target.sampai : target;
  return batas === null || batas.nilai.lte(100);
}
