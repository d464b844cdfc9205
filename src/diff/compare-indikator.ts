// One indicator on two sides.

import type { IndikatorBerkas } from './hasil-berkas.ts';
import { isSame } from './nilai.ts';
import type { Berpasangan } from './pasangan.ts';
import { judgeCapaian, judgeRealisasi, judgeTarget } from './penilaian.ts';
import type { Benda, Ubah } from './perbedaan.ts';
import { changeOf, changeOfText, leadingPenilaian, renameOf, statusOf } from './ubah.ts';

type Pasangan = Berpasangan<IndikatorBerkas>;
type Tahun = { readonly lama: number; readonly baru: number };

/** Whether the entered figures that capaian is made of are the same. */
export function isDataSame(lama: IndikatorBerkas | null, baru: IndikatorBerkas | null): boolean {
  if (lama === null || baru === null) return false;
  return isSame(lama.target, baru.target) && isSame(lama.realisasi, baru.realisasi);
}

export function compareIndikator({ lama, baru }: Pasangan, tahun: Tahun): Benda {
  const ini = baru ?? lama;
  if (ini === null) throw new Error('an indicator that neither side has');
  const ubah = changesOf(lama, baru, tahun);
  return {
    jenis: 'indikator',
    kode: ini.kode,
    nama: ini.nama,
    satuan: ini.satuan,
    status: statusOf(lama, baru, ubah),
    penilaian: leadingPenilaian(ubah, 'capaian', 'realisasi'),
    ubah,
    anak: [],
  };
}

function changesOf(
  lama: IndikatorBerkas | null,
  baru: IndikatorBerkas | null,
  tahun: Tahun,
): readonly Ubah[] {
  // Between two directions there is no better or worse, between two units not even a difference.
  const isBoth = lama !== null && baru !== null;
  const polaritas = isBoth && lama.polaritas === baru.polaritas ? baru.polaritas : null;
  const takSebanding = isBoth && unitOf(lama) !== unitOf(baru);
  const karenaMetode = isDataSame(lama, baru);
  const capaian = isBoth ? judgeCapaian(polaritas, lama.capaian, baru.capaian) : 'netral';
  const [dulu, kini] = [lama ?? TIADA, baru ?? TIADA];
  return [
    ...renameOf(lama, baru, tahun),
    ...(isBoth ? changeOfText('sasaran', lama.induk, baru.induk, 'netral') : []),
    ...changeOf(
      'target',
      dulu.target,
      kini.target,
      judgeTarget(polaritas, dulu.target, kini.target),
      {
        takSebanding,
      },
    ),
    ...(isBoth
      ? changeOf(
          'target-akhir',
          lama.targetAkhir,
          baru.targetAkhir,
          judgeTarget(polaritas, lama.targetAkhir, baru.targetAkhir),
          { takSebanding },
        )
      : []),
    ...changeOf(
      'realisasi',
      dulu.realisasi,
      kini.realisasi,
      judgeRealisasi(polaritas, dulu, kini),
      {
        takSebanding,
      },
    ),
    ...changeOf('capaian', dulu.capaian, kini.capaian, capaian, { karenaMetode }),
    // The rating follows the capaian, unless the scale itself is another.
    ...changeOfText('predikat', dulu.predikat, kini.predikat, capaian, karenaMetode),
  ];
}

const TIADA = { target: null, realisasi: null, capaian: null, predikat: null } as const;

/** `%` and `persen` are one unit. */
function unitOf({ satuan }: IndikatorBerkas): string {
  const teks = (satuan ?? '').trim().toLowerCase();
  return teks === '%' ? 'persen' : teks;
}
