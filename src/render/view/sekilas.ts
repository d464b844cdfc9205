// The cards of the summary as the templates want them.

import type { Kartu, Sekilas, TrenKecil } from '../../compose/report.ts';
import { oneLine } from '../one-line.ts';
import { sparkline } from './sparkline.ts';

/** More cards than this stand closer. */
const MANY_CARDS = 12;

/** What `sekilas.hbs` gets. */
export function viewSekilas({ jumlah, kelompok }: Sekilas) {
  const dense = kelompok.reduce((sum, { kartu }) => sum + kartu.length, 0) > MANY_CARDS;
  return {
    jumlah: jumlah.map((one) => ({ ...one, keterangan: oneLine(one.keterangan) })),
    kelompok: kelompok.map(({ judul, kartu }) => ({
      judul: oneLine(judul),
      padat: dense,
      kartu: kartu.map(viewKartu),
    })),
  };
}

function viewKartu({ nama, satuan, predikat, tren, ...other }: Kartu) {
  return {
    ...other,
    nama: oneLine(nama),
    satuan: oneLine(satuan),
    predikat: oneLine(predikat),
    tren: tren === null ? null : viewTren(tren),
  };
}

function viewTren(tren: TrenKecil) {
  const tahun = tren.titik.map((one) => String(one.tahun));
  const awal = tahun[0] ?? '';
  const akhir = tahun.at(-1) ?? '';
  return {
    id: tren.id,
    deskripsi: oneLine(tren.deskripsi),
    rentang: awal === akhir ? awal : `${awal}–${akhir}`,
    ...sparkline(tren),
  };
}
